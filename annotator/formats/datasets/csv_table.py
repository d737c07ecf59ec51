"""CSV (RFC 4180) and TSV: UTF-8, a header line, quotes where needed.

A cell that a spreadsheet would run as a formula gets an apostrophe in front.
"""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import BinaryIO, Final

from annotator.domain.datasets.records import Document, Field, FieldType, Row, Shape, Value
from annotator.formats.cells import FORMULA_STARTS, defuse


@dataclass(frozen=True, slots=True)
class TableWriter:
    """Writes records as a table in a text file.

    Attributes:
        suffix: The ending of its files.
        delimiter: What stands between cells.
        line_end: What ends a line.
    """

    suffix: str
    delimiter: str
    line_end: str

    def check(self) -> None:
        """Nothing is missing: it comes with Python."""

    def write(self, documents: Iterable[Document], shape: Shape, out: BinaryIO) -> None:
        """Write a header and the records, fields in their order."""
        text = io.TextIOWrapper(out, encoding="utf-8", newline="")
        try:
            writer = csv.writer(text, delimiter=self.delimiter, lineterminator=self.line_end)
            writer.writerow([defuse(name) for name in shape.names])
            for document in documents:
                shared = [defuse(value) for value in document.shared]
                writer.writerows(shared + _cells(row, shape.own) for row in document.rows)
        finally:
            text.detach()  # which writes what waits

    def companions(self, _shape: Shape) -> Mapping[str, bytes]:
        """Return nothing: the header says it all."""
        return {}


CSV: Final = TableWriter(".csv", ",", "\r\n")
TSV: Final = TableWriter(".tsv", "\t", "\n")


def _cells(row: Row, fields: tuple[Field, ...]) -> list[str]:
    return [_cell(value, field) for value, field in zip(row, fields, strict=True)]


def _cell(value: Value, field: Field) -> str:
    if isinstance(value, str):  # as `defuse` does it; millions of cells would wait for the calls
        return f"'{value}" if value[:1] in FORMULA_STARTS else value
    if value is None:
        return ""
    if field.type is FieldType.FLAG:
        return "true" if value else "false"
    if isinstance(value, tuple):
        return defuse(" ".join(value))
    return str(value)
