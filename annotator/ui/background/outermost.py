"""The main window of a widget: objects that a thread reports to must live as long as it does."""

from PySide6.QtWidgets import QWidget


def outermost(widget: QWidget) -> QWidget:
    """Return the main window of a widget, even one in a dialog."""
    while (above := widget.parentWidget()) is not None:
        widget = above
    return widget
