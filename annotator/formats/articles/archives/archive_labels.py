"""Documents of a press archive whose fields have names: Author, Full text, Publication title."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from annotator.domain.corpus import Article, Kind
from annotator.domain.texts.marks import Paragraph, joined
from annotator.domain.texts.text import one_line
from annotator.formats.articles.said_dates import iso_date
from annotator.formats.articles.said_languages import iso_language

UNDERLINE: Final = "_" * 20
FULL_TEXT: Final = "full text"
_NAMES: Final = (
    "abstract|accession number|author|business indexing term|caption|classification|column"
    "|company / organization|copyright|country of publication|credit|database|dateline"
    "|document feature|document type|document url|e-issn|first page|full text|identifier / keyword"
    "|illustration|issn|issue|language of publication|last updated|links|location|pages|people"
    "|place of publication|proquest document id|publication (?:date|info|subject|title|year)"
    "|publisher|section|source type|subject|title|volume|word count"
)
_FIELD: Final = re.compile(rf"(?P<name>{_NAMES})[ \t]*:[ \t]*(?P<said>.*)", re.IGNORECASE)
_OF_EVERY_ONE: Final = frozenset(
    {"publication title", "publication date", "proquest document id", "document url", "source type"}
)
_FEWEST: Final = 2
_EMPTY_LINE: Final = re.compile(r"\n[^\S\n]*\n")


def is_labelled(text: str) -> bool:
    """Whether a text is such a document, beyond doubt: an archive's fields around a full text."""
    lines = text.split("\n")
    names = {found["name"].lower() for found in map(_FIELD.fullmatch, lines) if found}
    return FULL_TEXT in names and len(names & _OF_EVERY_ONE) >= _FEWEST


def labelled_article(document: str, source: str) -> Article:
    """Return the article of a document: its headline, its fields as furniture, and its text.

    Args:
        document: The document, as clean text.
        source: The file's name, which stays with the article.
    """
    pieces = list(_pieces(document))
    said: dict[str, str] = {}
    for name, text in pieces:
        value = text.partition(":")[2].strip()
        said.setdefault(name, one_line(_EMPTY_LINE.split(value)[0]))
    above = [one_line(line) for line in pieces[0][1].split("\n") if line.strip(" \t_")]
    title = said.get("title", "") or next(iter(above), "")
    text, marks, _ = joined(_paragraphs(pieces, title))
    return Article(
        text,
        outlet=said.get("publication title", "").partition(";")[0].strip(),
        title=title,
        url=said.get("document url", ""),
        published_at=iso_date(said.get("publication date", "")),
        language=iso_language(said.get("language of publication", "")),
        source=source,
        marks=marks,
    )


def _pieces(document: str) -> Iterator[tuple[str, str]]:
    """Yield the fields, each with its name; first, without a name, what stands above them.

    The full text ends where two fields follow each other, or one that every document has: a line
    of an article may begin with “Location:”.
    """
    lines = document.split("\n")
    names = [found["name"].lower() if (found := _FIELD.fullmatch(line)) else "" for line in lines]
    filled = [number for number, line in enumerate(lines) if line.strip()]
    ends = {a for a, b in pairwise(filled) if names[a] and names[b]}
    ends |= {number for number in filled if names[number] in _OF_EVERY_ONE}
    name, piece = "", list[str]()
    for number, line in enumerate(lines):
        if names[number] and (name != FULL_TEXT or number in ends):
            yield name, "\n".join(piece)
            name, piece = names[number], []
        piece.append(line)
    yield name, "\n".join(piece)


def _paragraphs(pieces: list[tuple[str, str]], title: str) -> Iterator[Paragraph]:
    yield Paragraph(title, Kind.HEADLINE)
    for name, text in pieces:
        if name == FULL_TEXT:
            label, colon, body = text.partition(":")
            yield Paragraph(f"{label}{colon}", Kind.BOILERPLATE)
            yield from map(Paragraph, _EMPTY_LINE.split(body))
            continue
        for line in text.split("\n"):
            if line.strip(" \t_") and not _says(line, title, name):
                yield Paragraph(one_line(line), Kind.BOILERPLATE)


def _says(line: str, title: str, name: str) -> bool:
    """Whether a line is the headline, which stands above everything already."""
    return name in {"", "title"} and one_line(line.removeprefix("Title:")) == title
