"""The rules that settle the sentence boundaries that the library sees.

Each is a function that says why no sentence ends at a place, with its reason and an example. What
the library misses is in `annotator.domain.texts.missed_boundaries`.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from annotator.domain.texts import quoted_speech

_CLOSING: Final = frozenset("”»\"'’)]」』")
_OPENING: Final = frozenset("“„«‘\"'([「『")
_MARKS: Final = _CLOSING | _OPENING
_STOPS: Final = frozenset(".!?…")
_WIDE_STOPS: Final = frozenset("。！？｡")
"""Stops of scripts that put no space after them."""
_WORD: Final = re.compile(r"\w")
_SMILEY: Final = re.compile(r"[:;=8][-o']?[()\[\]DPpOo/\\|*3]+(?!\w)")
_LIST_NUMBER: Final = re.compile(
    r"[•⁃*-]?\s?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zAQ]|[IVX]{1,4}|P\.\s?S)[.)]{1,2}\s*"
)
_LONGEST_NUMBER: Final = 20
_PARENTHESIS: Final = re.compile(r"\((?!c\)\S)[^()\n]{0,400}")
"""But for who owns what stands before, as agencies write it in Japanese: 「…と述べた。(c)AFP」"""
_DOMAIN: Final = re.compile(
    r"(?:com|org|net|edu|gov|info|html?|php|asp|js|uk|de|eu)\b", re.IGNORECASE
)
_CLOSING_APART: Final = re.compile(r"[ \u00a0\u2009\u202f][”»](?=\s|$)")
"""A closing mark after a space: « C’est fini. » and ‘Leave now.’ ”"""
_FOOTNOTES: Final = re.compile(r"(?:\[\d{1,3}\])+(?=\s|$)")
_MARK_AHEAD: Final = re.compile(r"[,;]|-(?=[^\W\d_])|\s?:(?=[\s\"“„«‘'])")
_PROGRAM: Final = re.compile(r"\w*_|\w+\(|[B-HJ-Z](?:[,;)\s]|$)")
"""What goes on after a stop in a name of programs: settings.ROOT_URL, page.Load(), Locker.C."""
_QUOTATION_ENDS: Final = frozenset('”"’»')
_LONGEST_REST: Final = 24
_NO_STOPS: Final = frozenset("၊၏")
"""A comma and a case ending of Burmese, both ends of sentences to the library."""
_DASH: Final = re.compile(r"\s?[—\u2013]\s?(?P<letter>\w)")
_Rule: TypeAlias = Callable[[str, int, int, int], bool]
_PARTICLE: Final = re.compile(r"と|って|など|[のをに]")
_SHORTENED: Final = re.compile(r"\([a-z]{2,5}\.\)")
_LONGEST_SHORTENED: Final = 8
_DISARMED: Final = ("[.]", "(.)")
_NEARBY: Final = 200
"""How far to look around a place, so that a text without spaces or words takes no longer."""
_NO_WORDS: Final = re.compile(rf"\W{{{3 * _NEARBY},}}")


def near_words(places: Sequence[int], line: str, start: int) -> list[int]:
    """Return the places without those between nothing but marks, where no sentence ends.

    `_has_no_word` would say so of each. A line of ten million marks has millions.

    Args:
        places: Where sentences of a line may begin, in order.
        line: The line.
        start: Where it begins in the text.
    """
    near: list[int] = []
    done = 0
    for marks in _NO_WORDS.finditer(line):
        # How far a rule looks back from a place, and again from where it cuts.
        first = bisect_left(places, start + marks.start() + 2 * _NEARBY)
        near += places[done:first]
        done = bisect_left(places, start + marks.end())
    return near + list(places[done:])


def settled(text: str, before: int, place: int, end: int) -> int | None:
    """Return where the sentence ends that the library ends at `place`; None if none ends there.

    Args:
        text: The whole text.
        before: Where the sentence begins.
        place: Where the library sees the next one begin; its first letter, if it has any.
        end: Where the line ends.
    """
    if before + 1 < place < end and text[place - 1] == " " and text[place - 2] in _STOPS:
        # A stop, a space and a letter are common, and most rules have nothing to say there.
        cut = place - 1
        if text[place].isalpha() and _WORD.search(text, max(before, cut - _NEARBY), cut):
            return None if _is_a_list_number(text, before, cut, end) else cut
    cut = _between_marks(text, before, place)
    if text[cut : cut + 1] == "." and text[cut - 1] in _CLOSING:
        # The sentence around a parenthesis ends with a stop of its own: "(We did!). They left."
        cut += 1
    for rule in _rules_for(text, cut, end):
        if rule(text, before, cut, end):
            return None
    return cut


def _rules_for(text: str, cut: int, end: int) -> Sequence[_Rule]:
    """Return the rules that may have something to say of a place, by the characters around it."""
    if text[cut - 1] in _NO_STOPS:
        return (_stops_for_breath,)
    start, last = cut, min(end, cut + _NEARBY)
    while start < last and text[start].isspace():
        start += 1
    rules = _RULES_AHEAD.get(text[start], _RULES) if start < end else _RULES
    return (*_RULES_BEHIND_A_MARK, *rules) if text[cut - 1] in _CLOSING else rules


def _between_marks(text: str, before: int, place: int) -> int:
    """Return the border within white space and marks: closing ones go left, opening ones right.

    “We go.” “You stay.” is cut after the first ” and before the second “.
    """
    last = place
    before = max(before, place - _NEARBY)
    while last > before and (text[last - 1].isspace() or text[last - 1] in _MARKS):
        last -= 1
    closed = last
    while closed < place and not text[closed].isspace():
        closed += 1
    if text[last : last + 1] == "[" and (notes := _FOOTNOTES.match(text, last)):
        # "It was flawed.[2][3] Others agree.": the marks of notes belong to what they are about.
        return notes.end()
    if closed < place:
        apart = _CLOSING_APART.match(text, closed)
        return apart.end() if apart else closed
    # No white space between: "home.“We" is cut before the opening mark, "home.”We" after it.
    while last < place and text[last] in _CLOSING and text[last] not in "“„«‘([「『":
        last += 1
    return last


def _goes_on_in_lower_case(text: str, before: int, cut: int, end: int) -> bool:
    """The quoted or bracketed sentence is a part of one that goes on: “Stop!” he said."""
    following = _first_letter(text, cut, end)
    return following.islower() and cut > before and text[cut - 1] in _CLOSING


def _goes_on_with_a_mark(text: str, before: int, cut: int, end: int) -> bool:  # noqa: ARG001 - all rules take the same
    """No sentence begins with a comma, colon or hyphen: «Perché?», chiese. A 3-yr.-old barked."""
    return _MARK_AHEAD.match(text, cut, end) is not None


def _ends_a_heading(text: str, before: int, cut: int, end: int) -> bool:
    """A word without a stop after a quotation within a line is no sentence: The “Why Not?” Test."""
    if text[cut - 1] not in _QUOTATION_ENDS or end - cut > _LONGEST_REST:
        return False
    is_amid = text[cut - 2] in _STOPS and text[before] not in _OPENING
    return is_amid and text[cut:end].strip().isalnum()


def _stops_for_breath(text: str, before: int, cut: int, end: int) -> bool:  # noqa: ARG001 - all rules take the same
    """Burmese separates what it lists by a mark that ends no sentence: မောင်၊ လှ၊ သူ၏ အိမ်."""
    return text[cut - 1] in _NO_STOPS


def _goes_on_behind_a_dash(text: str, before: int, cut: int, end: int) -> bool:  # noqa: ARG001 - all rules take the same
    """A dash separates what is said from who says it: —¿Dónde estabas? —preguntó ella."""
    if "—" not in text[cut : cut + 2] and "\u2013" not in text[cut : cut + 2]:
        return False
    found = _DASH.match(text, cut, end)
    return found is not None and found["letter"].islower()


def _goes_on_with_a_particle(text: str, before: int, cut: int, end: int) -> bool:  # noqa: ARG001 - all rules take the same
    """Japanese, which has no small letters to tell it by: 「はい。」と答えた is one sentence."""
    return text[cut - 1] in "」』" and bool(_PARTICLE.match(text, cut, end))


def _stands_inside_a_word(text: str, before: int, cut: int, end: int) -> bool:
    """Nothing is between the two sides, as in Jane.Doe@example.com or Newsfeed.Com."""
    if cut >= end or text[cut].isspace() or text[cut] in _MARKS or text[cut - 1].isspace():
        return False
    if text[cut - 1] in _CLOSING or text[cut - 1] in _WIDE_STOPS:
        return False
    left = text[max(before, cut - _NEARBY) : cut].rsplit(None, 1)
    right = text[cut : min(end, cut + _NEARBY)].split(None, 1)
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


def _has_no_word(text: str, before: int, cut: int, end: int) -> bool:
    """One side has no letter and no digit: a row of stars, an ellipsis, a lonely mark."""
    # Looked for nearby only, or a text of nothing but marks would be searched over and over.
    before, end = max(before, cut - _NEARBY), min(end, cut + _NEARBY)
    return not _WORD.search(text, before, cut) or not _WORD.search(text, cut, end)


def _stands_in_an_address(text: str, before: int, cut: int, end: int) -> bool:  # noqa: ARG001 - all rules take the same
    """The stop of an address that nobody is to follow stands in brackets: example[.]org."""
    return text[cut - 3 : cut] in _DISARMED and cut < end and not text[cut].isspace()


def _is_a_word_cut_short(text: str, before: int, cut: int, end: int) -> bool:  # noqa: ARG001 - all rules take the same
    """One small word in brackets is an abbreviation, no sentence: Lt. Col. (ret.) Dana Whitlock."""
    opened = text.rfind("(", max(before + 1, cut - _LONGEST_SHORTENED), cut)
    return opened > before and bool(_SHORTENED.fullmatch(text, opened, cut))


def _goes_on_with_who_says_so(text: str, before: int, cut: int, end: int) -> bool:  # noqa: ARG001 - all rules take the same
    """Who says so belongs to what is said: “Why?” Ann Rowe asked."""
    return quoted_speech.goes_on(text, cut, end)


def _is_a_smiley(text: str, before: int, cut: int, end: int) -> bool:  # noqa: ARG001 - all rules take the same
    """A smiley, as in "Loved every bit of it. :)", belongs to the sentence before it."""
    start, last = cut, min(end, cut + _NEARBY)
    while start < last and text[start].isspace():
        start += 1
    return bool(_SMILEY.match(text, start, end))


def _is_a_list_number(text: str, before: int, cut: int, end: int) -> bool:  # noqa: ARG001 - all rules take the same
    """The number of a list's item is no sentence, nor is a Q.: 1. The first item."""
    return cut - before <= _LONGEST_NUMBER and bool(
        _LIST_NUMBER.fullmatch(text[before:cut].lstrip())
    )


def _is_an_aside(text: str, before: int, cut: int, end: int) -> bool:
    """A parenthesis without a sentence in it belongs to the one before: at 10 a.m. (CDT) we go."""
    start, last = cut, min(end, cut + _NEARBY)
    while start < last and text[start].isspace():
        start += 1
    aside = _PARENTHESIS.match(text, start, end)
    if aside is None or start == before:
        return False
    closed = text[aside.end() : aside.end() + 1] == ")"
    return closed and text[aside.end() - 1] not in _STOPS


_RULES: Final[tuple[_Rule, ...]] = (
    _stands_inside_a_word,
    _has_no_word,
    _is_a_list_number,
)
_RULES_BEHIND_A_MARK: Final[tuple[_Rule, ...]] = (
    _stands_in_an_address,
    _goes_on_in_lower_case,
    _goes_on_with_a_particle,
    _is_a_word_cut_short,
    _goes_on_with_who_says_so,
    _ends_a_heading,
)
"""Asked as well where a closing mark stands before the place."""
_AHEAD: Final = (
    (",;:-", _goes_on_with_a_mark),
    ("—\u2013", _goes_on_behind_a_dash),
    (":;=8", _is_a_smiley),
    ("(", _is_an_aside),
)
_RULES_AHEAD: Final[dict[str, tuple[_Rule, ...]]] = {
    character: (*_RULES, *(rule for beginnings, rule in _AHEAD if character in beginnings))
    for beginnings, _ in _AHEAD
    for character in beginnings
}
"""What is asked where such a character begins what comes next."""


def _first_letter(text: str, start: int, end: int) -> str:
    end = min(end, start + _NEARBY)
    while start < end and (text[start].isspace() or text[start] in _MARKS):
        start += 1
    return text[start : start + 1] if start < end else ""
