"""Dates as sources say them, made ISO 8601."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from annotator.domain.texts.text import one_line
from annotator.formats.articles.arabic_dates import in_english

_EXTENDED: Final = re.compile(r"\d{4}-\d\d-\d\d(?:[T ].*)?", re.ASCII)
"""ISO 8601 as everybody reads it; dates without hyphens, or by weeks, are turned into this."""
_DATE_FORMATS: Final = ("%Y/%m/%d", "%d.%m.%Y", "%d.%m.%y")
_BEFORE: Final = r"(?:[^\W\d_]{2,10}(?:-feira)?\.?,? )?"
_BEHIND: Final = r"(?:(?:,| -)? (?:at |um |a las |à )?\d{1,2}(?:[:.h]| h )\d\d\b.{0,20})?"
_DAYS: Final = (
    (
        r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º)?\.?[ -](?:de |of )?(?P<month>[^\W\d_]+)\.?[ -]"
        r"(?:de |del )?(?P<year>\d{4})"
    ),
    r"(?P<month>[^\W\d_]+)\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})",
)
_NAMED_MONTH: Final = tuple(map(re.compile, _DAYS))
_AMID: Final = tuple(re.compile(f"{_BEFORE}{day}{_BEHIND}") for day in _DAYS)
"""With a day of the week before it and a time behind it, which is in a zone that nobody told."""
_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner enero ene janvier janv gennaio gen janeiro januari",
            "february feb februar febrero février févr febbraio fevereiro februari",
            "march mar märz marzo mars março maart",
            "april apr abril abr avril avr aprile",
            "may mai mayo maggio maio mei",
            "june jun juni junio juin giugno junho",
            "july jul juli julio juillet juil luglio julho",
            "august aug agosto ago août augustus",
            "september sept sep septiembre septembre settembre setembro",
            "october oct oktober okt octubre octobre ottobre outubro",
            "november nov noviembre novembre novembro",
            "december dec dezember dez diciembre dic décembre déc dicembre dezembro",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
"""Whatever language the machine speaks: `strptime` would ask it for names."""
_SLASHED: Final = re.compile(rf"(\d{{1,2}})[/-](\d{{1,2}})[/-](\d{{4}}){_BEHIND}")
_IDEOGRAMS: Final = re.compile(r"(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일].{0,20}")
_DOTTED: Final = re.compile(rf"(\d{{1,2}}\.\d{{1,2}}\.\d{{4}}){_BEHIND}")
_LAST_MONTH: Final = 12
_HALF_DAY: Final = re.compile(r"\d\s*[ap]\.?m\b", re.IGNORECASE)
_LONGEST: Final = 60
_FIRST_YEAR: Final = 1600
"""Before the first newspaper."""
_NOT_FILLED_IN: Final = re.compile(r"\b0001\b")
"""Many programs write a missing date as the year 1."""
_FIRST_S: Final = 100_000_000
_LAST_S: Final = 32_503_680_000
"""Seconds of Unix time from 1973 to the year 3000; a smaller number is a year or a count."""


def iso_date(said: object, *, is_day_first: bool | None = None) -> str:
    """Return a date or time as ISO 8601; empty if it can't be told what is meant.

    Days before months and months before days look alike in "3/4/2024", so that is not guessed.

    Args:
        said: A text, or seconds or milliseconds of Unix time.
        is_day_first: Whether it is known that the day stands before the month, or behind it.
    """
    if isinstance(said, (int, float)) and not isinstance(said, bool):
        return _of_unix_time(said)
    text = said.strip() if isinstance(said, str) else ""
    if not text or len(text) > _LONGEST or _NOT_FILLED_IN.search(text):
        return ""
    text = in_english(one_line(text))
    return (
        _of_iso(text)
        or _of_named_month(text, _NAMED_MONTH)
        or _of_ideograms(text)
        or _of_other_forms(text, is_day_first=is_day_first)
        or _of_named_month(text, _AMID)
    )


def _of_unix_time(said: float) -> str:
    seconds = said / 1000 if _LAST_S < said <= 1000 * _LAST_S else said
    if not _FIRST_S <= seconds <= _LAST_S:
        return ""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def _of_iso(text: str) -> str:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return ""
    if moment.year < _FIRST_YEAR:
        return ""
    if _EXTENDED.fullmatch(text):
        return text.replace(" ", "T", 1)
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return moment.isoformat()


def _of_named_month(text: str, patterns: Iterable[re.Pattern[str]]) -> str:
    found = next(filter(None, (pattern.fullmatch(text) for pattern in patterns)), None)
    month = _MONTHS.get(found["month"].lower()) if found else None
    if found is None or month is None:
        return ""
    try:
        return date(int(found["year"]), month, int(found["day"])).isoformat()
    except ValueError:
        return ""


def _of_ideograms(text: str) -> str:
    found = _IDEOGRAMS.fullmatch(text)
    return _of_numbers(*map(int, found.groups())) if found else ""


def _of_other_forms(text: str, *, is_day_first: bool | None) -> str:
    if found := _DOTTED.fullmatch(text):
        text = found[1]
    for pattern in _DATE_FORMATS:
        try:
            told = datetime.strptime(text, pattern).replace(tzinfo=UTC).date()
        except ValueError:
            continue
        # The year of another calendar, such as Iran's, is not one of this.
        return told.isoformat() if told.year >= _FIRST_YEAR else ""
    if found := _SLASHED.fullmatch(text):
        one, other, year = map(int, found.groups())
        if is_day_first is None or max(one, other) > _LAST_MONTH:
            return _told_by_size(one, other, year)
        return _of_numbers(year, *((other, one) if is_day_first else (one, other)))
    if _HALF_DAY.search(text):
        # The library takes nine in the evening for nine in the morning.
        return ""
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _told_by_size(one: int, other: int, year: int) -> str:
    """Return the date of a day and a month in either order; empty where both can be either."""
    day, month = max(one, other), min(one, other)
    if year < _FIRST_YEAR or (day <= _LAST_MONTH and one != other):
        return ""
    return _of_numbers(year, month, day)


def _of_numbers(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat() if year >= _FIRST_YEAR else ""
    except ValueError:
        return ""
