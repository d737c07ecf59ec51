"""A reading column: the sentences of one variant, painted like print."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from annotator.domain.corpus import Sentence
from annotator.domain.pairing.counterparts import Grade
from annotator.overriding import override
from annotator.ui.appearance.theme import Theme
from annotator.ui.controls.model_index import Index
from annotator.ui.reading.block_painter import BlockPainter, BlockState
from annotator.ui.reading.block_view import BlockView
from annotator.ui.reading.sentence_model import SentenceModel


class ReadingView(BlockView):
    """Shows a `SentenceModel`; the current row is the current sentence of this column."""

    painted_anew = Signal()
    """The marks in the column have changed."""
    asked = Signal(QModelIndex, QPoint)
    """Carries the row for which a menu was requested, and where on the screen."""

    def __init__(self, model: SentenceModel, theme: Theme, font: QFont, parent: QWidget) -> None:
        super().__init__(model, font, parent)
        self._painter = BlockPainter(theme)
        self._matches: Mapping[int, Grade] = {}
        self._found: Mapping[int, Sequence[tuple[int, int]]] | None = None
        self._gap: int | None = None

    def set_active(self, *, active: bool) -> None:
        """Set whether the current row is shown as the page's current sentence."""
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
        """The rows that a search has found, and the places in them; None if there is no search."""
        return self._found

    def set_found(self, found: Mapping[int, Sequence[tuple[int, int]]] | None) -> None:
        """Mark what a search has found and dim the rest; None ends the search."""
        if found != self._found:
            self._found = found
            self._mark_anew()

    @property
    def gap(self) -> int | None:
        """Where the current sentence would be split, in code points; None if no gap is chosen."""
        return self._gap

    def set_gap(self, gap: int | None) -> None:
        """Mark a gap in the current sentence, or none."""
        self._gap = gap
        self.viewport().update()

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Apply another theme or size, keeping the same sentence in the same place."""
        anchor = self.anchor
        self._painter = BlockPainter(theme)
        if font != self._font:
            self._font = font
            self._blocks = None
            self.updateGeometries()
            if anchor is not None:
                self.hold(anchor)
        self.viewport().update()

    def replace(self, sentences: Sequence[Sentence]) -> None:
        """Show sentences whose kind has changed, keeping the sentence being read in its place."""
        blocks = self.blocks
        row, _ = self._row_to_keep(blocks, self.verticalOffset(), self.viewport().height())
        offset = self.top_on_screen(row)
        blocks.measure_again({self._sentences.replace(sentence) for sentence in sentences})
        self.updateGeometries()
        self.bring_to(row, offset)
        self._sentences.refresh(sentence.id for sentence in sentences)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._lay_out_once()
        self._look_on()
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
        # Letters are keys of actions; one without an action must not jump to a sentence instead.
        pass

    def below(self, row: int) -> QPoint:
        """Return where on the screen the menu of a sentence opens: below its first letter."""
        margins, end = self.blocks.margins, self.top_on_screen(row) + self.blocks.height(row)
        y = min(max(end, 0), self.viewport().height())
        return self.viewport().mapToGlobal(QPoint(margins.inset + margins.left, y))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.asked.emit(index, self.below(index.row()) if by_key else event.globalPos())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # A double click counts as two clicks: there is nothing to edit or open.
        self.mousePressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # With Shift, the wheel scrolls the row of columns sideways.
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.painted_anew.emit()

    def _mark_anew(self) -> None:
        self.viewport().update()
        self.painted_anew.emit()
