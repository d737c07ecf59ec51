"""Backups of the open workspace: they are made in idle moments, and listed on request."""

from typing import Final

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal, Slot

from annotator.domain.errors import Cancelled, KnownError
from annotator.services.tasks import Watch
from annotator.services.workspace import open_workspace
from annotator.ui.background.jobs import raise_bug
from annotator.ui.background.quiet_job import QuietJob
from annotator.ui.background.window_tasks import WindowTasks
from annotator.ui.languages.language import tr
from annotator.ui.languages.saying import why
from annotator.ui.pages import Pages

_IDLE_MS: Final = 20_000
"""How long the window must be idle before a backup is considered, in milliseconds."""
_AGAIN_MS: Final = 5 * 60_000
"""The least time between two checks whether a backup is due, in milliseconds."""


class Backups(QObject):
    """Makes backups of one open workspace; a failure is reported once, in a line of news."""

    open_wanted = Signal(str)
    """Carries the path of the restored workspace."""

    def __init__(self, pages: Pages, tasks: WindowTasks) -> None:
        super().__init__(pages)
        self._pages = pages
        self._tasks = tasks
        self._told = ""
        self._next_look = QDeadlineTimer(0)
        self._job: QuietJob | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._on_idle)
        pages.context.bus.changed.connect(self._on_activity)
        pages.label_page.desk.current_changed.connect(self._on_activity)
        self._on_activity()

    def stop(self) -> None:
        """Stop making backups: the workspace is about to be closed."""
        self._idle.stop()
        if self._job is not None:
            self._job.stop()

    def look(self) -> None:
        """Make a backup off the GUI thread, if backups are on and one is due."""
        context = self._pages.context
        if self._job is not None or not context.settings.makes_backups:
            return
        if context.workspace.is_read_only:
            return
        path, folder = context.workspace.path, context.settings.backup_folder

        def work(watch: Watch) -> bool:
            from annotator.services.upkeep import backups

            with open_workspace(path) as workspace:
                if not backups.due(workspace, workspace.clock(), folder):
                    return False
                backups.make(workspace, folder, watch=watch)
                return True

        self._job = QuietJob(work, self._tasks.window)
        self._job.succeeded.connect(self._on_looked)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def show_list(self) -> None:
        """Open the list of backups."""
        from annotator.ui.file_pages.keeping.backups_dialog import BackupsDialog

        dialog = BackupsDialog(self._pages.context, self._tasks)
        dialog.open_wanted.connect(self.open_wanted)
        self._tasks.show(dialog)

    @Slot()
    def _on_activity(self) -> None:
        self._idle.start(max(_IDLE_MS, self._next_look.remainingTime()))

    @Slot()
    def _on_idle(self) -> None:
        self._next_look.setRemainingTime(_AGAIN_MS)
        # Check again later: a backup may become due without any further activity.
        self._on_activity()
        self.look()

    @Slot(object)
    def _on_looked(self, was_made: bool) -> None:  # noqa: FBT001 - a signal carries it
        self._job = None
        if was_made:
            self._told = ""

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, Cancelled):
            return
        raise_bug(error)
        if isinstance(error, KnownError) and not self._told:
            self._told = why(error)
            self._pages.label_page.label_bar.tell(
                tr("Files", "No backup could be made. {error}").format(error=why(error))
            )
