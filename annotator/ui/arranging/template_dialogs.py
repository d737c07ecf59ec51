"""Asking for the file of a template, to save or to apply it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.ui.controls.file_dialog import file_dialog
from annotator.ui.languages.language import tr


class TemplateDialogs(QObject):
    """Opens the dialogs and passes on what was chosen."""

    save_chosen = Signal(str)
    apply_chosen = Signal(str)

    def __init__(self, folder: str, owner: QWidget) -> None:
        super().__init__(owner)
        self._folder = folder
        self._owner = owner

    @Slot()
    def ask_save(self) -> None:
        """Ask where to save the template; the file dialog asks before it replaces a file."""
        dialog = self._dialog(tr("Window", "Save as a template"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self.save_chosen)
        dialog.open()

    @Slot()
    def ask_apply(self) -> None:
        """Ask which template to apply."""
        dialog = self._dialog(tr("Window", "Apply a template"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.apply_chosen)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = file_dialog(self._owner, title, self._folder, tr("Window", "Templates (*.json)"))
        dialog.setDefaultSuffix("json")
        return dialog
