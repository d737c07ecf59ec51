"""What a screen reader finds and hears: names, states, announcements."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
)

from annotator.ui.controls import announcing
from annotator.ui.controls.announcing import announce
from annotator.ui.window import MainWindow
from tests.scenes.windows import Open, Press
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


def test_a_screen_reader_hears_what_was_done_and_where_one_is(
    window: MainWindow, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    class Listener:
        isActive = QAccessible.isActive  # noqa: N815 - Qt's name

        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802 - Qt's name
            said.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(announcing, "QAccessible", Listener)
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
