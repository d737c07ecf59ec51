"""The dialog in which files and folders are chosen, never larger than the screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.ui.controls.fitting import open_at


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
    open_at(dialog, 720, 460)
    return dialog
