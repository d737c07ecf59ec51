"""The layout in which the parts of a dialog stand one below the other."""

from PySide6.QtWidgets import QDialog, QVBoxLayout


def dialog_column(dialog: QDialog, spacing: int = 10) -> QVBoxLayout:
    """Return a column layout for a dialog, with the same margins in every dialog.

    Args:
        dialog: The dialog, without a layout so far.
        spacing: The gap between the parts, in device-independent pixels.
    """
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 18, 20, 16)
    column.setSpacing(spacing)
    return column
