"""Words that are cut."""

from PySide6.QtWidgets import (
    QLabel,
    QWidget,
)


def cut(root: QWidget) -> list[str]:
    """The wrapped texts that have less height than their lines need."""
    return [
        label.text()
        for label in root.findChildren(QLabel)
        if label.isVisible() and label.wordWrap() and label.height() < label.heightForWidth(
            label.width()
        )
    ]  # fmt: skip
