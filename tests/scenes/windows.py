"""Windows of the program, opened as the program opens them and worked in by keys."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.appearance.theme import ThemeChoice
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.background.jobs import wait_for_jobs
from annotator.ui.person_dialog import PersonDialog
from annotator.ui.settings import Settings
from annotator.ui.window import MainWindow

Press = Callable[..., None]
"""Presses keys; see `press`."""
Open = Callable[..., MainWindow]
"""Opens a window on a workspace, as somebody."""


@contextlib.contextmanager
def light_theme(app: QApplication) -> Iterator[ThemeSwitch]:
    """Put the light theme in force, by a switch that is gone afterwards.

    One that stayed would put its theme in force again whenever another one is chosen.
    """
    themes = ThemeSwitch(app, ThemeChoice.LIGHT)
    yield themes
    themes.deleteLater()


class Windows:
    """Opens windows, and closes them all when the test is over."""

    def __init__(self, themes: ThemeSwitch, bot: QtBot) -> None:
        self._themes = themes
        self._bot = bot
        self.opened: list[MainWindow] = []

    def open(self, settings: Settings, path: Path | None, annotator: str | None) -> MainWindow:
        """Open a window on a workspace, or one that shows the first page."""
        window = MainWindow(settings, self._themes)
        self.opened.append(window)
        window.resize(1400, 800)
        if path is not None:
            window.open_path(path, annotator)
        else:
            window.show_start_page()
        with self._bot.waitSignal(window.furnished):
            window.show()
            self._bot.waitExposed(window)
            window.activateWindow()
        QApplication.processEvents()
        if window.pages is not None and QApplication.activeModalWidget() is None:
            window.pages.take_focus()
            QApplication.processEvents()
        return window

    def close(self) -> None:
        for window in self.opened:
            window.close()
            window.deleteLater()


def settle() -> None:
    """Wait until nothing runs in the background and what was to be deleted is."""
    wait_for_jobs()
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def let_events_pass() -> None:
    """Process what waits, and what comes of it."""
    for _ in range(20):
        QApplication.processEvents()


def person_dialog(window: MainWindow) -> PersonDialog:
    """The dialog that asks who labels, which has just been opened."""
    let_events_pass()
    dialog = window.findChild(PersonDialog)
    assert isinstance(dialog, PersonDialog)
    return dialog


def who_labels(window: MainWindow) -> str | None:
    """The name of the person for whom a window saves labels, where that is known."""
    assert window.pages is not None
    person = window.pages.context.person
    return None if person is None else person.name


def type_in(text: str) -> None:
    """Type a text into whatever has the focus."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def press(window: QWidget, *keys: str) -> None:
    """Press keys, such as `F` and `Control+Z`, in whatever has the focus."""
    for key in keys:
        *modifiers, name = key.split("+") if key != "+" else [key]
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= getattr(Qt.KeyboardModifier, f"{modifier}Modifier")
        target = QApplication.focusWidget() or window
        QTest.keyClick(target, getattr(Qt.Key, f"Key_{name}"), held)
        QApplication.processEvents()
