"""Sets of words that are nearly the same.

Two sentences are near-duplicates if the words they share are at least a threshold's share of the
words that either has (Jaccard 1912). The search leaves none out: only sets that share a rare word
are compared (`annotator.domain.datasets.prefix_filter`), first by 64 bits that can rule a pair out,
then word by word.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

from annotator.domain.datasets.prefix_filter import ROUNDING, Floors, GroupOf, candidates
from annotator.domain.datasets.token_sets import Bits, Places, Starts, TokenSets

_COMPARED: Final = 1 << 14
"""Pairs whose words are compared together."""


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


class AlikePair(NamedTuple):
    """One of them."""

    one: int
    other: int
    likeness: float


def alike_pairs(
    sets: TokenSets,
    threshold: Floors | float,
    group_of: GroupOf,
    alive: Callable[[], None] = lambda: None,
) -> Iterator[AlikePairs]:
    """Yield all pairs of sets of different groups that are alike enough.

    A pair may come more than once. Groups are asked for block by block, so they may grow while
    pairs are taken.

    Args:
        sets: The sets, each of a story.
        threshold: How alike the two of a pair are at least, above 0 and up to 1; for all sets or
            for each.
        group_of: The groups of the stories.
        alive: Called for each block; may raise to stop.
    """
    if not len(sets.owners):
        return
    signatures = sets.signatures()
    sizes = sets.sizes
    lowest: Floors = np.broadcast_to(np.float64(threshold), sizes.shape)
    # Sets of a and b words that are alike enough differ in this share of a + b words at most.
    differ = (1 - lowest) / (1 + lowest)
    for ones, others in candidates(sets, lowest, group_of):
        alive()
        allowed = np.minimum(differ[ones], differ[others])
        allowed *= sizes[ones] + sizes[others]
        allowed += ROUNDING
        kept = np.flatnonzero(bits_on(signatures[ones] ^ signatures[others]) <= allowed)
        kept_ones, kept_others = ones[kept], others[kept]
        likeness = _likeness(sets, kept_ones, kept_others)
        wanted = np.maximum(lowest[kept_ones], lowest[kept_others])
        alike = likeness >= wanted - ROUNDING
        yield AlikePairs(kept_ones[alike], kept_others[alike], likeness[alike])


def most_alike(
    sets: TokenSets,
    threshold: Floors | float,
    group_of: GroupOf,
    alive: Callable[[], None] = lambda: None,
) -> AlikePair | None:
    """Return the pair of sets of different groups that is most alike, of several the first found.

    Args:
        sets: As for `alike_pairs`, and so the others.
        threshold: None is returned if no pair is so much alike.
        group_of: The groups of the stories.
        alive: Called for each block; may raise to stop.
    """
    best: AlikePair | None = None
    for found in alike_pairs(sets, threshold, group_of, alive):
        if len(found.likeness) and (best is None or found.likeness.max() > best.likeness):
            place = int(found.likeness.argmax())
            one, other = int(found.ones[place]), int(found.others[place])
            best = AlikePair(one, other, float(found.likeness[place]))
    return best


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


def _keys(sets: TokenSets, sizes: Starts, places: Places) -> Starts:
    """Return one number for each word of each of the sets, told apart by the pair's number."""
    lengths = sizes[places]
    total = int(lengths.sum())
    pair = np.repeat(np.arange(len(places), dtype=np.int64), lengths)
    offsets = np.arange(total) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    words: Starts = sets.tokens[sets.starts[places][pair] + offsets].astype(np.int64)
    return (pair << 32) | words


def counted_bits(values: Bits) -> Bits:
    """Return how many bits of each number are on (Warren, "Hacker's Delight", section 5-1)."""
    values = values - ((values >> np.uint64(1)) & np.uint64(0x5555555555555555))
    values = (values & np.uint64(0x3333333333333333)) + (
        (values >> np.uint64(2)) & np.uint64(0x3333333333333333)
    )
    values = (values + (values >> np.uint64(4))) & np.uint64(0x0F0F0F0F0F0F0F0F)
    return (values * np.uint64(0x0101010101010101)) >> np.uint64(56)


bits_on: Final[Callable[[Bits], npt.NDArray[np.unsignedinteger[Any]]]] = getattr(
    np, "bitwise_count", counted_bits
)
"""Counts the bits that are on in each number; numpy does it itself since its version 2."""
