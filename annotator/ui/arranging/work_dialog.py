"""A dialog that decides something about the work, or about the window itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.overriding import override
from annotator.ui.controls.sized_dialog import SizedDialog


class WorkDialog(SizedDialog):
    """Says, once it is closed, whether anything was decided that the window shows.

    Attributes:
        has_changed: Whether something was decided.
    """

    decided = Signal()
    """It is closed, and something was decided in it: the window has to be rebuilt."""

    def __init__(self, title: str, size: tuple[int, int], parent: QWidget) -> None:
        super().__init__(title, size, parent)
        self.has_changed = False

    @override
    def done(self, result: int) -> None:
        # First all that hangs on the dialog comes to its end.
        super().done(result)
        if self.has_changed:
            self.decided.emit()
