"""A reading column with a current sentence, which stays in place when the column is resized."""

from bisect import bisect_right
from typing import NamedTuple

from PySide6.QtCore import QItemSelection, Signal
from PySide6.QtCore import QItemSelectionModel as Selection
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QWidget

from annotator.overriding import override
from annotator.ui.reading.block_geometry import BlockGeometry
from annotator.ui.reading.sentence_model import SentenceModel
from annotator.ui.reading.text_blocks import TextBlocks


class Anchor(NamedTuple):
    """The sentence being read in a column, by where it begins in the text, and its height."""

    start: int
    y: int


class BlockView(BlockGeometry):
    """Has a current sentence and a selected range; subclasses paint it."""

    reshaped = Signal()
    """The lines were laid out again, since the size of the view has changed."""

    def __init__(self, model: SentenceModel, font: QFont, parent: QWidget) -> None:
        super().__init__(model, font, parent)
        self._is_active = False
        self._anchor: Anchor | None = None
        self._room = 0

    @property
    def is_active(self) -> bool:
        """Whether this column has the page's current sentence."""
        return self._is_active

    @property
    def anchor(self) -> Anchor | None:
        """The sentence being read: the current one if it is in view, else the topmost one."""
        if not self._is_laid_out or not self._sentences.rowCount():
            return self._anchor
        room = self.viewport().height()
        row, _ = self._row_to_keep(self.blocks, self.verticalOffset(), room)
        return Anchor(self._sentences.sentences[row].start, self.top_on_screen(row))

    def hold(self, anchor: Anchor) -> None:
        """Scroll to the sentence that was read in another view of the variant."""
        self._anchor = anchor
        if self._is_laid_out:
            starts = [sentence.start for sentence in self._sentences.sentences]
            self.put_on_line(max(bisect_right(starts, anchor.start) - 1, 0), anchor.y)
            if self._is_active:
                self._keep_current_in_view()

    def make_current(self, row: int) -> None:
        """Make a row the current and only selected one, and scroll it well into view."""
        index, is_new = self._sentences.index(row), row != self.currentIndex().row()
        self.selectionModel().setCurrentIndex(index, Selection.SelectionFlag.ClearAndSelect)
        if is_new:
            self.scrollTo(index)
        elif self._is_laid_out:
            self._keep_current_in_view()

    def extend(self, steps: int) -> int:
        """Move the end of the selection at the current row by some rows; return the new row."""
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

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # Not the old size of the event, which is missing if the view was on a hidden page.
        before, room_before = self._blocks, self._room
        self._room, offset = self.viewport().height(), self.verticalOffset()
        super().resizeEvent(event)
        self.updateGeometries()
        if before is None or not self._sentences.rowCount() or room_before <= 0:
            return
        # Keep the sentence that is read in its place.
        row, is_current = self._row_to_keep(before, offset, room_before)
        top = before.top(row) - offset
        if top < 0:
            # The same part of the sentence on top stays out of view, not the same number of lines:
            # if it has fewer lines now, all of it might be out of view.
            top = round(top * self.blocks.height(row) / max(before.height(row), 1))
        self.bring_to(row, top)
        if is_current:
            self._keep_current_in_view()
        self.reshaped.emit()

    @override
    def _show_first(self) -> None:
        if self._anchor is None:
            super()._show_first()
        else:
            self.hold(self._anchor)

    def _keep_current_in_view(self) -> None:
        """Scroll if the current sentence is cut off."""
        row, room = self.currentIndex().row(), self.viewport().height()
        if row < 0:
            return
        top = self.top_on_screen(row)
        if not 0 <= top <= max(room - self.blocks.height(row), 0):
            self.scrollTo(self.currentIndex())

    def _row_to_keep(self, blocks: TextBlocks, offset: int, room: int) -> tuple[int, bool]:
        """Return the row being read, and whether it is the current one; else the topmost row."""
        row = self.currentIndex().row()
        if self._is_active and row >= 0 and -1 < blocks.heights.about(row)[0] - offset < room:
            return row, True
        return max(blocks.row_at(offset), 0), False
