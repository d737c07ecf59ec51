"""Sentence boundaries that the library misses: patterns, each with its reason and an example."""

import re
from functools import cache
from typing import Final

from annotator.domain.texts import beginnings, english_boundaries, german_boundaries

# A stop glued to the next sentence: "added.The soldiers", "them,” he said.“We". Scrapers lose the
# space where one element of a page ends and the next begins. A lower-case word of two letters or
# more before the stop keeps "U.N.Security" and "J.R.Smith" whole; a capital with a lower-case
# letter after it keeps "p.m.EST" and "example.COM" whole.
_GLUED: Final = r"""(?<=[^\W\d_A-Z]{2}.)[”"’']?(?=[“‘"']?[^\W\d_a-z][^\W\d_A-Z])"""

# The number of a note whose dress was lost: "The claim is old.1 It goes back". "See vol.2 The Sea".
_NOTE: Final = (
    r"(?<=[a-z]{3}\.)(?<!\b(?:art|fig|par|sec|vol)\.)(?<!\b(?:chap|para|vers)\.)\d{1,2}"
    r"\s+(?=[“\"]?[A-Z][a-z]*[ ])"
)

# A word that the library takes for an abbreviation and that is far oftener just a word: "Hell
# no. That's a great name", "It is a diversity of art. Destiny …", "ruder to me. I will …", "It
# opens in May. Tickets …", "No. Nothing at all". But "85 Fed. Reg. 1204" is a book of the law, and
# somebody lives at No. Ten.
_JUST_A_WORD: Final = r"""(?:
    (?<=[ ](?:no|me|ok|id|OK|ID|LA)\.) | (?<=[ ](?:art|ill|may|May)\.) | (?<=[ ]miss\.)
    | (?<=\bNo\.)(?!\s+(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)\b)
    | (?<=[ ]Fed\.)(?!\s(?:R|Reg|Supp|App|Cl)\.) | (?<=[ ]Yahoo\.) | (?<=\bYum\.)
)\s+(?=[“‘"']?[A-Z])"""

# A measure of one letter, which the library takes for an initial: "gusts of 90 km/h. The ferry …",
# "It rose at 3 m/s. Nobody …", "a record 46.4 C. Trains …". "In 1925 F. Scott …" is a name.
_BEHIND_A_MEASURE: Final = (
    r"(?:(?<=[a-zµ]/[dhlsL]\.)|(?<=\d[ \u00a0][glm]\.)|(?<=[.,]\d[ \u00a0][CF]\.))"
    r"\s+(?=[“„‘«\"'¿¡]?[A-ZÀ-Þ](?:[ ]|[^\W\d_A-Z]))"
)

# A list that is cut short ends its sentence before a capital: "It rained, snowed, etc. Nobody …".
_CUT_SHORT: Final = r"(?<=[ ,](?:etc|ecc|enz)\.)\s+(?=[“‘«\"'¿¡]?[^\W\d_a-zß-ÿ])"

# A figure that begins a sentence, which the library takes for what an ordinal counts in German and
# Danish: "Das Gesetz wurde beschlossen. 361 Abgeordnete stimmten dafür". A word cut short does not
# end so: "einschl. 3 Tage".
# So is a year: "Seit 2001 gilt das. 2004 wurde es geändert", but "im Sept. 2004 wurde".
_BEFORE_A_YEAR: Final = (
    r"(?=\s+\d)(?<=[a-zß-ü]{3}\.)(?<!Sept\.)\s+"
    r"(?=(?:19|20)\d\d[ ](?:wurden?|war|waren|kam|kamen|ging|folgte|gab|begann|starb|fiel|stieg)\b)"
)
_ORDINALS: Final = frozenset({"da", "de"})
_BEFORE_A_FIGURE: Final = (
    r"(?=\s+\d)(?<=[a-zß-ÿ]{3}(?:ch|el|en|er|et|ft|ge|gt|ht|kt|le|lt|nd|ne|re|rn|rt|st|te|um)\.)"
    r"\s+(?=\d[\d.,]*\s[^\W\d_])"
)

# An ellipsis before a capital, as one character: the library knows it as three only. With a space
# before it, it stands for words left out: "would arm … Russia".
_ELLIPSIS: Final = r"""(?<=\w…)[”"’']?\s+(?=[“‘"']?[A-Z][^\W\d_A-Z])"""

# Several marks before a small letter or an I; behind a single one the library ends a sentence: "The
# screen is great!! battery, not so much", "Really?! I had", "Has it reached the U.K.? I asked".
_SEVERAL: Final = r"(?<=[!?]{2})\s+(?=[a-z])|(?<=[.!?][!?])\s+(?=I[ ’'])"

# What is said breaks off, and somebody else speaks: "“I never—” “You did!”", "“Is he—” But he was".
_BROKEN_OFF: Final = r"”\s+(?=“|(?:But|And|The|He|She|They|It|Then)[ ][a-z])"

# A stop of Khmer, which the library does not know. It has a space after it.
_KHMER: Final = r"\s+(?=\w)"

# A figure after a wide stop, which the library keeps together: "没有人知道。2024年的雨。"
_WIDE: Final = r"(?=[0-9])"

# The words above are short, but for those before a figure; one look spares most stops all of them.
_NO_LONG_WORD: Final = r"(?:(?<![a-z]{4}\.)|(?<=(?:Calif|Yahoo|[ ]miss)\.))"

# At the end of a line there is nothing to be found.
_STOP: Final = (
    rf"(?!\s)(?:{_GLUED}|{_NOTE})|(?=[^\S\n])(?:{_NO_LONG_WORD}(?:{_JUST_A_WORD}"
    rf"|{_CUT_SHORT}|{_BEHIND_A_MEASURE}|%s)|%s)"
)
_FURTHER: Final = {
    "…": _ELLIPSIS,
    "!": rf"(?!\s){_GLUED}|{_SEVERAL}",
    "?": rf"(?!\s){_GLUED}|{_SEVERAL}",
    "—": _BROKEN_OFF,
    "។": _KHMER,
    "。": _WIDE,
    "！": _WIDE,
    "？": _WIDE,
}
_OF_LANGUAGES: Final = {
    "de": german_boundaries.MISSED,
    "en": english_boundaries.MISSED,
    **beginnings.MISSED,
}


@cache
def _further(language: str) -> dict[str, re.Pattern[str]]:
    """Return the patterns by the stop they begin with."""
    missed = _OF_LANGUAGES.get(language, "(?!)")
    figures = f"{_BEFORE_A_FIGURE}|{_BEFORE_A_YEAR}" if language in _ORDINALS else "(?!)"
    rests = {".": _STOP % (missed, figures), **_FURTHER}
    return {
        stop: re.compile(rf"{re.escape(stop)}(?:{rest})", re.VERBOSE)
        for stop, rest in rests.items()
    }


def further_places(text: str, language: str) -> list[int]:
    """Return the beginnings of sentences that the library does not see, the last place first.

    Args:
        text: The text.
        language: ISO 639 code.
    """
    patterns = _further(language)
    places = [found.end() for found in patterns["."].finditer(text)]
    for stop in _FURTHER:
        # Of the others there are few, which takes less time than a pattern takes to look for them.
        place = text.find(stop)
        while place >= 0:
            if found := patterns[stop].match(text, place):
                places.append(found.end())
            place = text.find(stop, place + 1)
    places.sort(reverse=True)
    return places
