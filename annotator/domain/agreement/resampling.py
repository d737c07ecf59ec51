"""Intervals: what the figures would be, had other stories been drawn.

The sentences of one story are alike, and so are the mistakes made on them; stories are what a
workspace is a sample of. So whole stories are drawn, as many as there are, each as often as chance
decides (the bootstrap of Efron 1979, over clusters: Davison and Hinkley 1997, "Bootstrap methods
and their application", section 3.8), and an interval reaches from the 2.5th to the 97.5th
percentile of a figure over the draws (Efron and Tibshirani 1993, "An introduction to the
bootstrap", chapter 13).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from annotator.domain.agreement.figures import CONFIDENCE
from annotator.domain.agreement.tallies import Sums, Tallies

_BATCH: Final = 50
_CELLS: Final = 2_000_000
"""How many stories a batch of draws may draw in all; with few stories it is `_BATCH` draws."""


@dataclass(frozen=True, slots=True, eq=False)
class Bounds:
    """Where figures lie over the draws; the arrays have the figures' shape.

    Attributes:
        low: The 2.5th percentile over the draws in which the figure is defined; NaN if none.
        high: The 97.5th.
        undefined: The share of draws in which it is undefined.
    """

    low: Sums
    high: Sums
    undefined: Sums


def resampled(by_story: Tallies, draws: int, seed: int) -> Iterator[Tallies]:
    """Yield batches of draws; the same seed gives the same draws.

    Args:
        by_story: The sums, the stories as the first axis; at least one.
        draws: How many draws in all.
        seed: Any number from 0.

    Yields:
        Tallies with the draws of the batch as the first axis.
    """
    chance = np.random.default_rng(seed)
    stories = len(by_story.sentences)
    size = max(1, min(_BATCH, _CELLS // stories))
    for first in range(0, draws, size):
        batch = min(size, draws - first)
        drawn = chance.integers(stories, size=(batch, stories))
        drawn += np.arange(batch)[:, None] * stories
        weights = np.bincount(drawn.ravel(), minlength=batch * stories)
        yield by_story.weighted(weights.reshape(batch, stories).astype(np.float64))


def bounds(draws: Sums) -> Bounds:
    """Return where the figures lie.

    Args:
        draws: (draws, …) Each figure in each draw; at least one draw.
    """
    ordered = np.sort(draws, axis=0)  # what is not a number comes last
    defined = np.count_nonzero(~np.isnan(draws), axis=0)
    outside = (1 - CONFIDENCE) / 2
    return Bounds(
        _percentile(ordered, defined, outside),
        _percentile(ordered, defined, 1 - outside),
        1 - defined / len(draws),
    )


def _percentile(ordered: Sums, defined: Sums, share: float) -> Sums:
    """Return the value below which this share of the defined ones lies, in between two if need be.

    Args:
        ordered: (draws, …) In ascending order along the first axis.
        defined: (…) How many of them are defined.
        share: From 0 to 1.
    """
    place = share * np.maximum(defined - 1, 0)
    below = np.floor(place).astype(np.intp)
    above = np.ceil(place).astype(np.intp)
    low = np.take_along_axis(ordered, below[None], axis=0)[0]
    high = np.take_along_axis(ordered, above[None], axis=0)[0]
    between: Sums = low + (high - low) * (place - below)
    return between
