"""Telling repeats of a held key from presses: an action that writes must happen once per press.

An X server sends each repeat of a held key as a release and a press with the same time. Qt takes
them for a repeat only if both have arrived when it looks, which on a busy machine is a matter of
luck.
"""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_LEAST_HELD_MS: Final = 20
"""The least time between a press and its first repeat; presses sent by a script may be faster."""


class HeldKeys:
    """Follows all key events of a window."""

    def __init__(self) -> None:
        self._repeating: frozenset[QKeySequence] = frozenset()
        self._pressed_at: dict[int, int] = {}
        self._released_at: dict[int, int] = {}
        self._was_held: set[int] = set()

    def let_repeat(self, keys: Iterable[str]) -> None:
        """Set the keys, in Qt's portable form, that may repeat while they are held."""
        self._repeating = frozenset(QKeySequence(key) for key in keys)

    def holds_back(self, event: QKeyEvent) -> bool:
        """Return whether the event is for a shortcut that a held key must not trigger again."""
        key, now = event.key(), event.timestamp()
        if event.type() is QEvent.Type.KeyRelease:
            self._released_at[key] = now
            self._was_held.discard(key)
            if now - self._pressed_at.get(key, now) >= _LEAST_HELD_MS:
                self._was_held.add(key)
            return False
        self._pressed_at[key] = now
        # Events that do not come from a keyboard have no time.
        is_repeat = bool(now) and key in self._was_held and self._released_at.get(key) == now
        if event.type() is not QEvent.Type.ShortcutOverride or not is_repeat:
            return False
        pad = Qt.KeyboardModifier.KeypadModifier.value
        combination = event.keyCombination().toCombined() & ~pad
        return QKeySequence(combination) not in self._repeating
