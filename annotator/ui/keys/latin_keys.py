"""Letter keys on keyboards whose letters are not Latin: the place of the key counts.

A Cyrillic, Greek or Arabic keyboard has no F; the key in the place of a Latin keyboard's F does
what F does. Places are told by scan codes: those of X11 and Wayland are those of Linux (see
input-event-codes.h) plus 8, those of Windows are the same for these keys.
"""

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from annotator.overriding import override
from annotator.ui.keys.action_specs import Scope

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.keys.actions import Actions

_ROWS: Final = ((2, "1234567890"), (16, "QWERTYUIOP[]"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
_BY_SCAN_CODE: Final = {first + place: key for first, row in _ROWS for place, key in enumerate(row)}
# Of macOS, which tells virtual keys (HIToolbox, Events.h).
_BY_VIRTUAL_KEY: Final = {
    0: "A", 1: "S", 2: "D", 3: "F", 4: "H", 5: "G", 6: "Z", 7: "X", 8: "C", 9: "V", 11: "B",
    12: "Q", 13: "W", 14: "E", 15: "R", 16: "Y", 17: "T", 30: "]", 31: "O", 32: "U", 33: "[",
    34: "I", 35: "P", 37: "L", 38: "J", 40: "K", 45: "N", 46: "M",
}  # fmt: skip
_LAST_LATIN: Final = 0x24F
_LAST_CHARACTER: Final = 0xFFFFFF
_X11_OFFSET: Final = 8


def latin_key(event: QKeyEvent) -> Qt.Key | None:
    """Return the key that stands in this place on a Latin keyboard; None if this one is Latin."""
    key = event.key()
    if not _LAST_LATIN < key <= _LAST_CHARACTER or not chr(key & 0x1FFFFF).isalnum():
        return None
    if sys.platform == "darwin":
        letter = _BY_VIRTUAL_KEY.get(event.nativeVirtualKey())
    else:
        offset = 0 if sys.platform == "win32" else _X11_OFFSET
        letter = _BY_SCAN_CODE.get(event.nativeScanCode() - offset)
    return None if letter is None else Qt.Key(ord(letter))


class LatinKeys(QObject):
    """Triggers the actions whose keys are pressed on a keyboard that is not Latin.

    Args:
        window: The window whose actions they are.
        actions_in_force: Tells its actions, which change when others have been chosen as keys.
    """

    def __init__(self, window: QWidget, actions_in_force: "Callable[[], Actions]") -> None:
        super().__init__(window)
        self._window = window
        self._actions_in_force = actions_in_force
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is not QApplication.focusWidget() or not isinstance(watched, QWidget):
            return False
        key = latin_key(event)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_typing = watched.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        letters = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if key is None or (is_typing and held in letters):
            return False
        action = self._action_for(watched, QKeySequence(QKeyCombination(held, key)))
        if action is None:
            return False
        if action.autoRepeat() or not event.isAutoRepeat():
            action.trigger()
        return True

    def _action_for(self, widget: QWidget, keys: QKeySequence) -> QAction | None:
        """Return the action that these keys trigger where this widget has the focus."""
        place: QWidget | None = widget
        while place is not None:
            found = next((a for a in place.actions() if keys in a.shortcuts()), None)
            if found is not None:
                return found if found.isEnabled() else None
            place = place.parentWidget() if not place.isWindow() else None
        if widget.window() is not self._window:
            return None
        actions = self._actions_in_force()
        for spec in actions.specs:
            if spec.scope is Scope.WINDOW and keys in actions[spec.name].shortcuts():
                return actions[spec.name] if actions[spec.name].isEnabled() else None
        return None
