"""The formats by their names and endings."""

from pathlib import Path
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.formats.csv_table import CsvWriter
from annotator.formats.datasets import DatasetWriter
from annotator.formats.jsonl import JsonlWriter
from annotator.formats.plain_text import PlainTextReader
from annotator.formats.sources import ArticleReader

READERS: Final[tuple[ArticleReader, ...]] = (PlainTextReader(),)
WRITERS: Final[dict[str, DatasetWriter]] = {"jsonl": JsonlWriter(), "csv": CsvWriter()}


def article_suffixes() -> frozenset[str]:
    """Return the endings of files that are taken for articles in a folder."""
    return frozenset().union(*(reader.suffixes() for reader in READERS))


def reader_for(path: Path) -> ArticleReader:
    """Return the reader for a file by its ending; one without a known ending is read as text."""
    suffix = path.suffix.lower()
    return next((reader for reader in READERS if suffix in reader.suffixes()), READERS[0])


def writer_for(path: Path, name: str | None) -> DatasetWriter:
    """Return the writer of the format `name`, else the one for the path's ending.

    Raises:
        BadInputError: If there is no such format.
    """
    chosen = name or path.suffix.lower().removeprefix(".")
    if chosen not in WRITERS:
        known = ", ".join(WRITERS)
        raise BadInputError(
            f"No format is known for {path.name}; name one with --format ({known})."
            if name is None
            else f"There is no format {name}; there are {known}."
        )
    return WRITERS[chosen]
