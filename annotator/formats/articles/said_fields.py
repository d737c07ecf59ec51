"""Lines that say something of an article, such as `Source: The Harbour Post`."""

import re
from collections.abc import Mapping
from typing import Final

from annotator.formats.articles.said_metadata import iso_date, iso_language

_FIELD: Final = re.compile(r"([A-Za-z][\w-]*)[ \t]*:[ \t]*(\S.*)")
_ADDRESS: Final = re.compile(r"https?://\S+", re.IGNORECASE)
_NAMES: Final[Mapping[str, str]] = {
    "title": "title",
    "headline": "title",
    "outlet": "outlet",
    "publisher": "outlet",
    "source": "outlet",
    "site": "outlet",
    "url": "url",
    "link": "url",
    "date": "date",
    "published": "date",
    "lang": "language",
    "language": "language",
    "story": "story",
}
_LONGEST_HEAD: Final = 12
_FEWEST: Final = 2


def field_of(line: str) -> tuple[str, str] | None:
    """Return what a line says: the name of a field and its value; None if it says nothing."""
    found = _FIELD.fullmatch(line.strip())
    name = _NAMES.get(found[1].lower()) if found else None
    return (name, found[2].strip()) if found and name else None


def parted(text: str) -> tuple[Mapping[str, str], str]:
    """Part a text into what the lines at its top say of it, and the article below them.

    They are a head only if there is no doubt: two fields or more, none twice, each with a value
    that can be kept as what it is, nothing else among them, an empty line and then an article.

    Returns:
        The fields, and the article exactly as it stands; no fields and the text, if it has no head.
    """
    at = 0
    head: dict[str, str] = {}
    for line in text.split("\n", _LONGEST_HEAD)[:_LONGEST_HEAD]:
        at += len(line) + 1
        if not line.strip():
            if head:
                break
            continue
        field = field_of(line)
        if field is None or field[0] in head or not _can_be_kept(*field):
            return {}, text
        head[field[0]] = field[1]
    else:
        return {}, text
    if len(head) < _FEWEST or not text[at:].strip():
        return {}, text
    return head, text[at:].lstrip("\n")


def _can_be_kept(name: str, value: str) -> bool:
    """Whether nothing is lost when the value is kept as the field."""
    if name == "date":
        return bool(iso_date(value))
    if name == "language":
        return bool(iso_language(value))
    return name != "url" or _ADDRESS.fullmatch(value) is not None
