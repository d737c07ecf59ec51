"""News passes by itself; what guides stays, and a quiet hint stands in between."""

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from annotator.ui.controls.news_line import NewsLine


@pytest.fixture
def line(qtbot: QtBot) -> NewsLine:
    found = NewsLine()
    qtbot.addWidget(found)
    found.resize(600, 20)
    found.set_hint("F1 all keys")
    return found


def pass_by(line: NewsLine) -> None:
    """Let the time pass that news stands, if it is running."""
    timer = line.findChild(QTimer)
    assert timer is not None
    if timer.isActive():
        timer.stop()
        timer.timeout.emit()


def test_news_gives_way_to_the_quiet_hint(line: NewsLine) -> None:
    assert (line.text(), line.news) == ("F1 all keys", "")
    line.tell("Undone: fact on “It rains.”")
    assert line.text() == line.news == "Undone: fact on “It rains.”"
    pass_by(line)
    assert (line.text(), line.news) == ("F1 all keys", "")


def test_what_guides_stands_until_something_else_is_told(line: NewsLine) -> None:
    line.tell("Linked")
    line.hold("Now go to its counterpart")
    pass_by(line)
    assert line.news == "Now go to its counterpart"
    line.tell("")
    assert line.news == ""


def test_a_hint_without_room_is_not_shown_at_all(line: NewsLine) -> None:
    line.show()
    line.resize(5, 20)
    assert line.text() == ""
    line.tell("Linked")
    assert line.text() == "Linked"


def test_guidance_that_is_too_long_for_one_line_is_read_on_two(line: NewsLine) -> None:
    told = "Now go to its counterpart and press the key again; Esc leaves it"
    whole = line.fontMetrics().horizontalAdvance(told)
    line.hold(told)
    line.resize(whole + 4, 30)
    assert line.lines == told
    line.resize(round(whole * 0.7), 30)
    assert line.lines.replace("\n", " ") == told
    line.resize(round(whole * 0.2), 30)
    assert line.lines.count("\n") == 1
    assert line.lines.endswith("…")
    assert not line.grab().isNull()
