"""Texts that are cut off."""

from PySide6.QtWidgets import (
    QLabel,
    QWidget,
)


def cut(root: QWidget) -> list[str]:
    """Return the wrapped texts in a widget that are less high than their lines."""
    return [
        label.text()
        for label in root.findChildren(QLabel)
        if label.isVisible() and label.wordWrap() and label.height() < label.heightForWidth(
            label.width()
        )
    ]  # fmt: skip
