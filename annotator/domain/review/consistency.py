"""Consistency: whether an annotator labels sentences alike that say the same in the same words.

What is compared are counterparts graded same or near that one annotator has both voted on. Where
the labels differ, one of the two is a slip, or the words that differ matter: worth another look.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final, NamedTuple

from annotator.domain.comparison.findings import Comparison
from annotator.domain.corpus import Story, Variant
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, Uid
from annotator.domain.pairing.counterparts import Grade
from annotator.domain.people import Annotator

_Z: Final = 1.959963984540054
"""The 97.5th percentile of the normal distribution: 95 % lie within this distance of the mean."""


class Interval(NamedTuple):
    """Where a share most likely lies, from 0 to 1."""

    low: float
    high: float


class VotedPair(NamedTuple):
    """Two counterparts that one annotator labels differently.

    A tuple, since very many of them may be read for one list.

    Attributes:
        event_uid: The later of the two verdicts.
        sentence_id: The sentence with the smaller id.
        other_id: The other one.
        annotator_id: Whose labels they are.
        score: How alike the two are, from 0 to 1.
        grade: The same in words.
    """

    event_uid: Uid
    sentence_id: SentenceId
    other_id: SentenceId
    annotator_id: AnnotatorId
    score: float
    grade: Grade


@dataclass(frozen=True, slots=True)
class Consistency:
    """How far one annotator labels alike what says the same.

    Attributes:
        annotator: Who.
        compared: How many pairs they have both voted on.
        pairs: Those with different labels; the one with the latest verdict first.
    """

    annotator: Annotator
    compared: int
    pairs: Sequence[VotedPair]

    @property
    def rate(self) -> float | None:
        """The share of pairs with different labels, from 0 to 1; None where there are no pairs."""
        return len(self.pairs) / self.compared if self.compared else None

    @property
    def interval(self) -> Interval | None:
        """Where that share lies with 95 % confidence; None where there are no pairs."""
        return wilson(len(self.pairs), self.compared) if self.compared else None


@dataclass(frozen=True, slots=True)
class OwnSide:
    """One of the two sentences, with the annotator's own label."""

    sentence_id: SentenceId
    sentence_uid: Uid
    text: str
    variant: Variant
    label: LabelName
    unsure: bool
    note: str
    recorded_at: str


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """Two counterparts that one annotator labels differently, as they are shown.

    Attributes:
        story: Their story.
        one: The sentence that was labelled first.
        other: The sentence that was labelled later.
        pair: The two, with their grade.
        comparison: How they differ.
    """

    story: Story
    one: OwnSide
    other: OwnSide
    pair: VotedPair
    comparison: Comparison


def wilson(found: int, of: int) -> Interval:
    """Return the 95 % interval of a share.

    Wilson's score interval (Wilson 1927, "Probable inference, the law of succession, and
    statistical inference", Journal of the American Statistical Association 22; recommended for
    few cases and for shares near 0 by Brown, Cai and DasGupta 2001, "Interval estimation for a
    binomial proportion", Statistical Science 16): the shares p for which what was found lies
    within z standard errors, sqrt(p (1 - p) / n), of p. Unlike others it never leaves 0 to 1, and
    where nothing was found it does not shrink to a point.

    Args:
        found: How many cases were found; from 0 to `of`.
        of: Of how many; at least 1.
    """
    share, squared = found / of, _Z * _Z
    middle = share + squared / (2 * of)
    reach = _Z * sqrt(share * (1 - share) / of + squared / (4 * of * of))
    whole = 1 + squared / of
    # At the ends the formula gives 0 and 1 exactly; floating point may miss them.
    low = 0.0 if found == 0 else (middle - reach) / whole
    return Interval(low, 1.0 if found == of else (middle + reach) / whole)
