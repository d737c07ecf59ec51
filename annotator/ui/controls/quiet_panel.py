"""What stands in place of the columns: between two stories, and where there is nothing yet."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class QuietPanel(QWidget):
    """A heading, a sentence and one button, in the middle of the page."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(self)
        self._text = QLabel(self)
        self._button = QPushButton(self)
        self._button.setAutoDefault(True)
        self._button.clicked.connect(self._on_clicked)
        font = QFont(self._heading.font())
        font.setPointSizeF(font.pointSizeF() * 1.7)
        self._heading.setFont(font)
        for label in (self._heading, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._heading)
        column.addSpacing(6)
        column.addWidget(self._text)
        column.addSpacing(18)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, heading: str, text: str, button: str) -> None:
        """Show the three; without a text for it there is no button."""
        self._heading.setText(heading)
        self._text.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(f"{heading}. {text}")

    @property
    def heading(self) -> str:
        """The heading that is shown."""
        return self._heading.text()

    @property
    def has_button(self) -> bool:
        """Whether there is something to press."""
        return bool(self._button.text())

    def take_focus(self) -> None:
        """Give the keyboard to the button."""
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_clicked(self) -> None:
        self.accepted.emit()
