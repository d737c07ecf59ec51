"""A text on two lines at most: the rest is cut, with an ellipsis to show it."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_UTF_16 = "utf-16-le"
"""Qt counts in its units, of two bytes each."""
_BELOW_FIRST: Final = 1.12
"""Where the line after the first one of a row begins, in its heights."""


def two_lines(text: str, font: QFont, width: float) -> str:
    """Return a text broken once, where a line of it ends, with an ellipsis if more is left.

    Args:
        text: Without line breaks.
        font: What it is written in.
        width: Of a line, in pixels.
    """
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(width)
    layout.endLayout()
    units = text.encode(_UTF_16, "surrogatepass")
    end = 2 * line.textLength() if line.isValid() else 0
    first, rest = (
        part.decode(_UTF_16, "surrogatepass").strip() for part in (units[:end], units[end:])
    )
    if not rest:
        return first
    elided = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return f"{first}\n{elided}"


def centred(row: QRectF, text: str, font: QFont) -> QRectF:
    """Return a list's row so that what it says stands in its middle.

    Rows are high enough for two lines of text, so that lists of any length scroll at once; where
    one line is enough, half of the other is left above and half below.

    Args:
        row: The row within its margins.
        text: As for `draw_two_lines`.
        font: What it is written in.
    """
    metrics = QFontMetricsF(font)
    is_short = metrics.horizontalAdvance(text) <= row.width()
    return row.adjusted(0, metrics.lineSpacing() / 2, 0, 0) if is_short else row


def draw_two_lines(painter: QPainter, text: str, font: QFont, row: QRectF) -> float:
    """Draw a text as `two_lines` breaks it below the first line of a list's row.

    Args:
        painter: Draws in this font and with the pen that it has.
        text: Without line breaks.
        font: What it is written in.
        row: The row within its margins.

    Returns:
        Where what stands below it begins, in pixels.
    """
    metrics = QFontMetricsF(font)
    shown = two_lines(text, font, row.width())
    high = metrics.lineSpacing() * (shown.count("\n") + 1) + 2
    box = QRectF(row.left(), row.top() + metrics.height() * _BELOW_FIRST, row.width(), high)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignTop, shown)
    return box.bottom()
