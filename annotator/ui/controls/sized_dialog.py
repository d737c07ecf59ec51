"""The base of dialogs: it opens at a size that fits its text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from annotator.ui.controls.fitting import open_at


class SizedDialog(QDialog):
    """Deletes itself when it is closed; subclasses provide the content."""

    def __init__(self, title: str, size: tuple[int, int], parent: QWidget) -> None:
        """Make an empty one.

        Args:
            title: The title of its window.
            size: Its first width and height, in pixels at the usual text size.
            parent: The widget that it opens over.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        open_at(self, *size)
