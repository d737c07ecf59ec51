"""The rows of CSV (RFC 4180), and of tables by tabs whose quotation marks are but text."""

import csv
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

_TAB = "\t"
_LONGEST_CELL: Final = 16 * 1024 * 1024
"""In characters; a cell may hold a whole article, and the module allows no more than 131,072."""


class CsvRow(NamedTuple):
    """A row, or what could not be read as one.

    Attributes:
        line: The number of its first line, from 1.
        last: That of its last one.
        cells: Its cells.
        error: What is wrong, in the module's words; then there are no cells.
    """

    line: int
    last: int
    cells: list[str]
    error: str = ""


class _Remembered:
    """Gives lines one by one, and knows which it has given since it was last asked."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._given: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self._given.append(line)
        return line

    def given(self) -> list[str]:
        """Return the lines that were given since the last time."""
        found, self._given = self._given, []
        return found


def csv_rows(lines: Iterable[str], separator: str) -> Iterator[CsvRow]:
    """Yield the rows, empty ones too.

    Many programs part cells by tabs and put nothing in quotes. Where a row makes no sense with
    them, and each of its lines has as many cells as the row above, it is read without them.

    Args:
        lines: With their ends as they are.
        separator: What parts the cells.
    """
    csv.field_size_limit(_LONGEST_CELL)
    remembered = _Remembered(lines)
    reader = csv.reader(remembered, delimiter=separator, strict=True)
    width = 0
    while True:
        line, error = reader.line_num + 1, ""
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as wrong:
            cells, error = [], str(wrong)
        given = remembered.given()
        is_odd = bool(error) or (any(cells) and len(cells) != width)
        plain = _unquoted(given, width) if is_odd and separator == _TAB else []
        for number, each in enumerate(plain, line):
            yield CsvRow(number, number, each)
        if not plain:
            yield CsvRow(line, reader.line_num, cells, error)
            width = len(cells) if any(cells) else width


def _unquoted(lines: list[str], width: int) -> list[list[str]]:
    """Return the cells of each line as they stand; nothing unless all have as many as expected."""
    rows = [line.rstrip("\r\n").split(_TAB) for line in lines]
    return rows if rows and all(len(row) == width for row in rows) else []
