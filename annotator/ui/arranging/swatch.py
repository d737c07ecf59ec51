"""A patch of a label's colour, as its bar looks on the paper of the theme in force."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from annotator.ui.appearance.colors import MARK_CONTRAST, readable
from annotator.ui.appearance.theme import Theme

SIDE: Final = 18
"""In pixels, at the usual size of text."""


def swatch(color: str, theme: Theme, ratio: float, side: int = SIDE) -> QIcon:
    """Return an icon of the colour.

    Args:
        color: `#rrggbb`.
        theme: The theme in force.
        ratio: Device pixels to one logical pixel.
        side: Its width and height, in logical pixels.
    """
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(readable(QColor(color), theme.paper, MARK_CONTRAST))
    painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), side / 4.5, side / 4.5)
    painter.end()
    return QIcon(picture)
