"""The keyboard focus: which part of the window has it, and a ring that shows where it is."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from annotator.overriding import override

BACK_SOON: Final = frozenset(
    {
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
    }
)
"""Reasons for which the focus leaves only for a moment: another window, a menu, the menu bar."""
_BY_TAB: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


def has_keyboard(part: QWidget) -> bool:
    """Return whether a part of the window has the keyboard.

    It also does while a dialog is open over it: the keyboard comes back when that is closed.
    """
    focused = part.window().focusWidget()
    return focused is not None and (focused is part or part.isAncestorOf(focused))


class FocusRing(QWidget):
    """A ring that lies over a widget and is visible while the widget has the focus."""

    def __init__(self, widget: QWidget, *, only_by_tab: bool = False) -> None:
        """Put a ring around a widget.

        Args:
            widget: The widget.
            only_by_tab: Show the ring only if the focus came by Tab: a whole page that has the
                focus because it was just opened needs no frame.
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


class FlatButton(QToolButton):
    """A button that looks like plain text until the mouse or the keyboard comes to it.

    The style draws no focus on a flat tool button, so it has a ring of its own.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self._ring = FocusRing(self)
