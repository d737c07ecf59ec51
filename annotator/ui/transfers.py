"""Imports and exports from the window: run off the GUI thread, told at the end."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.domain.errors import KnownError
from annotator.services import exporting, importing
from annotator.services.exporting import ExportOptions, ExportReport
from annotator.services.importing import ImportReport
from annotator.services.tasks import Watch
from annotator.services.workspace import open_workspace
from annotator.ui.errors import show_error, show_message
from annotator.ui.export_dialog import ExportDialog
from annotator.ui.jobs import Job, is_quiet, raise_bug


class Transfers(QObject):
    """Moves articles in and datasets out."""

    imported = Signal(object, object)
    """Carries the path of the workspace and the `Changes` of an import."""
    exported = Signal(object)
    """Carries the `ExportReport`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = Path()
        self._jobs: list[Job] = []
        self._stopped = False

    def stop(self) -> None:
        """Have everything that runs stop and say no more: the window is about to close."""
        self._stopped = True
        for job in self._jobs:
            job.stop()

    def import_paths(self, workspace: Path, paths: list[Path]) -> None:
        """Import files and folders into a workspace."""
        plan = importing.plan(paths)

        def work(watch: Watch) -> tuple[Path, ImportReport]:
            with open_workspace(workspace) as opened:
                return workspace, importing.run(opened, plan, watch=watch)

        self._start(Job("Importing articles…", work, self._window), self._on_imported)

    def ask_export(self, workspace: Path) -> None:
        """Ask what to export, then export it."""
        self._workspace = workspace
        dialog = ExportDialog(workspace, self._window)
        dialog.wanted.connect(self._on_export_wanted)
        dialog.open()

    def export(self, workspace: Path, options: ExportOptions) -> None:
        """Write a dataset."""

        def work(watch: Watch) -> ExportReport:
            with open_workspace(workspace) as opened:
                return exporting.run(opened, options, watch)

        self._start(Job("Exporting…", work, self._window), self._on_exported)

    def _start(self, job: Job, on_success: Callable[..., None]) -> None:
        self._jobs.append(job)
        job.succeeded.connect(on_success)
        job.failed.connect(self._on_failed)
        job.start()

    @Slot(object)
    def _on_export_wanted(self, options: ExportOptions) -> None:
        self.export(self._workspace, options)

    @Slot(object)
    def _on_imported(self, outcome: tuple[Path, ImportReport]) -> None:
        if self._stopped:
            return
        workspace, report = outcome
        # Another workspace may have been opened meanwhile.
        self.imported.emit(workspace, report.changes)
        lines = [*report.known, *report.remarks, *report.problems]
        if lines:
            show_message(self._window, import_summary(report), "\n\n".join(lines))

    @Slot(object)
    def _on_exported(self, report: ExportReport) -> None:
        if self._stopped:
            return
        self.exported.emit(report)
        noun = "record" if report.records == 1 else "records"
        show_message(self._window, f"{report.records:,} {noun} written.", str(report.out))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._stopped or is_quiet(error):
            return
        raise_bug(error)
        if isinstance(error, KnownError):
            show_error(self._window, error)


def import_summary(report: ImportReport) -> str:
    """Return in one sentence what an import added."""
    if not report.variants:
        return "Nothing was added."
    variants = "variant" if report.variants == 1 else "variants"
    sentences = "sentence" if report.sentences == 1 else "sentences"
    return f"{report.variants} {variants} with {report.sentences} {sentences} added."
