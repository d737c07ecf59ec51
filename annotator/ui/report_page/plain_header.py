"""Headings of a table without bevels: faint text, a rule below."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from annotator.ui.theme import Theme

PADDING = 10


class PlainHeader(QHeaderView):
    """Shows the headings, cut where there is no room; the whole stands in the tool tip."""

    def __init__(self, orientation: Qt.Orientation, theme: Theme, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    @override
    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        metrics = QFontMetrics(self.font())
        text = self._text(logicalIndex)
        width = metrics.horizontalAdvance(text) + 2 * PADDING
        if self.orientation() is Qt.Orientation.Vertical:
            width = min(width, metrics.averageCharWidth() * 26)
        return QSize(width, round(metrics.height() * 1.7))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.fillRect(rect, self._theme.paper)
        is_row = self.orientation() is Qt.Orientation.Vertical
        painter.setPen(self._theme.ink if is_row else self._theme.faint)
        room = rect.adjusted(PADDING, 0, -PADDING, 0)
        text = QFontMetrics(painter.font()).elidedText(
            self._text(logicalIndex), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, self._alignment(logicalIndex), text)
        if not is_row:
            rule = QRect(rect.left(), rect.bottom(), rect.width(), 1)
            painter.fillRect(rule, self._theme.line)
        painter.restore()

    def _text(self, section: int) -> str:
        found = self.model().headerData(section, self.orientation(), Qt.ItemDataRole.DisplayRole)
        return str(found or "")

    def _alignment(self, section: int) -> int:
        role = Qt.ItemDataRole.TextAlignmentRole
        found = self.model().headerData(section, self.orientation(), role)
        return int(found) if found is not None else int(self.defaultAlignment())
