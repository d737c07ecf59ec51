"""The panel shown in place of the columns: between two stories, or if there is nothing yet."""

from bisect import bisect_left
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.overriding import override
from annotator.ui.appearance.theme import heading_font

LETTERS_A_LINE: Final = 62
"""The most letters on a line, so that each is read at a glance."""

_BETWEEN: Final = 10
"""Pixels between the buttons."""


class QuietPanel(QWidget):
    """A heading, a sentence, a button and at times another, in the middle of the page."""

    accepted = Signal()
    other_accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(self)
        self._text = QLabel(self)
        self._button, self._other = QPushButton(self), QPushButton(self)
        for button, signal in ((self._button, self.accepted), (self._other, self.other_accepted)):
            button.setAutoDefault(True)
            button.clicked.connect(signal)
            button.setProperty("stands_out", True)  # noqa: FBT003 - Qt's own
        self._heading.setFont(heading_font(self._heading.font(), 1.8))
        font = QFont(self._text.font())
        font.setPointSizeF(font.pointSizeF() * 1.08)
        self._text.setFont(font)
        self._longest = QFontMetrics(font).averageCharWidth() * LETTERS_A_LINE
        for label in (self._heading, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self._column = column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._heading)
        column.addSpacing(10)
        column.addWidget(self._text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(22)
        row = QHBoxLayout()
        row.setSpacing(_BETWEEN)
        row.addStretch(1)
        row.addWidget(self._button)
        row.addWidget(self._other)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)

    def say(self, heading: str, text: str, button: str, other: str = "") -> None:
        """Show a heading, a text and buttons; no button if its text is empty."""
        self._heading.setText(heading)
        self._text.setText(text)
        self._fit_text()
        for each, title in ((self._button, button), (self._other, other)):
            each.setText(title)
            each.setVisible(bool(title))
        self.setAccessibleName(f"{heading}. {text}")
        # The button gets the keyboard, and a screen reader tells of what has it.
        self._button.setAccessibleDescription(f"{heading}. {text}")

    @override
    def minimumSizeHint(self) -> QSize:
        # Lines get shorter if there is little room, so that they don't widen the window.
        shown = (each for each in (self._button, self._other) if each.text())
        width = sum(each.minimumSizeHint().width() + _BETWEEN for each in shown)
        return QSize(width, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_text()

    def _fit_text(self) -> None:
        margins = self.contentsMargins() + self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        # A label would not ask for less room than it had before.
        self._text.setMinimumSize(0, 0)
        width = self._balanced(max(min(self._longest, room), 1))
        self._text.setFixedSize(width, max(self._text.heightForWidth(width), 0))

    def _balanced(self, widest: int) -> int:
        """Return the least width with as few lines, so that no word is alone on the last line."""
        height = self._text.heightForWidth(widest)
        widths = range(widest // 2, widest)
        return widest // 2 + bisect_left(
            widths, -height, key=lambda width: -self._text.heightForWidth(width)
        )

    @property
    def heading(self) -> str:
        """The heading that is shown."""
        return self._heading.text()

    @property
    def has_button(self) -> bool:
        """Whether there is something to press."""
        return bool(self._button.text())

    def take_focus(self) -> None:
        """Give the focus to the button."""
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)
