"""The current vote of an annotator on a sentence."""

from annotator.domain.history.log import Verdict
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.services.workspace import Workspace
from annotator.storage import verdicts


def current_vote(
    workspace: Workspace, annotator_id: AnnotatorId | None, sentence_id: SentenceId
) -> Verdict | None:
    """Return an annotator's vote on a sentence; None if there is none.

    Args:
        workspace: The workspace.
        annotator_id: The annotator; None for somebody who is not in the workspace yet.
        sentence_id: The sentence.
    """
    if annotator_id is None:
        return None
    verdict = verdicts.verdict(workspace.store, annotator_id, sentence_id)
    return verdict if verdict is not None and verdict.is_vote else None
