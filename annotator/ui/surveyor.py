"""Searching a whole workspace off the GUI thread, and knowing when the result is outdated."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.domain.errors import KnownError
from annotator.domain.history.changes import Changes
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace, open_workspace
from annotator.ui.background.jobs import Job, is_quiet, raise_bug
from annotator.ui.context import Context
from annotator.ui.errors import show_error

FoundT = TypeVar("FoundT")


class Surveyor(QObject, Generic[FoundT]):
    """Holds the last result, and searches again when asked; one job at a time."""

    changed = Signal()
    """The result is new, has become outdated or was dropped, or a job began or ended."""
    saved = Signal(str)
    """Carries the text that `save` returned."""
    forgotten = Signal()
    """The result was dropped: another person works now, who may see more or less of it."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._found: FoundT | None = None
        self._made_at = ""
        self._jobs: list[Job] = []
        self._is_busy = False
        self._is_stale = False
        self._ended_well = True
        self._changed_meanwhile = False
        self._is_for_another = False
        self._stopped = False
        self._finished_by = context.finished_by
        context.bus.changed.connect(self._on_changed)
        context.person_changed.connect(self._on_person_changed)

    @property
    def found(self) -> FoundT | None:
        """The last result."""
        return self._found

    @property
    def made_at(self) -> str:
        """The time of the last result, as ISO 8601 in UTC."""
        return self._made_at

    @property
    def is_stale(self) -> bool:
        """Whether the workspace has changed since."""
        return self._is_stale

    @property
    def is_busy(self) -> bool:
        """Whether a job is running."""
        return self._is_busy

    @property
    def ended_well(self) -> bool:
        """Whether the last job succeeded."""
        return self._ended_well

    def look(self, title: str, survey: Callable[[Workspace, Watch], FoundT]) -> None:
        """Search again, unless a job is running."""
        self._start(title, survey, self._on_found)

    def save(self, title: str, save: Callable[[Workspace, Watch], str]) -> None:
        """Save something, unless a job is running; `save` returns the news about it."""
        self._start(title, save, self._on_saved)

    def stop(self) -> None:
        """Stop what is running and report nothing more: the workspace is about to be closed."""
        self._stopped = True
        for job in self._jobs:
            job.stop()

    def on_ended(self) -> None:
        """Called after a search, successful or not; for subclasses to override."""

    def _start(
        self,
        title: str,
        work: Callable[[Workspace, Watch], object],
        on_success: Callable[[object], None],
    ) -> None:
        if self._is_busy:
            return
        path = self._context.workspace.path

        def run(watch: Watch) -> object:
            with open_workspace(path) as workspace:
                return work(workspace, watch)

        self._is_busy = True
        self._changed_meanwhile = False
        self._is_for_another = False
        self._finished_by = self._context.finished_by
        # Owned by the main window: the page may be deleted before the thread has ended.
        job = Job(title, run, self._window.window())
        self._jobs.append(job)
        job.succeeded.connect(on_success)
        job.failed.connect(self._on_failed)
        self.changed.emit()
        job.start()

    @Slot(object)
    def _on_found(self, found: object) -> None:
        if self._stopped:
            return
        self._is_busy = False
        self._ended_well = True
        if not self._is_for_another:
            self._found = cast("FoundT", found)
            self._made_at = datetime.now(UTC).isoformat()
            self._is_stale = self._changed_meanwhile
        self.changed.emit()
        self.on_ended()
        if self._is_for_another:
            self.forgotten.emit()

    @Slot(object)
    def _on_saved(self, told: object) -> None:
        if self._stopped:
            return
        self._is_busy = False
        self.changed.emit()
        self.saved.emit(str(told))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._stopped:
            return
        self._is_busy = False
        self._ended_well = False
        self.changed.emit()
        self.on_ended()
        if is_quiet(error):
            return
        raise_bug(error)
        if isinstance(error, KnownError):
            show_error(self._window, error)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes:
            return
        self._changed_meanwhile = True
        if self._found is not None and not self._is_stale:
            self._is_stale = True
            self.changed.emit()

    @Slot()
    def _on_person_changed(self) -> None:
        if self._context.finished_by == self._finished_by:
            return
        # The result of the running job may be more than the other person may see.
        self._is_for_another = self._is_busy
        if self._found is not None:
            self._found = None
            self._is_stale = False
            self.changed.emit()
            self.forgotten.emit()
