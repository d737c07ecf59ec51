"""A check box with a visible edge in both themes: the style's is too faint on dark chrome."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox

from annotator.overriding import override
from annotator.ui.appearance.colors import MARK_CONTRAST, mixed, readable


class TickBox(QCheckBox):
    """Paints its box in the colours of the palette, with a tick if it is checked."""

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance(self.text()) + metrics.height() + 14
        return QSize(round(width), round(metrics.height() + 8))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self.palette()
        back = colors.color(QPalette.ColorRole.Window)
        ink = colors.color(QPalette.ColorRole.WindowText)
        metrics = QFontMetricsF(self.font())
        side = round(metrics.height() * 0.82)
        box = QRectF(2.5, (self.height() - side) // 2 + 0.5, side, side)
        edge = readable(mixed(ink, back, 0.5), back, MARK_CONTRAST)
        if self.hasFocus():
            edge = colors.color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(colors.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            painter.setPen(QPen(ink, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            low = QPointF(box.left() + side * 0.42, box.top() + side * 0.72)
            painter.drawLine(QPointF(box.left() + side * 0.22, box.top() + side * 0.52), low)
            painter.drawLine(low, QPointF(box.left() + side * 0.78, box.top() + side * 0.28))
        painter.setPen(ink)
        text = QRectF(box.right() + 7, 0, self.width() - box.right() - 7, self.height())
        marked = Qt.TextFlag.TextShowMnemonic
        end = Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(self.text(), end, text.width(), marked.value)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter.value | marked.value, shown)
        painter.end()
