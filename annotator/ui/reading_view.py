"""A reading column: the sentences of one variant, laid out like print, moved in like a list."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtCore import QItemSelectionModel as Selection
from PySide6.QtGui import (
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from annotator.domain.corpus import Sentence
from annotator.domain.counterparts import Grade
from annotator.ui.block_painter import BlockPainter, BlockState
from annotator.ui.model_index import Index
from annotator.ui.sentence_model import SentenceModel
from annotator.ui.text_blocks import TextBlocks
from annotator.ui.theme import Theme

_COMFORTABLE_EDGE: Final = 0.18
"""The share of the height that stays between the current sentence and the window's edges."""


class ReadingView(QListView):
    """Shows a `SentenceModel`; the current row is the current sentence of this column.

    A list view to Qt and to screen readers; the geometry is its own, so that a block can stand on
    any line of the window: behind the last sentence there is room to scroll.
    """

    painted_anew = Signal()
    """What is marked in the column has changed."""

    def __init__(self, model: SentenceModel, theme: Theme, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentences = model
        self._painter = BlockPainter(theme)
        self._font = font
        self._blocks: TextBlocks | None = None
        self._is_laid_out = False
        self._is_active = False
        self._matches: Mapping[int, Grade] = {}
        self._found: Mapping[int, Sequence[tuple[int, int]]] | None = None
        self._gap: int | None = None
        self.setModel(model)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMinimumWidth(120)

    @property
    def blocks(self) -> TextBlocks:
        """The layout at the present width."""
        width = self.viewport().width()
        if self._blocks is None or self._blocks.width != width:
            self._blocks = TextBlocks(self._sentences.sentences, self._font, width)
        return self._blocks

    @property
    def sentence_model(self) -> SentenceModel:
        """The sentences shown."""
        return self._sentences

    @property
    def is_active(self) -> bool:
        """Whether the current sentence of the page stands in this column."""
        return self._is_active

    def set_active(self, *, active: bool) -> None:
        """Show the current row as the page's current sentence, or as none."""
        if active != self._is_active:
            self._is_active = active
            self._mark_anew()

    @property
    def matches(self) -> Mapping[int, Grade]:
        """The rows that are shown as counterparts of the page's current sentence."""
        return self._matches

    def set_matches(self, matches: Mapping[int, Grade]) -> None:
        """Show rows as counterparts of the page's current sentence."""
        if matches != self._matches:
            self._matches = matches
            self._mark_anew()

    @property
    def found(self) -> Mapping[int, Sequence[tuple[int, int]]] | None:
        """The rows that a search has found, and where in them; None while there is no search."""
        return self._found

    def set_found(self, found: Mapping[int, Sequence[tuple[int, int]]] | None) -> None:
        """Mark what a search has found and dim the rest; None ends the search."""
        if found != self._found:
            self._found = found
            self._mark_anew()

    @property
    def gap(self) -> int | None:
        """Where the current sentence would be split, in code points; None while none is."""
        return self._gap

    def set_gap(self, gap: int | None) -> None:
        """Mark a gap in the current sentence, or none."""
        self._gap = gap
        self.viewport().update()

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take over another theme or size, keeping the same sentence in the same place."""
        row = max(self.currentIndex().row(), 0)
        offset = self.top_on_screen(row) if self._sentences.rowCount() else 0
        self._painter = BlockPainter(theme)
        if font != self._font:
            self._font = font
            self._blocks = None
            self.updateGeometries()
            if self._sentences.rowCount():
                self.bring_to(row, offset)
        self.viewport().update()

    def replace(self, sentences: Sequence[Sentence]) -> None:
        """Show sentences whose kind has changed, keeping what is read in the same place."""
        blocks = self.blocks
        row, _ = self._row_to_keep(blocks, self.verticalOffset(), self.viewport().height())
        offset = self.top_on_screen(row)
        blocks.measure_again({self._sentences.replace(sentence) for sentence in sentences})
        self.updateGeometries()
        self.bring_to(row, offset)
        self._sentences.refresh(sentence.id for sentence in sentences)

    def top_on_screen(self, row: int) -> int:
        """Return how far below the view's top edge a block begins."""
        return self.blocks.top(row) - self.verticalOffset()

    def bring_to(self, row: int, y: int) -> None:
        """Scroll so that a block begins `y` pixels below the view's top edge."""
        self.verticalScrollBar().setValue(self.blocks.top(row) - y)

    def row_nearest(self, y: int) -> int:
        """Return the row of the block at a height of the view, or the nearest one."""
        row = self.blocks.row_at(y + self.verticalOffset())
        return min(max(row, 0), self._sentences.rowCount() - 1)

    def make_current(self, row: int) -> None:
        """Make a row the current one, and the only one selected, and bring it well into view."""
        index = self._sentences.index(row)
        self.selectionModel().setCurrentIndex(index, Selection.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def extend(self, steps: int) -> int:
        """Move the end of the selected range where the current row is; return the new row."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        current = self.currentIndex().row()
        ends = {rows[0]: rows[-1], rows[-1]: rows[0]} if rows else {}
        other_end = ends.get(current, current)
        target = min(max(current + steps, 0), self._sentences.rowCount() - 1)
        first, last = sorted((other_end, target))
        chosen = QItemSelection(self._sentences.index(first), self._sentences.index(last))
        index = self._sentences.index(target)
        self.selectionModel().setCurrentIndex(index, Selection.SelectionFlag.NoUpdate)
        self.selectionModel().select(chosen, Selection.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)
        return target

    # What QAbstractItemView asks of a view with a geometry of its own.

    @override
    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        row = index.row()
        return QRect(0, self.top_on_screen(row), self.viewport().width(), self.blocks.height(row))

    @override
    def indexAt(self, p: QPoint) -> QModelIndex:
        row = self.blocks.row_at(p.y() + self.verticalOffset()) if self._is_laid_out else -1
        if row < 0:
            return QModelIndex()
        index = self._sentences.index(row)
        return index if self.visualRect(index).contains(p) else QModelIndex()

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid() or not self._is_laid_out:
            return
        row, room = index.row(), self.viewport().height()
        top, height = self.top_on_screen(row), self.blocks.height(row)
        edge = round(room * _COMFORTABLE_EDGE)
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            self.bring_to(row, max((room - height) // 2, 0))
        elif top < edge or height > room - 2 * edge:
            self.bring_to(row, edge)
        elif top + height > room - edge:
            self.bring_to(row, room - edge - height)

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        count = self._sentences.rowCount()
        row = max(self.currentIndex().row(), 0)
        actions = QAbstractItemView.CursorAction
        page = max(self.viewport().height() - 40, 40)
        targets = {
            actions.MoveUp: row - 1,
            actions.MovePrevious: row - 1,
            actions.MoveDown: row + 1,
            actions.MoveNext: row + 1,
            actions.MoveHome: 0,
            actions.MoveEnd: count - 1,
            actions.MovePageUp: self._row_from(row, -page),
            actions.MovePageDown: self._row_from(row, page),
        }
        target = min(max(targets.get(cursorAction, row), 0), count - 1)
        return self._sentences.index(target) if count else QModelIndex()

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def isIndexHidden(self, index: Index) -> bool:
        return False

    @override
    def setSelection(self, rect: QRect, command: Selection.SelectionFlag) -> None:
        top = self.blocks.row_at(rect.top() + self.verticalOffset())
        bottom = self.blocks.row_at(rect.bottom() + self.verticalOffset())
        if bottom < 0:
            return
        model = self.selectionModel()
        model.select(
            QItemSelection(self._sentences.index(max(top, 0)), self._sentences.index(bottom)),
            command,
        )

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # Painted anew, as the view's own way of moving what is painted left old lines standing.
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    @override
    def visualRegionForSelection(self, selection: object) -> QRegion:
        return QRegion(self.viewport().rect())

    @override
    def doItemsLayout(self) -> None:
        # Qt asks for this at every change of a verdict, but only width and font move the lines.
        self.updateGeometries()
        self.viewport().update()

    @override
    def updateGeometries(self) -> None:
        if not self._is_laid_out:
            return
        room = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setSingleStep(24)
        bar.setPageStep(max(room - 40, 40))
        # Room behind the last sentence, so that it too can stand on any line.
        behind = round(room * (1 - 2 * _COMFORTABLE_EDGE))
        bar.setRange(0, max(self.blocks.total_height + behind - room, 0) if room > 0 else 0)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.viewport().visibleRegion().isEmpty():
            self._lay_out_once()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        before, room_before = self._blocks, event.oldSize().height()
        offset = self.verticalOffset()
        super().resizeEvent(event)
        self.updateGeometries()
        if before is None or not self._sentences.rowCount() or room_before <= 0:
            return
        # What was read stays where it was.
        row, is_current = self._row_to_keep(before, offset, room_before)
        self.bring_to(row, before.top(row) - offset)
        if is_current:
            self.scrollTo(self.currentIndex())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._lay_out_once()
        painter = QPainter(self.viewport())
        area = event.rect()
        self._painter.paint_paper(painter, area)
        offset = self.verticalOffset()
        first = max(self.blocks.row_at(area.top() + offset), 0)
        chosen = {index.row() for index in self.selectedIndexes()} if self._is_active else set()
        current = self.currentIndex().row() if self._is_active else -1
        for row in range(first, self._sentences.rowCount()):
            top = self.blocks.top(row) - offset
            if top > area.bottom():
                break
            state = BlockState(
                sentence=self._sentences.sentences[row],
                verdict=self._sentences.verdict(row),
                label=self._sentences.label(row),
                is_current=row == current,
                is_chosen=row in chosen,
                has_focus=self.hasFocus(),
                match=self._matches.get(row),
                found=self._found.get(row, ()) if self._found else (),
                is_dimmed=self._found is not None and row not in self._found,
                gap=self._gap if row == current else None,
            )
            rect = QRectF(0, top, self.viewport().width(), self.blocks.height(row))
            self._painter.paint(painter, rect, self.blocks.layout(row), self.blocks.margins, state)
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        return QSize(360, 480)

    @override
    def keyboardSearch(self, search: str) -> None:
        # Letters are keys of the table here; one that is none must not jump to some sentence.
        pass

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # A double click is two clicks here; there is nothing to edit or open.
        self.mousePressEvent(event)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.painted_anew.emit()

    def _lay_out_once(self) -> None:
        """Lay out the sentences when they are first seen, and not for any width before."""
        if not self._is_laid_out:
            self._is_laid_out = True
            self.updateGeometries()
            self.scrollTo(self.currentIndex())

    def _mark_anew(self) -> None:
        self.viewport().update()
        self.painted_anew.emit()

    def _row_to_keep(self, blocks: TextBlocks, offset: int, room: int) -> tuple[int, bool]:
        """Return the row that is read, and whether it is the current one; else the one on top."""
        row = self.currentIndex().row()
        if self._is_active and row >= 0 and -1 < blocks.top(row) - offset < room:
            return row, True
        return max(blocks.row_at(offset), 0), False

    def _row_from(self, row: int, distance: int) -> int:
        return max(self.blocks.row_at(self.blocks.top(row) + distance), 0)
