"""What the tests of steps share: what a label is now."""

from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.services import reading
from annotator.services.workspace import Workspace


def label_of(workspace: Workspace, who: AnnotatorId, sentence: SentenceId) -> str | None:
    verdict = reading.verdict(workspace, who, sentence)
    return None if verdict is None else verdict.label
