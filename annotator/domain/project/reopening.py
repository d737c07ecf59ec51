"""Labels that a changed rule may touch."""

from dataclasses import dataclass

from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, Uid


@dataclass(frozen=True, slots=True)
class TouchedLabel:
    """A current label that was given under an earlier version of the guideline.

    Attributes:
        sentence_id: The sentence.
        sentence_uid: Its identity outside this workspace.
        annotator_id: Who gave it.
        annotator_uid: Their identity.
        annotator: Their name.
        label: The label.
        version: The version it was given under; None where that is not known.
        text: The sentence's text.
        story: The story's title.
    """

    sentence_id: SentenceId
    sentence_uid: Uid
    annotator_id: AnnotatorId
    annotator_uid: Uid
    annotator: str
    label: LabelName
    version: int | None
    text: str
    story: str
