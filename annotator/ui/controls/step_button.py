"""A button that takes a step in a dialog, which stays open."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget


def step_button(text: str, step: Callable[[], None], parent: QWidget) -> QPushButton:
    """Return a button; Enter in a field of the dialog does not press it.

    Args:
        text: What stands on it.
        step: What a press does, a bound method.
        parent: The dialog.
    """
    button = QPushButton(text, parent)
    button.setAutoDefault(False)
    button.clicked.connect(step)
    return button
