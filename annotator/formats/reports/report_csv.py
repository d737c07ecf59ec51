"""The report as CSV: one file a table, with cells made safe as those of datasets are.

Figures stand unrounded; what is undefined is an empty cell.
"""

import csv
import io
from typing import BinaryIO

from annotator.domain.reporting.records import RecordTable, Value
from annotator.formats.cells import defuse


def write_table(table: RecordTable, out: BinaryIO) -> None:
    """Write a table: a header line and its rows; UTF-8, CRLF, no cell a spreadsheet would run."""
    text = io.TextIOWrapper(out, encoding="utf-8", newline="")
    try:
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow(table.columns)
        for row in table.rows:
            writer.writerow([_cell(value) for value in row])
    finally:
        text.detach()


def _cell(value: Value) -> str:
    # A number is no formula, also below 0.
    if isinstance(value, str):
        return defuse(value)
    return "" if value is None else str(value)
