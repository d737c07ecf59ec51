"""Counterparts that an import has left for later are there when somebody wants them."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.services import counterparts
from annotator.ui import catching_up
from tests.scenes.windows import Open, Press


@pytest.fixture
def unaligned(workspace_file: Path) -> Path:
    """A workspace as it is after an import of many stories."""
    with closing(sqlite3.connect(workspace_file)) as connection:
        connection.execute("DELETE FROM computed_counterpart")
        connection.execute("DELETE FROM alignment")
        connection.commit()
    return workspace_file


def test_a_window_finds_them_by_and_by(
    open_window: Open,
    unaligned: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(catching_up, "_QUIET_MS", 0)
    pages = open_window(unaligned).pages
    assert pages is not None
    desk = pages.label_page.desk
    workspace = pages.context.workspace
    with qtbot.waitSignal(desk.counterparts_changed):
        pass
    assert not counterparts.are_missing(workspace)
    assert desk.story_id is not None
    assert counterparts.of_story(workspace, desk.story_id)


def test_those_of_a_large_story_are_found_anew_when_a_kind_has_changed(
    open_window: Open,
    workspace_file: Path,
    qtbot: QtBot,
    press: Press,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(catching_up, "_QUIET_MS", 0)
    monkeypatch.setattr(counterparts, "_SMALL", 0)
    window = open_window(workspace_file)
    assert window.pages is not None
    with qtbot.waitSignal(window.pages.label_page.desk.counterparts_changed):
        press(window, "T")
    assert not counterparts.are_missing(window.pages.context.workspace)


def test_a_label_is_copied_to_those_that_were_not_found_yet(
    open_window: Open, unaligned: Path, press: Press
) -> None:
    window = open_window(unaligned)
    assert window.pages is not None
    desk = window.pages.label_page.desk
    story_id = desk.story_id
    assert story_id is not None
    press(window, "F")
    assert counterparts.of_story(window.pages.context.workspace, story_id) == []
    press(window, "C")
    assert counterparts.of_story(window.pages.context.workspace, story_id)
