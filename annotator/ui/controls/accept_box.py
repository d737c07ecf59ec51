"""The buttons at the foot of a dialog that asks for something and then does it."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox


class AcceptBox(QDialogButtonBox):
    """A button named after what it does, pressed by Enter, and one that cancels the dialog.

    Attributes:
        accepting: The button that says what is done.
    """

    def __init__(self, text: str, dialog: QDialog) -> None:
        super().__init__(dialog)
        self.accepting = self.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accepting.setDefault(True)
        self.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.rejected.connect(dialog.reject)
