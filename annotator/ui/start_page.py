"""The first page where there is no workspace yet: three choices, one sentence each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPalette
from PySide6.QtWidgets import (
    QCommandLinkButton,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.appearance.theme import READING_FAMILIES
from annotator.ui.languages.language import tr


class StartPage(QWidget):
    """Three ways to begin."""

    sample_wanted = Signal()
    import_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark = QLabel(self)
        mark.setPixmap(self.windowIcon().pixmap(88, 88))
        mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        heading = QLabel("Annotator", self)
        font = QFont(heading.font())
        font.setPointSizeF(font.pointSizeF() * 2.4)
        font.setFamilies(list(READING_FAMILIES))
        font.setStyleHint(QFont.StyleHint.Serif)
        heading.setFont(font)
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        line = QLabel(
            tr("Window", "The variants of one article, side by side: one key labels a sentence."),
            self,
        )
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        line.setWordWrap(True)
        line.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.sample = self._choice(
            tr("Window", "Open the &sample"),
            tr("Window", "Two invented stories to try every key on."),
        )
        self.importing = self._choice(
            tr("Window", "&Import articles"),
            tr("Window", "Each file becomes a column; they are stored on this machine only."),
        )
        self.opening = self._choice(
            tr("Window", "&Open a workspace"), tr("Window", "Go on with a file that you have.")
        )
        self.sample.clicked.connect(self.sample_wanted)
        self.importing.clicked.connect(self.import_wanted)
        self.opening.clicked.connect(self.open_wanted)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(mark)
        column.addSpacing(8)
        column.addWidget(heading)
        column.addWidget(line)
        column.addSpacing(22)
        for button in (self.sample, self.importing, self.opening):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def take_focus(self) -> None:
        """Give the keyboard to the first choice."""
        self.sample.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choice(self, title: str, sentence: str) -> QCommandLinkButton:
        button = QCommandLinkButton(title, sentence, self)
        button.setIcon(QIcon())
        button.setAutoDefault(True)
        button.setMinimumWidth(540)
        return button
