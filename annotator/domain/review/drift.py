"""Drift: counterparts whose gold labels differ, a quote here and a bare fact there.

The order in which drift is listed, what matters first:

1. A quote here and a fact there, where the quote's sentence has quotation marks and the fact's has
   none, or an attribution and the fact's has none: somebody's words became the outlet's own.
2. Other pairs of a quote and a fact.
3. An opinion here and a fact there.
4. All others, labels that the workspace adds among them.
5. Pairs of which one is excluded: mostly page furniture that somebody took for text.

Within each, the most alike first: the less the words differ, the less they excuse another label.
Then by the ids of the sentences, so that no two pairs have one place. Marks and attributions are
looked for in the sentences alone, and attributions by their verbs only, since that is cheap enough
for every pair of a workspace; the findings shown with a pair
(`annotator.domain.comparison.findings`) look closer.

Only pairs within one statement count, and those that a person has linked: a sentence that
paraphrases just one sentence of a statement mostly says something else (see
`annotator.domain.pairing.statements`).

The first sentence of a pair is the likely source: the one of the variant that was published
earlier. Where that is not known, it is the one whose label says most about where the words come
from: quote before opinion before fact before all others before `exclude`.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final, NamedTuple

from annotator.domain.comparison.findings import Comparison, FindingKind
from annotator.domain.corpus import Story, Variant
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId, Uid
from annotator.domain.pairing.counterparts import Grade
from annotator.domain.votes import Gold

_GRADES: Final = tuple(Grade)


class Rank(IntEnum):
    """What a drift is about, what matters first; see the module's docstring."""

    WORDS_OF_OTHERS = 1
    QUOTE_AND_FACT = 2
    OPINION_AND_FACT = 3
    OTHER = 4
    EXCLUDED = 5

    @property
    def title(self) -> str:
        """Its name in the data: "words of others", "quote and fact" and so on."""
        return self.name.lower().replace("_", " ")


class DriftPlace(NamedTuple):
    """A drift in the list of all: tuples in ascending order are in the list's order.

    Attributes:
        rank: What it is about.
        unlikeness: 1 less its score.
        one: Its first sentence: the likely source, where that is known.
        other: Its second sentence.
        grade: How alike they are.
        is_dated: The first one was published earlier.
        statement: The first sentence of their statement, which stands for it; None where they are
            in none together, though a person has linked them.
    """

    rank: Rank
    unlikeness: float
    one: SentenceId
    other: SentenceId
    grade: Grade
    is_dated: bool
    statement: SentenceId | None


@dataclass(frozen=True, slots=True)
class DriftQuery:
    """Which drift is asked for.

    Attributes:
        story_id: In one story alone.
        from_label: The first sentence's label. Where it is not known which one is the source, a
            pair is turned round if it fits so.
        to_label: The second one's label; likewise.
        outlets: One name: pairs it has a part in; two: pairs between them. Names as `Printed` has
            them; empty for all.
        least: The grade that the counterparts have at least.
        finding: With such a finding.
        finished_by: In stories that this annotator has finished.
        printed: An outlet with a label and another one with one: pairs that were printed so,
            whichever of the two sentences is first; empty for all.
        turns_round: Whether a pair whose source is not known is turned round to fit.
    """

    story_id: StoryId | None = None
    from_label: LabelName | None = None
    to_label: LabelName | None = None
    outlets: frozenset[str] = frozenset()
    least: Grade = Grade.PARAPHRASE
    finding: FindingKind | None = None
    finished_by: AnnotatorId | None = None
    printed: frozenset[tuple[str, LabelName]] = frozenset()
    turns_round: bool = True

    def wants_between(self, grade: Grade, names: frozenset[str]) -> bool:
        """Whether a pair of this grade, printed by these, is asked for."""
        return _GRADES.index(grade) <= _GRADES.index(self.least) and self.outlets <= names

    def fits(self, label: LabelName, other_label: LabelName) -> bool:
        """Whether a pair with these labels, in this order, is asked for."""
        return self.from_label in {None, label} and self.to_label in {None, other_label}

    def fits_printed(self, one: tuple[str, LabelName], other: tuple[str, LabelName]) -> bool:
        """Whether a pair of which these outlets printed these labels is asked for."""
        return not self.printed or self.printed == {one, other}


ALL: Final = DriftQuery()


@dataclass(frozen=True, slots=True)
class OutletPair:
    """What turned into what between two outlets.

    Attributes:
        one: The outlet whose sentence is the first one of most drifting pairs, in the order in
            which they are listed; where there are as many either way, the one whose name comes
            first in the alphabet. A variant that names no outlet has its title or its file's name.
        other: The other one.
        counts: How many counterparts have which label in `one` and which in `other`; those that
            have the same label in both are counted too.
    """

    one: str
    other: str
    counts: Mapping[tuple[LabelName, LabelName], int]

    @property
    def compared(self) -> int:
        """How many counterparts have a gold label on both sides."""
        return sum(self.counts.values())

    @property
    def turns(self) -> list[tuple[LabelName, LabelName, int]]:
        """Return label, other label and count of those that differ, most frequent first."""
        found = [(one, other, n) for (one, other), n in self.counts.items() if one != other]
        return sorted(found, key=lambda turn: (-turn[2], turn))

    @property
    def drifting(self) -> int:
        """How many of them differ."""
        return sum(n for (label, other), n in self.counts.items() if label != other)


@dataclass(frozen=True, slots=True)
class DriftSurvey:
    """All drift of a workspace or a story, at one moment.

    Attributes:
        query: What was asked for.
        places: The drifts in the order in which they are listed. What they look like is read page
            by page, and so is whether they have the finding that was asked for.
        turns: How many of them have which label first and which second; most frequent first.
        outlets: Every two outlets that share statements with gold labels, those with the most
            drift first. Labels and findings that were asked for leave it as it is.
        by_story: How many of the drifts each story has, where it has any.
    """

    query: DriftQuery
    places: Sequence[DriftPlace]
    turns: Mapping[tuple[LabelName, LabelName], int]
    outlets: Sequence[OutletPair]
    by_story: Mapping[StoryId, int] = field(default_factory=dict)

    @property
    def compared(self) -> int:
        """How many pairs of counterparts have a gold label on both sides."""
        return sum(pair.compared for pair in self.outlets)

    @property
    def drifting(self) -> int:
        """How many of them differ, whatever labels were asked for."""
        return sum(pair.drifting for pair in self.outlets)

    @property
    def all_turns(self) -> Mapping[tuple[LabelName, LabelName], int]:
        """Which labels the pairs listed have, and how many have one label on both sides."""
        same: Counter[tuple[LabelName, LabelName]] = Counter()
        for pair in self.outlets:
            same.update({labels: n for labels, n in pair.counts.items() if len(set(labels)) == 1})
        return {**self.turns, **same}

    def ranked(self, rank: Rank) -> int:
        """Return how many of the drifts listed are about this."""
        return sum(place.rank is rank for place in self.places)

    def between(self, one: LabelName, other: LabelName) -> int:
        """Return how many of the drifts listed have these two labels, either one first."""
        return self.turns.get((one, other), 0) + self.turns.get((other, one), 0)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two sentences of a drift, and who printed it."""

    sentence_id: SentenceId
    sentence_uid: Uid
    text: str
    variant: Variant
    published_at: str
    gold: Gold


@dataclass(frozen=True, slots=True)
class Drift:
    """Two counterparts with different gold labels.

    Attributes:
        story: Their story.
        one: The likely source, where that is known.
        other: The other one.
        place: Its place in the list, with rank, grade and statement.
        comparison: How they differ: their words, and the findings.
    """

    story: Story
    one: Side
    other: Side
    place: DriftPlace
    comparison: Comparison

    @property
    def score(self) -> float:
        """How alike the two are, from 0 to 1."""
        return round(1 - self.place.unlikeness, 4)

    @property
    def source(self) -> Side | None:
        """The likely source: what was published earlier; None where that is not known."""
        return self.one if self.place.is_dated else None
