"""Checking a large file after the window is shown; a small one is checked when it is opened."""

from PySide6.QtCore import QObject, Signal, Slot

from annotator.domain.errors import DamagedWorkspaceError
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace
from annotator.ui.background.quiet_job import QuietJob


class LookingThrough(QObject):
    """Checks an open workspace once; if it is damaged, nothing more is written to it."""

    damaged = Signal(object)
    """Carries the `DamagedWorkspaceError`."""

    def __init__(self, workspace: Workspace, window: QObject) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._job: QuietJob | None = None

    def start(self) -> None:
        """Check the file off the GUI thread."""
        path = self._workspace.path

        def work(watch: Watch) -> None:
            if not checking.was_looked_through(path):
                checking.require_whole(path, watch)

        self._job = QuietJob(work, self._window)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def stop(self) -> None:
        """Report nothing more: the workspace is about to be closed."""
        if self._job is not None:
            self._job.stop()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        # Any other error will be reported by the next read or write.
        if isinstance(error, DamagedWorkspaceError):
            self._workspace.stop_writing()
            self.damaged.emit(error)
