"""The lines of a table, one after another, however long the file is."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, TextIO

from annotator.domain.errors import BadInputError
from annotator.formats.articles.decoding.encodings import encoding_of
from annotator.formats.articles.source_files import BEGINNING_BYTES
from annotator.formats.articles.sources import MAX_FILE_BYTES, BadRecord, Source

_MOST_BAD: Final = 50
_UNDECODED: Final = frozenset(map(chr, range(0xDC80, 0xDD00)))


@contextmanager
def opened(source: Source) -> Iterator[tuple[TextIO, str]]:
    """Open a table as text; bytes that are not in its encoding become lone surrogates.

    Returns:
        The text, and the name of its encoding.

    Raises:
        BadInputError: If it can't be read, or is no text.
    """
    beginning = source.beginning()
    is_cut = len(beginning) == BEGINNING_BYTES
    encoding = encoding_of(beginning, source.name, is_cut=is_cut)
    # UTF-16 and UTF-32 have no way to keep what is damaged.
    errors = "replace" if encoding.startswith(("utf-16", "utf-32")) else "surrogateescape"
    with source.open() as file:
        text = io.TextIOWrapper(file, encoding=encoding, errors=errors, newline="")
        try:
            yield text, encoding.removesuffix("-sig")
        finally:
            text.detach()


def lines(text: TextIO, name: str) -> Iterator[str]:
    """Yield the lines with their ends.

    Raises:
        BadInputError: If one is longer than any article.
    """
    number = 0
    while line := text.readline(MAX_FILE_BYTES):
        number += 1
        if len(line) == MAX_FILE_BYTES:
            raise BadInputError(
                "{name}, line {number:d}, is too long to be an article.", name=name, number=number
            )
        yield line


def is_damaged(text: str) -> bool:
    """Whether there were bytes in it that are not in the file's encoding."""
    return not text.isascii() and not _UNDECODED.isdisjoint(text)


class Problems:
    """Counts what is bad, and gives up on a file that is nothing but that."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._count = 0

    def bad(self, problem: str) -> BadRecord:
        """Return the problem.

        Raises:
            BadInputError: If there were too many of them.
        """
        self._count += 1
        if self._count > _MOST_BAD:
            raise BadInputError(
                "{name} has more than {most_bad} records that can't be read; the rest of it was "
                "left out.",
                name=self._name,
                most_bad=_MOST_BAD,
            )
        return BadRecord(problem)
