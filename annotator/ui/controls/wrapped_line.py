"""A field for one line of text of any length: it wraps, and is as high as its text."""

import math
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from annotator.overriding import override

_LEAST: Final = 2
_MOST: Final = 6
"""The most lines that are shown; a longer text scrolls."""
_SPARE: Final = 2
"""Spare height in pixels: with exactly the height of its text, the field could be scrolled."""
_PASSING: Final = frozenset(
    {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
)
"""Reasons for which the focus leaves only for a moment, so that editing has not ended."""


class WrappedLine(QPlainTextEdit):
    """Handles Enter and Tab like a field of one line."""

    edited = Signal()
    """Enter was pressed, or the field was left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.edited.emit()
            e.accept()
        else:
            super().keyPressEvent(e)

    @override
    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        if e.reason() not in _PASSING:
            self.edited.emit()

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        # The layout of a plain text document measures heights in lines, not in pixels.
        said = round(self.document().documentLayout().documentSize().height())
        never, if_needed = (
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff,
            Qt.ScrollBarPolicy.ScrollBarAsNeeded,
        )
        self.setVerticalScrollBarPolicy(never if said <= _MOST else if_needed)
        # The width of the frame alone would not include the padding of the style sheet.
        frame = self.height() - self.viewport().height()
        around = frame + 2 * round(self.document().documentMargin()) + _SPARE
        line = self.document().firstBlock().layout().lineAt(0).height()
        lines = min(max(said, _LEAST), _MOST)
        self.setFixedHeight(math.ceil(lines * max(line, self.fontMetrics().height())) + around)
