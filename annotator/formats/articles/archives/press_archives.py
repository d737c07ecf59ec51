"""What press archives give out as one text file: several articles, one below the other."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from annotator.domain.errors import BadInputError
from annotator.domain.page.archive_lines import DOCUMENT_CODE, END_OF_DOCUMENT
from annotator.domain.phrases import Phrase
from annotator.domain.texts.text import clean
from annotator.formats.articles.archives import archive_codes
from annotator.formats.articles.archives.archive_documents import (
    LENGTH,
    NUMBER,
    archive_article,
    without_cover,
)
from annotator.formats.articles.archives.archive_labels import UNDERLINE
from annotator.formats.articles.decoding.encodings import decode
from annotator.formats.articles.reading_remarks import encoding_remark, replaced_remark
from annotator.formats.articles.sources import NO_COLUMNS, Columns, ReadArticle, Source

_LINES: Final = re.IGNORECASE | re.MULTILINE
_FIELD: Final = re.compile(
    r"^(?:title|author|publication (?:title|info|date|year)|publisher|full text|document url"
    r"|proquest document id|source type|database|last updated)[ \t]*:",
    _LINES,
)
_FEWEST_FIELDS: Final = 3


class _Form(NamedTuple):
    """How an archive parts what it gives out.

    Attributes:
        line: What stands between two documents, as a whole line.
        proof: What a piece has to hold to be a document of the archive.
        fewest: How many such lines it has to hold, each of them another.
        is_below: The line between belongs to the document above it.
    """

    line: re.Pattern[str]
    proof: re.Pattern[str]
    fewest: int = 1
    is_below: bool = True

    def proves(self, piece: str) -> bool:
        """Return whether a piece between two lines is a document of the archive."""
        return len({found.group() for found in self.proof.finditer(piece)}) >= self.fewest


_FORMS: Final = (
    _Form(archive_codes.END, archive_codes.PROOF, archive_codes.FEWEST_PROOFS),
    _Form(NUMBER, NUMBER, is_below=False),
    _Form(re.compile(rf"^[ \t]*{END_OF_DOCUMENT}[ \t]*$", _LINES), LENGTH),
    _Form(re.compile(rf"^{DOCUMENT_CODE}[ \t]*$", _LINES), LENGTH),
    _Form(re.compile(rf"^{UNDERLINE}_*[ \t]*$", _LINES), _FIELD, _FEWEST_FIELDS),
)


class PressArchiveReader:
    """Reads an article from each document; they are variants of one story."""

    suffixes: frozenset[str] = frozenset()
    is_document = False
    is_apart = False

    def read(self, source: Source, columns: Columns = NO_COLUMNS) -> Iterator[ReadArticle]:  # noqa: ARG002 - a text has no columns
        """Read the documents.

        Raises:
            BadInputError: If it can't be read, or holds no documents that can be told apart.
        """
        text, encoding = decode(source.read_bytes(), source.name)
        cleaned = clean(text)
        found = documents(cleaned.text)
        if not found:
            raise BadInputError(
                "{name} contains no documents of a press archive; read it as a text.",
                name=source.name,
            )
        remarks = (
            *encoding_remark(source.name, encoding),
            *replaced_remark(source.name, cleaned.replaced),
        )
        for number, document in enumerate(found, 1):
            article = archive_article(document, source.short)
            name = Phrase("{name}, document {number:d}", name=source.name, number=number)
            yield ReadArticle(article, remarks if number == 1 else (), "", name)


def is_press_archive(beginning: bytes) -> bool:
    """Return whether a file's first bytes hold two documents of a press archive or more."""
    # Of UTF-16 every other byte of such lines is a zero.
    text = beginning.replace(b"\0", b"").decode("latin-1")
    if UNDERLINE not in text and "document" not in text.lower():
        return False
    return bool(documents(clean(text).text))


def documents(text: str) -> list[str]:
    """Return the documents of a text from a press archive, its lines between them included.

    No article is cut that is not one of several beyond doubt: two lines or more have to part it as
    archives do, and each piece has to say of itself what an archive says of a document. A piece
    that does not stays with the one before it. A cover page is no part of any.

    Args:
        text: Clean text.

    Returns:
        The documents without white space around them; none if there are not two at least.
    """
    text = without_cover(text)
    for form in _FORMS:
        lines = list(form.line.finditer(text))
        if len(lines) < 2 or (form.line is NUMBER and not _are_counted(lines)):  # noqa: PLR2004 - two make several
            continue
        cuts = [line.end() if form.is_below else line.start() for line in lines]
        pieces = [text[start:end] for start, end in pairwise([0, *cuts, len(text)])]
        found = _joined(pieces, form)
        if len(found) > 1:
            return found
    return []


def _are_counted(lines: Sequence[re.Match[str]]) -> bool:
    """Whether the lines count documents one by one, out of as many each time."""
    counted = [
        (int(line["of"] or line["number"]), int(line["all_of"] or line["all"])) for line in lines
    ]
    return all(after == (before[0] + 1, before[1]) for before, after in pairwise(counted))


def _joined(pieces: Sequence[str], form: _Form) -> list[str]:
    """Return the pieces, those that are no documents with the one before them, or behind them."""
    found: list[str] = []
    above = ""
    for piece in pieces:
        if form.proves(piece):
            found.append(above + piece)
            above = ""
        elif found:
            found[-1] += piece
        else:
            above += piece
    return [document.strip() for document in found]
