"""JSON Lines: one JSON object a line, UTF-8, line feeds as line ends."""

from collections.abc import Iterable
from typing import BinaryIO

from annotator.domain.records import Record


class JsonlWriter:
    """Writes records as JSON Lines."""

    def write(self, records: Iterable[Record], names: tuple[str, ...], out: BinaryIO) -> None:
        """Write the records, fields in their order."""
        import orjson  # noqa: PLC0415 - the window must not wait for it

        for record in records:
            line = orjson.dumps({name: getattr(record, name) for name in names})
            out.write(line)
            out.write(b"\n")
