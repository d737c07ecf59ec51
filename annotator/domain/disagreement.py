"""Disagreements: sentences on which annotators' current labels differ."""

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.domain.corpus import Kind
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId, Uid, VariantId


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A sentence whose annotators differ and that waits for a decision.

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

    @property
    def votes(self) -> int:
        """How many voted."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Vote:
    """One annotator's current label of a sentence, as a reviewer sees it."""

    annotator_id: AnnotatorId
    annotator: str
    label: LabelName
    unsure: bool
    note: str
    recorded_at: str
