"""Asking where to save a report."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.services.reporting.report_files import ReportForm, ReportTarget
from annotator.ui.controls.file_dialog import file_dialog
from annotator.ui.languages.language import tr


class SaveDialogs(QObject):
    """Opens the dialogs and passes on what was chosen."""

    chosen = Signal(object)
    """Carries a `ReportTarget`."""

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._folder = folder

    @Slot()
    def ask_page(self) -> None:
        """Ask for the file of the page; the file dialog asks before it replaces a file."""
        dialog = self._dialog(tr("Report", "Save the report as a page"))
        dialog.setDefaultSuffix("html")
        dialog.setNameFilters([tr("Report", "Pages (*.html *.htm)"), tr("Report", "All files (*)")])
        dialog.selectFile("report.html")
        dialog.fileSelected.connect(self._on_page)
        dialog.open()

    @Slot()
    def ask_tables(self) -> None:
        """Ask for a new folder for the tables."""
        dialog = self._dialog(tr("Report", "Save the tables in a new folder"))
        # A folder is never replaced, so there is nothing to confirm.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setLabelText(QFileDialog.DialogLabel.FileName, tr("Report", "New folder:"))
        dialog.selectFile("report-tables")
        dialog.fileSelected.connect(self._on_tables)
        dialog.open()

    @Slot(str)
    def _on_page(self, name: str) -> None:
        self.chosen.emit(ReportTarget(Path(name), ReportForm.PAGE, overwrite=True))

    @Slot(str)
    def _on_tables(self, name: str) -> None:
        self.chosen.emit(ReportTarget(Path(name), ReportForm.TABLES))

    def _dialog(self, title: str) -> QFileDialog:
        dialog = file_dialog(self._window, title, str(self._folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        return dialog
