"""The votes that agreement is measured on, as they are read: one line a vote."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.corpus import Story
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId


@dataclass(frozen=True, slots=True)
class StoryVotes:
    """The votes on one story's sentences; the three sequences have one entry a vote.

    Attributes:
        story: The story.
        sentences: The sentences voted on; the votes on a sentence stand together.
        annotators: Who voted; each at most once on a sentence.
        labels: The labels voted for.
        unlabelled: How many sentences want a label (body, headlines) and have no vote.
    """

    story: Story
    sentences: Sequence[SentenceId]
    annotators: Sequence[AnnotatorId]
    labels: Sequence[LabelName]
    unlabelled: int = 0
