"""Asking for the folder of a dataset: a new one, or that of an earlier dataset."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from annotator.overriding import override
from annotator.services.datasets.target import is_dataset
from annotator.ui.languages.language import tr


class DatasetFolderDialog(QFileDialog):
    """Accepts a folder that does not exist yet, or one that may be replaced.

    Qt's own dialog would open an existing folder instead of choosing it.
    """

    def __init__(self, folder: Path, name: str, parent: QWidget) -> None:
        super().__init__(parent, tr("Files", "Export a dataset"), str(folder))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The system's dialog would not call `accept`.
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setLabelText(QFileDialog.DialogLabel.FileName, tr("Files", "Name of the folder:"))
        self.selectFile(name)

    @override
    def accept(self) -> None:
        chosen = self.selectedFiles()
        if len(chosen) != 1 or not is_dataset(Path(chosen[0])):
            super().accept()
            return
        question = QMessageBox(
            QMessageBox.Icon.Warning,
            tr("Files", "Export a dataset"),
            tr("Files", "{name} is a dataset already. Replace it?").format(
                name=Path(chosen[0]).name
            ),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            self,
        )
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setDefaultButton(QMessageBox.StandardButton.No)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.accepted.connect(self._on_replaced)
        question.open()

    @Slot()
    def _on_replaced(self) -> None:
        self.fileSelected.emit(self.selectedFiles()[0])
        self.done(int(QFileDialog.DialogCode.Accepted))
