"""Reading: what comes in, and what every reader of articles promises."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Protocol

from annotator.domain.corpus import Article
from annotator.domain.phrases import Phrase
from annotator.formats.articles.source_files import MAX_FILE_BYTES, Source

__all__ = [
    "MAX_FILE_BYTES",
    "NO_COLUMNS",
    "ArticleReader",
    "BadRecord",
    "Columns",
    "ReadArticle",
    "Source",
    "beyond_the_most",
]


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article with what a person should know about how it was read.

    Attributes:
        article: What was read.
        remarks: Sentences such as "read as windows-1252"; empty when all was as usual.
        story: The story it belongs to, where the source says so.
        name: What sentences about it call it; empty where that is the file.
    """

    article: Article
    remarks: tuple[str, ...] = ()
    story: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class BadRecord:
    """A part of a file that is no article, while other parts are.

    Attributes:
        problem: One plain sentence that names the file and the line.
    """

    problem: str


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns of a table hold what; an empty name is looked for by its usual names."""

    text: str = ""
    title: str = ""
    story: str = ""
    outlet: str = ""
    url: str = ""
    date: str = ""
    language: str = ""


NO_COLUMNS: Final = Columns()
"""Nothing was chosen."""


def beyond_the_most(name: str, most: int) -> BadRecord:
    """Return the sentence for a file that has more articles than are read of one."""
    return BadRecord(
        Phrase(
            "{name} has more than {most:,} entries; the rest of it was left out. Split the "
            "file, and import the rest.",
            name=name,
            most=most,
        )
    )


class ArticleReader(Protocol):
    """A format in which articles come."""

    @property
    def suffixes(self) -> frozenset[str]:
        """The endings of such files, in lower case, with the dot."""
        ...

    @property
    def is_document(self) -> bool:
        """Whether a file is one article, so that a folder of them is a story."""
        ...

    @property
    def is_apart(self) -> bool:
        """Whether a hostile file could take a library's time or memory without end.

        Such a file is read by a process of its own, which can be stopped.
        """
        ...

    def read(
        self, source: Source, columns: Columns = NO_COLUMNS
    ) -> Iterator[ReadArticle | BadRecord]:
        """Read the articles of the source, one after another.

        Raises:
            BadInputError: If it is not in this format; one plain sentence.
        """
        ...
