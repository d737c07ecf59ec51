"""What press archives give out as one text file: several articles, one below the other."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from annotator.domain.corpus import Article
from annotator.domain.errors import BadInputError
from annotator.domain.page.archive_lines import DOCUMENT_CODE, END_OF_DOCUMENT
from annotator.domain.page.date_lines import is_date_line
from annotator.domain.phrases import Phrase
from annotator.domain.texts.text import clean
from annotator.formats.articles.encodings import decode
from annotator.formats.articles.plain_text import encoding_remark, replaced_remark
from annotator.formats.articles.said_metadata import iso_date
from annotator.formats.articles.sources import NO_COLUMNS, Columns, ReadArticle, Source

_LINES: Final = re.IGNORECASE | re.MULTILINE
_NUMBER: Final = re.compile(
    r"^[ \t]*(?:document (?P<of>\d+) of (?P<all_of>\d+)|(?P<number>\d+) of (?P<all>\d+) documents?)"
    r"[ \t]*$",
    _LINES,
)
_LENGTH: Final = re.compile(
    r"^[ \t]*(?:length[ \t]*:[ \t]*)?[\d,.]+ words[ \t]*$|^load-date[ \t]*:[ \t]*\S",
    _LINES,
)
_FIELD: Final = re.compile(
    r"^(?:title|author|publication (?:title|info|date|year)|publisher|full text|document url"
    r"|proquest document id|source type|database|last updated)[ \t]*:",
    _LINES,
)
_UNDERLINE: Final = "_" * 20
_FEWEST_FIELDS: Final = 3
_OUTLET_FIELD: Final = re.compile(r"^publication title[ \t]*:[ \t]*(\S.*)$", _LINES)
_DATE_FIELD: Final = re.compile(r"^publication date[ \t]*:[ \t]*(\S.*)$", _LINES)
_LONGEST_OUTLET: Final = 8
"""In words."""
_BEHIND_THE_YEAR: Final = re.compile(r"(?<=\b\d{4}),?\s.*")
"""The day of the week, as in "May 3, 2024 Friday"."""
_HEAD: Final = 12
"""Within so many lines that say something an archive names the outlet and the day."""


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
    _Form(_NUMBER, _NUMBER, is_below=False),
    _Form(re.compile(rf"^[ \t]*{END_OF_DOCUMENT}[ \t]*$", _LINES), _LENGTH),
    _Form(re.compile(rf"^{DOCUMENT_CODE}[ \t]*$", _LINES), _LENGTH),
    _Form(re.compile(rf"^{_UNDERLINE}_*[ \t]*$", _LINES), _FIELD, _FEWEST_FIELDS),
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
                "{name} holds no documents of a press archive; read it as a text.", name=source.name
            )
        remarks = (
            *encoding_remark(source.name, encoding),
            *replaced_remark(source.name, cleaned.replaced),
        )
        for number, document in enumerate(found, 1):
            outlet, day = _outlet_and_day(document)
            article = Article(document, outlet=outlet, published_at=_iso(day), source=source.short)
            name = Phrase("{name}, document {number:d}", name=source.name, number=number)
            yield ReadArticle(article, remarks if number == 1 else (), "", name)


def is_press_archive(beginning: bytes) -> bool:
    """Return whether a file's first bytes hold two documents of a press archive or more."""
    # Of UTF-16 every other byte of such lines is a zero.
    text = beginning.replace(b"\0", b"").decode("latin-1")
    if _UNDERLINE not in text and "document" not in text.lower():
        return False
    return bool(documents(clean(text).text))


def documents(text: str) -> list[str]:
    """Return the documents of a text from a press archive, its lines between them included.

    No article is cut that is not one of several beyond doubt: two lines or more have to part it as
    archives do, and each piece has to say of itself what an archive says of a document. A piece
    that does not stays with the one before it.

    Args:
        text: Clean text.

    Returns:
        The documents without white space around them; none if there are not two at least.
    """
    for form in _FORMS:
        lines = list(form.line.finditer(text))
        if len(lines) < 2 or (form.line is _NUMBER and not _are_counted(lines)):  # noqa: PLR2004 - two make several
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


def _outlet_and_day(document: str) -> tuple[str, str]:
    """Return who printed a document and when, where it says so at its head or in its fields."""
    said_outlet, said_day = _OUTLET_FIELD.search(document), _DATE_FIELD.search(document)
    if said_outlet is not None:
        return said_outlet[1].strip(), said_day[1].strip() if said_day is not None else ""
    lines = [line.strip() for line in document.split("\n") if line.strip()][:_HEAD]
    for above, line, below in zip(lines, lines[1:], lines[2:], strict=False):
        if is_date_line(line):
            # One archive prints the outlet above the day; another, the length above and it below.
            outlet_line = below if _LENGTH.match(above) else above
            is_outlet = len(outlet_line.split()) <= _LONGEST_OUTLET
            return (outlet_line if is_outlet and not _NUMBER.match(above) else ""), line
    return "", ""


def _iso(day: str) -> str:
    return iso_date(day) or iso_date(_BEHIND_THE_YEAR.sub("", day))
