"""A key that is held, as an X server tells of it: released and pressed at the same time."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from annotator.ui.keys.held_keys import HeldKeys
from annotator.ui.pages import Pages

NONE = Qt.KeyboardModifier.NoModifier
OVERRIDE, RELEASE = QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease


def key_event(kind: QEvent.Type, key: Qt.Key, at: int) -> QKeyEvent:
    event = QKeyEvent(kind, key, NONE)
    event.setTimestamp(at)
    return event


def held_back(keys: HeldKeys, key: Qt.Key, *times: tuple[QEvent.Type, int]) -> list[bool]:
    asked = [keys.holds_back(key_event(kind, key, at)) for kind, at in times]
    return [held for held, (kind, _) in zip(asked, times, strict=True) if kind is OVERRIDE]


def test_a_held_key_counts_once() -> None:
    keys = HeldKeys()
    keys.let_repeat(["Down", "J"])
    held = [(OVERRIDE, 100), (RELEASE, 600), (OVERRIDE, 600), (RELEASE, 633), (OVERRIDE, 633)]
    assert held_back(keys, Qt.Key.Key_F, *held) == [False, True, True]
    assert held_back(keys, Qt.Key.Key_Down, *held) == [False, False, False]


def test_presses_one_after_the_other_count_each() -> None:
    keys = HeldKeys()
    slow = [(OVERRIDE, 100), (RELEASE, 180), (OVERRIDE, 181), (RELEASE, 230), (OVERRIDE, 300)]
    assert not any(held_back(keys, Qt.Key.Key_F, *slow))
    # A script presses and releases at once.
    at_once = [(OVERRIDE, 400), (RELEASE, 400), (OVERRIDE, 400), (RELEASE, 401), (OVERRIDE, 401)]
    assert not any(held_back(HeldKeys(), Qt.Key.Key_F, *at_once))
    without_time = [(OVERRIDE, 0), (RELEASE, 0), (OVERRIDE, 0)]
    assert not any(held_back(HeldKeys(), Qt.Key.Key_F, *without_time))


def test_the_window_hears_of_keys_wherever_the_keyboard_is(pages: Pages) -> None:
    view = QApplication.focusWidget()
    assert view is not None
    assert pages.isAncestorOf(view)
    accepted = []
    for kind, at in ((OVERRIDE, 100), (RELEASE, 600), (OVERRIDE, 600)):
        event = key_event(kind, Qt.Key.Key_F, at)
        event.ignore()
        QCoreApplication.sendEvent(view, event)
        accepted.append(event.isAccepted())
    assert accepted == [False, False, True]
