"""How large things open: as large as their text needs, and never larger than the screen."""

from collections.abc import Iterable
from math import inf
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractSpinBox, QDialog, QSizePolicy, QWidget

FRAME: Final = 40
"""What a window manager puts around a window, in logical pixels."""
BESIDE_TEXT: Final = 1.4
"""The largest factor by which lists beside a text to be read are scaled."""
_FIGURE: Final = 112
"""The width of a field for a figure, in pixels at the usual size of text."""
_ROW: Final = 1.5
"""The height of a row, in heights of its text."""
_LINE: Final = 16
"""The height of a line of text, in pixels, for which sizes are given."""


def open_at(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog its first size.

    Args:
        dialog: The dialog.
        width: In pixels, at the usual size of text; larger text has more.
        height: As the width.
    """
    screen = dialog.screen().availableSize()
    wide, high = scaled((width, height), dialog)
    dialog.resize(min(wide, screen.width() - FRAME), min(high, screen.height() - FRAME))


def keep_narrow(field: QAbstractSpinBox) -> None:
    """Have a field for a figure no wider than figures are."""
    field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    field.setFixedWidth(scaled([_FIGURE], field)[0])


def row_size(widget: QWidget) -> QSize:
    """Return how high a row of a list of words is; its width is that of the words."""
    return QSize(0, round(widget.fontMetrics().height() * _ROW))


def scaled(sizes: Iterable[int], widget: QWidget, most: float = inf) -> list[int]:
    """Return sizes scaled to the size of the text in them.

    Args:
        sizes: In pixels, at the usual size of text.
        widget: Whose text it is.
        most: The largest factor, where something beside them needs room.
    """
    larger = min(max(widget.fontMetrics().height() / _LINE, 1.0), most)
    return [round(size * larger) for size in sizes]
