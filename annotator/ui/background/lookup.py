"""Looking something up off the GUI thread, once the person pauses while choosing."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.domain.errors import KnownError
from annotator.ui.background.jobs import raise_bug
from annotator.ui.background.outermost import outermost
from annotator.ui.background.quiet_job import QuietJob
from annotator.ui.background.runnable import Work

_PAUSE_MS: Final = 150
"""How long to wait for another question before looking anything up."""


class Lookup(QObject):
    """Answers the latest question only."""

    found = Signal(object)
    """Carries what the work returned."""
    failed = Signal(object)
    """Carries the `KnownError`; any other is reported as a bug."""

    def __init__(self, parent: QWidget) -> None:
        """Make one for a widget, which may be deleted before the thread has ended."""
        super().__init__(parent)
        self._window = outermost(parent)
        self._work: Work | None = None
        self._job: QuietJob | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._look)

    def ask(self, work: Work) -> None:
        """Ask for some work to be done; earlier questions are dropped."""
        self.stop()
        self._work = work
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Stop what is running, and don't report its result."""
        self._timer.stop()
        if self._job is not None:
            self._job.stop()
            self._job = None

    @Slot()
    def _look(self) -> None:
        if self._work is not None:
            self._job = QuietJob(self._work, self._window)
            self._job.succeeded.connect(self.found)
            self._job.failed.connect(self._on_failed)
            self._job.start()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        raise_bug(error)
        if isinstance(error, KnownError):
            self.failed.emit(error)
