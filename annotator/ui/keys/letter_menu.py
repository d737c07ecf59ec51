"""Menus that keep the keyboard while they are open, though single keys are keys of the window."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from annotator.overriding import override
from annotator.ui.appearance.theme import menu_palette

_INDENT: Final = 5
"""Of a rule between groups, in pixels, as the style has it."""
COLOR: Final = "color"
"""The property of an action with the colour, `#rrggbb`, that a menu shows beside it."""


class LetterMenu(QMenu):
    """Keeps the keys that are pressed while it is open.

    Qt asks for shortcuts first: T would change the kind of a sentence under the open menu, where
    the letter that is underlined in it was meant, and Backspace would clear its label.
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
        # The style draws the rules between groups but a shade darker than what is below them.
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
        # Qt leaves the keyboard in the menu bar, although the columns look as if they had it.
        bar = self.parentWidget()
        if event.key() == Qt.Key.Key_Escape and isinstance(bar, QMenuBar):
            QCoreApplication.sendEvent(bar, event)

    @Slot()
    def _show_colors(self) -> None:
        """Show the colours of labels in the theme in force."""
        from annotator.ui.appearance.swatch import swatch

        side = self.fontMetrics().ascent()
        for action in self.actions():
            color = action.property(COLOR)
            if color:
                icon = swatch(str(color), self.palette(), self.devicePixelRatioF(), side)
                action.setIcon(icon)


class MenuBarKeys(QObject):
    """Keeps the arrows that an open menu hands on to its menu bar.

    Qt asks for shortcuts once more on that way, so that → would move on in the columns, not to the
    next menu.

    Args:
        bar: The menu bar, which owns it.
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
