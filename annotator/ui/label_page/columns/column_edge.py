"""The edge between two columns, by which the left one is made wider or narrower."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from annotator.overriding import override
from annotator.ui.label_page.columns.column_places import LINE

_REACH: Final = 4
"""To the left of the line; a pixel alone would be hard to meet with the mouse."""


class ColumnEdge(QWidget):
    """Lies over the line at the right of a column, and shows nothing but another pointer."""

    width_wanted = Signal(int)
    """Carries how wide the column is to be, in device-independent pixels."""

    def __init__(self, column: QWidget) -> None:
        super().__init__(column.parentWidget())
        self._column = column
        self._more: int | None = None
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def stand(self, *, has_edge: bool) -> None:
        """Lie at the column's edge as the column stands now, or be hidden."""
        column = self._column.geometry()
        self.setGeometry(column.right() + 1 - _REACH, 0, _REACH + LINE, column.height())
        self.setVisible(has_edge)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._more = self._column.width() - round(event.globalPosition().x())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._more is not None:
            self.width_wanted.emit(self._more + round(event.globalPosition().x()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._more = None
