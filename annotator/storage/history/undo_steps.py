"""The undo stack as the triggers keep it."""

from annotator.domain.history.log import OperationKind
from annotator.domain.history.undo import Step, UndoState
from annotator.domain.ids import AnnotatorId, Uid
from annotator.storage.store import Store


def next_undo(store: Store, annotator_id: AnnotatorId) -> Step | None:
    """Return the step that undo would take back."""
    row = store.row(
        "SELECT op_uid, applied_by FROM undo_step WHERE annotator_id = ? AND state = 'done'"
        " ORDER BY op_uid DESC LIMIT 1",
        (annotator_id,),
    )
    return Step(Uid(row[0]), Uid(row[1])) if row else None


def next_redo(store: Store, annotator_id: AnnotatorId) -> Step | None:
    """Return the step that redo would do again."""
    row = store.row(
        "SELECT op_uid, applied_by FROM undo_step WHERE annotator_id = ? AND state = 'undone'"
        " ORDER BY op_uid LIMIT 1",
        (annotator_id,),
    )
    return Step(Uid(row[0]), Uid(row[1])) if row else None


def is_applied_by(store: Store, step: Uid, operation: Uid) -> bool:
    """Whether this operation is the one that last did the step, undid it or did it again."""
    sql = "SELECT 1 FROM undo_step WHERE op_uid = ? AND applied_by = ?"
    return store.row(sql, (step, operation)) is not None


def undo_state(store: Store, annotator_id: AnnotatorId) -> UndoState:
    """Return what the menu shows."""
    return UndoState(
        _kind(store, next_undo(store, annotator_id)), _kind(store, next_redo(store, annotator_id))
    )


def _kind(store: Store, step: Step | None) -> OperationKind | None:
    if step is None:
        return None
    row = store.row("SELECT kind FROM operation WHERE uid = ?", (step.operation,))
    return OperationKind(row[0]) if row else None
