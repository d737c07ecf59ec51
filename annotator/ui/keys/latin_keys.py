"""Letter keys on keyboards whose letters are not Latin: the position of the key counts.

A Cyrillic, Greek or Arabic keyboard has no F; the key in the position of F on a Latin keyboard
does what F does.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from annotator.overriding import override
from annotator.ui.keys.action_specs import Scope
from annotator.ui.keys.key_places import latin_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.keys.actions import Actions


class LatinKeys(QObject):
    """Triggers actions by the positions of keys on a keyboard that is not Latin.

    Args:
        window: The window with the actions.
        actions_in_force: Returns the actions, which change when the window is rebuilt.
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
        """Return the action that these keys trigger while the widget has the focus."""
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
