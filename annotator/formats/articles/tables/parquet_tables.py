"""Parquet files with one article in each row, such as datasets are made of."""

from collections.abc import Iterator
from datetime import date

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.formats.articles.sources import (
    NO_COLUMNS,
    BadRecord,
    Columns,
    ReadArticle,
    Source,
)
from annotator.formats.articles.tables.json_records import Located, names_in_first
from annotator.formats.articles.tables.table_articles import Table
from annotator.formats.parquet_rows import parquet_rows
from annotator.formats.zip_bounds import MOST_UNPACKED_BYTES


class ParquetReader:
    """Reads the rows of a table."""

    suffixes = frozenset({".parquet"})
    is_document = False
    is_apart = True

    def read(
        self, source: Source, columns: Columns = NO_COLUMNS
    ) -> Iterator[ReadArticle | BadRecord]:
        """Read an article from each row.

        Raises:
            BadInputError: If it is damaged, lacks a column, or has mostly rows without texts.
        """
        content = source.read_bytes(MOST_UNPACKED_BYTES)
        names = names_in_first(_records(content, source.name))
        if not names:
            raise BadInputError("{name} contains no records.", name=source.name)
        table = Table.of(source, columns, names, lambda: _records(content, source.name))
        yield from table.articles(_records(content, source.name))


def _records(content: bytes, name: str) -> Iterator[Located]:
    for number, row in enumerate(parquet_rows(content, name), 1):
        record = {key: _said(value) for key, value in row.items()}
        yield Located(record, Phrase("row {number:d}", number=number))


def _said(value: object) -> object:
    """Return a date or a time as ISO 8601; all else as it is."""
    return value.isoformat() if isinstance(value, date) else value
