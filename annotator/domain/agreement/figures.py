"""What is said about agreement: figures with intervals or reasons, counts, confusion matrices."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Final

from annotator.domain.corpus import Kind, Story
from annotator.domain.ids import LabelName
from annotator.domain.people import Annotator

CONFIDENCE: Final = 0.95
"""The share of bootstrap draws that lie within an interval."""

FEWEST_STORIES: Final = 10
"""With fewer stories to draw from there is no interval."""

DRAWS: Final = 1_000
"""How many bootstrap draws intervals are made of, if nothing else is asked for."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure.

    Attributes:
        value: The figure, or None where it is undefined; never NaN.
        low: The lower end of its interval, or None where there is none.
        high: The upper end.
        note: A sentence that says why the value is undefined, or what it rests on where that is
            not plain; None where nothing is to be said.
        no_interval: A sentence that says why a value has no interval; None where it has one.
    """

    value: float | None
    low: float | None = None
    high: float | None = None
    note: str | None = None
    no_interval: str | None = None

    @property
    def reason(self) -> str | None:
        """Everything there is to say about it."""
        return " ".join(filter(None, (self.note, self.no_interval))) or None


@dataclass(frozen=True, slots=True)
class Coefficients:
    """All figures of one set of votes; formulas and sources: `annotator.domain.agreement.formulas`.

    Attributes:
        percent: The share of annotator pairs that agree, from 0 to 1, averaged over sentences.
        cohen_kappa: Cohen's κ; with more annotators, averaged over pairs by shared sentences.
        fleiss_kappa: Fleiss' κ.
        krippendorff_alpha: Krippendorff's alpha for nominal data.
        gwet_ac1: Gwet's AC1.
    """

    percent: Figure
    cohen_kappa: Figure
    fleiss_kappa: Figure
    krippendorff_alpha: Figure
    gwet_ac1: Figure

    def named(self) -> Iterator[tuple[str, Figure]]:
        """Yield the figures with their names, in the order in which they are always shown."""
        for field in fields(self):
            yield field.name, getattr(self, field.name)


def kinds_covered(votes: int) -> tuple[Kind, ...]:
    """Return of which kinds the sentences with so many votes are counted.

    With none they are those that want a label; a vote counts whatever it is given to.
    """
    return tuple(kind for kind in Kind if votes or kind.counts)


NAMES: Final = tuple(field.name for field in fields(Coefficients))


@dataclass(frozen=True, slots=True)
class Counts:
    """What figures rest on.

    Attributes:
        stories: Stories with a sentence that can be compared.
        sentences: Sentences with a vote.
        compared: Sentences with the votes of two annotators or more.
        annotators: Annotators with a vote.
        votes: Votes.
    """

    stories: int
    sentences: int
    compared: int
    annotators: int
    votes: int


@dataclass(frozen=True, slots=True)
class Agreement:
    """The figures of one set of votes, and what they rest on."""

    counts: Counts
    coefficients: Coefficients


@dataclass(frozen=True, slots=True)
class LabelAgreement:
    """Agreement on one label against all the others.

    Attributes:
        label: The label.
        votes: How many votes are for it.
        agreement: The figures when all other labels count as one.
    """

    label: LabelName
    votes: int
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class StoryAgreement:
    """Agreement within one story."""

    story: Story
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class Confusion:
    """Which labels two votes on one sentence have.

    Attributes:
        labels: The labels of the rows and of the columns.
        counts: One row a label. Of a pair of annotators: sentences that the first gave the row's
            label and the other the column's. Of all pairs together, where nobody is first: pairs
            of votes with these two labels, the same on both sides of the diagonal.
    """

    labels: Sequence[LabelName]
    counts: Sequence[Sequence[int]]

    def cells(self) -> Iterator[tuple[LabelName, LabelName, int]]:
        """Yield every cell as the row's label, the column's label and the count."""
        for label, row in zip(self.labels, self.counts, strict=True):
            for other, count in zip(self.labels, row, strict=True):
                yield label, other, count


@dataclass(frozen=True, slots=True)
class PairAgreement:
    """Agreement of two annotators, on the sentences that both have labelled.

    Attributes:
        one: The annotator of the confusion matrix's rows.
        other: The annotator of its columns.
        agreement: The figures; `sentences` counts those that both have labelled.
        confusion: Their labels against each other.
    """

    one: Annotator
    other: Annotator
    agreement: Agreement
    confusion: Confusion


@dataclass(frozen=True, slots=True)
class AnnotatorLabels:
    """How often one annotator has used each label, in the report's order of labels."""

    annotator: Annotator
    votes: Sequence[int]


@dataclass(frozen=True, slots=True)
class AgreementReport:
    """All that is known about agreement in a workspace or a story.

    Attributes:
        labels: The labels that occur, in the order of the label bar.
        overall: All sentences; `exclude` is a label like the others.
        content: The sentences that nobody excluded.
        by_label: Each label against the rest, in the order of `labels`; then those on offer that
            nobody has given, whose figures say so.
        by_story: Each story with a vote, in the order they were added.
        by_pair: Every two annotators with a vote, by their names.
        confusion: The labels of all pairs of votes.
        annotators: What each annotator has used, by their names.
        coverage: How many sentences have 0, 1, 2 … votes; those with none count only if they are
            body or headlines.
        draws: How many bootstrap draws the intervals are made of; 0 where none were asked for.
        seed: What the draws are determined by.
    """

    labels: Sequence[LabelName]
    overall: Agreement
    content: Agreement
    by_label: Sequence[LabelAgreement]
    by_story: Sequence[StoryAgreement]
    by_pair: Sequence[PairAgreement]
    confusion: Confusion
    annotators: Sequence[AnnotatorLabels]
    coverage: Sequence[int]
    draws: int
    seed: int
