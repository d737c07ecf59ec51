"""Computing missing counterparts on a thread, before anybody asks for them."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.domain.errors import KnownError
from annotator.domain.history.changes import Changes
from annotator.services.tasks import Watch
from annotator.services.workspace import open_workspace
from annotator.ui.background.jobs import raise_bug
from annotator.ui.background.quiet_job import QuietJob
from annotator.ui.context import Context

_QUIET_MS: Final = 3_000
"""How long there must have been no new sentences before it begins, in milliseconds."""


class CatchingUp(QObject):
    """Begins when the window opens, and when sentences were added or changed.

    An import may leave many stories without counterparts.
    """

    found = Signal()
    """Missing counterparts were computed."""

    def __init__(self, context: Context, pages: QWidget) -> None:
        super().__init__(pages)
        self._context = context
        self._pages = pages
        self._job: QuietJob | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._timer.timeout.connect(self._begin)
        if not context.workspace.is_read_only:
            context.bus.changed.connect(self._on_changed)
            self._timer.start()

    def stop(self) -> None:
        """Stop at the next story; the rest is computed when it is needed."""
        self._timer.stop()
        if self._job is not None:
            self._job.stop()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.corpus or changes.kinds:
            self._timer.start()

    @Slot()
    def _begin(self) -> None:
        if self._job is not None:
            # Start again afterwards: the job may be past the stories that have just changed.
            self._timer.start()
            return
        from annotator.services import counterparts

        if not counterparts.are_missing(self._context.workspace):
            return
        path = self._context.workspace.path
        # Owned by the main window: the pages may be deleted before the thread has ended.
        self._job = QuietJob(partial(_caught_up, path), self._pages.window())
        self._job.succeeded.connect(self._on_succeeded)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    @Slot(object)
    def _on_succeeded(self, has_found: object) -> None:
        self._job = None
        if has_found:
            self.found.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._job = None
        # If nothing can be saved, the person is told at the next thing they save.
        if not isinstance(error, KnownError):
            raise_bug(error)


def _caught_up(path: Path, watch: Watch) -> bool:
    from annotator.services import counterparts

    with open_workspace(path) as workspace:
        return counterparts.bring_missing_up_to_date(workspace, watch)
