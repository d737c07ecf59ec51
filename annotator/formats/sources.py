"""Reading: which files are articles, and what every reader of articles promises."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from annotator.domain.corpus import Article

MAX_FILE_BYTES: Final = 16 * 1024 * 1024
"""No article is this long; a greater file is a mistake, and would freeze what shows it."""


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article with what a person should know about how it was read.

    Attributes:
        article: What was read.
        remarks: Sentences such as "read as windows-1252"; empty when all was as usual.
    """

    article: Article
    remarks: tuple[str, ...] = ()


class ArticleReader(Protocol):
    """A format in which articles come."""

    def suffixes(self) -> frozenset[str]:
        """The endings of such files, in lower case, with the dot."""
        ...

    def read(self, path: Path) -> ReadArticle:
        """Read the file as one article.

        Raises:
            BadInputError: If the file is not an article in this format; one plain sentence.
        """
        ...
