"""What two sentences share by chance: a word or two, or who says so, on which day."""

import math
from collections.abc import Sequence
from typing import Final

from annotator.domain.comparison.quotations import quoted
from annotator.domain.pairing.likeness import WordVector
from annotator.domain.pairing.words import FUNCTION_STEMS, stems_of, words

_MOST: Final = 0.6
"""What two sentences share has to be this share of a sentence to mean anything by itself."""
_FEW: Final = 2
"""So few shared stems may all come from different words: “approaches a decision”, “appropriate”."""
_MOST_OF_WORD: Final = 0.6
"""Forms of one word begin alike: so much of the longer one, at least."""
_LONG_QUOTATION: Final = 6
"""From this many words on, a quotation can be told from others by what it says."""
_DAYS: Final = """
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning
    evening night
"""
_DAY_STEMS: Final = frozenset(stems_of(_DAYS.split()))
"""Most news names the day on which something happened; sharing only that means nothing."""


def content_said(text: str) -> frozenset[str]:
    """Return the stems of a sentence's quotations, or nothing where they are of a few words only.

    Words that say nothing by themselves are left out. Two sentences that quote the same spokesman
    at length and share none of these quote different things.
    """
    said = words(" ".join(text[span.start : span.end] for span in quoted(text)))
    return frozenset(stems_of(said) if len(said) >= _LONG_QUOTATION else ()) - FUNCTION_STEMS


def is_coincidence(
    one: WordVector, other: WordVector, words_one: Sequence[str], words_other: Sequence[str]
) -> bool:
    """Return whether what two sentences share may as well be chance.

    That is one word which is not most of either: two short sentences soon have a rare one in
    common ("People will feel welcome.", "How does that make him feel?"), or one that only begins
    alike ("Intermediate", "on the internet"). Or it is nothing but who says so and on which day,
    and not most of both ("No one is missing, Anna Lund told reporters.", "“We have checked every
    house,” Anna Lund told reporters."). Words that stand in any sentence are not counted. One word
    that is a sentence by itself ("Karsund.") has to be most of the other one, too.

    Args:
        one: A sentence, weighed by content.
        other: The other one.
        words_one: The words of the first, as `words` returns them.
        words_other: The words of the second.
    """
    telling: list[str] = []
    weight = 0.0
    says_more = False
    for stem, mine in one.weights.items():
        theirs = other.weights.get(stem)
        if theirs is not None:
            weight += min(mine, theirs)
            if stem not in FUNCTION_STEMS:
                telling.append(stem)
                says_more = says_more or not _is_source(stem, one, other)
            if says_more and len(telling) > _FEW:
                return False
    alike = [stem for stem in telling if _is_one_word(stem, words_one, words_other)]
    is_source = bool(alike) and all(_is_source(stem, one, other) for stem in alike)
    if len(alike) > 1 and not is_source:
        return False
    # A short sentence that tells a day is not said again wherever that day is told, nor is a place
    # that stands by itself before an article wherever it is named.
    is_bare = is_source or min(len(words_one), len(words_other)) == 1
    whole = max(one.total, other.total) if is_bare else min(one.total, other.total)
    return weight < _MOST * whole or bool(telling and not alike)


def _is_source(stem: str, one: WordVector, other: WordVector) -> bool:
    """Whether a word tells only who says so or when, in one of the two sentences at least."""
    return stem in one.source or stem in other.source or stem in _DAY_STEMS


def _is_one_word(stem: str, words_one: Sequence[str], words_other: Sequence[str]) -> bool:
    """Whether two sentences have a word with this stem that differs in its ending at most."""
    with_stem = [word for word in words_one if word.startswith(stem)]
    return any(
        _begin_alike(one, other)
        for other in words_other
        if other.startswith(stem)
        for one in with_stem
    )


def _begin_alike(one: str, other: str) -> bool:
    most = math.ceil(_MOST_OF_WORD * max(len(one), len(other)))
    return one[:most] == other[:most]
