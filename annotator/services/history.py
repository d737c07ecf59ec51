"""Undo and redo: of any depth, across stories, restarts and windows; nothing leaves the log."""

from annotator.domain.changes import NOTHING_CHANGED, Changes
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.log import NO_VERDICT, Judgement, LabelEvent, Operation, OperationKind, Role
from annotator.domain.undo import Step, UndoState, predecessor, stands
from annotator.services.workspace import Workspace
from annotator.storage import corpus, log, undo_steps


def undo_state(workspace: Workspace, annotator_id: AnnotatorId) -> UndoState:
    """Return what undo and redo would take back and do again."""
    return undo_steps.undo_state(workspace.store, annotator_id)


def undo(workspace: Workspace, annotator_id: AnnotatorId) -> Changes:
    """Take back the annotator's last step; with none left, nothing changes."""
    with workspace.store.transaction():
        step = undo_steps.next_undo(workspace.store, annotator_id)
        return _revert(workspace, annotator_id, OperationKind.UNDO, step)


def redo(workspace: Workspace, annotator_id: AnnotatorId) -> Changes:
    """Do the annotator's last undone step again; with none left, nothing changes."""
    with workspace.store.transaction():
        step = undo_steps.next_redo(workspace.store, annotator_id)
        return _revert(workspace, annotator_id, OperationKind.REDO, step)


def _revert(
    workspace: Workspace, annotator_id: AnnotatorId, kind: OperationKind, step: Step | None
) -> Changes:
    """Append an operation that restores what stood before each event of the step's last one.

    A sentence that somebody has decided anew since (a reviewer's decision, or a verdict that came
    with a merge) is left alone: undo takes back one's own step, not what followed it.
    """
    if step is None:
        return NOTHING_CHANGED
    store = workspace.store
    uids = workspace.uids()
    circumstances = workspace.circumstances(annotator_id)
    operation = Operation(next(uids), annotator_id, kind, step.applied_by)
    log.append_operation(store, operation, circumstances)
    role = Role.ANNOTATION
    reverted: list[SentenceId] = []
    skipped: list[SentenceId] = []
    for event in log.events_of(store, step.applied_by):
        role = event.role
        judgement = _before(workspace, event)
        if judgement is None:
            skipped.append(event.sentence_id)
            continue
        log.append_judgements(store, operation, event.role, [judgement], uids, circumstances)
        reverted.append(event.sentence_id)
    touched = frozenset(reverted)
    return Changes(
        sentences=touched,
        stories=corpus.stories_of(store, touched),
        annotators=frozenset({annotator_id}),
        undo=undo_steps.undo_state(store, annotator_id),
        focus=next(iter(reverted), None),
        skipped=frozenset(skipped),
        role=role,
    )


def _before(workspace: Workspace, event: LabelEvent) -> Judgement | None:
    """Return the verdict that stood before the event, or None if the event counts no more."""
    chain = log.chain(workspace.store, event.sentence_id, event.role, event.annotator_id)
    if not stands(chain, event):
        return None
    before = predecessor(chain, event)
    if before is None:
        return Judgement(event.sentence_id, NO_VERDICT, reverts=event.uid)
    return Judgement(event.sentence_id, before.verdict, reverts=event.uid, restores=before.uid)
