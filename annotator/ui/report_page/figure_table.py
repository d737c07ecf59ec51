"""A table of the report: each cell can be reached by key, and is read out with its headings."""

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.domain.reporting.tables import Cell, ShownTable
from annotator.overriding import override
from annotator.ui.appearance.colors import MARK_CONTRAST, mixed, readable
from annotator.ui.appearance.theme import Theme
from annotator.ui.controls.model_index import Index
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.languages.language import tr
from annotator.ui.report_page.plain_header import FIRST_PADDING, PADDING, PlainHeader

_MOST_ROWS: Final = 200
"""The most rows shown at once, enough for the pairs of twenty annotators; then it scrolls."""
_LEAST_LETTERS: Final = 20
_GAP_LETTERS: Final = 8
"""The gap between the longest row heading and the first figures, in letters."""

_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class FigureModel(QAbstractTableModel):
    """The cells of a table, as texts."""

    def __init__(self, table: ShownTable, parent: QWidget) -> None:
        super().__init__(parent)
        self.table = table

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.table.rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.table.heads)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.at(index).marked
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if index.column() == 0 else _RIGHT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.says(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._note(self.at(index)) or self.at(index).text)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.heads[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.table.heads[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section == 0 else _RIGHT
        return None

    def at(self, index: Index) -> Cell:
        """Return a cell."""
        return self.table.rows[index.row()][index.column()]

    def says(self, index: Index) -> str:
        """Return a cell as screen readers read it: with its headings and its note."""
        cell, heading = self.at(index), self.table.rows[index.row()][0]
        if index.column() == 0:
            return cell.text
        head = self.table.heads[index.column()]
        nothing = tr("Report", "none")
        said = f"{heading.text}, {head}: {cell.text or nothing}"
        note = self._note(cell)
        return f"{said}. {note}" if note else said

    def _note(self, cell: Cell) -> str:
        return self.table.notes[cell.note - 1] if cell.note else ""


class FigureTable(QTableView):
    """Shows a table in its full height, up to a number of rows."""

    def __init__(self, table: ShownTable, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.figures = FigureModel(table, self)
        self.setModel(self.figures)
        self.setItemDelegate(_FigureDelegate(theme, self))
        self.setHorizontalHeader(
            PlainHeader(Qt.Orientation.Horizontal, theme, self, starts_at_edge=True)
        )
        self.verticalHeader().hide()
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(table.title)
        self.setAccessibleDescription(table.caption)
        metrics = QFontMetrics(self.font())
        header = self.horizontalHeader()
        header.setMinimumSectionSize(metrics.averageCharWidth() * 9)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(round(metrics.height() * 1.95))

    @property
    def scrolls(self) -> bool:
        """Whether the table has more rows than it shows at once."""
        return len(self.figures.table.rows) > _MOST_ROWS

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Row headings get what the figures leave, but no more than they need, so that figures are
        # near them. They always stay readable.
        header = self.horizontalHeader()
        others = sum(header.sectionSize(column) for column in range(1, header.count()))
        letter = QFontMetrics(self.font()).averageCharWidth()
        room = max(self.viewport().width() - others, letter * _LEAST_LETTERS)
        header.resizeSection(0, min(room, self.sizeHintForColumn(0) + letter * _GAP_LETTERS))

    @override
    def sizeHint(self) -> QSize:
        rows = min(len(self.figures.table.rows), _MOST_ROWS)
        height = self.horizontalHeader().sizeHint().height()
        height += rows * self.verticalHeader().defaultSectionSize() + 2
        # A horizontal scroll bar must not hide the last row.
        return QSize(400, height + self.horizontalScrollBar().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())


class _FigureDelegate(QStyledItemDelegate):
    """Paints a cell: its text, a bar for its share, a line below, a frame if it is current."""

    def __init__(self, theme: Theme, view: FigureTable) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._bar = readable(theme.accent, theme.paper, MARK_CONTRAST)
        self._trough = mixed(theme.line, theme.paper, 0.8)
        self._rule = mixed(theme.line, theme.paper, 0.7)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell = self._view.figures.at(index)
        metrics = QFontMetrics(self._view.font())
        # A few letters more than needed, so that columns are set apart.
        return QSize(metrics.horizontalAdvance(cell.marked) + 3 * PADDING, 1)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        cell = self._view.figures.at(index)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(self._view.font())
        area: QRect = option.rect
        painter.fillRect(area, self._theme.paper)
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), self._rule)
        indent = FIRST_PADDING if index.column() == 0 else PADDING
        room = area.adjusted(indent, 0, -PADDING, -1)
        if cell.share is not None:
            self._paint_bar(painter, room, cell.share)
        painter.setPen(self._theme.faint if cell.note else self._theme.ink)
        text = QFontMetrics(painter.font()).elidedText(
            cell.marked, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, _LEFT if index.column() == 0 else _RIGHT, text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.accent, 2))
            painter.drawRect(area.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_bar(self, painter: QPainter, room: QRect, share: float) -> None:
        width = min(room.width(), QFontMetrics(painter.font()).averageCharWidth() * 11)
        trough = QRect(room.right() - width + 1, room.bottom() - 5, width, 3)
        painter.fillRect(trough, self._trough)
        trough.setWidth(round(width * share))
        painter.fillRect(trough, self._bar)
