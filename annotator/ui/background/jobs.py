"""Long tasks off the GUI thread, with progress and a way to stop them.

Each job opens the workspace with a connection of its own. The signals belong to an object of the
main thread: a runnable that owned them would destroy them on a thread of the pool.
"""

import threading
from typing import Final

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

from annotator.domain.errors import Cancelled, KnownError
from annotator.services.tasks import Watch
from annotator.ui.background.runnable import Runnable, Work
from annotator.ui.languages.language import tr

_SHOW_AFTER_MS: Final = 500


class Job(QObject):
    """One long task; its owner has to keep it as long as the window lives.

    Do not delete it when it has ended: the pool's thread may still be emitting the signal about
    it, and the remaining slots would not be called.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    """Carries the exception, `Cancelled` included."""
    _advanced = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, title: str, work: Work, window: QWidget) -> None:
        super().__init__(window)
        self._stop = threading.Event()
        self._dialog = QProgressDialog(title, tr("Window", "Stop"), 0, 0, window)
        self._dialog.setWindowTitle("Annotator")
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setMinimumDuration(_SHOW_AFTER_MS)
        self._dialog.setAutoClose(False)
        self._dialog.setAutoReset(False)
        self._dialog.canceled.connect(self.stop)
        self._advanced.connect(self._on_advanced)
        self._ended.connect(self._on_ended)
        watch = Watch(self._report, self._stop.is_set)
        self._runnable = Runnable(work, watch, self._ended.emit)

    def start(self) -> None:
        """Run the task on the pool."""
        self._dialog.setValue(0)
        QThreadPool.globalInstance().start(self._runnable)

    @Slot()
    def stop(self) -> None:
        """Ask the task to stop at its next step."""
        self._stop.set()

    def _report(self, done: int, total: int) -> None:
        self._advanced.emit((done, total))

    @Slot(object)
    def _on_advanced(self, state: tuple[int, int]) -> None:
        done, total = state
        self._dialog.setMaximum(total)
        self._dialog.setValue(done)

    @Slot(object, object)
    def _on_ended(self, result: object, error: Exception | None) -> None:
        self._dialog.canceled.disconnect(self.stop)
        self._dialog.close()
        self._dialog.deleteLater()
        if error is not None:
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)


def is_quiet(error: BaseException) -> bool:
    """Return whether the error needs no message, since the person stopped the task."""
    return isinstance(error, Cancelled)


def raise_bug(error: BaseException) -> None:
    """Raise the error unless it is a known one, so that it is reported like any other bug."""
    if not isinstance(error, KnownError):
        raise error


def wait_for_jobs() -> None:
    """Wait until no job runs: a thread that outlives the program aborts it."""
    QThreadPool.globalInstance().waitForDone()
