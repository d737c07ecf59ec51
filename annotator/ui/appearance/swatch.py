"""A patch of a label's colour, as it looks in the bar beside a sentence."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap

from annotator.ui.appearance.colors import MARK_CONTRAST, readable

SIDE: Final = 18
"""The side of a swatch in pixels, at the usual text size."""
_RING: Final = 3.5
"""The gap between a chosen colour and the ring around it."""


def swatch(
    color: str, colors: QPalette, ratio: float, side: int = SIDE, *, is_chosen: bool = False
) -> QIcon:
    """Return an icon of the colour.

    Args:
        color: `#rrggbb`.
        colors: The palette of the widget that shows it.
        ratio: Device pixels per logical pixel.
        side: The width and height, in logical pixels.
        is_chosen: Whether to draw a ring around it.
    """
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paper = colors.color(QPalette.ColorRole.Base)
    # The outline shows even on the background of a chosen entry of the same colour.
    painter.setPen(paper)
    painter.setBrush(readable(QColor(color), paper, MARK_CONTRAST))
    inset = _RING if is_chosen else 1
    box = QRectF(0, 0, side, side)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), side / 4.5, side / 4.5)
    if is_chosen:
        painter.setPen(QPen(colors.color(QPalette.ColorRole.WindowText), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), side / 3.5, side / 3.5)
    painter.end()
    return QIcon(picture)
