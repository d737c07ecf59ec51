"""JSON Lines: one JSON object a line, UTF-8, line feeds as line ends.

What some programs take for line ends besides the line feed (U+0085, U+2028, U+2029) is written as
an escape, so that a line is a line to everybody.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import BinaryIO, Final

from annotator.domain.records import VARIANT_FIELDS, Document, Shape

_CHUNK: Final = 1_000
_LINE_ENDS: Final = (
    (b"\xc2\x85", b"\\u0085"),
    (b"\xe2\x80\xa8", b"\\u2028"),
    (b"\xe2\x80\xa9", b"\\u2029"),
)


class JsonlWriter:
    """Writes records as JSON Lines."""

    suffix: Final = ".jsonl"

    def check(self) -> None:
        """Nothing is missing: orjson comes with the program."""

    def write(self, documents: Iterable[Document], shape: Shape, out: BinaryIO) -> None:
        """Write the records, fields in their order."""
        write_lines(_lines(documents, shape), out)

    def companions(self, _shape: Shape) -> Mapping[str, bytes]:
        """Return nothing: the lines say it all."""
        return {}


def write_lines(lines: Iterable[bytes], out: BinaryIO) -> None:
    """Write JSON values of one line each, so that every program finds the same lines."""
    chunk: list[bytes] = []
    for line in lines:
        chunk.append(line)
        if len(chunk) >= _CHUNK:
            out.write(_joined(chunk))
            chunk.clear()
    out.write(_joined(chunk))


def _lines(documents: Iterable[Document], shape: Shape) -> Iterator[bytes]:
    import orjson  # noqa: PLC0415 - the window must not wait for it

    dumps = orjson.dumps
    shared_names = [field.name for field in VARIANT_FIELDS]
    own_names = [field.name for field in shape.own]
    for document in documents:
        # What all records of a variant share is put into JSON once.
        start = dumps(dict(zip(shared_names, document.shared, strict=True)))[:-1] + b","
        for row in document.rows:
            yield start + dumps(dict(zip(own_names, row, strict=True)))[1:]


def _joined(lines: list[bytes]) -> bytes:
    if not lines:
        return b""
    lines.append(b"")
    joined = b"\n".join(lines)
    if joined.isascii():
        return joined
    # These bytes can stand in JSON's strings only, so an escape is what they mean.
    for found, escape in _LINE_ENDS:
        if found in joined:
            joined = joined.replace(found, escape)
    return joined
