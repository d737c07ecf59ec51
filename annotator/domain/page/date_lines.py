"""Lines that only tell when: "Stand: 26.04.2024 14:12 Uhr", "Updated 3 hours ago"."""

import re
from typing import Final

from annotator.domain.page.date_words import CALENDAR, DATE_WORDS

_FIGURE: Final = re.compile(r"\d")
_TOKEN: Final = re.compile(r"[^\W\d_]+|\d+")
_NUMERIC: Final = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\b\d{1,2}[:.h]\d{2}h?\b")
_AGO: Final = re.compile(
    r"(?:(?:last\s+)?(?:updated|published|posted|modified):?\s+)?(?:"
    r"(?:\d+|an?|one|two|three)\s*(?:s|m|h|d|w|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?|weeks?"
    r"|months?|years?)\s+ago|just now|(?:il y a|hace|há|vor)\s+\w+\s+[^\W\d_]+)"
)
_PLACE_BEFORE: Final = re.compile(
    r"[A-Z][\w.’']{0,24}(?:\s(?:[A-Z][\w.’']{0,24}|de|del|la|of|the|upon|am|an|der|do|da|di)){0,4}"
    r"\s*[–—|,·•-]\s*(?=\S)"
)
_NAME_BEHIND: Final = re.compile(
    r"\s*(?:[|·•]|\bby\b)\s*[\w.’'-]+(?:\s[\w.’'-]+){0,2}$"
    r"|\s\b(?:von|par|por|di|door|av|af)\s[\w.’'-]+(?:\s[A-ZÀ-Þ][\w.’'-]+){0,2}$"
)
_EAST_ASIAN: Final = re.compile(
    r"\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일](?:\s?[(\uff08][月火水木金土日월화수목금토일][)\uff09])?"
    r"(?:\s*(?:\d{1,2}[時时시](?:\s?\d{1,2}[分분])?|\d{1,2}:\d{2}(?::\d{2})?))?"
    r"(?:\s*(?:更新|公開|配信|発表|掲載|입력|수정))?"
)
_CLAUSES: Final = frozenset(
    {"on", "in", "at", "by", "the", "a", "of", "and", "until", "since", "в", "w"}
)
"""A sentence of nothing but a date begins with one of these: On May 5, 1945."""
_LONGEST: Final = 90


def is_date_line(line: str) -> bool:
    """Return whether a line tells a date or a time and nothing else but a place or a name.

    Args:
        line: A line without white space around it.
    """
    if len(line) > _LONGEST:
        return False
    if _AGO.fullmatch(line.lower()) or _EAST_ASIAN.fullmatch(line):
        return True
    if _FIGURE.search(line) is None or line.endswith("?"):
        return False
    place = _PLACE_BEFORE.match(line)
    name = _NAME_BEHIND.search(line)
    ends = {len(line), name.start() if name else len(line)}
    starts = {0, place.end() if place else 0}
    return any(_is_date(line[start:end]) for start in starts for end in ends if start < end)


def _is_date(text: str) -> bool:
    tokens = [token.lower() for token in _TOKEN.findall(text)]
    if tokens[:2] == ["and", "last"]:
        # Below “Posted at 9:14 AM, Apr 02, 2025”: “and last updated 1:02 PM”.
        del tokens[0]
    figures = sum(token.isdecimal() for token in tokens)
    if not figures or tokens[0] in _CLAUSES:
        return False
    names = sum(token in CALENDAR for token in tokens)
    words = sum(token in DATE_WORDS and token not in CALENDAR for token in tokens)
    has_date = bool(names and (figures > 1 or names > 1)) or _NUMERIC.search(text) is not None
    return has_date and figures + names + words == len(tokens)
