"""What sources say about an article, made ISO: dates and languages."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

_DATE_FORMATS: Final = (
    "%Y/%m/%d",
    "%d.%m.%Y",
    "%d %B %Y",
    "%d %b %Y",
    "%B %d, %Y",
    "%b %d, %Y",
    "%Y%m%d",
)
_LANGUAGE: Final = re.compile(r"([a-z]{2,3})(?:[-_]\w+)*")
_LONGEST: Final = 60
_FIRST_YEAR: Final = 1600
"""Before the first newspaper."""
_FIRST_S: Final = 100_000_000
_LAST_S: Final = 32_503_680_000
"""Seconds of Unix time from 1973 to the year 3000; a smaller number is a year or a count."""


def iso_date(said: object) -> str:
    """Return a date or time as ISO 8601; empty if it can't be told what is meant.

    Days before months and months before days look alike in "3/4/2024", so that is not guessed.

    Args:
        said: A text, or seconds or milliseconds of Unix time.
    """
    if isinstance(said, (int, float)) and not isinstance(said, bool):
        seconds = said / 1000 if _LAST_S < said <= 1000 * _LAST_S else said
        if not _FIRST_S <= seconds <= _LAST_S:
            return ""
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
    text = said.strip() if isinstance(said, str) else ""
    if not text or len(text) > _LONGEST:
        return ""
    try:
        is_possible = datetime.fromisoformat(text).year >= _FIRST_YEAR
    except ValueError:
        return _other_date(text)
    # What is not filled in is the year 1 to many programs.
    return text.replace(" ", "T", 1) if is_possible else ""


def _other_date(text: str) -> str:
    for pattern in _DATE_FORMATS:
        try:
            return datetime.strptime(text, pattern).replace(tzinfo=UTC).date().isoformat()
        except ValueError:
            continue
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def iso_language(said: object) -> str:
    """Return the ISO 639 code in "en", "en-GB", "pt_BR"; empty if it is none."""
    found = _LANGUAGE.fullmatch(said.strip().lower()) if isinstance(said, str) else None
    return found[1] if found else ""
