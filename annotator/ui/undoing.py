"""Undo and redo in the menu: what they would do, and doing it."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.domain.changes import Changes
from annotator.domain.errors import KnownError
from annotator.domain.ids import Uid
from annotator.domain.log import OperationKind
from annotator.domain.undo import UndoState
from annotator.services import history
from annotator.services.tasks import Watch
from annotator.services.workspace import open_workspace
from annotator.ui.actions import Actions
from annotator.ui.context import Context
from annotator.ui.errors import show_error

if TYPE_CHECKING:
    from annotator.ui.jobs import Job

_NAMES: Final = {
    OperationKind.LABEL: "label",
    OperationKind.CLEAR: "clear the label",
    OperationKind.UNSURE: "unsure",
    OperationKind.NOTE: "note",
    OperationKind.ADJUDICATE: "decision",
    OperationKind.KIND: "kind of text",
    OperationKind.LINK: "link",
    OperationKind.BOUNDARY: "boundary",
}


class Undoing(QObject):
    """Keeps the two actions in step with the annotator's steps."""

    done = Signal(object, str)
    """Carries the `Changes` and a line of news, after an undo or redo."""

    def __init__(self, context: Context, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._jobs: list[Job] = []
        self._stopped = False
        self._context = context
        self._actions = actions
        self._state = UndoState()
        actions.connect_to({"edit.undo": self._on_undo, "edit.redo": self._on_redo})
        context.bus.changed.connect(self._on_changed)
        context.person_changed.connect(self._read)
        self._read()

    @Slot()
    def _read(self) -> None:
        annotator_id = self._context.annotator_id
        state = (
            UndoState()
            if annotator_id is None
            else history.undo_state(self._context.workspace, annotator_id)
        )
        self._show(state)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.undo is not None:
            self._show(changes.undo)
        elif changes.sentences or self._context.annotator_id in changes.annotators:
            self._read()

    def _show(self, state: UndoState) -> None:
        self._state = state
        for name, verb, kind in (("undo", "&Undo", state.undo), ("redo", "&Redo", state.redo)):
            action = self._actions[f"edit.{name}"]
            action.setEnabled(kind is not None)
            action.setText(f"{verb}: {_NAMES.get(kind, kind)}" if kind else verb)

    @Slot()
    def _on_undo(self) -> None:
        annotator_id = self._context.annotator_id
        if annotator_id is not None:
            changes = history.undo(self._context.workspace, annotator_id)
            self._tell(changes, "Undone", self._state.undo)

    @Slot(object)
    def go_back_to(self, operation: Uid) -> None:
        """Undo, or do again, until a step is the last one that stands; off the GUI thread."""
        annotator_id = self._context.annotator_id
        if annotator_id is None:
            return
        from annotator.ui.jobs import Job

        path = self._context.workspace.path

        def work(watch: Watch) -> Changes:
            with open_workspace(path) as workspace:
                return history.go_back_to(workspace, annotator_id, operation, watch)

        job = Job("Going back…", work, self._window)
        self._jobs.append(job)
        job.succeeded.connect(self._on_gone_back)
        job.failed.connect(self._on_failed)
        job.start()

    def stop(self) -> None:
        """Have what runs stop, and say no more: the workspace is about to be closed."""
        self._stopped = True
        for job in self._jobs:
            job.stop()

    @Slot(object)
    def _on_gone_back(self, changes: Changes) -> None:
        if not self._stopped and changes:
            self._tell(changes, "Gone back", None)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        from annotator.ui.jobs import raise_bug

        if not self._stopped:
            raise_bug(error)
            if isinstance(error, KnownError):
                show_error(self._window, error)

    @Slot()
    def _on_redo(self) -> None:
        annotator_id = self._context.annotator_id
        if annotator_id is not None:
            changes = history.redo(self._context.workspace, annotator_id)
            self._tell(changes, "Done again", self._state.redo)

    def _tell(self, changes: Changes, what: str, kind: OperationKind | None) -> None:
        news = f"{what}: {_NAMES.get(kind, '')}" if kind else what
        if changes.skipped and not changes.sentences:
            news = "Left alone, since decided anew by somebody"
        elif changes.skipped:
            news += f"; {len(changes.skipped)} left alone, since decided anew by somebody"
        if changes.undo is not None:
            self._show(changes.undo)
        self._context.bus.publish(changes)
        self.done.emit(changes, news)
