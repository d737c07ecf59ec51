"""What is counted beside the figures: labels against each other, by annotator, and coverage."""

from collections.abc import Sequence
from itertools import combinations
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from annotator.domain.agreement.figures import AnnotatorLabels, Confusion
from annotator.domain.agreement.matrix import MISSING, Codes, VoteMatrix
from annotator.domain.ids import LabelName

Table: TypeAlias = NDArray[np.intp]


def pair_tables(votes: VoteMatrix) -> list[Table]:
    """Return for each pair of annotators, in the order of `combinations`, labels by labels."""
    columns = votes.codes.T
    labels = len(votes.labels)
    return [_table(one, other, labels) for one, other in combinations(columns, 2)]


def of_all_pairs(tables: Sequence[Table], labels: int) -> Table:
    """Return how many pairs of votes have two labels, whoever gave which.

    Args:
        tables: Those of each pair of annotators.
        labels: How many labels there are.
    """
    total = sum(tables, np.zeros((labels, labels), dtype=np.intp))
    both: Table = total + total.T
    np.fill_diagonal(both, np.diagonal(total))
    return both


def confusion(labels: Sequence[LabelName], table: Table) -> Confusion:
    """Return the table with its labels."""
    return Confusion(labels, tuple(tuple(row) for row in table.tolist()))


def labels_by_annotator(votes: VoteMatrix) -> tuple[AnnotatorLabels, ...]:
    """Return how often each annotator has used each label."""
    places = range(len(votes.labels))
    return tuple(
        AnnotatorLabels(annotator, tuple(int((column == place).sum()) for place in places))
        for annotator, column in zip(votes.annotators, votes.codes.T, strict=True)
    )


def coverage(votes: VoteMatrix, unlabelled: int) -> tuple[int, ...]:
    """Return how many sentences have 0, 1, 2 … votes.

    Args:
        votes: The votes.
        unlabelled: How many have none.
    """
    counted = np.bincount((votes.codes != MISSING).sum(axis=1), minlength=1)
    return (unlabelled, *counted[1:].tolist())


def _table(first: Codes, second: Codes, labels: int) -> Table:
    """Return labels by labels: how often the one gave the first and the other the second."""
    shared = (first != MISSING) & (second != MISSING)
    cells = first[shared].astype(np.intp) * labels + second[shared]
    return np.bincount(cells, minlength=labels * labels).reshape(labels, labels)
