"""The base of dialogs that decide something about the work, or about the window itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.overriding import override
from annotator.ui.controls.sized_dialog import SizedDialog


class WorkDialog(SizedDialog):
    """Reports, once it is closed, whether anything was decided that the window shows.

    Attributes:
        has_changed: Whether anything was decided.
    """

    decided = Signal()
    """It was closed after something was decided: the window has to be rebuilt."""

    def __init__(self, title: str, size: tuple[int, int], parent: QWidget) -> None:
        super().__init__(title, size, parent)
        self.has_changed = False

    @override
    def done(self, result: int) -> None:
        # Everything that depends on the dialog ends first.
        super().done(result)
        if self.has_changed:
            self.decided.emit()
