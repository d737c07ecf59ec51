"""Which words of two sentences are the same words: those that stayed, and those that moved.

The words that stayed are a longest common subsequence, found by bit-parallel arithmetic (Hyyrö
2004, "Bit-parallel LCS-length computation revisited"): one addition of long integers for each word,
so that thousands of words take milliseconds.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple, TypeAlias

from annotator.domain.comparison.wording import FUNCTION_WORDS

Places: TypeAlias = tuple[int, int]
"""The places of one word in the first and in the second sentence."""

_SLICE: Final = 2000
"""How many words are compared at once; longer sentences are compared slice by slice."""
_CANDIDATES: Final = 16
"""How many places are tried at most for where a run may have moved to."""
_SHORTEST_MOVE: Final = 2


class Matching(NamedTuple):
    """The words that two sentences share, each in the order of the first sentence.

    Attributes:
        kept: Those that stand in the same order in both.
        moved: Those in runs that stand elsewhere in the second sentence.
    """

    kept: list[Places]
    moved: list[Places]


def matching(one: Sequence[str], other: Sequence[str]) -> Matching:
    """Return the words that two sentences share; the order of the two makes no difference.

    A common run of function words alone, with other words before and after it in both
    sentences, is chance ("… of the …") and not kept. A run of two words or more, not all of them
    function words, that is left over in both sentences has moved.
    """
    if list(one) > list(other):
        # There may be several longest subsequences: asked in a fixed order, the answer is fixed
        # too.
        turned = matching(other, one)
        return Matching([(i, j) for j, i in turned.kept], sorted((i, j) for j, i in turned.moved))
    kept = [
        places for run in _without_chance(one, other, runs(_common(one, other))) for places in run
    ]
    return Matching(kept, list(_moved(one, other, kept)))


def runs(pairs: Sequence[Places]) -> list[list[Places]]:
    """Return the pairs in runs without a gap in either sentence."""
    found: list[list[Places]] = []
    for i, j in pairs:
        if found and found[-1][-1] == (i - 1, j - 1):
            found[-1].append((i, j))
        else:
            found.append([(i, j)])
    return found


def _common(one: Sequence[str], other: Sequence[str]) -> list[Places]:
    """Return a common subsequence: a longest one, where one slice holds what differs."""
    shorter = min(len(one), len(other))
    start = 0
    while start < shorter and one[start] == other[start]:
        start += 1
    tail = 0
    while tail < shorter - start and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    ends = len(one) - tail, len(other) - tail
    found = [(place, place) for place in range(start)]
    for begin in range(start, min(ends), _SLICE):
        end = begin + _SLICE
        found += [
            (begin + i, begin + j)
            for i, j in _longest(one[begin : min(end, ends[0])], other[begin : min(end, ends[1])])
        ]
    return found + [(ends[0] + place, ends[1] + place) for place in range(tail)]


def _longest(one: Sequence[str], other: Sequence[str]) -> list[Places]:
    places: dict[str, int] = defaultdict(int)
    for i, word in enumerate(one):
        places[word] |= 1 << i
    everything = (1 << len(one)) - 1
    row = everything
    rows = []
    # In row j, bit i is 0 where word i makes the subsequence with the first j words longer.
    for word in other:
        met = row & places.get(word, 0)
        row = ((row + met) | (row - met)) & everything
        rows.append(row)
    found = []
    i, j = len(one) - 1, len(other) - 1
    while i >= 0 and j >= 0:
        if rows[j] >> i & 1:
            i -= 1
        elif j > 0 and not rows[j - 1] >> i & 1:
            j -= 1
        else:
            found.append((i, j))
            i -= 1
            j -= 1
    found.reverse()
    return found


def _without_chance(
    one: Sequence[str], other: Sequence[str], found: Sequence[list[Places]]
) -> Iterator[list[Places]]:
    last = (-1, -1)
    for run, following in pairwise([*found, [(len(one), len(other))]]):
        before, after = run[0], following[0]
        replaced = (
            min(before[0] - last[0], before[1] - last[1]) > 1
            and min(after[0] - run[-1][0], after[1] - run[-1][1]) > 1
        )
        if replaced and all(one[i] in FUNCTION_WORDS for i, _ in run):
            continue
        last = run[-1]
        yield run


def _moved(one: Sequence[str], other: Sequence[str], kept: Sequence[Places]) -> Iterator[Places]:
    free = set(range(len(one))) - {i for i, _ in kept}
    free_there = set(range(len(other))) - {j for _, j in kept}
    by_two: dict[tuple[str, str], list[int]] = defaultdict(list)
    for j in sorted(free_there):
        if j + 1 in free_there:
            by_two[other[j], other[j + 1]].append(j)
    i = 0
    while by_two and i + 1 < len(one):
        there = by_two.get((one[i], one[i + 1]))
        if there is None:
            i += 1
            continue
        length, negative = max(
            (_run(one, other, (i, j), (free, free_there)), -j) for j in there[:_CANDIDATES]
        )
        if length < _SHORTEST_MOVE:
            i += 1
        elif FUNCTION_WORDS.issuperset(one[i : i + length]):
            i += length - 1
        else:
            free_there.difference_update(range(-negative, length - negative))
            yield from zip(range(i, i + length), range(-negative, length - negative), strict=True)
            i += length


def _run(
    one: Sequence[str], other: Sequence[str], places: Places, free: tuple[set[int], set[int]]
) -> int:
    i, j = places
    length = 0
    # Free words are places within the sentence, so this never runs past either end.
    while i + length in free[0] and j + length in free[1] and one[i + length] == other[j + length]:
        length += 1
    return length
