"""The text of list rows: one or two lines, cut with an ellipsis where there is no more room."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from annotator.domain.texts.text import one_line

_UTF_16 = "utf-16-le"
"""Qt counts text in units of this encoding, two bytes each."""
_BELOW_FIRST: Final = 1.12
"""Where the second line of a row begins, as a multiple of the height of its first line."""
_SMALL: Final = 0.88
"""The size of the lesser text of a row, as a share of the usual size."""


def small_font(usual: QFont, share: float = _SMALL) -> QFont:
    """Return the font for the lesser text of a row, or another share of the usual size."""
    font = QFont(usual)
    font.setPointSizeF(usual.pointSizeF() * share)
    return font


def draw_line(
    painter: QPainter,
    box: QRectF,
    text: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw a text on one line, with an ellipsis where the box ends.

    Args:
        painter: Its font and pen are used.
        box: Where the line goes.
        text: Any line breaks are drawn as spaces.
        side: The side of the box at which the text stands.
    """
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(one_line(text), Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)


def two_lines(text: str, font: QFont, width: float) -> str:
    """Return a text broken into at most two lines, with an ellipsis if it is longer.

    Args:
        text: A text without line breaks.
        font: The font it is written in.
        width: The width of a line, in pixels.
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
    """Return the part of a list row in which its text is vertically centred.

    All rows are high enough for two lines of text, so that long lists need not be measured row by
    row. A text of one line has half of the spare line above it and half below.

    Args:
        row: The row within its margins.
        text: A text without line breaks.
        font: The font it is written in.
    """
    metrics = QFontMetricsF(font)
    is_short = metrics.horizontalAdvance(text) <= row.width()
    return row.adjusted(0, metrics.lineSpacing() / 2, 0, 0) if is_short else row


def draw_two_lines(painter: QPainter, text: str, font: QFont, row: QRectF) -> float:
    """Draw a text on at most two lines, below the first line of a list row.

    Args:
        painter: Draws with the pen it has.
        text: A text without line breaks.
        font: The font to draw it in.
        row: The row within its margins.

    Returns:
        The y coordinate below the text, in pixels.
    """
    metrics = QFontMetricsF(font)
    shown = two_lines(text, font, row.width())
    high = metrics.lineSpacing() * (shown.count("\n") + 1) + 2
    box = QRectF(row.left(), row.top() + metrics.height() * _BELOW_FIRST, row.width(), high)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignTop, shown)
    return box.bottom()
