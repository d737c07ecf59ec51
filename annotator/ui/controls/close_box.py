"""The buttons at the foot of a dialog in which everything is saved at once."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton


def close_box(dialog: QDialog) -> QDialogButtonBox:
    """Return a box with a Close button, which Enter in a field does not press."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    for button in box.buttons():
        if isinstance(button, QPushButton):
            button.setAutoDefault(False)
            button.setDefault(False)
    box.rejected.connect(dialog.reject)
    return box
