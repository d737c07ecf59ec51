"""Menus whose underlined letters count, also where single letters are keys of the window."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

from annotator.overriding import override
from annotator.ui.appearance.theme import menu_palette


class LetterMenu(QMenu):
    """Keeps the letters that are pressed while it is open.

    Qt asks for shortcuts first: T would change the kind of a sentence under the open menu, where
    the letter that is underlined in it was meant.
    """

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
