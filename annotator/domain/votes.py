"""Votes on a sentence: how contested it is, and which label is gold."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.ids import LabelName


class GoldLevel(StrEnum):
    """How gold is decided; each level contains the one before it."""

    ADJUDICATED = "adjudicated"
    UNANIMOUS = "unanimous"
    MAJORITY = "majority"


class DecidedBy(StrEnum):
    """What made a label gold."""

    ADJUDICATION = "adjudication"
    UNANIMOUS = "unanimous"
    MAJORITY = "majority"


@dataclass(frozen=True, slots=True)
class Gold:
    """The label that counts for a sentence, what decided it, and how many voted."""

    label: LabelName
    decided_by: DecidedBy
    votes: int


def count_votes(labels: Iterable[LabelName]) -> dict[LabelName, int]:
    """Return how many votes each label has, labels in alphabetical order."""
    counted = Counter(labels)
    return {label: counted[label] for label in sorted(counted)}


def contestedness(counts: Mapping[LabelName, int]) -> float:
    """Return how contested a sentence is, from 0 (all agree, or nobody voted) towards 1.

    The Gini-Simpson index (Simpson 1949, "Measurement of diversity"): the chance that two votes
    drawn with replacement differ. Three ways apart (0.667) is more contested than one against one
    (0.5), and that more than two against one (0.444).
    """
    total = sum(counts.values())
    if total == 0:
        return 0.0
    return (total * total - sum(n * n for n in counts.values())) / (total * total)


def majority(counts: Mapping[LabelName, int]) -> LabelName | None:
    """Return the label that more than half of the votes are for, if there is one."""
    total = sum(counts.values())
    return next((label for label, n in counts.items() if 2 * n > total), None)


def is_disagreement(counts: Mapping[LabelName, int]) -> bool:
    """Whether the votes differ."""
    return len(counts) > 1


def gold(counts: Mapping[LabelName, int], adjudicated: LabelName | None) -> Gold | None:
    """Return the gold label: the adjudication, else the unanimous label, else the majority's.

    One vote is unanimous with one vote; a tie gives no gold.
    """
    total = sum(counts.values())
    if adjudicated is not None:
        return Gold(adjudicated, DecidedBy.ADJUDICATION, total)
    winner = majority(counts)
    if winner is None:
        return None
    decided_by = DecidedBy.MAJORITY if is_disagreement(counts) else DecidedBy.UNANIMOUS
    return Gold(winner, decided_by, total)


def allows(level: GoldLevel, decided_by: DecidedBy) -> bool:
    """Whether gold decided this way belongs to the level."""
    order = (DecidedBy.ADJUDICATION, DecidedBy.UNANIMOUS, DecidedBy.MAJORITY)
    levels = (GoldLevel.ADJUDICATED, GoldLevel.UNANIMOUS, GoldLevel.MAJORITY)
    return order.index(decided_by) <= levels.index(level)
