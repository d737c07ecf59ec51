"""The map beside a column: it shows the whole variant, and a click goes anywhere in it."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontInfo,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from annotator.overriding import override
from annotator.ui.appearance.colors import MARK_CONTRAST, readable
from annotator.ui.appearance.theme import Theme, reading_font
from annotator.ui.controls.fitting import BESIDE_TEXT
from annotator.ui.reading.reading_view import ReadingView

_WIDTH: Final = 13
"""Beside text of the usual size, in pixels; as the next two, it grows with the text."""
_LANE: Final = 3.0
"""Left and right of the marks, where the place in view and the current sentence are shown."""
_SLIM: Final = 2.0
_LEAST: Final = 1.6
"""The least height of a mark in pixels, so that each sentence shows even in a long variant."""
_SIDEWAYS: Final = Qt.KeyboardModifier.ShiftModifier


class VariantMap(QWidget):
    """Every sentence as a mark: broad where labelled, hatched where unsure, hollow where copied.

    The marks are painted once and kept; a new label paints its own mark only.
    """

    place_chosen = Signal(int)
    """Carries a row."""

    def __init__(self, view: ReadingView, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._theme = theme
        self._growth = 1.0
        self._marks: QPixmap | None = None
        self._drawn_for: object = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.verticalScrollBar().valueChanged.connect(self.update)
        view.verticalScrollBar().rangeChanged.connect(self.update)
        view.sentence_model.dataChanged.connect(self._on_data_changed)
        view.painted_anew.connect(self.update)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Apply another theme, and the font of the text beside the map."""
        self._theme = theme
        self._growth = _growth(font)
        self._marks = None
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(_WIDTH * self._growth), 100)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted_marks())
        view, scale = self._view, self._scale()
        top = view.verticalOffset() * scale
        bottom = min(top + max(view.viewport().height() * scale, 8), self.height())
        top = max(top, 0)
        if view.viewport().height() < view.blocks.total_height:
            self._paint_frame(painter, top, bottom)
        painter.setPen(Qt.PenStyle.NoPen)
        found = readable(self._theme.found, self._theme.paper, MARK_CONTRAST)
        for row in view.found or ():
            self._paint_tick(painter, row, found, is_left=False)
        for row in view.matches:
            self._paint_tick(painter, row, self._theme.accent, is_left=True)
        if view.is_active:
            self._paint_current(painter)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if abs(turned.x()) > abs(turned.y()) or event.modifiers() & _SIDEWAYS:
            # For the row; else it would stop as soon as a map comes under the pointer.
            event.ignore()
            return
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() - turned.y())
        event.accept()

    def _go(self, event: QMouseEvent) -> None:
        rows = self._view.sentence_model.rowCount()
        if rows and self.height():
            row = self._view.blocks.row_at(round(event.position().y() / self._scale()))
            self.place_chosen.emit(min(max(row, 0), rows - 1))
            QToolTip.hideText()

    @property
    def _lane(self) -> float:
        return round(_LANE * self._growth)

    def _scale(self) -> float:
        # A short variant is not stretched, so that its marks are beside its sentences.
        return min(self.height() / max(self._view.blocks.total_height, 1), 1.0)

    def _place(self, row: int, scale: float | None = None) -> QRectF:
        scale = scale or self._scale()
        top, height = self._view.blocks.heights.about(row)
        lane = self._lane
        size = max(height * scale - 1, _LEAST)
        return QRectF(lane, top * scale, self.width() - 2 * lane, size)

    def _painted_marks(self) -> QPixmap:
        """Return the picture of all marks, painted again if the lines have moved."""
        blocks = self._view.blocks
        drawn_for = (blocks, blocks.total_height, self.size(), self.devicePixelRatioF())
        if self._marks is None or self._drawn_for != drawn_for:
            self._drawn_for = drawn_for
            ratio = self.devicePixelRatioF()
            self._marks = QPixmap(self.size() * ratio)
            self._marks.setDevicePixelRatio(ratio)
            self._marks.fill(self._theme.paper)
            painter = QPainter(self._marks)
            scale = self._scale()
            for row in self._rows_to_paint(scale * ratio):
                self._paint_mark(painter, row, scale)
            painter.end()
        return self._marks

    def _rows_to_paint(self, scale: float) -> Iterator[int]:
        """Yield the rows whose marks are not completely covered by the next mark.

        In a variant of a hundred thousand sentences, hundreds of them share one line of pixels.
        """
        about, rows = self._view.blocks.heights.about, self._view.sentence_model.rowCount()

        def line(row: int) -> int:
            return round(about(row)[0] * scale)

        row = 0
        while row < rows:
            row = bisect_right(range(rows), line(row), lo=row, key=line)
            yield row - 1

    def _paint_mark(self, painter: QPainter, row: int, scale: float | None = None) -> None:
        model, paper = self._view.sentence_model, self._theme.paper
        place, verdict, label = self._place(row, scale), model.verdict(row), model.label(row)
        painter.fillRect(place, paper)
        if label is None:
            # Slim, like the bar beside an unlabelled sentence; furniture needs no label.
            if model.sentences[row].kind.counts:
                place.setWidth(round(_SLIM * self._growth))
                painter.fillRect(place, self._theme.empty)
            return
        hue = readable(QColor(label.color), paper, MARK_CONTRAST)
        if not verdict.is_vote:
            painter.setPen(hue)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
            return
        pattern = Qt.BrushStyle.Dense4Pattern if verdict.unsure else Qt.BrushStyle.SolidPattern
        painter.fillRect(place, QBrush(hue, pattern))

    def _paint_frame(self, painter: QPainter, top: float, bottom: float) -> None:
        """Mark the part of the variant that is in view, unless all of it is."""
        frame = QRectF(0.5, top + 0.5, self.width() - 1, bottom - top - 1)
        ink = self._theme.chrome_faint
        painter.setPen(ink)
        painter.setBrush(QColor(ink.red(), ink.green(), ink.blue(), 26))
        painter.drawRoundedRect(frame, 2, 2)

    def _paint_tick(self, painter: QPainter, row: int, color: QColor, *, is_left: bool) -> None:
        if row >= self._view.sentence_model.rowCount():
            return
        place = self._place(row)
        x = 0.0 if is_left else self.width() - self._lane
        painter.fillRect(QRectF(x, place.top(), self._lane, max(place.height(), 2)), color)

    def _paint_current(self, painter: QPainter) -> None:
        row = self._view.currentIndex().row()
        if row >= 0:
            place = self._place(row)
            edge = QRectF(0, place.top() - 0.5, self.width(), max(place.height() + 1, 3))
            painter.setPen(self._theme.current_edge)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(edge.adjusted(0.5, 0.5, -0.5, -0.5))

    @Slot(QModelIndex, QModelIndex)
    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if self._marks is not None:
            painter = QPainter(self._marks)
            for row in range(first.row(), last.row() + 1):
                self._paint_mark(painter, row)
            painter.end()
        self.update()


def map_width(font: QFont) -> int:
    """Return the width of the map beside text in this font, in pixels."""
    return round(_WIDTH * _growth(font))


def _growth(font: QFont) -> float:
    usual = QFontInfo(reading_font(1)).pixelSize()
    return min(max(QFontInfo(font).pixelSize() / usual, 1.0), BESIDE_TEXT)
