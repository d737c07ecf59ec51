"""A text on two lines at most: what has no room there is cut where one sees it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

_UTF_16 = "utf-16-le"
"""Qt counts in its units, of two bytes each."""


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
