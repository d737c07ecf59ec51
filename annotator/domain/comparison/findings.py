"""What an analyst wants to know about two counterparts, besides the words themselves.

Quotation marks lost or gained: words that both share stand inside quotation marks in one and
outside in the other; one finding for each quotation. So that a phrase which both have by chance is
none, only words count that stand at least two in a row (or are all that is quoted), and they have
to be three beside function words, or one and more than half of the quotation.

Attributions lost or gained, with another verb, or with another speaker: those of the two sentences
are paired first by speaker and verb, then by speaker, then by verb, then in reading order. A verb
that both share and that one has inside quotation marks is a word of whoever is quoted, in both. A
verb that gives something a quoted name is paired by verb or, after all others, by speaker. It is
never lost or gained: without the quotation marks it would not be recognized.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

from annotator.domain.comparison.attribution import Attribution
from annotator.domain.comparison.differences import Difference, difference_of_words
from annotator.domain.comparison.matching import Places, matching, runs
from annotator.domain.comparison.quotations import surrounding
from annotator.domain.comparison.read_sentence import ReadSentence, read
from annotator.domain.comparison.speakers import may_be_same
from annotator.domain.comparison.wording import (
    FUNCTION_WORDS,
    Stretch,
    Word,
    places_within,
)


class FindingKind(StrEnum):
    """What differs, seen from the first sentence."""

    QUOTES_LOST = "quotes lost"
    QUOTES_GAINED = "quotes gained"
    VERB_CHANGED = "verb changed"
    SPEAKER_CHANGED = "speaker changed"
    ATTRIBUTION_LOST = "attribution lost"
    ATTRIBUTION_GAINED = "attribution gained"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that differs.

    Attributes:
        kind: What it is.
        one: Where it shows in the first sentence, in reading order; empty if it does not.
        other: Where it shows in the second sentence, likewise.
    """

    kind: FindingKind
    one: tuple[Stretch, ...]
    other: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two counterparts differ: in their words, and in what matters to an analyst."""

    difference: Difference
    findings: tuple[Finding, ...]


_Sides: TypeAlias = tuple[ReadSentence, ReadSentence]
_TELLING: Final = 3
_MOST: Final = 50
"""How many attributions of a sentence are compared at most; no real sentence has more."""


def compare(
    one: str,
    other: str,
    quoted_one: Sequence[Stretch] | None = None,
    quoted_other: Sequence[Stretch] | None = None,
) -> Comparison:
    """Return how two counterparts differ.

    Args:
        one: The first sentence.
        other: The second sentence.
        quoted_one: What of the first stands in quotation marks, where its paragraph is known (see
            `annotator.domain.comparison.quotations.quoted_within`); else the sentence alone tells.
        quoted_other: The same of the second.
    """
    return compare_read(read(one, quoted_one), read(other, quoted_other))


def compare_read(one: ReadSentence, other: ReadSentence) -> Comparison:
    """Return how two counterparts differ that have been read already."""
    sides = one, other
    found = matching(one.keys, other.keys)
    shared = sorted((*found.kept, *found.moved))
    findings = [*_marks(sides, shared, side=0), *_marks(sides, shared, side=1)]
    mine, theirs = (_told(sides, shared, side) for side in (0, 1))
    findings += _attributions(one.text, other.text, mine, theirs)
    return Comparison(difference_of_words(one.words, other.words, found), tuple(findings))


def _marks(sides: _Sides, shared: Sequence[Places], side: int) -> Iterator[Finding]:
    """Yield the quotations of one side whose words stand unquoted on the other."""
    words, quotations = sides[side].words, sides[side].quotations
    if not quotations:
        return
    lost: dict[Stretch, list[Places]] = defaultdict(list)
    for places in shared:
        here = surrounding(words[places[side]], quotations)
        if here and not _quoted_there(sides, places, side):
            lost[here].append(places)
    for quotation, pairs in lost.items():
        quoted_words = len(places_within(words, quotation))
        told = [run for run in runs(pairs) if quoted_words == 1 or len(run) > 1]
        keys = [words[places[side]].key for run in told for places in run]
        telling = sum(key not in FUNCTION_WORDS for key in keys)
        if telling < _TELLING and (not telling or 2 * len(keys) <= quoted_words):
            continue
        yield Finding(
            (FindingKind.QUOTES_LOST, FindingKind.QUOTES_GAINED)[side],
            tuple(_stretch(sides[0].words, run[0][0], run[-1][0]) for run in told),
            tuple(sorted(_stretch(sides[1].words, run[0][1], run[-1][1]) for run in told)),
        )


def _told(sides: _Sides, shared: Sequence[Places], side: int) -> list[Attribution]:
    """Return the attributions of one side, but those that are words of the quoted in the other."""
    told = sides[side].attributions
    if not told:
        return []
    own_words = {
        sides[side].words[places[side]].start
        for places in shared
        if _quoted_there(sides, places, side)
    }
    return [each for each in told if each.place.start not in own_words][:_MOST]


def _quoted_there(sides: _Sides, places: Places, side: int) -> bool:
    """Whether a word of one side stands in quotation marks in the other."""
    there = sides[1 - side]
    return surrounding(there.words[places[1 - side]], there.quotations) is not None


def _stretch(words: Sequence[Word], first: int, last: int) -> Stretch:
    return Stretch(words[first].start, words[last].end)


def _attributions(
    one: str, other: str, mine: list[Attribution], theirs: list[Attribution]
) -> Iterator[Finding]:
    def same_verb(first: Attribution, second: Attribution) -> bool:
        return first.verb == second.verb

    def same_speaker(first: Attribution, second: Attribution) -> bool:
        return (
            first.speaker is not None
            and second.speaker is not None
            and may_be_same(one[slice(*first.speaker)], other[slice(*second.speaker)])
        )

    def plain(first: Attribution, second: Attribution) -> bool:
        return not (first.is_naming or second.is_naming)

    tests: tuple[Callable[[Attribution, Attribution], bool], ...] = (
        lambda first, second: same_verb(first, second) and same_speaker(first, second),
        lambda first, second: plain(first, second) and same_speaker(first, second),
        same_verb,
        plain,
        same_speaker,
    )
    for test in tests:
        for first in tuple(mine):
            second = next((second for second in theirs if test(first, second)), None)
            if second is None:
                continue
            mine.remove(first)
            theirs.remove(second)
            if not same_verb(first, second):
                yield Finding(FindingKind.VERB_CHANGED, (first.place,), (second.place,))
            if first.speaker and second.speaker and not same_speaker(first, second):
                yield Finding(FindingKind.SPEAKER_CHANGED, (first.speaker,), (second.speaker,))
    lost, gained = ((left.place for left in side if not left.is_naming) for side in (mine, theirs))
    yield from (Finding(FindingKind.ATTRIBUTION_LOST, (place,), ()) for place in lost)
    yield from (Finding(FindingKind.ATTRIBUTION_GAINED, (), (place,)) for place in gained)
