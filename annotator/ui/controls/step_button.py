"""A button in a dialog that does something without closing the dialog."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget


def step_button(text: str, step: Callable[[], None], parent: QWidget) -> QPushButton:
    """Return a button; Enter in a field of the dialog does not press it.

    Args:
        text: The text of the button.
        step: The bound method that a press calls.
        parent: The dialog.
    """
    button = QPushButton(text, parent)
    button.setAutoDefault(False)
    button.clicked.connect(step)
    return button
