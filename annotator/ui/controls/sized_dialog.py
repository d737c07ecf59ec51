"""A dialog of our own: opened at a size that fits its text, and gone once it is closed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from annotator.ui.controls.fitting import open_at


class SizedDialog(QDialog):
    """Deletes itself when it is closed; what stands in it is the subclass's."""

    def __init__(self, title: str, size: tuple[int, int], parent: QWidget) -> None:
        """Make an empty one.

        Args:
            title: Of its window.
            size: Its first width and height, in pixels at the usual size of text.
            parent: What it opens over.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        open_at(self, *size)
