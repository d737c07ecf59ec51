"""Stories that share text: the same sentence, or nearly the same, in both."""

from collections.abc import Callable
from typing import Final

import numpy as np

from annotator.domain.datasets.near_duplicates import alike_pairs
from annotator.domain.datasets.prefix_filter import Floors
from annotator.domain.datasets.token_sets import Places, TokenSets

THRESHOLD: Final = 0.6
"""The share of words that near-duplicates have in common, at least.

Three words replaced in a sentence of twelve are still found.
"""
THRESHOLD_OF_PAIRS: Final = 0.5
"""The same, where both are compared by pairs of characters (decision 0025)."""


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


def floors(sets: TokenSets) -> Floors:
    """Return for each set how alike a near-duplicate of it is at least."""
    return np.where(sets.by_pairs, THRESHOLD_OF_PAIRS, THRESHOLD)


def joined_stories(
    sets: TokenSets,
    stories: int,
    threshold: Floors | float | None = None,
    alive: Callable[[], None] = lambda: None,
) -> Places:
    """Return for every story the first of those that it shares text with, by any chain.

    Args:
        sets: The sentences of all stories.
        stories: How many stories there are.
        threshold: How alike near-duplicates are at least, above 0 and up to 1; `floors` if None.
        alive: Called now and then; may raise to stop.
    """
    groups = Groups(stories)
    for one, other in sets.repeats.tolist():
        groups.join(one, other)
    threshold = floors(sets) if threshold is None else threshold
    for found in alike_pairs(sets, threshold, groups.roots, alive):
        owners = (sets.owners[places].tolist() for places in (found.ones, found.others))
        for one, other in zip(*owners, strict=True):
            groups.join(one, other)
    return groups.roots()
