"""Rules that say why no sentence ends at a place where the library ends one.

Each is a function with its reason and an example. All take the same: the whole text, where the
sentence begins, the place, and where the line ends; the place lies between the marks around it
(`annotator.domain.texts.settled_boundaries`). What the library misses is in
`annotator.domain.texts.missed_boundaries`.
"""

import re
from collections.abc import Callable
from typing import Final, TypeAlias

from annotator.domain.texts import quoted_speech

Rule: TypeAlias = Callable[[str, int, int, int], bool]
"""Whether no sentence ends at a place."""

CLOSING: Final = frozenset("”»\"'’)]」』")
OPENING: Final = frozenset("“„«‘\"'([「『")
MARKS: Final = CLOSING | OPENING
STOPS: Final = frozenset(".!?…")
_WIDE_STOPS: Final = frozenset("。！？｡")
"""Stops of scripts that put no space after them."""
_WORD: Final = re.compile(r"\w")
_LIST_NUMBER: Final = re.compile(
    r"[•⁃*-]?\s?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zAQ]|[IVX]{1,4}|P\.\s?S"
    r"|(?:Appendix|Article|Chapter|Exhibit|Fig\.|Figure|Item|Lesson|Part|Phase|Round|Rule|Scene"
    r"|Section|Sec\.|Step|Table|Theorem|Tip|Volume)\s\d{1,3}(?:\.\d{1,3}){0,2})[.)]{1,2}\s*"
)
_LONGEST_NUMBER: Final = 20
_PARENTHESIS: Final = re.compile(r"\((?!c\)\S)[^()\n]{0,400}")
"""But for who owns what stands before, as agencies write it in Japanese: 「…と述べた。(c)AFP」"""
_CLAUSE: Final = re.compile(
    r"\((?:I|We|You|He|She|They|It|This|That|These|Those|There|The|See|But|And|If|Not)\s\S+\s\S"
)
"""A sentence that is told by its first word, for it may end behind the parenthesis: (I hope so)."""
_DOMAIN: Final = re.compile(
    r"(?:com|org|net|edu|gov|info|html?|php|asp|js|uk|de|eu)\b", re.IGNORECASE
)
_MARK_AHEAD: Final = re.compile(r"[,;]|-(?=[^\W\d_])|\s?:(?=[\s\"“„«‘'])")
_PROGRAM: Final = re.compile(r"\w*_|\w+\(|[B-HJ-Z](?:[,;)\s]|$)")
"""What goes on after a stop in a name of programs: settings.ROOT_URL, page.Load(), Locker.C."""
_QUOTATION_ENDS: Final = frozenset('”"’»')
LONGEST_REST: Final = 24
"""With more characters, what stands behind a quotation may be a sentence of its own."""
NO_STOPS: Final = frozenset("၊၏")
"""A comma and a case ending of Burmese, both ends of sentences to the library."""
_DASH: Final = re.compile(r"\s?[—\u2013]\s?(?P<letter>\w)")
_PARTICLE: Final = re.compile(r"と|って|など|[のをに]")
_SHORTENED: Final = re.compile(r"\([a-z]{2,5}\.\)")
_LONGEST_SHORTENED: Final = 8
_DISARMED: Final = ("[.]", "(.)")
NEARBY: Final = 200
"""How far to look around a place, so that a text without spaces or words takes no longer."""


def goes_on_in_lower_case(text: str, before: int, cut: int, end: int) -> bool:
    """The quoted or bracketed sentence is a part of one that goes on: “Stop!” he said."""
    following = _first_letter(text, cut, end)
    return following.islower() and cut > before and text[cut - 1] in CLOSING


def goes_on_with_a_mark(text: str, before: int, cut: int, end: int) -> bool:
    """No sentence begins with a comma, colon or hyphen: «Perché?», chiese. A 3-yr.-old barked."""
    return _MARK_AHEAD.match(text, cut, end) is not None


def ends_a_heading(text: str, before: int, cut: int, end: int) -> bool:
    """A word without a stop after a quotation within a line is no sentence: The “Why Not?” Test."""
    if text[cut - 1] not in _QUOTATION_ENDS or end - cut > LONGEST_REST:
        return False
    is_amid = text[cut - 2] in STOPS and text[before] not in OPENING
    return is_amid and text[cut:end].strip().isalnum()


def stops_for_breath(text: str, before: int, cut: int, end: int) -> bool:
    """Burmese separates what it lists by a mark that ends no sentence: မောင်၊ လှ၊ သူ၏ အိမ်."""
    return text[cut - 1] in NO_STOPS


def goes_on_behind_a_dash(text: str, before: int, cut: int, end: int) -> bool:
    """A dash separates what is said from who says it: —¿Dónde? —preguntó ella. Open Tue.–Sun."""
    if "—" not in text[cut : cut + 2] and "\u2013" not in text[cut : cut + 2]:
        return False
    if text[cut] == "\u2013" and text[cut - 1] == "." and text[cut + 1 : cut + 2].isalnum():
        return True
    found = _DASH.match(text, cut, end)
    return found is not None and found["letter"].islower()


def goes_on_with_a_particle(text: str, before: int, cut: int, end: int) -> bool:
    """Japanese, which has no small letters to tell it by: 「はい。」と答えた is one sentence."""
    return text[cut - 1] in "」』" and bool(_PARTICLE.match(text, cut, end))


def stands_inside_a_word(text: str, before: int, cut: int, end: int) -> bool:
    """Nothing is between the two sides, as in Jane.Doe@example.com or Newsfeed.Com."""
    if cut >= end or text[cut].isspace() or text[cut] in MARKS or text[cut - 1].isspace():
        return False
    if text[cut - 1] in CLOSING or text[cut - 1] in _WIDE_STOPS:
        return False
    left = text[max(before, cut - NEARBY) : cut].rsplit(None, 1)
    right = text[cut : min(end, cut + NEARBY)].split(None, 1)
    word = (left[-1] if left else "") + (right[0] if right else "")
    if "@" in word or "://" in word or word.startswith("www."):
        return True
    if text[cut].islower() or text[cut].isdigit():
        return text[cut - 1] != "…"
    if _PROGRAM.match(text, cut, end):
        return True
    before_stop = text[cut - 3 : cut - 1]
    is_word = before_stop.islower() and not before_stop[0].isspace()
    return bool(_DOMAIN.match(text, cut)) or not is_word


def has_no_word(text: str, before: int, cut: int, end: int) -> bool:
    """One side has no letter and no digit: a row of stars, an ellipsis, a lonely mark."""
    # Looked for nearby only, or a text of nothing but marks would be searched over and over.
    before, end = max(before, cut - NEARBY), min(end, cut + NEARBY)
    return not _WORD.search(text, before, cut) or not _WORD.search(text, cut, end)


def stands_in_an_address(text: str, before: int, cut: int, end: int) -> bool:
    """The stop of an address that nobody is to follow stands in brackets: example[.]org."""
    return text[cut - 3 : cut] in _DISARMED and cut < end and not text[cut].isspace()


def is_a_word_cut_short(text: str, before: int, cut: int, end: int) -> bool:
    """One small word in brackets is an abbreviation, no sentence: Lt. Col. (ret.) Dana Whitlock."""
    opened = text.rfind("(", max(before + 1, cut - _LONGEST_SHORTENED), cut)
    return opened > before and bool(_SHORTENED.fullmatch(text, opened, cut))


def goes_on_with_who_says_so(text: str, before: int, cut: int, end: int) -> bool:
    """Who says so belongs to what is said: “Why?” Ann Rowe asked."""
    return quoted_speech.goes_on(text, cut, end)


def is_a_list_number(text: str, before: int, cut: int, end: int) -> bool:
    """The number of a list's item or a part is no sentence: 1. The first item. Step 1. Push."""
    return cut - before <= _LONGEST_NUMBER and bool(
        _LIST_NUMBER.fullmatch(text[before:cut].lstrip())
    )


def is_an_aside(text: str, before: int, cut: int, end: int) -> bool:
    """A parenthesis without a sentence in it belongs to the one before: at 10 a.m. (CDT) we go."""
    start, last = cut, min(end, cut + NEARBY)
    while start < last and text[start].isspace():
        start += 1
    aside = _PARENTHESIS.match(text, start, end)
    if aside is None or start == before:
        return False
    closed = text[aside.end() : aside.end() + 1] == ")"
    return closed and aside[0].rstrip()[-1] not in STOPS and not _CLAUSE.match(aside[0])


def _first_letter(text: str, start: int, end: int) -> str:
    end = min(end, start + NEARBY)
    while start < end and (text[start].isspace() or text[start] in MARKS):
        start += 1
    return text[start : start + 1] if start < end else ""
