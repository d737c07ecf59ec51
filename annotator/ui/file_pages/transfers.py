"""Imports and exports in the window: a preview, work off the GUI thread, and a report."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog

from annotator.services.articles import importing
from annotator.services.articles.import_drafts import Draft, draft, plan_pasted
from annotator.services.articles.import_plan import ImportPlan
from annotator.services.articles.importing import ImportReport
from annotator.services.datasets.export_options import ExportOptions, ExportReport
from annotator.services.tasks import Watch
from annotator.services.workspace import open_workspace
from annotator.ui.errors import show_message
from annotator.ui.languages.language import counted, tr
from annotator.ui.languages.saying import said
from annotator.ui.wording import n_sentences, n_variants
from annotator.ui.workspace_window import WorkspaceWindow

_MOST_LINES: Final = 8


class Transfers(QObject):
    """Imports articles and exports datasets for a window."""

    imported = Signal(object, object)
    """Carries the path of the workspace and the `Changes` of an import."""
    exported = Signal(object)
    """Carries the `ExportReport`."""

    def __init__(self, window: WorkspaceWindow) -> None:
        super().__init__(window.tasks)
        self._window = window
        self._tasks = window.tasks
        self._workspace = Path()
        self._waiting: Draft | None = None

    def import_paths(self, workspace: Path, paths: list[Path]) -> None:
        """Show what files and folders would bring, then import them."""
        self._look_at(workspace, importing.plan(paths))

    def import_addresses(self, workspace: Path, text: str) -> None:
        """Fetch the pages with these addresses, show what they would bring, then import them."""
        lines = (line.strip() for line in text.splitlines())
        found = [line if "://" in line else f"https://{line}" for line in lines if line]
        self._look_at(workspace, importing.plan(found))

    def import_pasted(self, workspace: Path, text: str) -> None:
        """Show what a pasted text would become, then import it."""
        self._look_at(workspace, plan_pasted(text))

    def ask_export(self, workspace: Path) -> None:
        """Ask what to export, then export it."""
        from annotator.ui.file_pages.exporting.export_dialog import ExportDialog

        self._workspace = workspace
        dialog = ExportDialog(workspace, self._window)
        dialog.wanted.connect(self._on_export_wanted)
        self._tasks.show(dialog)

    def export(self, workspace: Path, options: ExportOptions) -> None:
        """Write a dataset."""
        from annotator.services.datasets import exporting

        def work(watch: Watch) -> ExportReport:
            with open_workspace(workspace) as opened:
                return exporting.run(opened, options, watch)

        self._tasks.start(tr("Files", "Exporting…"), work, self._on_exported)

    def _look_at(self, workspace: Path, plan: ImportPlan) -> None:
        def work(watch: Watch) -> tuple[Path, Draft]:
            with open_workspace(workspace) as opened:
                return workspace, draft(opened, plan, watch)

        self._tasks.start(tr("Files", "Reading articles…"), work, self._on_drafted)

    def _run(self, workspace: Path, plan: ImportPlan) -> None:
        def work(watch: Watch) -> tuple[Path, ImportReport]:
            with open_workspace(workspace) as opened:
                return workspace, importing.run(opened, plan, watch=watch)

        self._tasks.start(tr("Files", "Importing articles…"), work, self._on_imported)

    @Slot(object)
    def _on_drafted(self, outcome: tuple[Path, Draft]) -> None:
        if self._tasks.is_stopped:
            return
        self._workspace, self._waiting = outcome
        in_front = QApplication.activeModalWidget()
        if isinstance(in_front, QDialog):
            # A new person is asked for their name first.
            in_front.finished.connect(self._show_draft)
        else:
            self._show_draft()

    @Slot()
    def _show_draft(self) -> None:
        from annotator.ui.file_pages.importing.import_dialog import ImportDialog

        found, self._waiting = self._waiting, None
        # The workspace may have been closed or opened again meanwhile.
        pages = self._window.pages
        if found is None or pages is None or self._tasks.is_stopped:
            return
        if pages.context.workspace.path != self._workspace:
            return
        if not found.stories:
            lines = [*map(said, (*found.problems, *found.remarks))]
            heading = tr("Files", "There is nothing to import.")
            show_message(self._window, heading, "\n\n".join(lines))
            return
        dialog = ImportDialog(found, pages.context, self._window)
        dialog.wanted.connect(self._on_import_wanted)
        self._tasks.show(dialog)

    @Slot(object)
    def _on_import_wanted(self, plan: ImportPlan) -> None:
        self._run(self._workspace, plan)

    @Slot(object)
    def _on_export_wanted(self, options: ExportOptions) -> None:
        self.export(self._workspace, options)

    @Slot(object)
    def _on_imported(self, outcome: tuple[Path, ImportReport]) -> None:
        if self._tasks.is_stopped:
            return
        workspace, report = outcome
        # Another workspace may have been opened meanwhile.
        self.imported.emit(workspace, report.changes)
        counts = [*map(said, report.left_out.sentences())]
        told = (*report.problems, *report.known, *report.repeated, *report.remarks)
        lines = [*map(said, told)]
        if not counts and not lines:
            return
        # What does not fit into a message box goes into its details.
        shown, details = (lines, "") if len(lines) <= _MOST_LINES else ([], "\n".join(lines))
        text = "\n\n".join(("\n".join(counts), *shown)).strip()
        show_message(self._window, import_summary(report), text, details)

    @Slot(object)
    def _on_exported(self, report: ExportReport) -> None:
        if self._tasks.is_stopped:
            return
        self.exported.emit(report)
        records = report.records
        heading = counted("%Ln record written.", "%Ln records written.", records)
        show_message(self._window, heading, str(report.out))


def import_summary(report: ImportReport) -> str:
    """Return a sentence about what an import added."""
    if not report.variants:
        return tr("Files", "Nothing was added.")
    variants, sentences = n_variants(report.variants), n_sentences(report.sentences)
    return tr("Files", "{variants} with {sentences} added.").format(
        variants=variants, sentences=sentences
    )
