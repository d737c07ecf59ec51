"""Flat table headings: faint text with a line below."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QWidget

from annotator.overriding import override
from annotator.ui.appearance.theme import Theme

PADDING: Final = 10
FIRST_PADDING: Final = 2
"""Less than `PADDING`, so that the headings of rows begin where the text of the page does."""
_MOST_LETTERS: Final = 34


class PlainHeader(QHeaderView):
    """Shows the headings, cut if there is no room; tool tips have the whole text."""

    def __init__(
        self,
        orientation: Qt.Orientation,
        theme: Theme,
        parent: QWidget,
        *,
        starts_at_edge: bool = False,
    ) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self._starts_at_edge = starts_at_edge
        # Headers use the font of the program, not that of their table.
        self.setFont(parent.font())
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        colors = self.palette()
        for role in (QPalette.ColorRole.Button, QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            colors.setColor(role, theme.paper)
        self.setPalette(colors)

    @override
    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        metrics = QFontMetrics(self.font())
        text = self._text(logicalIndex)
        # A little more than the width, which is rounded, or the last letter might be cut.
        width = metrics.horizontalAdvance(text) + 2 * PADDING + 3
        width = min(width, metrics.averageCharWidth() * _MOST_LETTERS)
        return QSize(width, round(metrics.height() * 1.7))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.fillRect(rect, self._theme.paper)
        is_row = self.orientation() is Qt.Orientation.Vertical
        painter.setPen(self._theme.ink if is_row else self._theme.faint)
        room = rect.adjusted(self._indent(logicalIndex), 0, -PADDING, 0)
        text = QFontMetrics(painter.font()).elidedText(
            self._text(logicalIndex), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, self._alignment(logicalIndex), text)
        if not is_row:
            rule = QRect(rect.left(), rect.bottom(), rect.width(), 1)
            painter.fillRect(rule, self._theme.line)
        painter.restore()

    def _indent(self, section: int) -> int:
        return FIRST_PADDING if section == 0 and self._starts_at_edge else PADDING

    def _text(self, section: int) -> str:
        found = self.model().headerData(section, self.orientation(), Qt.ItemDataRole.DisplayRole)
        return str(found or "")

    def _alignment(self, section: int) -> int:
        role = Qt.ItemDataRole.TextAlignmentRole
        found = self.model().headerData(section, self.orientation(), role)
        return int(found) if found is not None else int(self.defaultAlignment())
