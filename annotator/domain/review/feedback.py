"""What annotators and the guideline learn from decisions."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from annotator.domain.corpus import Story
from annotator.domain.history.log import Reason
from annotator.domain.ids import LabelName, SentenceId, Uid
from annotator.domain.review.disagreement import Decision
from annotator.domain.work.progress import Progress


@dataclass(frozen=True, slots=True)
class OverruledLabel:
    """An annotator's label where the decision on the sentence is another one.

    Attributes:
        sentence_id: The sentence.
        sentence_uid: Its identity outside this workspace.
        variant: What a person calls its variant.
        text: The sentence.
        label: What the annotator says.
        note: The annotator's note.
        decision: What was decided, and why.
        reopened: The decision is questioned by votes that came later.
    """

    sentence_id: SentenceId
    sentence_uid: Uid
    variant: str
    text: str
    label: LabelName
    note: str
    decision: Decision
    reopened: bool


@dataclass(frozen=True, slots=True)
class StoryFeedback:
    """Where the decisions on a story differ from one annotator's labels.

    Attributes:
        progress: How far the annotator is; before the story is done nothing is told.
        overruled: In the order of the columns, then of the text.
        decided: How many of the sentences that the annotator labelled are decided.
        is_kept_back: In this workspace annotators are not told of decisions at all.
    """

    progress: Progress
    overruled: tuple[OverruledLabel, ...] = ()
    decided: int = 0
    is_kept_back: bool = False

    @property
    def is_told(self) -> bool:
        """Whether the annotator may see it."""
        return self.progress.is_done and not self.is_kept_back


@dataclass(frozen=True, slots=True)
class StoryDecisions:
    """How many of the sentences that one annotator labelled in a story were decided.

    Attributes:
        story: The story.
        progress: How far the annotator is with it.
        decided: How many of the labelled sentences were decided; 0 before the story is done.
        differing: How many of those otherwise than the annotator says.
        is_kept_back: In this workspace annotators are not told of decisions at all.
    """

    story: Story
    progress: Progress
    decided: int
    differing: int
    is_kept_back: bool = False

    @property
    def is_told(self) -> bool:
        """Whether the annotator may see which."""
        return self.progress.is_done and not self.is_kept_back


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """How many decisions between two labels gave a reason; None counts those that gave none."""

    labels: tuple[LabelName, LabelName]
    reason: Reason | None
    decisions: int


def count_reasons(
    decisions: Iterable[tuple[Mapping[LabelName, int], Reason | None, int]],
) -> tuple[ReasonCount, ...]:
    """Return how often each reason was given for each pair of labels, the most frequent first.

    A decision on votes for three labels is one of each of their three pairs.

    Args:
        decisions: The votes by label that were decided on, the reason, and how many times.
    """
    counted: Counter[tuple[tuple[LabelName, LabelName], Reason | None]] = Counter()
    for votes, reason, times in decisions:
        for one, other in combinations(sorted(votes), 2):
            counted[(one, other), reason] += times
    found = (ReasonCount(labels, reason, times) for (labels, reason), times in counted.items())
    return tuple(sorted(found, key=lambda c: (-c.decisions, c.labels, c.reason or "")))
