"""Checking a large file once its window stands; a small one is checked when it is opened."""

from PySide6.QtCore import QObject, Signal, Slot

from annotator.domain.errors import DamagedWorkspaceError
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace
from annotator.ui.background.quiet_job import QuietJob


class LookingThrough(QObject):
    """One check of one open workspace; if it is damaged, nothing more is written to it."""

    damaged = Signal(object)
    """Carries the `DamagedWorkspaceError`."""

    def __init__(self, workspace: Workspace, window: QObject) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._job: QuietJob | None = None

    def start(self) -> None:
        """Look, off the GUI thread."""
        path = self._workspace.path

        def work(_watch: Watch) -> None:
            if not checking.was_looked_through(path):
                checking.require_whole(path)

        self._job = QuietJob(work, self._window)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def stop(self) -> None:
        """Say nothing more: the workspace is about to be closed."""
        if self._job is not None:
            self._job.stop()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        # Whatever else is wrong will be reported by whoever reads or writes next.
        if isinstance(error, DamagedWorkspaceError):
            self._workspace.stop_writing()
            self.damaged.emit(error)
