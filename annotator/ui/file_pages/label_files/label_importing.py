"""Importing labels in the window: first a preview, then writing off the GUI thread."""

from itertools import islice
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from annotator.services import people, reading
from annotator.services.labels import label_import
from annotator.services.labels.label_import_plan import LabelImportPlan, LabelImportReport
from annotator.services.tasks import Watch
from annotator.services.workspace import open_workspace
from annotator.ui.background.window_tasks import WindowTasks
from annotator.ui.context import Context
from annotator.ui.errors import show_message
from annotator.ui.file_pages.label_files.label_import_dialog import LabelImportDialog
from annotator.ui.file_pages.label_files.label_import_wording import left_out, lines_about_report
from annotator.ui.languages.language import tr
from annotator.ui.wording import n_labels


class LabelImporting(QObject):
    """Imports labels for a window."""

    imported = Signal(object, object)
    """Carries the path of the workspace and the `LabelImportReport`."""

    def __init__(self, tasks: WindowTasks) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self._workspace = Path()

    def ask(self, context: Context, file: Path) -> None:
        """Show what matches in a file, then import it."""
        self._workspace = context.workspace.path
        here = people.shown(context.workspace)
        dialog = LabelImportDialog(
            self._workspace, file, here, reading.labels(context.workspace), self._tasks.window
        )
        dialog.wanted.connect(self._on_wanted)
        self._tasks.show(dialog)

    @Slot(object)
    def _on_wanted(self, plan: LabelImportPlan) -> None:
        workspace = self._workspace

        def work(watch: Watch) -> tuple[Path, LabelImportPlan, LabelImportReport]:
            with open_workspace(workspace) as opened:
                return workspace, plan, label_import.run(opened, plan, watch)

        self._tasks.start(tr("Files", "Importing labels…"), work, self._on_imported)

    @Slot(object)
    def _on_imported(self, outcome: tuple[Path, LabelImportPlan, LabelImportReport]) -> None:
        workspace, plan, report = outcome
        if self._tasks.is_stopped:
            return
        self.imported.emit(workspace, report)
        heading = tr("Files", "{labels} imported.").format(labels=n_labels(report.written))
        lines = [*lines_about_report(report), *islice(left_out(plan), 1)]
        text = "\n".join(lines).removesuffix(":") or plan.path.name
        show_message(self._tasks.window, heading, text, "\n".join(islice(left_out(plan), 1, None)))
