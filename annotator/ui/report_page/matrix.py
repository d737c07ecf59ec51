"""A square of shaded cells with numbers, for the heat-map and the confusion matrix."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.overriding import override
from annotator.ui.appearance.theme import Theme
from annotator.ui.controls.model_index import NO_INDEX, Index
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.report_page.plain_header import PADDING, PlainHeader
from annotator.ui.report_page.shades import ink_on

_FEW: Final = 6
"""The number of columns up to which there is room for long names above them."""
_MOST_LETTERS: Final = 24
_MANY_LETTERS: Final = 14
_LEAST_LETTERS: Final = 9
_ALL_LETTERS: Final = 100
"""The width of all columns together in letters, if headings stay distinguishable."""


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """One cell of a matrix.

    Attributes:
        text: Its number.
        says: Its meaning in words, for screen readers and the tool tip.
        fill: Its shade; None for a cell without a meaning.
        opens: Whether choosing it opens something.
    """

    text: str
    says: str
    fill: QColor | None
    opens: bool = False


@dataclass(frozen=True, slots=True)
class MatrixContents:
    """The contents of a matrix: headings of rows and columns, and a row of cells per heading."""

    rows: Sequence[str]
    columns: Sequence[str]
    cells: Sequence[Sequence[MatrixCell]]


class MatrixModel(QAbstractTableModel):
    """The cells of a matrix."""

    def __init__(self, contents: MatrixContents, parent: QWidget) -> None:
        super().__init__(parent)
        self._contents = contents

    @property
    def contents(self) -> MatrixContents:
        """The contents that are shown."""
        return self._contents

    def show(self, contents: MatrixContents) -> None:
        """Show other contents."""
        self.beginResetModel()
        self._contents = contents
        self.endResetModel()

    def at(self, index: Index) -> MatrixCell:
        """Return a cell."""
        return self._contents.cells[index.row()][index.column()]

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._contents.rows)

    @override
    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._contents.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.at(index).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.at(index).says
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.at(index).says)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        is_column = orientation is Qt.Orientation.Horizontal
        heads = self._contents.columns if is_column else self._contents.rows
        if role == Qt.ItemDataRole.DisplayRole:
            return heads[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(heads[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            sideways = Qt.AlignmentFlag.AlignHCenter if is_column else Qt.AlignmentFlag.AlignRight
            return int(sideways | Qt.AlignmentFlag.AlignVCenter)
        return None


class Matrix(QTableView):
    """Shows the cells; arrow keys move, and a click or Enter chooses."""

    chosen = Signal(int, int)
    """Carries the row and the column of the chosen cell."""

    def __init__(
        self, contents: MatrixContents, theme: Theme, parent: QWidget, letters: int = 11
    ) -> None:
        """Show a matrix.

        Args:
            contents: The contents.
            theme: The colours.
            parent: The parent, whose font it uses.
            letters: The least width of a column, in letters.
        """
        super().__init__(parent)
        self.model_of_cells = MatrixModel(contents, self)
        self.setModel(self.model_of_cells)
        self.setItemDelegate(_CellDelegate(theme, self))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        # The corner is a button that Qt made, and no palette makes it flat.
        corner = f"background: {theme.paper.name()}; border: none;"
        self.setStyleSheet(f"QTableCornerButton::section {{ {corner} }}")
        # A style sheet would reset the font to that of the program.
        self.setFont(parent.font())
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        metrics = QFontMetrics(self.font())
        named = max(map(metrics.horizontalAdvance, contents.columns), default=0) + 2 * PADDING + 3
        letter = metrics.averageCharWidth()
        most = _letters_for(len(contents.columns)) * letter
        wide, high = min(max(named, letters * letter), most), round(metrics.height() * 2.3)
        for orientation, size in (
            (Qt.Orientation.Horizontal, wide),
            (Qt.Orientation.Vertical, high),
        ):
            header = PlainHeader(orientation, theme, self)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setDefaultSectionSize(size)
            header.setMinimumSectionSize(1)
            if orientation is Qt.Orientation.Horizontal:
                self.setHorizontalHeader(header)
            else:
                self.setVerticalHeader(header)
        self.clicked.connect(self._on_clicked)

    @override
    def sizeHint(self) -> QSize:
        contents = self.model_of_cells.contents
        width = self.verticalHeader().sizeHint().width()
        width += len(contents.columns) * self.horizontalHeader().defaultSectionSize() + 2
        height = self.horizontalHeader().sizeHint().height()
        height += len(contents.rows) * self.verticalHeader().defaultSectionSize() + 2
        return QSize(width, height + self.horizontalScrollBar().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        opens = index.isValid() and self.model_of_cells.at(index).opens
        if opens:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.viewport().unsetCursor()
        super().mouseMoveEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if self.model_of_cells.at(index).opens:
            self.chosen.emit(index.row(), index.column())


def _letters_for(columns: int) -> int:
    """Return the largest width of each of so many columns, in letters."""
    if columns <= _FEW:
        return _MOST_LETTERS
    return max(_LEAST_LETTERS, min(_MANY_LETTERS, _ALL_LETTERS // columns))


class _CellDelegate(QStyledItemDelegate):
    """Paints a shaded cell with its number."""

    def __init__(self, theme: Theme, view: Matrix) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, theme = self._view.model_of_cells.at(index), self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._view.font())
        area = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.fillRect(option.rect, theme.paper)
        if cell.fill is not None:
            painter.setPen(QPen(theme.empty, 1))
            painter.setBrush(cell.fill)
            painter.drawRoundedRect(area, 3, 3)
            painter.setPen(ink_on(cell.fill))
        else:
            painter.setPen(theme.faint)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, cell.text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.ink, 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 3, 3)
        painter.restore()
