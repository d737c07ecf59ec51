"""CSV (RFC 4180): UTF-8, a header line, CRLF line ends, quotes where needed.

A cell that a spreadsheet would run as a formula gets an apostrophe in front; so does a cell that
begins with an apostrophe, so that `undefuse` gives every text back exactly.
"""

import csv
import io
from collections.abc import Iterable
from typing import BinaryIO, Final

from annotator.domain.records import Record

_DEFUSED: Final = frozenset("=+-@\t\r'")


def defuse(cell: str) -> str:
    """Return the cell so that no spreadsheet takes it for a formula (OWASP, CSV injection)."""
    return f"'{cell}" if cell[:1] in _DEFUSED else cell


def undefuse(cell: str) -> str:
    """Return what `defuse` was given."""
    return cell.removeprefix("'")


class CsvWriter:
    """Writes records as CSV."""

    def write(self, records: Iterable[Record], names: tuple[str, ...], out: BinaryIO) -> None:
        """Write a header and the records, fields in their order."""
        text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
        try:
            writer = csv.writer(text, lineterminator="\r\n")
            writer.writerow(names)
            for record in records:
                writer.writerow([_cell(getattr(record, name)) for name in names])
        finally:
            text.detach()


def _cell(value: object) -> str:
    if isinstance(value, str):
        return defuse(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
