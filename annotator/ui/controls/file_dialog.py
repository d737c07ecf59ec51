"""Dialogs that choose files and folders, never larger than the screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.ui.controls.fitting import open_at
from annotator.ui.languages.language import tr


def file_dialog(parent: QWidget, title: str, folder: str = "", filters: str = "") -> QFileDialog:
    """Return a file dialog that is deleted when it is closed.

    Left alone, Qt's dialog may open larger than the screen.

    Args:
        parent: The window that it belongs to.
        title: The title of the dialog.
        folder: The folder that it shows first; the current folder if empty.
        filters: Which files are shown, in Qt's notation; all if empty.
    """
    dialog = QFileDialog(parent, title, folder, filters)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # Qt has no translation of these for some of our languages.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Files", "&Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, tr("Files", "Files of &type:"))
    open_at(dialog, 720, 460)
    return dialog


def new_workspace_dialog(parent: QWidget, title: str, name: str, folder: str = "") -> QFileDialog:
    """Return a dialog that asks for the name of a new workspace file.

    Args:
        parent: The window that it belongs to.
        title: The title of the dialog.
        name: The proposed name.
        folder: The folder that it shows first; the current folder if empty.
    """
    dialog = file_dialog(parent, title, folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # An existing file is never replaced, so there is nothing to confirm.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDefaultSuffix("db")
    dialog.selectFile(name)
    return dialog
