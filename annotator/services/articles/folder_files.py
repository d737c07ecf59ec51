"""Telling which files in a folder are articles: by their ending, or else by their content."""

from pathlib import Path
from typing import Final, NamedTuple

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.formats.articles import readers
from annotator.formats.articles.sources import Source

_PERHAPS: Final = frozenset(
    {".doc", ".dot", ".wpd", ".wps", ".pages", ".msg", ".mbox", ".enex", ".epub", ".warc"}
    | {".xls", ".ods", ".numbers", ".zip", ".rar", ".7z", ".tar", ".bz2", ".xz"}
)
"""Endings of files that may hold articles in an unknown format; pictures and scripts don't."""


class FolderFile(NamedTuple):
    """A file in a folder.

    Attributes:
        is_article: Whether it is an article, and so a variant of the folder's story.
        remark: Why it is left out, if a person would miss it; else empty.
    """

    is_article: bool
    remark: str = ""


def folder_file(path: Path) -> FolderFile:
    """Return whether a file in a folder is an article."""
    source = Source.of_file(path)
    if source.suffix in readers.article_suffixes():
        return FolderFile(is_article=True)
    is_table = source.suffix in readers.table_suffixes()
    if not is_table and source.suffix not in _PERHAPS:
        return FolderFile(is_article=False)
    try:
        if readers.is_one_article(source):
            return FolderFile(is_article=True)
    except BadInputError as error:
        if not is_table:
            return FolderFile(is_article=False, remark=error.sentence)
    return FolderFile(
        is_article=False,
        remark=Phrase(
            "{path} may contain many articles and was left out; name the file itself to import it.",
            path=path,
        ),
    )
