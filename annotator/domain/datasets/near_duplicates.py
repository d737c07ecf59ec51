"""Stories that share text: the same sentence, or nearly the same, in both.

Two sentences are near-duplicates if the words they share are at least `THRESHOLD` of the words
that either has (Jaccard 1912). At 0.7, one word replaced in a sentence of six is still found. The
search leaves none out: two sets so alike share a word among the few rarest of each (prefix
filtering; Chaudhuri et al. 2006, "A primitive operator for similarity joins in data cleaning"),
so only sets that do are compared, first by 64 bits that can rule a pair out, then word by word.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from annotator.domain.datasets.token_sets import Bits, Places, Starts, TokenSets

THRESHOLD: Final = 0.7
_BLOCK: Final = 1 << 18
"""Pairs that are looked at together."""

_MANY: Final = 1 << 22
"""Words that bring more pairs than this come last, when the others have joined most stories."""

_Flags: TypeAlias = npt.NDArray[np.bool_]
GroupOf: TypeAlias = Callable[[], Places]
"""Gives a number for each story; only sets of stories with different numbers are compared, and
those with numbers below 0 not at all."""


@dataclass(frozen=True, slots=True)
class AlikePairs:
    """Pairs of sets that are alike, one place in each array a pair.

    Attributes:
        ones: The smaller set of each pair.
        others: The larger one.
        likeness: How alike they are, from 0 to 1.
    """

    ones: Places
    others: Places
    likeness: npt.NDArray[np.float64]


class Groups:
    """Stories that are joined (disjoint sets; Galler and Fischer 1964)."""

    def __init__(self, count: int) -> None:
        self.parents = np.arange(count, dtype=np.int32)

    def root(self, story: int) -> int:
        """Return the story that stands for the group."""
        parents = self.parents
        while parents[story] != story:
            parents[story] = parents[parents[story]]
            story = int(parents[story])
        return story

    def join(self, one: int, other: int) -> None:
        """Make two groups one; the first story stands for it."""
        first, second = sorted((self.root(one), self.root(other)))
        self.parents[second] = first

    def roots(self) -> Places:
        """Return for every story the one that stands for its group."""
        while True:
            shorter = self.parents[self.parents]
            if np.array_equal(shorter, self.parents):
                return self.parents
            self.parents = shorter


def _unwatched() -> None:
    """Tell nobody."""


def joined_stories(
    sets: TokenSets,
    stories: int,
    threshold: float = THRESHOLD,
    alive: Callable[[], None] = _unwatched,
) -> Places:
    """Return for every story the first of those that it shares text with, by any chain.

    Args:
        sets: The sentences of all stories.
        stories: How many stories there are.
        threshold: How alike near-duplicates are at least, above 0 and up to 1.
        alive: Called now and then; may raise to stop.
    """
    groups = Groups(stories)
    for one, other in sets.repeats.tolist():
        groups.join(one, other)
    for found in alike_pairs(sets, threshold, groups.roots, alive):
        owners = (sets.owners[places].tolist() for places in (found.ones, found.others))
        for one, other in zip(*owners, strict=True):
            groups.join(one, other)
    return groups.roots()


def alike_pairs(
    sets: TokenSets,
    threshold: float,
    group_of: GroupOf,
    alive: Callable[[], None] = _unwatched,
) -> Iterator[AlikePairs]:
    """Yield all pairs of sets of different groups that are alike enough.

    A pair may come more than once. Groups are asked for block by block, so they may grow while
    pairs are taken.
    """
    if not len(sets.owners):
        return
    signatures = sets.signatures()
    sizes = sets.sizes
    allowed = (1 - threshold) / (1 + threshold)
    for ones, others in _candidates(sets, threshold, group_of):
        alive()
        differing = _bits(signatures[ones] ^ signatures[others])
        # Sets of a and b words that are alike enough differ in so many words at most.
        kept = differing <= allowed * (sizes[ones] + sizes[others]) + _ROUNDING
        kept_ones, kept_others = ones[kept], others[kept]
        likeness = _likeness(sets, kept_ones, kept_others)
        alike = likeness >= threshold - _ROUNDING
        yield AlikePairs(kept_ones[alike], kept_others[alike], likeness[alike])


_ROUNDING: Final = 1e-9


def _candidates(
    sets: TokenSets, threshold: float, group_of: GroupOf
) -> Iterator[tuple[Places, Places]]:
    """Yield pairs of sets that share one of their rarest words, in blocks."""
    found = _holders(sets, threshold, group_of())
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


def _holders(sets: TokenSets, threshold: float, groups: Places) -> _Holders:
    """Return the sets by their rarest words, without words that only one group has."""
    sizes = sets.sizes
    keys = _keys_of_prefixes(sets, threshold)
    # Sets are numbered by their sizes, so a word's sets come in the order of their sizes.
    keys.sort()
    keys = keys[_is_shared(keys, groups[sets.owners])]
    holders = (keys & _LOW).astype(np.int32)
    largest = (sizes[holders] / threshold + _ROUNDING).astype(np.int32)
    too_large = np.searchsorted(sizes, largest, "right")
    limits = np.searchsorted(keys, (keys & ~_LOW) + too_large)
    starts, ends = _runs(keys)
    return _Holders(holders, limits, starts, ends)


_LOW: Final = np.int64(0xFFFFFFFF)


def _keys_of_prefixes(sets: TokenSets, threshold: float) -> Starts:
    """Return a number for each of the rarest words of each set: the word, then the set."""
    sizes = sets.sizes
    prefixes = sizes - np.ceil(threshold * sizes - _ROUNDING).astype(np.int32) + 1
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


_SETS: Final = 1 << 16


def _runs(keys: Starts) -> tuple[Starts, Starts]:
    """Return where each word begins and ends."""
    ends = np.append(np.flatnonzero(np.diff(keys >> 32)) + 1, len(keys))[: len(keys)]
    return np.append(0, ends[:-1])[: len(ends)], ends


def _is_shared(keys: Starts, groups: Places) -> _Flags:
    """Whether each set's word is one that sets of another group have too."""
    mine = groups[keys & _LOW]
    is_wanted: _Flags = mine >= 0
    if not len(keys):
        return is_wanted
    starts, ends = _runs(keys)
    highest = np.maximum.reduceat(mine, starts)
    lowest = np.minimum.reduceat(np.where(mine < 0, np.iinfo(np.int32).max, mine), starts)
    is_wanted &= np.repeat(lowest < highest, ends - starts)
    return is_wanted


def _likeness(sets: TokenSets, ones: Places, others: Places) -> npt.NDArray[np.float64]:
    """Return the share of words that the two sets of each pair have in common."""
    sizes = sets.sizes.astype(np.int64)
    shared = np.zeros(len(ones), np.int64)
    for low in range(0, len(ones), _COMPARED):
        part = slice(low, low + _COMPARED)
        keys = np.concatenate([_keys(sets, sizes, places[part]) for places in (ones, others)])
        keys.sort()
        twice = keys[1:][keys[1:] == keys[:-1]] >> 32
        shared[part] = np.bincount(twice, minlength=len(ones[part]))
    return shared / (sizes[ones] + sizes[others] - shared)


_COMPARED: Final = 1 << 14


def _keys(sets: TokenSets, sizes: Starts, places: Places) -> Starts:
    """Return one number for each word of each of the sets, told apart by the pair's number."""
    lengths = sizes[places]
    total = int(lengths.sum())
    pair = np.repeat(np.arange(len(places), dtype=np.int64), lengths)
    offsets = np.arange(total) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    words: Starts = sets.tokens[sets.starts[places][pair] + offsets].astype(np.int64)
    return (pair << 32) | words


def _bits(values: Bits) -> Bits:
    """Return how many bits of each number are on (Warren, "Hacker's Delight", section 5-1)."""
    values = values - ((values >> np.uint64(1)) & np.uint64(0x5555555555555555))
    values = (values & np.uint64(0x3333333333333333)) + (
        (values >> np.uint64(2)) & np.uint64(0x3333333333333333)
    )
    values = (values + (values >> np.uint64(4))) & np.uint64(0x0F0F0F0F0F0F0F0F)
    return (values * np.uint64(0x0101010101010101)) >> np.uint64(56)
