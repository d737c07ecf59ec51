"""How large a dialog opens: as large as it would like, and never larger than the screen."""

from typing import Final

from PySide6.QtWidgets import QDialog

_FRAME: Final = 40
"""What a window manager puts around a window, in logical pixels."""


def open_at(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog its first size."""
    screen = dialog.screen().availableSize()
    dialog.resize(min(width, screen.width() - _FRAME), min(height, screen.height() - _FRAME))
