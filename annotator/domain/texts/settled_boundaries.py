"""Where sentences end near the places at which the library ends them.

Each place is moved between the marks around it, and then the rules that may have something to say
of it are asked (`annotator.domain.texts.boundary_rules`).
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from annotator.domain.texts import feelings
from annotator.domain.texts.boundary_rules import (
    CLOSING,
    MARKS,
    NEARBY,
    NO_STOPS,
    STOPS,
    Rule,
    ends_a_heading,
    goes_on_behind_a_dash,
    goes_on_in_lower_case,
    goes_on_with_a_mark,
    goes_on_with_a_particle,
    goes_on_with_who_says_so,
    has_no_word,
    is_a_list_number,
    is_a_word_cut_short,
    is_an_aside,
    stands_in_an_address,
    stands_inside_a_word,
    stops_for_breath,
)

_WORD: Final = re.compile(r"\w")
_CLOSING_APART: Final = re.compile(r"[ \u00a0\u2009\u202f][”»)](?=\s|$)")
"""A closing mark after a space: « C’est fini. » and ‘Leave now.’ ” and (We left. )"""
_FOOTNOTES: Final = re.compile(r"(?:\[\d{1,3}\])+(?=\s|$)")
_NO_WORDS: Final = re.compile(rf"\W{{{3 * NEARBY},}}")
"""So many marks that no rule, asked in their middle, sees a word on either side."""
_RULES: Final[tuple[Rule, ...]] = (
    stands_inside_a_word,
    has_no_word,
    is_a_list_number,
)
"""Asked everywhere."""
_RULES_BEHIND_A_MARK: Final[tuple[Rule, ...]] = (
    stands_in_an_address,
    goes_on_in_lower_case,
    goes_on_with_a_particle,
    is_a_word_cut_short,
    goes_on_with_who_says_so,
    ends_a_heading,
)
"""Asked as well where a closing mark stands before the place."""
_AHEAD: Final = (
    (",;:-", goes_on_with_a_mark),
    ("—\u2013", goes_on_behind_a_dash),
    ("(", is_an_aside),
)
_RULES_AHEAD: Final[dict[str, tuple[Rule, ...]]] = {
    character: (*_RULES, *(rule for beginnings, rule in _AHEAD if character in beginnings))
    for beginnings, _ in _AHEAD
    for character in beginnings
}
"""What is asked where such a character begins what comes next."""


def near_words(places: Sequence[int], line: str, start: int) -> list[int]:
    """Return the places without those between nothing but marks, where no sentence ends.

    `has_no_word` would say so of each. A line of ten million marks has millions.

    Args:
        places: Where sentences of a line may begin, in order.
        line: The line.
        start: Where it begins in the text.
    """
    near: list[int] = []
    done = 0
    for marks in _NO_WORDS.finditer(line):
        # How far a rule looks back from a place, and again from where it cuts.
        first = bisect_left(places, start + marks.start() + 2 * NEARBY)
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
    if before + 1 < place < end and text[place - 1] == " " and text[place - 2] in STOPS:
        # A stop, a space and a letter are common, and most rules have nothing to say there.
        cut = place - 1
        if text[place].isalpha() and _WORD.search(text, max(before, cut - NEARBY), cut):
            return None if is_a_list_number(text, before, cut, end) else cut
    cut = _between_marks(text, before, place)
    if text[cut : cut + 1] == "." and text[cut - 1] in CLOSING:
        # The sentence around a parenthesis ends with a stop of its own: "(We did!). They left."
        cut += 1
    if place < end and text[place] in feelings.BEGINNINGS:
        cut = feelings.end_of(text, cut, end)
    for rule in _rules_for(text, cut, end):
        if rule(text, before, cut, end):
            return None
    return cut


def _rules_for(text: str, cut: int, end: int) -> Sequence[Rule]:
    """Return the rules that may have something to say of a place, by the characters around it."""
    if text[cut - 1] in NO_STOPS:
        return (stops_for_breath,)
    start, last = cut, min(end, cut + NEARBY)
    while start < last and text[start].isspace():
        start += 1
    rules = _RULES_AHEAD.get(text[start], _RULES) if start < end else _RULES
    return (*_RULES_BEHIND_A_MARK, *rules) if text[cut - 1] in CLOSING else rules


def _between_marks(text: str, before: int, place: int) -> int:
    """Return the border within white space and marks: closing ones go left, opening ones right.

    “We go.” “You stay.” is cut after the first ” and before the second “.
    """
    last = place
    before = max(before, place - NEARBY)
    while last > before and (text[last - 1].isspace() or text[last - 1] in MARKS):
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
    while last < place and text[last] in CLOSING and text[last] not in "“„«‘([「『":
        last += 1
    return last
