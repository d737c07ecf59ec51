"""A patch of a label's colour, as its bar looks on the paper of the theme in force."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from annotator.ui.appearance.colors import MARK_CONTRAST, readable
from annotator.ui.appearance.theme import Theme

SIDE: Final = 18
"""In pixels, at the usual size of text."""
_RING: Final = 3.5
"""The gap between a chosen colour and the ring around it."""


def swatch(
    color: str, theme: Theme, ratio: float, side: int = SIDE, *, is_chosen: bool = False
) -> QIcon:
    """Return an icon of the colour.

    Args:
        color: `#rrggbb`.
        theme: The theme in force.
        ratio: Device pixels to one logical pixel.
        side: Its width and height, in logical pixels.
        is_chosen: Whether it has a ring around it.
    """
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(readable(QColor(color), theme.paper, MARK_CONTRAST))
    inset = _RING if is_chosen else 1
    box = QRectF(0, 0, side, side)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), side / 4.5, side / 4.5)
    if is_chosen:
        painter.setPen(QPen(theme.chrome_ink, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), side / 3.5, side / 3.5)
    painter.end()
    return QIcon(picture)
