"""The log, which is the truth that everything else derives from: operations and their events."""

from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, Uid


class Role(StrEnum):
    """In which role somebody judged a sentence."""

    ANNOTATION = "annotation"
    ADJUDICATION = "adjudication"


class Origin(StrEnum):
    """Where a verdict came from."""

    MANUAL = "manual"
    PROPAGATED = "propagated"
    SUGGESTED = "suggested"
    IMPORTED = "imported"
    CARRIED = "carried"


class Reason(StrEnum):
    """Why annotators disagreed, as the person who decides sees it."""

    AMBIGUOUS = "ambiguous"
    GUIDELINE_GAP = "guideline_gap"
    SLIP = "slip"
    WRONG_BOUNDARY = "wrong_boundary"


class OperationKind(StrEnum):
    """What a person did in one step."""

    LABEL = "label"
    CLEAR = "clear"
    UNSURE = "unsure"
    NOTE = "note"
    ADJUDICATE = "adjudicate"
    KIND = "kind"
    LINK = "link"
    BOUNDARY = "boundary"
    PLACE = "place"
    DETAIL = "detail"
    IMPORT = "import"
    UNDO = "undo"
    REDO = "redo"

    @property
    def can_be_undone(self) -> bool:
        """Whether it is a step of its own that undo can take back."""
        return self not in {OperationKind.IMPORT, OperationKind.UNDO, OperationKind.REDO}


@dataclass(frozen=True, slots=True)
class Verdict:
    """One annotator's whole verdict on one sentence from some moment on.

    Attributes:
        label: The label, or None where there is none (yet, or any more).
        unsure: The annotator is not sure; still a vote.
        note: Free text; empty when there is none.
        reason: Why annotators disagreed; adjudications only.
        origin: Where the verdict came from.
        confirmed: False for a propagated label that nobody has looked at yet.
    """

    label: LabelName | None = None
    unsure: bool = False
    note: str = ""
    reason: Reason | None = None
    origin: Origin = Origin.MANUAL
    confirmed: bool = True

    @property
    def is_vote(self) -> bool:
        """Whether it counts for gold, agreement, progress and export."""
        return self.label is not None and (self.origin is not Origin.PROPAGATED or self.confirmed)


NO_VERDICT = Verdict()


@dataclass(frozen=True, slots=True)
class LabelEvent:
    """One line of the log: somebody's verdict on a sentence, from this uid on."""

    uid: Uid
    annotator_id: AnnotatorId
    sentence_id: SentenceId
    role: Role
    verdict: Verdict
    reverts: Uid | None = None


@dataclass(frozen=True, slots=True)
class Operation:
    """What one person did in one step: the unit of undo."""

    uid: Uid
    annotator_id: AnnotatorId
    kind: OperationKind
    reverts: Uid | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict about to be recorded for a sentence.

    Attributes:
        sentence_id: The sentence.
        verdict: The verdict.
        elapsed_ms: How long the person looked before deciding, in milliseconds.
        reverts: The event that it takes back.
        restores: The event whose verdict it brings back, with the ground that stood on.
    """

    sentence_id: SentenceId
    verdict: Verdict
    elapsed_ms: int | None = None
    reverts: Uid | None = None
    restores: Uid | None = None
