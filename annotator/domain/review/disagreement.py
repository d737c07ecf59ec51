"""Disagreements: sentences on which annotators' current labels differ, and how they end."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.domain.corpus import Kind
from annotator.domain.history.log import Reason
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId, Uid, VariantId
from annotator.domain.uids import content_uid


class DisagreementState(StrEnum):
    """Which disagreements are meant."""

    OPEN = "open"
    REOPENED = "reopened"
    SETTLED = "settled"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class DisagreementFilter:
    """Which disagreements a list shows; what is None or empty leaves all.

    Attributes:
        state: Open ones, those of them that were decided before, settled ones, or all: the open
            ones before the settled ones.
        labels: Sentences with votes for both of these labels.
        story_id: Sentences of this story.
        outlet: Sentences of variants with this in their name, capitals aside.
        annotator_id: Sentences that this annotator has a vote on.
        reason: Sentences whose decision gives this reason.
        finished_by: Sentences of stories that this annotator has finished.
        is_undecided: Sentences that nobody has decided yet.
    """

    state: DisagreementState = DisagreementState.OPEN
    labels: tuple[LabelName, LabelName] | None = None
    story_id: StoryId | None = None
    outlet: str = ""
    annotator_id: AnnotatorId | None = None
    reason: Reason | None = None
    finished_by: AnnotatorId | None = None
    is_undecided: bool = False


ALL_OPEN = DisagreementFilter()


@dataclass(frozen=True, slots=True)
class Decision:
    """A reviewer's decision on a sentence.

    Attributes:
        event_uid: Its place in the log; later decisions have greater uids.
        label: The label that counts.
        reason: Why the annotators disagreed, if it was said.
        note: What the reviewer wrote down.
        reviewer: The reviewer's name.
        decided_at: When, ISO 8601 in UTC.
        basis: The votes by label that it was made on.
    """

    event_uid: Uid
    label: LabelName
    reason: Reason | None
    note: str
    reviewer: str
    decided_at: str
    basis: Mapping[LabelName, int]


@dataclass(frozen=True, slots=True)
class VoteShift:
    """How many votes a label had when a sentence was decided, and how many it has now."""

    label: LabelName
    then: int
    now: int


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A sentence whose annotators differ, or that was decided.

    Attributes:
        sentence_id: The sentence.
        sentence_uid: Its identity outside this workspace.
        story_id: Its story.
        variant_id: Its variant.
        story: The story's title.
        variant: What a person calls the variant.
        text: The sentence.
        kind: What it is in its article.
        counts: Votes by label.
        contested: How contested it is, from 0 towards 1 (`annotator.domain.votes`).
        reopened: It was decided, and annotators have relabelled it since.
        is_open: It waits for a decision.
        decision: The latest decision, kept when the disagreement is reopened.
    """

    sentence_id: SentenceId
    sentence_uid: Uid
    story_id: StoryId
    variant_id: VariantId
    story: str
    variant: str
    text: str
    kind: Kind
    counts: Mapping[LabelName, int]
    contested: float
    reopened: bool
    is_open: bool = True
    decision: Decision | None = None

    @property
    def votes(self) -> int:
        """How many voted."""
        return sum(self.counts.values())

    @property
    def shifts(self) -> tuple[VoteShift, ...]:
        """How the votes have changed since the decision: why it was reopened, if it was."""
        if self.decision is None:
            return ()
        then = self.decision.basis
        labels = sorted({*then, *self.counts})
        shifts = (VoteShift(name, then.get(name, 0), self.counts.get(name, 0)) for name in labels)
        return tuple(shift for shift in shifts if shift.then != shift.now)


@dataclass(frozen=True, slots=True)
class Vote:
    """One annotator's current label of a sentence, as a reviewer sees it.

    Attributes:
        annotator_id: Who voted; None when the reviewer is not to know.
        annotator: Their name, or "annotator 1" and so on.
        label: Their label.
        unsure: They were not sure.
        note: Their note.
        recorded_at: When, ISO 8601 in UTC; empty when the reviewer is not to know who it was.
    """

    annotator_id: AnnotatorId | None
    annotator: str
    label: LabelName
    unsure: bool
    note: str
    recorded_at: str


def anonymous(votes: Iterable[Vote], sentence_uid: Uid) -> list[Vote]:
    """Return the votes without names, in an order of the sentence's own.

    "annotator 2" is somebody else on every sentence, and the same one whenever a sentence is seen
    again: the order is that of hashes of sentence and person together.
    """
    shuffled = sorted(votes, key=lambda vote: content_uid(sentence_uid, str(vote.annotator_id)))
    return [
        replace(vote, annotator_id=None, annotator=f"annotator {number}", recorded_at="")
        for number, vote in enumerate(shuffled, 1)
    ]
