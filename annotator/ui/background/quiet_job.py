"""Work off the GUI thread that nobody waits for, without a progress bar."""

import threading

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from annotator.services.tasks import Watch
from annotator.ui.background.runnable import Runnable, Work


class QuietJob(QObject):
    """One piece of work; its parent has to outlive the thread, so it is the main window."""

    succeeded = Signal(object)
    failed = Signal(object)
    """Carries the exception, `Cancelled` included."""
    _ended = Signal(object, object)

    def __init__(self, work: Work, window: QObject) -> None:
        super().__init__(window)
        self._stop = threading.Event()
        self._ended.connect(self._on_ended)
        watch = Watch(is_cancelled=self._stop.is_set)
        self._runnable = Runnable(work, watch, self._ended.emit)

    def start(self) -> None:
        """Do the work on the pool."""
        QThreadPool.globalInstance().start(self._runnable)

    def stop(self) -> None:
        """Stop it at its next step, and report nothing more about it."""
        self._stop.set()

    @Slot(object, object)
    def _on_ended(self, result: object, error: Exception | None) -> None:
        if self._stop.is_set():
            return
        if error is not None:
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
