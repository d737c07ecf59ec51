"""CSV, TSV, JSON Lines and JSON with one article in each record."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice
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
from annotator.formats.articles.tables.json_records import (
    LOOKED_AT,
    Located,
    names_in_first,
    records,
)
from annotator.formats.articles.tables.table_articles import Table
from annotator.formats.articles.tables.table_columns import require_articles
from annotator.formats.articles.tables.table_lines import Problems, is_damaged, lines, opened
from annotator.formats.articles.tables.usual_columns import by_usual_name, column_for, names_apart
from annotator.formats.cells import undefuse
from annotator.formats.csv_rows import CsvRow, csv_rows

_SEPARATORS: Final = (",", ";", "\t", "|")
_TABBED: Final = frozenset({".tsv", ".tab"})
_LONGEST_NAME: Final = 300
"""In characters: what is longer is an article, and no column's name."""
_SAID_SEPARATOR: Final = re.compile(r"sep=([,;|\t])", re.IGNORECASE)
"""The line before all others by which Excel is told the separator."""


class JsonLinesReader:
    """Reads records that are JSON objects, one a line or all in one array."""

    suffixes = frozenset({".jsonl", ".ndjson", ".json"})
    is_document = False
    is_apart = False

    def read(
        self, source: Source, columns: Columns = NO_COLUMNS
    ) -> Iterator[ReadArticle | BadRecord]:
        """Read an article from each record.

        Raises:
            BadInputError: If it can't be read, lacks a column, or is mostly damaged.
        """
        names = _names_in_first(source)
        require_articles(source, columns, names)
        table = Table.of(source, columns, names, lambda: records(source))
        yield from table.articles(records(source))


class CsvReader:
    """Reads comma-separated values (RFC 4180), and what others mean by that.

    The separator is the one that the first line has most of.
    """

    suffixes = frozenset({".csv", ".tsv", ".tab"})
    is_document = False
    is_apart = False

    def read(
        self, source: Source, columns: Columns = NO_COLUMNS
    ) -> Iterator[ReadArticle | BadRecord]:
        """Read an article from each record.

        Raises:
            BadInputError: If it can't be read, lacks a column, or is mostly damaged.
        """
        problems = Problems(source.name)
        table: Table | None = None
        for item in csv_records(source):
            if isinstance(item, BadRecord):
                yield problems.bad(item.problem)
                continue
            if table is None:
                require_articles(source, columns, item.record)
                table = Table.of(source, columns, item.record, lambda: csv_records(source))
            found = table.article(item)
            yield problems.bad(found.problem) if isinstance(found, BadRecord) else found
        if table is None:
            raise BadInputError("{name} has no records below its first line.", name=source.name)


def _names_in_first(source: Source) -> list[str]:
    """Return the columns that the first records have.

    Raises:
        BadInputError: If there is no record, or it can't be read.
    """
    names = names_in_first(records(source))
    if not names:
        looked_at = islice(records(source), LOOKED_AT)
        bad = next((item for item in looked_at if isinstance(item, BadRecord)), None)
        raise BadInputError(
            bad.problem if bad else Phrase("{name} contains no records.", name=source.name)
        )
    return names


def csv_records(source: Source) -> Iterator[Located | BadRecord]:
    """Yield the records of a CSV file below its first line, and a problem for each bad one.

    Raises:
        BadInputError: If it can't be read, or has no first line.
    """
    with opened(source) as (text, encoding):
        found = lines(text, source.name)
        first = next(found, "")
        said = _SAID_SEPARATOR.fullmatch(first.strip("\r\n"))
        skipped = 1 if said else 0
        first = next(found, "") if said else first
        separator = said[1] if said else _separator(first, source.suffix)
        rows = csv_rows(chain([first], found), separator)
        yield from _located(rows, source.name, encoding, skipped)


def _separator(header: str, suffix: str) -> str:
    if suffix in _TABBED and "\t" in header:
        return "\t"
    return max(_SEPARATORS, key=header.count)


def _located(
    rows: Iterator[CsvRow], name: str, encoding: str, skipped: int
) -> Iterator[Located | BadRecord]:
    header: list[str] = []
    for row in rows:
        if row.error:
            yield BadRecord(
                Phrase(
                    "{name}, {place}: a quotation mark is missing, or there is one too many.",
                    name=name,
                    place=_lines(row.line + skipped, row.last + skipped),
                )
            )
            if not header:
                raise _without_names(name)
        elif any(row.cells) and not header:
            if _is_title(row.cells):
                continue
            if max(map(len, row.cells)) > _LONGEST_NAME:
                raise _without_names(name)
            header = names_apart(row.cells)
        elif any(row.cells):
            place = Phrase("line {line:d}", line=row.line + skipped)
            problem = _problem(header, row.cells, name, place, encoding)
            yield problem or Located(_record(header, row.cells), place, encoding)


def _is_title(cells: Sequence[str]) -> bool:
    """Whether this is a title, beside which a spreadsheet has written the cells that are empty."""
    is_alone = len(cells) > sum(map(bool, cells)) == 1
    return is_alone and not column_for("text", by_usual_name(cells))


def _without_names(name: str) -> BadInputError:
    return BadInputError(
        "{name} has no first line that names its columns; add one, such as outlet,title,text.",
        name=name,
    )


def _problem(
    header: Sequence[str], row: Sequence[str], name: str, place: Phrase, encoding: str
) -> BadRecord | None:
    if len(row) != len(header):
        return BadRecord(
            Phrase(
                "{name}, {place}, has {count} fields but the first line names {wanted}; a "
                "separator or a quotation mark is missing, or there is one too many.",
                name=name,
                place=place,
                count=len(row),
                wanted=len(header),
            )
        )
    if any(map(is_damaged, row)):
        return BadRecord(
            Phrase(
                "{name}, {place}, is not in {encoding} like the rest of the file.",
                name=name,
                place=place,
                encoding=encoding,
            )
        )
    return None


def _record(header: list[str], row: list[str]) -> Mapping[str, object]:
    return {name: undefuse(cell) for name, cell in zip(header, row, strict=True) if name}


def _lines(first: int, last: int) -> Phrase:
    return (
        Phrase("line {line:d}", line=first)
        if last <= first
        else Phrase("lines {first:d} to {last:d}", first=first, last=last)
    )
