# ruff: noqa: RUF001 - the letters of Arabic are meant
"""Dates as Arabic newspapers print them, said as an English one would say them."""

import re
from typing import Final

_MONTHS: Final = {
    "January": "يناير|كانون الثاني|جانفي",
    "February": "فبراير|شباط|فيفري",
    "March": "مارس|اذار",
    "April": "ابريل|نيسان|افريل",
    "May": "مايو|ايار|ماي|مايس",
    "June": "يونيو|يونيه|حزيران|جوان",
    "July": "يوليو|يوليه|تموز|جويلية|يوليوز",
    "August": "اغسطس|اب|اوت|غشت",
    "September": "سبتمبر|ايلول|شتنبر",
    "October": "اكتوبر|تشرين الاول",
    "November": "نوفمبر|تشرين الثاني|نونبر",
    "December": "ديسمبر|كانون الاول|دجنبر",
}
"""As in Egypt and the Gulf, in the Levant and Iraq, and in the Maghreb; an alef is written bare."""
_ENGLISH: Final = {
    name: month for month, names in _MONTHS.items() for name in names.split("|")
}  # fmt: skip
_MONTH: Final = "|".join(sorted(_ENGLISH, key=len, reverse=True))
_NAMED: Final = re.compile(
    rf"(?<!\w)(?P<one>{_MONTH})(?: ?[/-] ?(?P<other>{_MONTH})| ?\((?P<amid>{_MONTH})\))?(?!\w)"
)
"""Many papers print a month twice, as it is called here and there: “آذار/مارس”, “مارس (آذار)”."""
_BARE: Final = str.maketrans(
    {
        **dict.fromkeys("أإآ", "ا"),
        **dict.fromkeys("\u0640\u200e\u200f\u061c\u202a\u202b\u202c\u2066\u2067\u2068\u2069"),
        **dict.fromkeys(map(chr, range(0x064B, 0x0653))),
        **{chr(0x0660 + digit): str(digit) for digit in range(10)},
        "،": ",",
        "–": "-",
    }
)
"""Alefs, what stretches a letter or turns the direction, vowel signs, digits, the comma."""
_ARABIC: Final = re.compile(r"[\u0600-\u06ff]")
_OF_TWO_CALENDARS: Final = re.compile(r"(?:الموافق(?: ل(?= ?\d))?|(?<=\d)ه|(?<= )ه)(?!\w)[ ,|/-]*")
_WEEKDAY: Final = re.compile(
    r"(?:يوم )?(?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة)(?!\w)[ ,|-]*"
)
_OF_OUR_ERA: Final = re.compile(r"(?<=\d{4}) ?م(?:يلادية)?(?!\w)")
_CLOCK: Final = re.compile(r"[ ,|-]*(?:الساعة|في تمام الساعة)(?= ?\d)")
_HALF_DAY: Final = re.compile(r"(?<=[:.]\d\d) ?(?:(?P<morning>صباحا|ص)|مساء|ظهرا|م)(?!\w)")
_YEAR_APART: Final = re.compile(r"(?<=[a-z]), ?(?=\d{4})")


def in_english(text: str) -> str:
    """Return a date with its Arabic words and digits made those of an English date.

    A date that is given in the Islamic calendar too is cut to the other one; whatever is not known
    stays, so that nobody takes the text for a date.

    Args:
        text: On one line; returned as it is if nothing in it is Arabic.
    """
    if _ARABIC.search(text) is None:
        return text
    bare = text.translate(_BARE).strip()
    parts = _OF_TWO_CALENDARS.split(bare)
    told = next((part for part in parts if _NAMED.search(part)), None)
    if told is None:
        return bare
    told = _WEEKDAY.sub("", told, count=1).strip(" ,|-")
    told = _CLOCK.sub(" at", _OF_OUR_ERA.sub("", told))
    told = _HALF_DAY.sub(lambda found: " am" if found["morning"] else " pm", told)
    return _YEAR_APART.sub(" ", _NAMED.sub(_month, told))


def _month(found: re.Match[str]) -> str:
    """Return the English name of a month; what was found, where two names contradict each other."""
    month, again = _ENGLISH[found["one"]], found["other"] or found["amid"]
    return month if again is None or _ENGLISH[again] == month else found[0]
