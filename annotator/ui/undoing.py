"""Undo and redo: what the menu says they would do, and doing it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.domain.errors import KnownError
from annotator.domain.history.changes import Changes
from annotator.domain.history.log import OperationKind
from annotator.domain.history.steps import HistoryStep
from annotator.domain.history.undo import UndoState
from annotator.domain.ids import AnnotatorId, Uid
from annotator.domain.labels import by_name
from annotator.services import reading
from annotator.services.steps import history
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace, open_workspace
from annotator.ui.context import Context
from annotator.ui.errors import show_error
from annotator.ui.keys.actions import Actions
from annotator.ui.languages.language import mark, number, tr
from annotator.ui.undone_wording import step_in_words

if TYPE_CHECKING:
    from annotator.ui.background.jobs import Job

_NAMES: Final = {
    OperationKind.LABEL: mark("Window", "label"),
    OperationKind.CLEAR: mark("Window", "clear the label"),
    OperationKind.UNSURE: mark("Window", "unsure"),
    OperationKind.NOTE: mark("Window", "note"),
    OperationKind.ADJUDICATE: mark("Window", "decision"),
    OperationKind.KIND: mark("Window", "kind of text"),
    OperationKind.LINK: mark("Window", "link"),
    OperationKind.BOUNDARY: mark("Window", "boundary"),
    OperationKind.PLACE: mark("Window", "place of an article"),
    OperationKind.DETAIL: mark("Window", "corrected name or date"),
}
_AT_ONCE: Final = 1_000
"""A step on this many sentences is taken back unnoticeably fast."""
_Act: TypeAlias = Callable[[Workspace, AnnotatorId, Watch], Changes]
_Next: TypeAlias = Callable[[Workspace, AnnotatorId], HistoryStep | None]
_Size: TypeAlias = Callable[[Workspace, AnnotatorId], int]


@dataclass(frozen=True, slots=True)
class _Taken:
    """A step that was undone or redone, and the news about it."""

    changes: Changes
    said: str


class Undoing(QObject):
    """Keeps the two actions up to date with the annotator's steps."""

    done = Signal(object, str)
    """Carries the `Changes` and a line of news, after an undo or redo."""

    def __init__(self, context: Context, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._jobs: list[Job] = []
        self._stopped = False
        self._context = context
        self._actions = actions
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
        for name, verb, kind in (
            ("undo", tr("Window", "&Undo"), state.undo),
            ("redo", tr("Window", "&Redo"), state.redo),
        ):
            action = self._actions[f"edit.{name}"]
            action.setEnabled(kind is not None)
            action.setText(f"{verb}: {_named(kind)}" if kind else verb)

    @Slot()
    def _on_undo(self) -> None:
        self._take(history.undo, history.undo_size, history.step_to_undo, tr("Window", "Undone"))

    @Slot()
    def _on_redo(self) -> None:
        said = tr("Window", "Redone")
        self._take(history.redo, history.redo_size, history.step_to_redo, said)

    @Slot(object)
    def go_back_to(self, operation: Uid) -> None:
        """Undo or redo until this step is the last one in force, off the GUI thread."""

        def back(workspace: Workspace, annotator_id: AnnotatorId, watch: Watch) -> Changes:
            return history.go_back_to(workspace, annotator_id, operation, watch)

        self._start(back, tr("Window", "Went back"))

    def _take(self, act: _Act, size: _Size, next_step: _Next, said: str) -> None:
        """Undo or redo one step: at once, or as a long task if the step is large."""
        annotator_id, workspace = self._context.annotator_id, self._context.workspace
        if annotator_id is None:
            return
        step = next_step(workspace, annotator_id)
        if step is not None:
            said += f": {step_in_words(step, by_name(reading.all_labels(workspace)))}"
        if size(workspace, annotator_id) > _AT_ONCE:
            self._start(act, said)
        else:
            taken = _Taken(act(workspace, annotator_id, UNWATCHED), said)
            self._context.bus.publish(taken.changes)
            self._tell(taken)

    def _start(self, act: _Act, said: str) -> None:
        from annotator.ui.background.jobs import Job

        annotator_id = self._context.annotator_id
        if annotator_id is None:
            return
        path = self._context.workspace.path

        def work(watch: Watch) -> _Taken:
            with open_workspace(path) as workspace:
                return _Taken(act(workspace, annotator_id, watch), said)

        title = tr("Window", "Undoing or redoing many labels…")
        # Owned by the main window: the pages may be deleted before the thread has ended.
        job = Job(title, work, self._window.window())
        self._jobs.append(job)
        self._context.begin_large_step()
        job.succeeded.connect(self._on_taken)
        job.failed.connect(self._on_failed)
        job.start()

    def stop(self) -> None:
        """Stop what is running and report nothing more: the workspace is about to be closed."""
        self._stopped = True
        for job in self._jobs:
            job.stop()

    @Slot(object)
    def _on_taken(self, taken: _Taken) -> None:
        if not self._stopped:
            self._context.end_large_step(taken.changes)
            if taken.changes or taken.changes.skipped:
                self._tell(taken)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        from annotator.ui.background.jobs import raise_bug

        if not self._stopped:
            self._context.end_large_step()
            raise_bug(error)
            if isinstance(error, KnownError):
                show_error(self._window, error)

    def _tell(self, taken: _Taken) -> None:
        changes, news = taken.changes, taken.said
        if changes.skipped and not changes.sentences:
            news = tr("Window", "Not taken back: decided again by somebody")
        elif changes.skipped:
            left = tr("Window", "{left} not taken back: decided again by somebody")
            news = f"{news}; {left.format(left=number(len(changes.skipped)))}"
        if changes.undo is not None:
            self._show(changes.undo)
        self.done.emit(changes, news)


def _named(kind: OperationKind) -> str:
    """Return the name of a kind of step; copying and the like are called labels."""
    return tr("Window", _NAMES.get(kind, _NAMES[OperationKind.LABEL]))
