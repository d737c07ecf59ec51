"""A list, the text chosen in it, and remarks on that text, side by side."""

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from annotator.overriding import override
from annotator.ui.appearance.theme import reading_font
from annotator.ui.controls.fitting import BESIDE_TEXT, scaled
from annotator.ui.reading.text_blocks import narrowest_width

_BESIDE: Final = (350, 330)
"""The widths of list and remarks, in pixels at the usual text size."""
_MOST: Final = (0.29, 0.285)
"""The largest shares of the width that they take: the text between them needs the room."""


class SideBySide(QSplitter):
    """Gives spare room to the text, until an edge is dragged."""

    def __init__(self, listed: QWidget, text: QWidget, about: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._is_moved = False
        text.setMinimumWidth(narrowest_width(reading_font(1)))
        for part in (listed, text, about):
            self.addWidget(part)
        self.setStretchFactor(1, 1)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._on_moved)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_moved:
            return
        wanted = scaled(_BESIDE, self, BESIDE_TEXT)
        left, right = (
            min(each, round(self.width() * share))
            for each, share in zip(wanted, _MOST, strict=True)
        )
        self.setSizes([left, max(self.width() - left - right, 1), right])

    @Slot()
    def _on_moved(self) -> None:
        self._is_moved = True
