"""Menus that get all keys while they are open, although single keys are shortcuts."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from annotator.overriding import override
from annotator.ui.appearance.theme import menu_palette

_INDENT: Final = 5
"""The indent of a separator in pixels, as in the style."""
COLOR: Final = "color"
"""The property of an action that has the colour, `#rrggbb`, shown beside it in menus."""


class LetterMenu(QMenu):
    """A menu that keeps shortcuts of the window from acting while it is open.

    Qt tries shortcuts first. With a menu open, T would change the kind of a sentence instead of
    choosing the entry with an underlined T, and Backspace would clear a label.
    """

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.aboutToShow.connect(self._show_colors)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.setPalette(menu_palette(QApplication.palette()))
        super().showEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # The style draws separators only a shade darker than the background.
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Dark))
        for action in self.actions():
            if action.isSeparator():
                room = self.actionGeometry(action)
                high = room.center().y()
                painter.drawLine(room.left() + _INDENT, high, room.right() - _INDENT, high)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        # Qt leaves the focus in the menu bar, although the columns look as if they had it.
        bar = self.parentWidget()
        if event.key() == Qt.Key.Key_Escape and isinstance(bar, QMenuBar):
            QCoreApplication.sendEvent(bar, event)

    @Slot()
    def _show_colors(self) -> None:
        """Show the colours of labels as they look in the current theme."""
        from annotator.ui.appearance.swatch import swatch

        side = self.fontMetrics().ascent()
        for action in self.actions():
            color = action.property(COLOR)
            if color:
                icon = swatch(str(color), self.palette(), self.devicePixelRatioF(), side)
                action.setIcon(icon)


class MenuBarKeys(QObject):
    """Keeps arrow keys from acting as shortcuts when an open menu passes them to its menu bar.

    Otherwise → would move in the columns instead of opening the next menu.

    Args:
        bar: The menu bar, which becomes its owner.
    """

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        bar.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride:
            return False
        if not isinstance(QApplication.activePopupWidget(), LetterMenu):
            return False
        event.accept()
        return True
