"""The geometry of a reading column: blocks of text one below the other, which scroll."""

from typing import Final

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, QRect, Qt
from PySide6.QtCore import QItemSelectionModel as Selection
from PySide6.QtGui import QFont, QRegion, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from annotator.overriding import override
from annotator.ui.controls.model_index import Index
from annotator.ui.reading.sentence_model import SentenceModel
from annotator.ui.reading.text_blocks import TextBlocks

_COMFORTABLE_EDGE: Final = 0.18
"""The share of the height that stays free between the current sentence and the view's edges."""


class BlockGeometry(QListView):
    """Lays out a `SentenceModel`, and answers Qt's questions about places.

    To Qt and to screen readers it is a list view. It has a geometry of its own, so that any
    sentence can be put on any line of the window: there is room to scroll after the last sentence,
    and before the first one if it is put on a lower line.
    """

    def __init__(self, model: SentenceModel, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        # To wrap a viewport that Qt made, PySide6 initializes every class it knows.
        self.setViewport(QWidget(self))
        self._sentences = model
        self._font = font
        self._blocks: TextBlocks | None = None
        self._is_laid_out = False
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
        """The layout at the current width."""
        width = self.viewport().width()
        if self._blocks is None or self._blocks.width != width:
            self._blocks = TextBlocks(self._sentences.sentences, self._font, width)
        return self._blocks

    @property
    def sentence_model(self) -> SentenceModel:
        """The sentences shown."""
        return self._sentences

    def top_on_screen(self, row: int) -> int:
        """Return the y coordinate of a block in the view, in pixels."""
        return self.blocks.top(row) - self.verticalOffset()

    def bring_to(self, row: int, y: int) -> None:
        """Scroll so that a block begins `y` pixels below the top of the view, if possible.

        There is room to scroll after the text, but none before it.
        """
        heights = self.blocks.heights
        if heights.look_at(row):
            self._take_room()
        self.verticalScrollBar().setValue(heights.top(row) - y - heights.shift)

    def put_on_line(self, row: int, y: int) -> None:
        """Let a block begin `y` pixels below the top of the view, with room above it if needed."""
        heights, bar = self.blocks.heights, self.verticalScrollBar()
        heights.look_at(row)
        offset, shift = heights.top(row) - y, heights.shift
        bar.setRange(min(offset, 0) - shift, max(offset, self._last_offset()) - shift)
        bar.setValue(offset - shift)

    def row_nearest(self, y: int) -> int:
        """Return the row of the block at a y coordinate of the view, or the nearest one."""
        row = self.blocks.row_at(y + self.verticalOffset())
        return min(max(row, 0), self._sentences.rowCount() - 1)

    @property
    def goes_on_below(self) -> bool:
        """Whether the current sentence is too long for the view and its end is out of sight."""
        row, room = self.currentIndex().row(), self.viewport().height()
        if row < 0 or not self._is_laid_out:
            return False
        return self.top_on_screen(row) + self.blocks.height(row) > room

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
        if self._reads_on(cursorAction, page):
            return self.currentIndex()
        targets = {
            actions.MoveUp: row - 1,
            actions.MovePrevious: row - 1,
            actions.MoveDown: row + 1,
            actions.MoveNext: row + 1,
            actions.MoveHome: 0,
            actions.MoveEnd: count - 1,
            # At least one sentence further, even if the sentence is longer than a page.
            actions.MovePageUp: min(self._row_from(row, -page), row - 1),
            actions.MovePageDown: max(self._row_from(row, page), row + 1),
        }
        target = min(max(targets.get(cursorAction, row), 0), count - 1)
        return self._sentences.index(target) if count else QModelIndex()

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def verticalOffset(self) -> int:
        shift = self._blocks.heights.shift if self._blocks is not None else 0
        return self.verticalScrollBar().value() + shift

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
        # Everything is painted again: scrolling the pixels, as the view does, left old lines.
        super().scrollContentsBy(dx, dy)
        self._look_on()
        self.viewport().update()

    @override
    def visualRegionForSelection(self, selection: object) -> QRegion:
        return QRegion(self.viewport().rect())

    @override
    def doItemsLayout(self) -> None:
        # Qt calls this at every change of a verdict, but only width and font move lines.
        self.updateGeometries()
        self.viewport().update()

    @override
    def updateGeometries(self) -> None:
        if not self._is_laid_out:
            return
        bar = self.verticalScrollBar()
        bar.setSingleStep(24)
        bar.setPageStep(max(self.viewport().height() - 40, 40))
        self._take_room()

    def _take_room(self) -> None:
        """Have the scroll bar go as far as the blocks do."""
        last, shift = self._last_offset(), self.blocks.heights.shift
        bar = self.verticalScrollBar()
        bar.setRange(min(bar.value(), -shift), last - shift)

    def _look_on(self) -> None:
        """Measure what has come into sight, where the column is too long to be measured at once."""
        if self._is_laid_out and self.blocks.heights.look_from(self.verticalOffset()):
            self._take_room()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.viewport().visibleRegion().isEmpty():
            self._lay_out_once()

    def _lay_out_once(self) -> None:
        """Lay out the sentences when they are first visible, not for widths before that."""
        if not self._is_laid_out:
            self._is_laid_out = True
            self.updateGeometries()
            self._show_first()

    def _show_first(self) -> None:
        """Scroll to what is to be visible first."""
        self.scrollTo(self.currentIndex())

    def _last_offset(self) -> int:
        """Return how far the view scrolls in pixels: the last sentence, too, can go to any line."""
        room = self.viewport().height()
        kept = round(room * _COMFORTABLE_EDGE)
        return max(self.blocks.total_height - kept, 0) if room > 0 else 0

    def _reads_on(self, action: QAbstractItemView.CursorAction, page: int) -> bool:
        """Scroll a page within a sentence longer than the view; return False at its end."""
        row, bar = self.currentIndex().row(), self.verticalScrollBar()
        if row < 0:
            return False
        if action is QAbstractItemView.CursorAction.MovePageDown and self.goes_on_below:
            bar.setValue(bar.value() + page)
            return True
        if action is QAbstractItemView.CursorAction.MovePageUp and self.top_on_screen(row) < 0:
            top = self.blocks.top(row) - self.blocks.heights.shift
            bar.setValue(max(bar.value() - page, top))
            return True
        return False

    def _row_from(self, row: int, distance: int) -> int:
        return max(self.blocks.row_at(self.blocks.top(row) + distance), 0)
