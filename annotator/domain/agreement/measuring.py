"""Figures of many sets of votes, each with its interval or with the reason why there is none."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from annotator.domain.agreement import reasons
from annotator.domain.agreement.figures import (
    FEWEST_STORIES,
    NAMES,
    Agreement,
    Coefficients,
    Counts,
    Figure,
)
from annotator.domain.agreement.formulas import coefficients, cohen_of_pairs, labels_used
from annotator.domain.agreement.resampling import Bounds, bounds, resampled
from annotator.domain.agreement.tallies import Sums, Tallies

View: TypeAlias = Callable[[Tallies], Tallies]
"""Turns sums into the sums of several sets of votes, as the last leading axis."""

_COHEN = NAMES.index("cohen_kappa")


@dataclass(frozen=True, slots=True)
class Resampling:
    """How intervals are made.

    Attributes:
        draws: How many bootstrap draws; 0 for no intervals.
        seed: What they are determined by.
        drawn: Called with how many draws are done, after each batch.
    """

    draws: int
    seed: int
    drawn: Callable[[int], None]


@dataclass(frozen=True, slots=True, eq=False)
class PairsBehindCohen:
    """What has to be said of the pairs of annotators whose κ is averaged; one entry a set.

    Attributes:
        sharing: Pairs with sentences in common.
        left_out: Those of them whose κ is undefined.
        is_constant: Whether in each of them somebody used one label only.
    """

    sharing: NDArray[np.intp]
    left_out: NDArray[np.intp]
    is_constant: NDArray[np.bool_]

    def note(self, place: int) -> str | None:
        """Return a sentence about the pairs of one set, if there is anything to be said."""
        if self.left_out[place]:
            return reasons.pairs_left_out(int(self.left_out[place]), int(self.sharing[place]))
        if self.is_constant[place]:
            return reasons.constant_annotator(int(self.sharing[place]))
        return None


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """The figures of several sets of votes.

    Attributes:
        tallies: The sums; the sets are the first axis.
        values: (sets, 5) The figures, NaN where undefined.
        pairs: What Cohen's κ rests on.
        draws: How many draws were asked for.
        limits: (sets, 5) Where the figures lie over the draws; None where nothing was drawn.
    """

    tallies: Tallies
    values: Sums
    pairs: PairsBehindCohen
    draws: int
    limits: Bounds | None

    def agreement(
        self, place: int, counts: Counts, nothing: str | None, one_label: str | None
    ) -> Agreement:
        """Return the figures of one set of votes, with their intervals or reasons.

        Args:
            place: Which one.
            counts: What its figures rest on.
            nothing: Why nothing can be compared, if so.
            one_label: Why agreement can't be told from chance, if so.
        """
        why = nothing or one_label or reasons.SAME_ONLY
        found = (self._figure(place, column, counts, why) for column in range(len(NAMES)))
        return Agreement(counts, Coefficients(*found))

    def _figure(self, place: int, column: int, counts: Counts, why: str) -> Figure:
        value = float(self.values[place, column])
        if np.isnan(value):
            return Figure(None, note=why)
        note = self.pairs.note(place) if column == _COHEN else None
        undefined = 0.0 if self.limits is None else float(self.limits.undefined[place, column])
        missing = reasons.no_interval(counts.stories, self.draws, undefined)
        if missing or self.limits is None:
            return Figure(value, note=note, no_interval=missing)
        low, high = self.limits.low[place, column], self.limits.high[place, column]
        return Figure(value, float(low), float(high), note)


def measured(by_story: Tallies, views: Sequence[View], resampling: Resampling) -> list[Measured]:
    """Return the figures of each view of all stories together, with where they lie over the draws.

    Args:
        by_story: The sums, the stories as the first axis.
        views: What is to be measured; all views see the same draws.
        resampling: How intervals are made.
    """
    totals = [view(by_story.total()) for view in views]
    limits: Sequence[Bounds | None] = [None] * len(views)
    if resampling.draws and len(by_story.sentences) >= FEWEST_STORIES:
        limits = _limits(by_story, views, [labels_used(total) for total in totals], resampling)
    return [
        measured_once(total, resampling.draws, limit)
        for total, limit in zip(totals, limits, strict=True)
    ]


def measured_once(tallies: Tallies, draws: int, limits: Bounds | None = None) -> Measured:
    """Return the figures of these sets of votes.

    Args:
        tallies: The sums; the sets are the first axis.
        draws: How many draws were asked for.
        limits: (sets, 5) Where the figures lie over the draws.
    """
    shared = tallies.first.sum(axis=-1) > 0
    undefined = shared & np.isnan(cohen_of_pairs(tallies))
    labels = np.minimum((tallies.first > 0).sum(axis=-1), (tallies.second > 0).sum(axis=-1))
    is_constant = ((labels == 1) | ~shared).all(axis=-1)
    pairs = PairsBehindCohen(shared.sum(axis=-1), undefined.sum(axis=-1), is_constant)
    return Measured(tallies, coefficients(tallies), pairs, draws, limits)


def _limits(
    by_story: Tallies, views: Sequence[View], used: Sequence[Sums], resampling: Resampling
) -> list[Bounds]:
    found: list[list[Sums]] = [[] for _ in views]
    done = 0
    for batch in resampled(by_story, resampling.draws, resampling.seed):
        for view, choice, columns in zip(views, used, found, strict=True):
            columns.append(coefficients(view(batch), choice))
        done += len(batch.sentences)
        resampling.drawn(done)
    return [bounds(np.concatenate(columns)) for columns in found]
