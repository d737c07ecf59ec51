"""Making reports off the GUI thread, and saving them."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from annotator.domain.reporting.contents import Report
from annotator.domain.reporting.voice import Voice
from annotator.overriding import override
from annotator.services.reporting import report_files, reports
from annotator.ui.context import Context
from annotator.ui.languages.language import spoken, tr
from annotator.ui.languages.saying import said
from annotator.ui.surveyor import Surveyor

if TYPE_CHECKING:
    from annotator.services.reporting.report_files import ReportTarget
    from annotator.services.tasks import Watch
    from annotator.services.workspace import Workspace


class Reporter(Surveyor[Report]):
    """Makes reports; a report that is saved is never outdated."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._context = context
        self._target: ReportTarget | None = None

    @property
    def report(self) -> Report | None:
        """The last report that was made."""
        return self.found

    def make(self) -> None:
        """Make a report, unless a job is running."""
        options = self._options()

        def survey(workspace: "Workspace", watch: "Watch") -> Report:
            return reports.report_of(workspace, options, watch)

        self.look(tr("Report", "Measuring agreement…"), survey)

    def save_to(self, target: "ReportTarget") -> None:
        """Save the report, after renewing it if it is outdated; not while a job is running.

        Raises:
            BadInputError: If it can't go there.
        """
        report_files.check_target(self._context.workspace.path, target)
        known, options = None if self.is_stale else self.report, self._options()
        voice = Voice(spoken(), said)

        def survey(workspace: "Workspace", watch: "Watch") -> Report:
            made = known or reports.report_of(workspace, options, watch)
            report_files.save(made, target, voice)
            return made

        if not self.is_busy:
            self._target = target
            self.look(tr("Report", "Saving the report…"), survey)

    def _options(self) -> reports.ReportOptions:
        return reports.ReportOptions(finished_by=self._context.finished_by)

    @override
    def on_ended(self) -> None:
        target, self._target = self._target, None
        if target is not None and self.ended_well:
            self.saved.emit(str(target.out))
