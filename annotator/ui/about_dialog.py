"""The dialog about the program and its version."""

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator import __version__
from annotator.ui.appearance.theme import heading_font
from annotator.ui.controls.close_box import close_box
from annotator.ui.languages.language import tr


class AboutDialog(QDialog):
    """The icon of the program, and a few lines beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Window", "About Annotator"))
        mark = QLabel(self)
        mark.setPixmap(parent.windowIcon().pixmap(72, 72))
        mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        name = self._line(f"Annotator {__version__}")
        name.setFont(heading_font(name.font(), 1.7))
        what = self._line(
            tr(
                "Window",
                "Labels the variants of one news article side by side. Articles and labels "
                "stay on this machine.",
            )
        )
        licence = self._line(tr("Window", "Free software under the MIT licence."))
        made_of = self._line(f"Python {platform.python_version()} · Qt {qVersion()}")
        made_of.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        words = QVBoxLayout()
        words.setSpacing(8)
        for label in (name, what, licence, made_of):
            words.addWidget(label)
        across = QHBoxLayout()
        across.setSpacing(22)
        across.addWidget(mark)
        across.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(18)
        column.addLayout(across)
        column.addWidget(close_box(self))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 76)

    def _line(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setWordWrap(True)
        return label
