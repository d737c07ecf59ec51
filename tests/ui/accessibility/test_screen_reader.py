"""What a screen reader finds and hears: names, states, announcements."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from annotator.ui.controls import announcing
from annotator.ui.controls.announcing import announce
from annotator.ui.controls.quiet_panel import QuietPanel
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow
from tests.scenes.windows import Open, Press, type_in
from tests.ui.accessibility.conftest import confusing, controls, unnamed


@pytest.mark.slow
def test_every_control_of_every_page_has_a_name(
    window: MainWindow, pages_shown: list[Callable[[], None]], qapp: QApplication
) -> None:
    for show in pages_shown:
        show()
        qapp.processEvents()
        assert len(controls(window)) > 5
        assert unnamed(window) == []
        assert confusing(window) == []


def test_the_start_page_has_names(open_window: Open) -> None:
    assert unnamed(open_window(None)) == []


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say."""
    heard: list[str] = []

    class Listener:
        isActive = QAccessible.isActive  # noqa: N815 - Qt's name

        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802 - Qt's name
            heard.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(announcing, "QAccessible", Listener)
    return heard


def test_a_screen_reader_hears_what_was_done_and_where_one_is(
    window: MainWindow, press: Press, said: list[str]
) -> None:
    press(window, "Q")
    assert said == ["sentence 1, labelled quote"]
    press(window, "K", "U")
    assert said[-1] == "sentence 1, labelled quote, unsure"
    press(window, "Backspace")
    assert said[-1] == "sentence 1, not labelled"
    press(window, "Control+Z")
    assert said[-1].startswith("Undone: clear the label on “")
    press(window, "Shift+J", "F")
    assert said[-1] == "2 sentences: labelled fact, unsure"
    QAccessible.setActive(False)
    announce(window, "nobody listens")
    assert said[-1] != "nobody listens"


def test_a_screen_reader_hears_what_is_found_while_the_words_are_typed(
    window: MainWindow, pages: Pages, press: Press, said: list[str], qtbot: QtBot
) -> None:
    press(window, "Control+F")
    type_in("harbour")
    qtbot.waitUntil(lambda: bool(said))
    assert len(said) == 1
    assert said[0].endswith("sentences found")
    press(window, "Return")
    assert said[1] == pages.label_page.columns.current_in_words
    assert "harbour" in said[1]
    qtbot.waitUntil(lambda: len(said) > 2)
    assert " of " in said[2]


@pytest.mark.usefixtures("qapp")
def test_the_button_beside_a_reason_says_it() -> None:
    panel = QuietPanel()
    panel.say("Hidden for now", "Reviewers see every story.", "Work as a reviewer")
    button = panel.findChild(QPushButton)
    assert button is not None
    assert button.accessibleDescription() == "Hidden for now. Reviewers see every story."
