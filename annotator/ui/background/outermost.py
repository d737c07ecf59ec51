"""The main window that a widget belongs to: what a thread reports to must live as long as it."""

from PySide6.QtWidgets import QWidget


def outermost(widget: QWidget) -> QWidget:
    """Return the main window that a widget belongs to, dialogs in between or not."""
    while (above := widget.parentWidget()) is not None:
        widget = above
    return widget
