"""The undo stack of a person, as triggers keep it in the table `undo_step`.

After a merge several rows of `annotator` may be one person. The triggers keep a stack for each of
them; here these are read as one. A step is undone under the row that made it.
"""

from typing import Final

from annotator.domain.history.log import Operation, OperationKind
from annotator.domain.history.undo import Step, UndoStack, UndoState, fold
from annotator.domain.ids import AnnotatorId, Uid
from annotator.storage.store import Row, Store

# One look-up in the index for each row of the person; for all rows together SQLite would sort.
_LAST_DONE: Final = (
    "SELECT max((SELECT max(op_uid) FROM undo_step WHERE annotator_id = a.id AND state = 'done'))"
    " FROM annotator AS a WHERE a.id = :person OR a.same_as = :person"
)
_LATEST: Final = (
    "SELECT max(max(coalesce((SELECT max(op_uid) FROM undo_step WHERE annotator_id = a.id"
    " AND state = 'done'), ''), coalesce((SELECT max(op_uid) FROM undo_step"
    " WHERE annotator_id = a.id AND state = 'undone'), '')))"
    " FROM annotator AS a WHERE a.id = :person OR a.same_as = :person"
)
_FIRST_UNDONE: Final = (
    "SELECT min((SELECT op_uid FROM undo_step WHERE annotator_id = a.id AND state = 'undone'"
    " AND applied_by > :latest ORDER BY op_uid LIMIT 1))"
    " FROM annotator AS a WHERE a.id = :person OR a.same_as = :person"
)


def next_undo(store: Store, annotator_id: AnnotatorId) -> Step | None:
    """Return the step that undo would take back."""
    return _step(store, store.row(_LAST_DONE, {"person": annotator_id}))


def next_redo(store: Store, annotator_id: AnnotatorId) -> Step | None:
    """Return the step that redo would do again."""
    latest = latest_step(store, annotator_id)
    return _step(store, store.row(_FIRST_UNDONE, {"person": annotator_id, "latest": latest}))


def latest_step(store: Store, annotator_id: AnnotatorId) -> Uid:
    """Return the person's latest step, undone or not; empty where there is none.

    Steps that were undone before it was made can't be redone. The triggers see to that for steps of
    the same row only, so queries compare with this one.
    """
    row = store.row(_LATEST, {"person": annotator_id})
    return Uid("" if row is None or row[0] is None else row[0])


def maker_of(store: Store, step: Uid) -> AnnotatorId:
    """Return the row of the annotator under which a step was made."""
    return AnnotatorId(store.number("SELECT annotator_id FROM undo_step WHERE op_uid = ?", (step,)))


def is_applied_by(store: Store, step: Uid, operation: Uid) -> bool:
    """Whether this operation is the one that last did the step, undid it or did it again."""
    sql = "SELECT 1 FROM undo_step WHERE op_uid = ? AND applied_by = ?"
    return store.row(sql, (step, operation)) is not None


def undo_state(store: Store, annotator_id: AnnotatorId) -> UndoState:
    """Return what the menu shows."""
    return UndoState(
        _kind(store, next_undo(store, annotator_id)), _kind(store, next_redo(store, annotator_id))
    )


def folded(store: Store, maker: AnnotatorId) -> UndoStack:
    """Return the steps made under one row of an annotator here, as the log gives them."""
    rows = store.each(
        "SELECT uid, kind, reverts FROM main.operation"
        " WHERE annotator_id = ? AND workspace_uid = ? ORDER BY uid",
        (maker, store.workspace_uid),
    )
    return fold(
        Operation(Uid(uid), maker, OperationKind(kind), None if reverts is None else Uid(reverts))
        for uid, kind, reverts in rows
    )


def _step(store: Store, found: Row | None) -> Step | None:
    if found is None or found[0] is None:
        return None
    row = store.row("SELECT applied_by FROM undo_step WHERE op_uid = ?", found)
    return Step(Uid(found[0]), Uid(row[0])) if row else None


def _kind(store: Store, step: Step | None) -> OperationKind | None:
    if step is None:
        return None
    row = store.row("SELECT kind FROM operation WHERE uid = ?", (step.operation,))
    return OperationKind(row[0]) if row else None
