"""Excel workbooks (.xlsx) with one article in each row of their first sheet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.formats.articles.sources import (
    NO_COLUMNS,
    BadRecord,
    Columns,
    ReadArticle,
    Source,
)
from annotator.formats.articles.tables.json_records import Located
from annotator.formats.articles.tables.table_articles import Table
from annotator.formats.articles.tables.table_columns import require_articles
from annotator.formats.articles.tables.text_column import told_by_content
from annotator.formats.articles.tables.usual_columns import by_usual_name, column_for, names_apart
from annotator.formats.cells import Row, undefuse
from annotator.formats.sheet_cells import moment_of, said_moment
from annotator.formats.spreadsheets import read_rows
from annotator.formats.zip_bounds import MOST_UNPACKED_BYTES

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
        sheet = read_rows(
            source.read_bytes(MOST_UNPACKED_BYTES),
            source.name,
            lambda rows: _holds_texts(rows, columns),
        )
        header, rows = _parted(sheet.rows, columns.text)
        if not rows:
            raise BadInputError("{name} has no records below its first line.", name=source.name)
        dated = columns.date or column_for("date", by_usual_name(header))
        require_articles(source, columns, header)
        table = Table.of(source, columns, header, lambda: _records(header, rows, dated))
        remarks = sheet.remarks
        for found in table.articles(_records(header, rows, dated)):
            if remarks and isinstance(found, ReadArticle):
                yield replace(found, remarks=(*remarks, *found.remarks))
                remarks = ()
            else:
                yield found


def _holds_texts(rows: Sequence[Row], columns: Columns) -> bool:
    """Whether a sheet has articles: a column of texts, by choice, by name or by its length."""
    header, below = _parted(rows, columns.text)
    if not below or (columns.text and columns.text not in header):
        return False
    if columns.text or column_for("text", by_usual_name(header)):
        return True
    return bool(told_by_content((each.record for each in _records(header, below, "")), header))


def _parted(rows: Sequence[Row], text: str) -> tuple[list[str], Sequence[Row]]:
    """Return the names of the columns, and the rows below them; nothing if there are none.

    Above the names may stand a title, and who made the table. They are known by a column of texts,
    else a row of names fills more than one cell.
    """
    head = [[cell.strip() for cell in cells] for _, cells in rows[:_HEADER_WITHIN]]
    named = [
        place
        for place, names in enumerate(head)
        if text in names or (not text and column_for("text", by_usual_name(filter(None, names))))
    ]
    several = [place for place, names in enumerate(head) if len(list(filter(None, names))) > 1]
    place = next(
        iter((*(place for place in named if place in several), *named, *several)),
        0 if head and len(head[0]) == 1 else len(head),
    )
    return (names_apart(head[place]), rows[place + 1 :]) if place < len(head) else ([], ())


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
    return {**record, date: said_moment(moment)}
