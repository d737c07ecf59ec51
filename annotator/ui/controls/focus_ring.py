"""What has the keyboard: a ring around it, and for which reasons it has it back soon."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from annotator.overriding import override

BACK_SOON: Final = frozenset(
    {
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
    }
)
"""Why the keyboard leaves for a moment only: for another window, a menu or the menu bar."""
_BY_TAB: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class FocusRing(QWidget):
    """Lies over a widget and is seen while it has the focus."""

    def __init__(self, widget: QWidget, *, only_by_tab: bool = False) -> None:
        """Put a ring round a widget.

        Args:
            widget: The widget.
            only_by_tab: Show it only where somebody goes from control to control; a whole page
                that has the keyboard because it was opened needs no frame.
        """
        super().__init__(widget)
        self._only_by_tab = only_by_tab
        self._widget = widget
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self._cover()
            self.setVisible(not self._only_by_tab or event.reason() in _BY_TAB)
        elif kind == QEvent.Type.FocusOut:
            self.hide()
        elif kind == QEvent.Type.Resize:
            self._cover()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _cover(self) -> None:
        self.setGeometry(self._widget.rect())
        self.raise_()
