"""Steps that a dialog takes: at once, or off the GUI thread if they are large."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from annotator.domain.errors import KnownError
from annotator.domain.history.changes import NOTHING_CHANGED, Changes
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace, open_workspace
from annotator.ui.background.jobs import Job, raise_bug
from annotator.ui.background.outermost import outermost
from annotator.ui.context import Context

ARTICLES_AT_ONCE: Final = 50
"""More articles than this are placed or corrected off the GUI thread: each takes a millisecond."""
STORIES_AT_ONCE: Final = 200
"""Like `ARTICLES_AT_ONCE`, for stories that are assigned."""
LABELS_AT_ONCE: Final = 500
"""Like `ARTICLES_AT_ONCE`, for labels that are reopened."""

Act = Callable[[Workspace, Watch], object]


@dataclass(frozen=True, slots=True)
class StepTaken:
    """A step that was taken.

    Attributes:
        result: What the act returned.
        was_stopped: Whether the person stopped it; what was done by then stays, as one step.
    """

    result: object
    was_stopped: bool = False


class LargeSteps(QObject):
    """Takes steps for a dialog, or for a page that opens several dialogs."""

    taken = Signal(object)
    """Carries a `StepTaken`, once its `Changes` have been published."""
    failed = Signal(object)
    """Carries the `KnownError`; any other is reported as a bug."""

    def __init__(self, context: Context, owner: QWidget) -> None:
        """Take steps for a widget of the main window, which becomes the owner."""
        super().__init__(owner)
        self._context = context
        self._window = outermost(owner)
        self._jobs: list[Job] = []
        self._is_stopped = False
        self._is_busy = False
        self._asking: QDialog | None = None

    def take(self, title: str, act: Act, dialog: QDialog, *, is_large: bool) -> None:
        """Take a step; `taken` or `failed` say how it ended.

        Args:
            title: What is going on, for the progress bar.
            act: Does the work.
            dialog: The dialog that asks for it; it is disabled until a large step has ended.
            is_large: Whether the step is too large for the GUI thread.
        """
        if is_large:
            self._asking = dialog
            dialog.destroyed.connect(self._on_gone)
            dialog.setEnabled(False)
            self._is_busy = True
            self._context.begin_large_step()
            self._begin(title, act)
            return
        try:
            result = act(self._context.workspace, UNWATCHED)
        except KnownError as error:
            self.failed.emit(error)
            return
        if isinstance(result, Changes):
            self._context.bus.publish(result)
        self.taken.emit(StepTaken(result))

    @Slot()
    def stop(self) -> None:
        """Stop what is running, and report nothing more: the workspace is about to be closed."""
        self._is_stopped = True
        if self._is_busy:
            self._is_busy = False
            self._context.end_large_step()
        for job in self._jobs:
            job.stop()

    def _begin(self, title: str, act: Act) -> None:
        path = self._context.workspace.path

        def work(watch: Watch) -> StepTaken:
            with open_workspace(path) as workspace:
                result = act(workspace, watch)
                return StepTaken(result, watch.is_cancelled())

        job = Job(title, work, self._window)
        self._jobs.append(job)
        job.succeeded.connect(self._on_taken)
        job.failed.connect(self._on_failed)
        job.start()

    @Slot(object)
    def _on_taken(self, taken: StepTaken) -> None:
        if not self._is_stopped:
            self._wake()
            changes = taken.result if isinstance(taken.result, Changes) else NOTHING_CHANGED
            self._context.end_large_step(changes)
            self.taken.emit(taken)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not self._is_stopped:
            self._wake()
            self._context.end_large_step()
            raise_bug(error)
            self.failed.emit(error)

    def _wake(self) -> None:
        self._is_busy = False
        dialog, self._asking = self._asking, None
        if dialog is not None:
            dialog.destroyed.disconnect(self._on_gone)
            dialog.setEnabled(True)
            # The progress bar had taken the focus.
            dialog.activateWindow()

    @Slot()
    def _on_gone(self) -> None:
        self._asking = None
