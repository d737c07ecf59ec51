"""The edge between two columns, which is dragged to change the width of the left one."""

from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from annotator.overriding import override
from annotator.ui.label_page.columns.column_places import LINE

_REACH: Final = 4
"""How far it reaches to the left of the line: one pixel alone would be hard to hit."""


class ColumnEdge(QWidget):
    """An invisible strip over the line at the right of a column; the pointer changes over it."""

    width_wanted = Signal(int)
    """Carries how wide the column is to be, in device-independent pixels."""

    def __init__(self, row: QWidget) -> None:
        """Make an edge that is hidden at first.

        It has no reference to its column, so that it doesn't keep a deleted column alive.
        """
        super().__init__(row)
        self._width = 0
        self._more: int | None = None
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def stand(self, column: QRect, *, has_edge: bool) -> None:
        """Lie at the right edge of a column with this geometry, or hide."""
        self._width = column.width()
        self.setGeometry(column.right() + 1 - _REACH, 0, _REACH + LINE, column.height())
        self.setVisible(has_edge)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._more = self._width - round(event.globalPosition().x())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._more is not None:
            self.width_wanted.emit(self._more + round(event.globalPosition().x()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._more = None
