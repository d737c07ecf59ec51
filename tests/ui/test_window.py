"""The window: errors it tells, themes, keys, and how it comes back."""

import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from annotator.domain.errors import BadInputError
from annotator.ui.appearance.theme import DARK, ThemeChoice
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.controls.message_dialog import MessageDialog
from annotator.ui.errors import ErrorHook, show_error
from annotator.ui.keys.action_table import ACTIONS
from annotator.ui.settings import Settings
from annotator.ui.window import MainWindow
from tests.scenes.finding import awaited, button, part
from tests.scenes.windows import Open, Press


def test_an_error_can_be_copied(window: MainWindow) -> None:
    show_error(window, BadInputError("The disk is full."))
    dialog = part(MessageDialog, window)
    copy = button("Copy", dialog)
    copy.click()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "The disk is full.",
        "Nothing was changed. Everything labelled is saved.",
    ]
    assert dialog.isVisible()
    dialog.accept()


def test_a_known_error_in_a_slot_is_shown_not_raised(window: MainWindow, qtbot: QtBot) -> None:
    hook = ErrorHook(window)
    before = sys.excepthook
    hook.install()
    try:
        error = BadInputError("No.")
        sys.excepthook(BadInputError, error, None)
    finally:
        hook.remove()
    assert sys.excepthook is before
    dialog = awaited(MessageDialog, window, qtbot)
    assert dialog.message.splitlines()[0] == "No."
    dialog.accept()


def test_the_same_message_is_shown_once(window: MainWindow) -> None:
    for _ in range(3):
        show_error(window, BadInputError("The disk is full."))
    show_error(window, BadInputError("The disk has gone."))
    visible = [d for d in window.findChildren(MessageDialog) if d.isVisible()]
    told = [d.message.splitlines()[0] for d in visible]
    assert told == ["The disk is full.", "The disk has gone."]
    for dialog in visible:
        dialog.accept()


def test_themes(window: MainWindow, settings: Settings) -> None:
    window.actions_table["theme.dark"].trigger()
    assert window.pages is not None
    assert window.pages.context.themes.theme is DARK
    chosen = [settings.theme]
    window.actions_table["theme.light"].trigger()
    chosen.append(settings.theme)
    assert chosen == [ThemeChoice.DARK, ThemeChoice.LIGHT]


def test_f1_lists_every_key(window: MainWindow, press: Press) -> None:
    press(window, "F1")
    table = part(QTableWidget, window)
    items = [table.item(row, 1) for row in range(table.rowCount())]
    shown = {item.text() for item in items if item is not None}
    assert {spec.description for spec in ACTIONS if spec.keys} <= shown
    assert "label as fact and move on" in shown
    press(window, "Escape")


def test_the_window_comes_back_as_large_as_it_was_left(
    open_window: Open,
    workspace_file: Path,
    settings: Settings,
    themes: ThemeSwitch,
    qtbot: QtBot,
) -> None:
    window = open_window(workspace_file)
    window.resize(750, 500)
    window.close()

    again = MainWindow(settings, themes)
    qtbot.addWidget(again)
    assert again.size() == QSize(750, 500)
