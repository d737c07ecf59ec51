"""A flat button that shows the focus: the style draws none on a tool button that is raised."""

from PySide6.QtWidgets import QToolButton, QWidget

from annotator.ui.controls.focus_ring import FocusRing


class FlatButton(QToolButton):
    """Looks like the text it holds until the mouse or the keyboard comes to it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self._ring = FocusRing(self)
