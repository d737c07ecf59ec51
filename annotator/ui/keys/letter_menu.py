"""Menus whose underlined letters count, also where single letters are keys of the window."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from annotator.overriding import override
from annotator.ui.appearance.theme import menu_palette

COLOR: Final = "color"
"""The property of an action with the colour, `#rrggbb`, that a menu shows beside it."""


class LetterMenu(QMenu):
    """Keeps the letters that are pressed while it is open.

    Qt asks for shortcuts first: T would change the kind of a sentence under the open menu, where
    the letter that is underlined in it was meant.
    """

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.aboutToShow.connect(self._show_colors)

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.text().isprintable()
            and event.text()
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.setPalette(menu_palette(QApplication.palette()))
        super().showEvent(event)

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
