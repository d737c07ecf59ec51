"""A menu in which the keys beside its entries work, instead of underlined letters."""

from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from annotator.overriding import override
from annotator.ui.keys.key_places import latin_key
from annotator.ui.keys.letter_menu import LetterMenu

_OF_THE_MENU: Final = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
        Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape,
    }
)  # fmt: skip
"""Keys that move in the menu, choose from it and leave it, whatever they do outside it."""


class KeyMenu(LetterMenu):
    """A menu in which each key does the same as without the menu.

    Underlined letters would clash with keys: `C`, the key of "Copy", would be that of "Clear".
    """

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        style = _WithoutUnderlines("fusion")
        style.setParent(self)
        self.setStyle(style)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _OF_THE_MENU and held == Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
            return
        pressed = QKeySequence(QKeyCombination(held, latin_key(event) or Qt.Key(event.key())))
        meant = next((each for each in self.actions() if pressed in each.shortcuts()), None)
        if meant is not None and meant.isEnabled() and not event.isAutoRepeat():
            self.close()
            meant.trigger()


class _WithoutUnderlines(QProxyStyle):
    @override
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_UnderlineShortcut:
            return 0
        return super().styleHint(hint, option, widget, returnData)
