"""Propagating: copying a label to sentences that say the same, and confirming the copies."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from annotator.domain.history.changes import Changes
from annotator.domain.history.log import NO_VERDICT, Judgement, OperationKind, Origin, Verdict
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.pairing.counterparts import Grade
from annotator.services.labels import labelling
from annotator.services.workspace import Workspace
from annotator.storage import counterparts, verdicts


def copy_to_counterparts(
    workspace: Workspace, annotator_id: AnnotatorId, sentences: Sequence[SentenceId]
) -> Changes:
    """Copy the labels of sentences to their unlabelled counterparts graded `same`, as one step.

    A copy does not count until it is confirmed. A sentence without a label, or with an unconfirmed
    copy, is not copied from. Notes and unsure marks are not copied.

    Raises:
        WorkspaceError: If it can't be saved; nothing was.
    """
    store = workspace.store
    with store.transaction():
        copies: dict[SentenceId, Judgement] = {}
        for sentence_id in dict.fromkeys(sentences):
            given = verdicts.verdict(store, annotator_id, sentence_id) or NO_VERDICT
            if not given.is_vote:
                continue
            for other in counterparts.partners(store, sentence_id, Grade.SAME):
                before = verdicts.verdict(store, annotator_id, other) or NO_VERDICT
                if before.label is None and other not in copies:
                    copied = replace(
                        before, label=given.label, origin=Origin.PROPAGATED, confirmed=False
                    )
                    copies[other] = Judgement(other, copied)
        return labelling.recorded(
            workspace, OperationKind.LABEL, annotator_id, list(copies.values())
        )


def confirm(
    workspace: Workspace,
    annotator_id: AnnotatorId,
    sentences: Sequence[SentenceId],
    elapsed_ms: int | None = None,
    again: Collection[SentenceId] = (),
) -> Changes:
    """Confirm copied labels, so that they count as the annotator's own.

    Args:
        workspace: The workspace.
        annotator_id: The annotator.
        sentences: One sentence, or a selected range.
        elapsed_ms: How long the annotator looked before confirming, in milliseconds.
        again: The sentences whose label was reopened, and is kept.

    Raises:
        WorkspaceError: If it can't be saved; nothing was.
    """

    def confirmed(verdict: Verdict) -> Verdict:
        return replace(verdict, confirmed=verdict.confirmed or verdict.label is not None)

    revision = labelling.Revision(OperationKind.LABEL, confirmed, elapsed_ms, again)
    return labelling.revise(workspace, annotator_id, sentences, revision)
