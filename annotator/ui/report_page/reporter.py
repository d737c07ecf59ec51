"""Making reports off the GUI thread, and knowing whether the one at hand still holds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.domain.errors import KnownError
from annotator.services.reporting import report_files, reports
from annotator.services.tasks import Watch
from annotator.services.workspace import open_workspace
from annotator.ui.background.jobs import Job, is_quiet, raise_bug
from annotator.ui.context import Context
from annotator.ui.errors import show_error
from annotator.ui.languages.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.reporting.contents import Report
    from annotator.services.reporting.report_files import ReportTarget


class Reporter(QObject):
    """Holds the last report, makes new ones and saves them; one job at a time."""

    changed = Signal()
    """There is a new report, the one at hand went stale, or a job began or ended."""
    saved = Signal(str)
    """Carries the path of what was saved."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._context = context
        self._report: Report | None = None
        self._jobs: list[Job] = []
        self._is_stale = False
        self._is_busy = False
        self._changed_meanwhile = False
        self._stopped = False
        self._target: ReportTarget | None = None
        context.bus.changed.connect(self._on_changed)

    @property
    def report(self) -> "Report | None":
        """The last report that was made."""
        return self._report

    @property
    def is_stale(self) -> bool:
        """Whether something has changed since the report was begun."""
        return self._is_stale

    @property
    def is_busy(self) -> bool:
        """Whether a job runs."""
        return self._is_busy

    def make(self) -> None:
        """Make a report, unless a job runs already."""
        path = self._context.workspace.path

        options = reports.ReportOptions(finished_by=self._context.finished_by)

        def work(watch: Watch) -> "Report":
            with open_workspace(path) as workspace:
                return reports.report_of(workspace, options, watch)

        self._start(tr("Report", "Measuring agreement…"), work)

    def save(self, target: "ReportTarget") -> None:
        """Save the report, made anew first if it went stale.

        Raises:
            BadInputError: If it can't go there.
        """
        path = self._context.workspace.path
        report_files.check_target(path, target)
        known = None if self._is_stale else self._report

        options = reports.ReportOptions(finished_by=self._context.finished_by)

        def work(watch: Watch) -> "Report":
            with open_workspace(path) as workspace:
                made = known or reports.report_of(workspace, options, watch)
            report_files.save(made, target)
            return made

        if not self._is_busy:
            self._target = target
            self._start(tr("Report", "Saving the report…"), work)

    def stop(self) -> None:
        """Have what runs stop, and say no more: the workspace is about to be closed."""
        self._stopped = True
        for job in self._jobs:
            job.stop()

    def _start(self, title: str, work: "Callable[[Watch], Report]") -> None:
        if self._is_busy:
            return
        self._is_busy = True
        self._changed_meanwhile = False
        # The main window's: the page may go before the thread has ended.
        job = Job(title, work, self._window.window())
        self._jobs.append(job)
        job.succeeded.connect(self._on_made)
        job.failed.connect(self._on_failed)
        self.changed.emit()
        job.start()

    @Slot(object)
    def _on_made(self, report: "Report") -> None:
        if self._stopped:
            return
        self._is_busy = False
        if report is not self._report:
            self._report = report
            self._is_stale = self._changed_meanwhile
        target, self._target = self._target, None
        self.changed.emit()
        if target is not None:
            self.saved.emit(str(target.out))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._stopped:
            return
        self._is_busy = False
        self._target = None
        self.changed.emit()
        if is_quiet(error):
            return
        raise_bug(error)
        if isinstance(error, KnownError):
            show_error(self._window, error)

    @Slot(object)
    def _on_changed(self) -> None:
        self._changed_meanwhile = True
        if self._report is not None and not self._is_stale:
            self._is_stale = True
            self.changed.emit()
