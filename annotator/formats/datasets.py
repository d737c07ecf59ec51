"""Writing: which formats a dataset can have, and what every writer promises."""

from collections.abc import Iterable
from typing import BinaryIO, Protocol

from annotator.domain.records import Record


class DatasetWriter(Protocol):
    """A format in which datasets go out."""

    def write(self, records: Iterable[Record], names: tuple[str, ...], out: BinaryIO) -> None:
        """Write the records, one after another, without holding them all.

        Args:
            records: All of one kind.
            names: The names of the fields, in their order.
            out: Where the bytes go.
        """
        ...
