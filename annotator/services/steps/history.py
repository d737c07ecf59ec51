"""Undo and redo without limit, across stories, restarts and windows; nothing leaves the log."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from annotator.domain.history.changes import NOTHING_CHANGED, Changes
from annotator.domain.history.details import DetailEvent
from annotator.domain.history.log import Operation, OperationKind
from annotator.domain.history.places import PlaceEvent
from annotator.domain.history.steps import HistoryStep
from annotator.domain.history.undo import Step, UndoState
from annotator.domain.ids import AnnotatorId, Uid
from annotator.services.articles.detailing import CORRECTED
from annotator.services.short_transactions import BATCH, make_room
from annotator.services.steps.reverted_corrections import revert_kinds, revert_links
from annotator.services.steps.reverted_details import RevertedDetails
from annotator.services.steps.reverted_labels import RevertedLabels
from annotator.services.steps.reverted_places import RevertedPlaces
from annotator.services.steps.reverted_repairs import revert_repair
from annotator.services.steps.reverting import Reverting, WayBack
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage import corpus
from annotator.storage.history import (
    corrections,
    details,
    history_steps,
    log,
    places,
    repairs,
    undo_steps,
)
from annotator.storage.store import Store

_Reverting: TypeAlias = Reverting[PlaceEvent] | Reverting[DetailEvent] | Reverting[int]


def undo_state(workspace: Workspace, annotator_id: AnnotatorId) -> UndoState:
    """Return what undo and redo would do."""
    return undo_steps.undo_state(workspace.store, annotator_id)


def undo(workspace: Workspace, annotator_id: AnnotatorId, watch: Watch = UNWATCHED) -> Changes:
    """Undo the annotator's last step; do nothing if there is none.

    A step on many sentences is undone in several short transactions, so that nobody else has to
    wait; `undo_size` tells how many sentences there are.

    Args:
        workspace: The workspace.
        annotator_id: The annotator.
        watch: Follows a long step; it is not asked whether to stop.

    Raises:
        WorkspaceError: If it can't be saved; of a long step, what was taken back by then stays so.
    """
    return _revert(workspace, annotator_id, OperationKind.UNDO, undo_steps.next_undo, watch)


def redo(workspace: Workspace, annotator_id: AnnotatorId, watch: Watch = UNWATCHED) -> Changes:
    """Redo the annotator's last undone step, like `undo`; do nothing if there is none."""
    return _revert(workspace, annotator_id, OperationKind.REDO, undo_steps.next_redo, watch)


def step_to_undo(workspace: Workspace, annotator_id: AnnotatorId) -> HistoryStep | None:
    """Return the step that undo would take back; None if there is none."""
    return _described(workspace.store, undo_steps.next_undo(workspace.store, annotator_id))


def step_to_redo(workspace: Workspace, annotator_id: AnnotatorId) -> HistoryStep | None:
    """Return the step that redo would do again; None if there is none."""
    return _described(workspace.store, undo_steps.next_redo(workspace.store, annotator_id))


def undo_size(workspace: Workspace, annotator_id: AnnotatorId) -> int:
    """Return how many labels, articles or details undo would take back.

    It tells whether that takes long: ten thousand take some seconds.
    """
    return _size(workspace.store, undo_steps.next_undo(workspace.store, annotator_id))


def redo_size(workspace: Workspace, annotator_id: AnnotatorId) -> int:
    """Return how many labels, articles or details redo would do again."""
    return _size(workspace.store, undo_steps.next_redo(workspace.store, annotator_id))


def _described(store: Store, step: Step | None) -> HistoryStep | None:
    return None if step is None else history_steps.step(store, step.operation)


def _size(store: Store, step: Step | None) -> int:
    if step is None:
        return 0
    labels = len(log.event_ids(store, step.applied_by))
    of_articles = len(places.events_of(store, step.applied_by))
    return labels + of_articles + len(details.events_of(store, step.applied_by))


def steps(
    workspace: Workspace, annotator_id: AnnotatorId, before: Uid | None = None, limit: int = 100
) -> list[HistoryStep]:
    """Return up to `limit` of the annotator's steps, the newest first, those before `before`.

    Steps that were undone, and can be done again, come before those that stand.
    """
    with workspace.store.reading():
        return history_steps.steps(workspace.store, annotator_id, before, limit)


def go_back_to(
    workspace: Workspace,
    annotator_id: AnnotatorId,
    operation: Uid | None,
    watch: Watch = UNWATCHED,
) -> Changes:
    """Undo or redo until this step is the last one in force.

    Every step on the way is an undo or redo of its own, as if the key had been pressed, so that
    the way back is open too, and so that another window never waits for long.

    Args:
        workspace: The workspace.
        annotator_id: Whose steps.
        operation: One of their steps; None to undo all of them.
        watch: Follows the steps; if it stops, what was done so far stays.

    Raises:
        WorkspaceError: If a step can't be saved; those before it stay taken back, or done again.
    """
    store = workspace.store
    again = 0
    if operation is not None:
        again = history_steps.count_undone_until(store, annotator_id, operation)
    back = 0 if again else history_steps.count_done_after(store, annotator_id, operation)
    changes = NOTHING_CHANGED
    for done in range(again or back):
        watch.report(done, again or back)
        if watch.is_cancelled():
            break
        step = redo(workspace, annotator_id) if again else undo(workspace, annotator_id)
        changes = changes.followed_by(step)
    return changes


def _revert(
    workspace: Workspace,
    annotator_id: AnnotatorId,
    kind: OperationKind,
    next_step: Callable[[Store, AnnotatorId], Step | None],
    watch: Watch,
) -> Changes:
    """Append an operation that restores the state before each event of the step.

    A sentence that has changed again since then (by a reviewer's decision, somebody's correction,
    or a verdict from a merge) is left alone: undo takes back one's own step, not what followed it.
    """
    store = workspace.store
    with store.transaction():
        step = next_step(store, annotator_id)
        if step is None:
            return NOTHING_CHANGED
        circumstances = workspace.circumstances(annotator_id)
        maker = undo_steps.maker_of(store, step.operation)
        operation = Operation(next(workspace.uids()), maker, kind, step.applied_by)
        log.append_operation(store, operation, circumstances)
        way = WayBack(workspace, operation, circumstances)
        changes = _reverted_at_once(way)
        if changes is None:
            reverting, told = _reverting(way, annotator_id, step)
            reverting.begin()
    if changes is None:
        _go_on(reverting, watch)
        changes = told()
    return replace(
        changes,
        stories=changes.stories | corpus.stories_of(store, changes.sentences),
        undo=undo_steps.undo_state(store, annotator_id),
    )


def _go_on(reverting: _Reverting, watch: Watch) -> None:
    """Revert the rest, with pauses in which others get their turn."""
    before = 0
    while reverting.left:
        watch.report(reverting.done, reverting.done + reverting.left)
        make_room(reverting.workspace, before, reverting.done)
        before = reverting.done
        reverting.go_on()


def _reverting(
    way: WayBack, annotator_id: AnnotatorId, step: Step
) -> tuple[_Reverting, Callable[[], Changes]]:
    """Return an object that reverts a step of any size, and a function that returns its changes."""
    store, applied_by = way.workspace.store, step.applied_by
    about = way.workspace, way.operation, step.operation
    if placed := places.events_of(store, applied_by):
        of_places = RevertedPlaces(way)
        return Reverting(*about, placed, of_places.revert, 1), of_places.changes
    if corrected := details.events_of(store, applied_by):
        of_details = RevertedDetails(way)
        return Reverting(*about, corrected, of_details.revert, CORRECTED), of_details.changes
    labels = RevertedLabels(way.workspace, annotator_id, way.operation)
    numbers = log.event_ids(store, applied_by)
    return Reverting(*about, numbers, labels.revert, BATCH), labels.changes


def _reverted_at_once(way: WayBack) -> Changes | None:
    """Revert a repair, or kinds or links of a few sentences; return None for any other step."""
    store, applied_by = way.workspace.store, way.operation.reverts
    if applied_by is None:
        return None
    kinds = corrections.kinds_of(store, applied_by)
    links = corrections.links_of(store, applied_by)
    if cuts := repairs.repairs_of(store, applied_by):
        changes = revert_repair(way, cuts[-1])
        if changes.sentences:
            # Kinds and links that the repair carried along are not steps of their own.
            revert_kinds(way, kinds)
            revert_links(way, links)
        return changes
    if kinds:
        return revert_kinds(way, kinds)
    return revert_links(way, links) if links else None
