"""The long tasks of a window: they have a progress bar, and stop when the window closes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from annotator.domain.errors import KnownError
from annotator.ui.background.jobs import Job, is_quiet, raise_bug
from annotator.ui.background.runnable import Work
from annotator.ui.errors import show_error


class WindowTasks(QObject):
    """Starts jobs and dialogs for a window, and ends them all when it closes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.window = window
        self._jobs: list[Job] = []
        self._dialogs: list[QDialog] = []
        self._stopped = False

    @property
    def is_stopped(self) -> bool:
        """Whether the window is about to close, so that nothing more may be shown."""
        return self._stopped

    def stop(self) -> None:
        """Stop everything and show nothing more: the window is about to close."""
        self._stopped = True
        for job in self._jobs:
            job.stop()
        for dialog in list(self._dialogs):
            dialog.reject()

    def start(self, title: str, work: Work, on_success: Callable[..., None]) -> None:
        """Do some work off the GUI thread, and show any error."""
        job = Job(title, work, self.window)
        self._jobs.append(job)
        job.succeeded.connect(on_success)
        job.failed.connect(self._on_failed)
        job.start()

    def show(self, dialog: QDialog) -> None:
        """Open a dialog that closes with the window."""
        if self._stopped:
            dialog.deleteLater()
            return
        self._dialogs.append(dialog)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    @Slot()
    def _on_dialog_finished(self) -> None:
        # A closed dialog deletes itself, so it must not be closed again.
        self._dialogs = [dialog for dialog in self._dialogs if dialog is not self.sender()]

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._stopped or is_quiet(error):
            return
        raise_bug(error)
        if isinstance(error, KnownError):
            show_error(self.window, error)
