"""A document of a press archive as an article: who printed it and when, and what its lines are."""

import re
from itertools import pairwise
from typing import Final

from annotator.domain.corpus import Article
from annotator.domain.page.archive_lines import DOCUMENT_CODE, END_OF_DOCUMENT
from annotator.domain.page.date_lines import is_date_line
from annotator.formats.articles.archives.archive_codes import coded_article, is_coded
from annotator.formats.articles.archives.archive_labels import (
    FULL_TEXT,
    is_labelled,
    labelled_article,
)
from annotator.formats.articles.said_dates import iso_date

_LINES: Final = re.IGNORECASE | re.MULTILINE
NUMBER: Final = re.compile(
    r"^[ \t]*(?:document (?P<of>\d{1,6}) of (?P<all_of>\d{1,6})"
    r"|(?P<number>\d{1,6}) of (?P<all>\d{1,6}) documents?)[ \t]*$",
    _LINES,
)
LENGTH: Final = re.compile(
    r"^[ \t]*(?:length[ \t]*:[ \t]*)?[\d,.]+ words[ \t]*$|^load-date[ \t]*:[ \t]*\S",
    _LINES,
)
_OUTLET_FIELD: Final = re.compile(r"^publication title[ \t]*:[ \t]*(\S.*)$", _LINES)
_DATE_FIELD: Final = re.compile(r"^publication date[ \t]*:[ \t]*(\S.*)$", _LINES)
_LONGEST_OUTLET: Final = 8
"""In words."""
_BEHIND_THE_YEAR: Final = re.compile(r"(?<=\b\d{4}),?\s.*")
"""The day of the week, as in "May 3, 2024 Friday"."""
_HEAD: Final = 12
"""Within so many lines that say something an archive names the outlet and the day."""

_COVER: Final = re.compile(
    r"\s*(?:user name|benutzername|nutzername|nom d.utilisateur|nombre de usuario)[ \t]*:"
    r"(?:.{0,20000}?^[ \t]*\|?[ \t]*about lexisnexis\b[^\n]*$"
    # Where its foot is none of the text: up to where the first headline of its list stands again.
    r"|.{0,2000}?^[ \t]*1\.[ \t]*(?P<first>\S[^\n]*?)[ \t]*$"
    r".{0,200000}?(?=^[ \t]*(?P=first)[ \t]*$))",
    _LINES | re.DOTALL,
)
_OF_EVERY_ONE: Final = ("document", FULL_TEXT)
_ENDS: Final = re.compile(rf"^[ \t]*(?:{END_OF_DOCUMENT}|{DOCUMENT_CODE})[ \t]*$", _LINES)


def without_cover(text: str) -> str:
    """Return a text without the page before all documents: who asked for them, and their list."""
    found = _COVER.match(text)
    return text[found.end() :].lstrip() if found else text


def is_document(text: str) -> bool:
    """Whether a text is one document of an archive, beyond doubt.

    It says of itself what an archive says, and has its number above it or ends as documents do.
    """
    plain = text.lower()
    if not any(word in plain for word in _OF_EVERY_ONE):
        # As in nearly all texts, and told at once.
        return False
    if is_coded(text) or is_labelled(text):
        return True
    has_border = NUMBER.search(text) is not None or _ENDS.search(text) is not None
    return has_border and LENGTH.search(text) is not None


def archive_article(document: str, source: str) -> Article:
    """Return the article that a document is, with what its head and its fields say of it.

    Args:
        document: The document, as clean text.
        source: The file's name, which stays with the article.
    """
    if is_coded(document):
        return coded_article(document, source)
    if is_labelled(document):
        return labelled_article(document, source)
    outlet, day = _outlet_and_day(document)
    return Article(document, outlet=outlet, published_at=_iso(day), source=source)


def _outlet_and_day(document: str) -> tuple[str, str]:
    """Return who printed a document and when, where it says so at its head or in its fields."""
    said_outlet, said_day = _OUTLET_FIELD.search(document), _DATE_FIELD.search(document)
    if said_outlet is not None:
        return said_outlet[1].strip(), said_day[1].strip() if said_day is not None else ""
    lines = [line.strip() for line in document.split("\n") if line.strip()][:_HEAD]
    for number, (above, line) in enumerate(pairwise(lines), 1):
        if is_date_line(line):
            # One archive prints the outlet above the day; another, the length above and it below,
            # maybe with the hour between.
            below = next((each for each in lines[number + 1 :] if not is_date_line(each)), "")
            outlet_line = below if LENGTH.match(above) else above
            is_outlet = len(outlet_line.split()) <= _LONGEST_OUTLET
            return (outlet_line if is_outlet and not NUMBER.match(above) else ""), line
    return "", ""


def _iso(day: str) -> str:
    return iso_date(day) or iso_date(_BEHIND_THE_YEAR.sub("", day))
