"""Pairs of sets of words that may be alike: those that share one of their rarest words.

Two sets of which so many words are the same share a word among the few rarest of each (prefix
filtering; Chaudhuri et al. 2006, "A primitive operator for similarity joins in data cleaning"). So
none is missed, and most pairs are never looked at.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from annotator.domain.datasets.token_sets import Flags, Places, Starts, TokenSets

_BLOCK: Final = 1 << 18
"""Pairs that are looked at together."""
_MANY: Final = 1 << 22
"""A word in so many sets that they make more pairs than this is looked at last.

By then other words have joined most stories, and sets of joined stories are not compared.
"""
ROUNDING: Final = 1e-9
"""How far a share may be off since numbers are rounded."""

_LOW: Final = np.int64(0xFFFFFFFF)
"""Masks the half of a key that holds the set; the other half holds the word."""

_SETS: Final = 1 << 16
"""Sets whose keys are made together."""

Floors: TypeAlias = npt.NDArray[np.float64]
"""For each set, how alike another has to be at least; of a pair's two values the higher counts."""
GroupOf: TypeAlias = Callable[[], Places]
"""Gives a number for each story; only sets of stories with different numbers are compared, and
those with numbers below 0 not at all."""


def candidates(
    sets: TokenSets, lowest: Floors, group_of: GroupOf
) -> Iterator[tuple[Places, Places]]:
    """Yield pairs of sets that share one of their rarest words, in blocks.

    Args:
        sets: The sets.
        lowest: How alike a pair is to be, above 0 and up to 1: the less, the more words of each
            are looked at.
        group_of: Asked for each block.

    Yields:
        The smaller set of each pair, and the larger one; a pair may come more than once.
    """
    found = _holders(sets, lowest, group_of())
    holders, starts, ends = found.sets, found.starts, found.ends
    if not len(holders):
        return
    counts = found.limits - np.arange(1, len(holders) + 1)
    sums = np.add.reduceat(counts, starts)
    is_large = np.repeat(sums > _MANY, ends - starts)
    owners = sets.owners
    for places in _blocks(np.flatnonzero(~is_large & (counts > 0)), counts):
        yield _apart(*_pairs(holders, places, counts), owners, group_of())
    for word in np.flatnonzero(sums > _MANY).tolist():
        members = np.arange(starts[word], ends[word])
        for places in _blocks(members[counts[members] > 0], counts):
            groups = group_of()
            left = groups[owners[holders[places[0] : ends[word]]]]
            if len(np.unique(left[left >= 0])) < 2:  # noqa: PLR2004 - two that could be joined
                break
            yield _apart(*_pairs(holders, places, counts), owners, groups)


def _blocks(places: Starts, counts: Starts) -> Iterator[Starts]:
    """Yield the places in slices that make about `_BLOCK` pairs, or one place that makes more."""
    sums = np.cumsum(counts[places])
    first, done = 0, 0
    while first < len(places):
        last = max(int(np.searchsorted(sums, done + _BLOCK, "right")), first + 1)
        yield places[first:last]
        first, done = last, int(sums[last - 1])


def _pairs(holders: Places, places: Starts, counts: Starts) -> tuple[Places, Places]:
    """Return each of the places' sets paired with those that follow it."""
    repeats = counts[places]
    ones = np.repeat(places, repeats)
    offsets = np.arange(len(ones)) - np.repeat(np.cumsum(repeats) - repeats, repeats)
    return holders[ones], holders[ones + 1 + offsets]


def _apart(ones: Places, others: Places, owners: Places, groups: Places) -> tuple[Places, Places]:
    """Return those of the pairs whose sets are of different groups."""
    first, second = groups[owners[ones]], groups[owners[others]]
    kept = (first != second) & (first >= 0) & (second >= 0)
    return ones[kept], others[kept]


@dataclass(frozen=True, slots=True)
class _Holders:
    """Which sets have which words among their rarest, sorted by word and then by size.

    Attributes:
        sets: The sets, one after another.
        limits: For each, where those end that have the word too and are not too large to be
            alike.
        starts: Where each word begins.
        ends: Where it ends.
    """

    sets: Places
    limits: Starts
    starts: Starts
    ends: Starts


def _holders(sets: TokenSets, lowest: Floors, groups: Places) -> _Holders:
    """Return the sets by their rarest words, without words that only one group has."""
    sizes = sets.sizes
    keys = _keys_of_prefixes(sets, lowest)
    # Sets are numbered by their sizes, so a word's sets come in the order of their sizes.
    keys.sort()
    keys = keys[_is_shared(keys, groups[sets.owners])]
    holders = (keys & _LOW).astype(np.int32)
    largest = (sizes[holders] / lowest[holders] + ROUNDING).astype(np.int32)
    too_large = np.searchsorted(sizes, largest, "right")
    limits = np.searchsorted(keys, (keys & ~_LOW) + too_large)
    starts, ends = _runs(keys)
    return _Holders(holders, limits, starts, ends)


def _keys_of_prefixes(sets: TokenSets, lowest: Floors) -> Starts:
    """Return a number for each of the rarest words of each set: the word, then the set."""
    sizes = sets.sizes
    prefixes = sizes - np.ceil(lowest * sizes - ROUNDING).astype(np.int32) + 1
    ends = np.concatenate(([0], np.cumsum(prefixes, dtype=np.int64)))
    keys = np.empty(int(ends[-1]), np.int64)
    for first in range(0, len(sizes), _SETS):
        last = min(first + _SETS, len(sizes))
        low, high = int(ends[first]), int(ends[last])
        lengths = prefixes[first:last]
        shift = np.repeat(sets.starts[first:last] - ends[first:last], lengths)
        words = sets.tokens[shift + np.arange(low, high)].astype(np.int64)
        keys[low:high] = (words << 32) | np.repeat(np.arange(first, last), lengths)
    return keys


def _runs(keys: Starts) -> tuple[Starts, Starts]:
    """Return where each word begins and ends."""
    ends = np.append(np.flatnonzero(np.diff(keys >> 32)) + 1, len(keys))[: len(keys)]
    return np.append(0, ends[:-1])[: len(ends)], ends


def _is_shared(keys: Starts, groups: Places) -> Flags:
    """Whether each set's word is one that sets of another group have too."""
    mine = groups[keys & _LOW]
    is_wanted: Flags = mine >= 0
    if not len(keys):
        return is_wanted
    starts, ends = _runs(keys)
    highest = np.maximum.reduceat(mine, starts)
    lowest = np.minimum.reduceat(np.where(mine < 0, np.iinfo(np.int32).max, mine), starts)
    is_wanted &= np.repeat(lowest < highest, ends - starts)
    return is_wanted
