"""What all coefficients are made of: sums over sentences that add up over stories.

Every figure follows from a few sums per story. So the votes are read once; a figure for one story,
for all of them, or for a bootstrap draw (in which a story counts as often as it was drawn) is made
from sums of these sums and never needs the votes again.
"""

from dataclasses import dataclass, fields
from itertools import combinations
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from annotator.domain.agreement.matrix import MISSING, Codes, Places

Sums: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Tallies:
    """Sums over the sentences of something: a story, a draw, all.

    Any number of leading axes (…) enumerate what is summed over. K is the number of labels, P that
    of pairs of annotators, in the order of `itertools.combinations`. For a sentence, m is how
    many votes it has and n how many of them are for a label.

    Attributes:
        sentences: (…) Sentences with a vote.
        compared: (…) Sentences with two votes or more; the next five sum over these alone, except
            `shares`, which sums over all.
        shares: (…, K) n / m.
        compared_shares: (…, K) n / m.
        agreeing: (…, K) n (n - 1) / m (m - 1): the share of pairs of votes that both have the
            label.
        values: (…, K) n.
        coincidences: (…, K) n (n - 1) / (m - 1).
        first: (…, P, K) Sentences that both annotators labelled, by the first one's label.
        second: (…, P, K) The same, by the other one's label.
        both: (…, P, K) Those to which both gave the label.
    """

    sentences: Sums
    compared: Sums
    shares: Sums
    compared_shares: Sums
    agreeing: Sums
    values: Sums
    coincidences: Sums
    first: Sums
    second: Sums
    both: Sums

    def total(self) -> "Tallies":
        """Return the sums over the first axis."""
        return Tallies(*(array.sum(axis=0) for array in self._arrays()))

    def weighted(self, weights: Sums) -> "Tallies":
        """Return sums over the first axis, each with its own count for every entry.

        Args:
            weights: (draws, entries of the first axis) How often.

        Returns:
            Tallies with the draws as the first axis.
        """
        arrays = self._arrays()
        columns = [array.reshape(len(array), -1) for array in arrays]
        # One product of large matrices takes a fraction of the time that ten of small ones take.
        sums = weights @ np.concatenate(columns, axis=1)
        ends = np.cumsum([column.shape[1] for column in columns])[:-1]
        return Tallies(
            *(
                found.reshape(len(weights), *array.shape[1:])
                for found, array in zip(np.split(sums, ends, axis=1), arrays, strict=True)
            )
        )

    def as_one(self) -> "Tallies":
        """Return the same sums, with a last leading axis of length 1."""
        last = self.sentences.ndim
        return Tallies(*(np.expand_dims(array, last) for array in self._arrays()))

    def one_against_rest(self) -> "Tallies":
        """Return for each label what the sums would be if all other labels were one.

        Returns:
            Tallies with the K labels as the last leading axis, and two labels: it and the rest.
        """
        compared = self.compared[..., None]
        values = self.values.sum(axis=-1, keepdims=True)
        common = self.first.sum(axis=-1, keepdims=True)
        rest_agreeing = compared - 2 * self.compared_shares + self.agreeing
        rest_coincidences = values - 2 * self.values + self.coincidences
        rest_both = common - self.first - self.second + self.both
        labels = self.shares.shape[-1]
        return Tallies(
            np.repeat(self.sentences[..., None], labels, axis=-1),
            np.repeat(compared, labels, axis=-1),
            _beside(self.shares, self.sentences[..., None] - self.shares),
            _beside(self.compared_shares, compared - self.compared_shares),
            _beside(self.agreeing, rest_agreeing),
            _beside(self.values, values - self.values),
            _beside(self.coincidences, rest_coincidences),
            _beside_pairs(self.first, common - self.first),
            _beside_pairs(self.second, common - self.second),
            _beside_pairs(self.both, rest_both),
        )

    def of_pairs(self) -> "Tallies":
        """Return for each pair of annotators the sums over the sentences that both labelled.

        Returns:
            Tallies with the P pairs as the last leading axis, and one pair.
        """
        common = self.first.sum(axis=-1)
        values = self.first + self.second
        return Tallies(
            common,
            common,
            values / 2,
            values / 2,
            self.both,
            values,
            2 * self.both,
            self.first[..., None, :],
            self.second[..., None, :],
            self.both[..., None, :],
        )

    def _arrays(self) -> list[Sums]:
        return [getattr(self, field.name) for field in fields(self)]


def tallies_by_story(codes: Codes, story: Places, labels: int) -> Tallies:
    """Return the sums over the sentences of each story.

    Args:
        codes: Sentences by annotators: the number of a label from 0, or `MISSING`.
        story: For each sentence the number of its story from 0; ascending, none left out.
        labels: How many labels there are.
    """
    columns = np.ascontiguousarray(codes.T)
    starts = np.flatnonzero(np.diff(story, prepend=-1))
    per_label = np.empty((labels, len(story)), dtype=np.int32)
    for label in range(labels):
        np.sum(columns == label, axis=0, dtype=np.int32, out=per_label[label])
    votes = per_label.sum(axis=0)
    is_compared = votes > 1
    # Whole numbers are divided last, so that full agreement sums to whole numbers exactly.
    shares = per_label / np.maximum(votes, 1)
    same = per_label * (per_label - 1)
    pairs = _tallies_of_pairs(columns, story, len(starts), labels)
    return Tallies(
        _summed(votes > 0, starts),
        _summed(is_compared, starts),
        _summed(shares, starts),
        _summed(shares * is_compared, starts),
        _summed(same / np.maximum(votes * (votes - 1), 1), starts),
        _summed(per_label * is_compared, starts),
        _summed(same / np.maximum(votes - 1, 1), starts),
        *pairs,
    )


def _summed(values: NDArray[np.generic], starts: Places) -> Sums:
    """Return the sums over each story, stories first: (labels, sentences) → (stories, labels)."""
    if not len(starts):
        return np.zeros((0, *values.shape[:-1]))
    return np.add.reduceat(values, starts, axis=-1, dtype=np.float64).T


def _tallies_of_pairs(
    columns: Codes, story: Places, stories: int, labels: int
) -> tuple[Sums, Sums, Sums]:
    """Return the last three of the tallies, stories first.

    Args:
        columns: Annotators by sentences.
        story: For each sentence the number of its story.
        stories: How many stories there are.
        labels: How many labels there are.
    """
    pairs = list(combinations(range(len(columns)), 2))
    first, second, both = (np.zeros((stories, len(pairs), labels)) for _ in range(3))
    # A missing vote is a label of its own, in the first place, and left out of the count: that is
    # faster than picking out the sentences that both have labelled.
    width = labels + 1
    shifted = columns.astype(np.intp) - MISSING
    rows = story * (width * width) + shifted * width
    for place, (one, other) in enumerate(pairs):
        counted = np.bincount(rows[one] + shifted[other], minlength=stories * width * width)
        table = counted.reshape(stories, width, width)[:, 1:, 1:]
        first[:, place] = table.sum(axis=2)
        second[:, place] = table.sum(axis=1)
        both[:, place] = np.diagonal(table, axis1=1, axis2=2)
    return first, second, both


def _beside(label: Sums, rest: Sums) -> Sums:
    return np.stack((label, rest), axis=-1)


def _beside_pairs(label: Sums, rest: Sums) -> Sums:
    """(…, P, K) → (…, K, P, 2)."""
    return np.moveaxis(_beside(label, rest), -2, -3)
