"""Steps: what an annotator has done, as a list of their history shows it."""

from dataclasses import dataclass

from annotator.domain.history.log import OperationKind
from annotator.domain.ids import LabelName, SentenceId, Uid


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One step of one annotator.

    Attributes:
        operation: The operation as the person did it.
        kind: What they did.
        is_done: Whether it stands; an undone one can be done again.
        recorded_at: When it was done first, ISO 8601 in UTC.
        sentences: How many sentences it touched.
        articles: How many articles it placed or corrected.
        sentence_id: The first of the sentences, or that of the first article.
        text: That sentence.
        label: The label that the sentences were given; None if the step gave none, or several.
        is_copy: The label was copied from a counterpart.
        story: The story's title.
        variant: The outlet's name, or the article's title where it has none.
    """

    operation: Uid
    kind: OperationKind
    is_done: bool
    recorded_at: str
    sentences: int
    articles: int
    sentence_id: SentenceId
    text: str
    label: LabelName | None
    is_copy: bool
    story: str
    variant: str
