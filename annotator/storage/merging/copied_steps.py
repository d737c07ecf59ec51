"""Undo steps of a workspace that the incoming file is a copy of: folded from the log again."""

from dataclasses import dataclass
from typing import NamedTuple

from annotator.domain.ids import AnnotatorId, Uid
from annotator.storage.history import undo_steps
from annotator.storage.store import Store


class StoredStep(NamedTuple):
    """A row of the undo steps: the operation, `done` or `undone`, and by what it last was."""

    operation: Uid
    state: str
    applied_by: Uid


@dataclass(frozen=True, slots=True)
class Refolding:
    """What is to change in an annotator's undo steps to make them what the log gives.

    Attributes:
        annotator_id: Whose steps.
        wrong: Those that are stored and are to go.
        missing: Those that are to be stored.
        last_operation: The row of the last operation when this was found out.
    """

    annotator_id: AnnotatorId
    wrong: frozenset[StoredStep]
    missing: frozenset[StoredStep]
    last_operation: int

    @property
    def rows(self) -> int:
        """How many steps it is about."""
        return len({step.operation for step in self.wrong | self.missing})


def people_with_steps_to_fold(store: Store) -> list[AnnotatorId]:
    """Return whose steps of this very workspace the incoming file has: it was a copy of this one.

    Those that came with an earlier merge count too: it may have been stopped before the folding.
    """
    rows = store.rows(
        "SELECT DISTINCT m.id FROM incoming.operation AS o"
        " JOIN incoming.annotator AS a ON a.id = o.annotator_id"
        " JOIN main.annotator AS m ON m.uid = a.uid WHERE o.workspace_uid = ?",
        (store.workspace_uid,),
    )
    return [AnnotatorId(row[0]) for row in rows]


def refolding(store: Store, annotator_id: AnnotatorId, limit: int) -> Refolding:
    """Return what is to change in an annotator's steps, for up to `limit` of them, in order."""
    last = _last_operation(store)
    folded, stored = _folded(store, annotator_id), _stored(store, annotator_id)
    chosen = set(sorted({step.operation for step in folded ^ stored})[:limit])
    return Refolding(
        annotator_id,
        frozenset(step for step in stored - folded if step.operation in chosen),
        frozenset(step for step in folded - stored if step.operation in chosen),
        last,
    )


def replace(store: Store, found: Refolding) -> None:
    """Change the steps, unless somebody has acted since it was found out; in a transaction."""
    if _last_operation(store) != found.last_operation:
        return
    store.conn.executemany(
        "DELETE FROM undo_step WHERE op_uid = ?", ((step.operation,) for step in found.wrong)
    )
    store.conn.executemany(
        "INSERT INTO undo_step (op_uid, state, applied_by, annotator_id) VALUES (?, ?, ?, ?)",
        ((*step, found.annotator_id) for step in found.missing),
    )


def _last_operation(store: Store) -> int:
    return store.number("SELECT coalesce(max(id), 0) FROM main.operation")


def _folded(store: Store, annotator_id: AnnotatorId) -> frozenset[StoredStep]:
    stack = undo_steps.folded(store, annotator_id)
    return frozenset(
        StoredStep(step.operation, state, step.applied_by)
        for state, steps in (("done", stack.done), ("undone", stack.undone))
        for step in steps
    )


def _stored(store: Store, annotator_id: AnnotatorId) -> frozenset[StoredStep]:
    rows = store.rows(
        "SELECT op_uid, state, applied_by FROM undo_step WHERE annotator_id = ?", (annotator_id,)
    )
    return frozenset(
        StoredStep(Uid(uid), state, Uid(applied_by)) for uid, state, applied_by in rows
    )
