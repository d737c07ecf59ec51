"""First sizes of windows and fields: as large as their text needs, within the screen."""

from collections.abc import Iterable
from math import inf
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractSpinBox, QDialog, QSizePolicy, QWidget

FRAME: Final = 40
"""Room for the frame that a window manager puts around a window, in logical pixels."""
BESIDE_TEXT: Final = 1.4
"""The largest factor by which lists beside the articles are scaled."""
_FIGURE: Final = 112
"""The width of a field for a number, in pixels at the usual text size."""
_ROW: Final = 1.5
"""The height of a row, in line heights."""
_LINE: Final = 16
"""The line height of the usual text size in pixels, for which all sizes are given."""


def open_at(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog its first size.

    Args:
        dialog: The dialog.
        width: In pixels at the usual text size; it grows with the text.
        height: Like the width.
    """
    screen = dialog.screen().availableSize()
    wide, high = scaled((width, height), dialog)
    dialog.resize(min(wide, screen.width() - FRAME), min(high, screen.height() - FRAME))


def keep_narrow(field: QAbstractSpinBox) -> None:
    """Make a field for a number no wider than numbers need."""
    field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    field.setFixedWidth(scaled([_FIGURE], field)[0])


def row_size(widget: QWidget) -> QSize:
    """Return the size of a row in a list of words; only the height counts."""
    return QSize(0, round(widget.fontMetrics().height() * _ROW))


def scaled(sizes: Iterable[int], widget: QWidget, most: float = inf) -> list[int]:
    """Return sizes scaled to the text size of a widget.

    Args:
        sizes: In pixels at the usual text size.
        widget: The widget with the text.
        most: The largest factor, if something beside them needs room.
    """
    larger = min(max(widget.fontMetrics().height() / _LINE, 1.0), most)
    return [round(size * larger) for size in sizes]
