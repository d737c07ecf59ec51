"""The dialog in which files and folders are chosen, never larger than the screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.ui.controls.fitting import open_at
from annotator.ui.languages.language import tr


def file_dialog(parent: QWidget, title: str, folder: str = "", filters: str = "") -> QFileDialog:
    """Return a dialog that goes when it is closed.

    Of its own accord it opens as large as its parts like it, whatever the screen.

    Args:
        parent: The window that it belongs to.
        title: What is to be chosen.
        folder: Where it begins; the current folder if empty.
        filters: Which files are shown, as Qt writes it; all if empty.
    """
    dialog = QFileDialog(parent, title, folder, filters)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # Qt itself has no words for these in some of our languages.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Files", "&Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, tr("Files", "Files of &type:"))
    open_at(dialog, 720, 460)
    return dialog


def new_workspace_dialog(parent: QWidget, title: str, name: str, folder: str = "") -> QFileDialog:
    """Return a dialog for a workspace file that is still to be written.

    Args:
        parent: The window that it belongs to.
        title: What is to be chosen.
        name: What the file is called unless somebody says otherwise.
        folder: Where it begins; the current folder if empty.
    """
    dialog = file_dialog(parent, title, folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # A file that is there already is never replaced, so there is nothing to confirm.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDefaultSuffix("db")
    dialog.selectFile(name)
    return dialog
