"""Excel workbooks (.xlsx) with one article in each row of their first sheet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.formats.articles.json_records import Located
from annotator.formats.articles.sources import (
    NO_COLUMNS,
    BadRecord,
    Columns,
    ReadArticle,
    Source,
)
from annotator.formats.articles.table_articles import Table
from annotator.formats.cells import Row, undefuse
from annotator.formats.spreadsheets import Sheet, moment_of, read_rows

_HEADER_WITHIN: Final = 20
"""Above the names of the columns may stand a title, and who made the table."""


class SheetReader:
    """Reads the rows of a workbook's first sheet."""

    suffixes = frozenset({".xlsx", ".xlsm"})
    is_document = False
    is_apart = True

    def read(
        self, source: Source, columns: Columns = NO_COLUMNS
    ) -> Iterator[ReadArticle | BadRecord]:
        """Read an article from each row below the names of the columns.

        Raises:
            BadInputError: If it can't be read, lacks a column, or is mostly damaged.
        """
        sheet = read_rows(source.read_bytes(), source.name)
        header, rows = _parted(sheet, source.name)
        table = Table.of(source, columns, header, lambda: _records(header, rows, ""))
        remarks = sheet.remarks
        for found in table.articles(_records(header, rows, table.columns.date)):
            if remarks and isinstance(found, ReadArticle):
                yield replace(found, remarks=(*remarks, *found.remarks))
                remarks = ()
            else:
                yield found


def _parted(sheet: Sheet, name: str) -> tuple[list[str], Sequence[Row]]:
    """Return the names of the columns, and the rows below: a title fills but one cell."""
    for place, (_, cells) in enumerate(sheet.rows[:_HEADER_WITHIN]):
        if sum(map(bool, cells)) > 1 or len(cells) == 1:
            rows = sheet.rows[place + 1 :]
            if rows:
                return [cell.strip() for cell in cells], rows
    raise BadInputError("{name} holds no records below its first line.", name=name)


def _records(header: Sequence[str], rows: Sequence[Row], date: str) -> Iterator[Located]:
    for number, cells in rows:
        record = {name: undefuse(cell) for name, cell in zip(header, cells, strict=True) if name}
        yield Located(_with_date(record, date), Phrase("row {number:d}", number=number))


def _with_date(record: Mapping[str, str], date: str) -> Mapping[str, object]:
    """Return the record with a day that the sheet has as a number, as ISO 8601."""
    try:
        moment = moment_of(float(record.get(date, "")))
    except (ValueError, OverflowError):
        return record
    if moment is None:
        return record
    is_day = (moment.hour, moment.minute, moment.second) == (0, 0, 0)
    said = moment.date().isoformat() if is_day else moment.replace(tzinfo=None).isoformat()
    return {**record, date: said}
