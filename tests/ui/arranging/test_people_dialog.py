"""People and stories: shared out, roles given, outlets hidden."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from annotator.services.project import (
    assigning,
    blindness,
    telling,
)
from annotator.ui.arranging import people_dialog
from annotator.ui.arranging.people_dialog import PeopleDialog
from annotator.ui.window import MainWindow
from tests.scenes.finding import close, opened
from tests.scenes.windows import Open, Press

pytestmark = pytest.mark.slow


def test_stories_are_shared_out_and_outlets_hidden(window: MainWindow, press: Press) -> None:
    assert window.pages is not None
    press(window, "F")
    found = opened(PeopleDialog, window, "work.people")
    assert "needs annotators" in found.preview.text()
    for row in range(2):
        item = found.table.item(row, 0)
        assert item is not None
        item.setCheckState(Qt.CheckState.Checked)
    assert "2 stories to assign" in found.preview.text()
    found.overlap.setValue(100)
    found.assign.click()
    assert "Every story is assigned" in found.preview.text()
    found.kept_back.hides.click()
    found.kept_back.shuffles.click()
    QTest.keyClick(found.kept_back.tells, Qt.Key.Key_Space)
    close(found)
    page = window.pages.label_page
    workspace = window.pages.context.workspace
    assert len(assigning.shares(workspace)) == 2
    assert blindness.blindness(workspace).hides_outlets
    assert not telling.tells_decisions(workspace)
    shown = [column.header.name for column in page.columns.columns]
    outlets = {row[0] for row in workspace.store.rows("SELECT outlet FROM variant")}
    assert outlets.isdisjoint(shown)
    press(window, "F")
    recorded = workspace.store.rows("SELECT value FROM setup WHERE subject = 'columns'")
    assert page.desk.state is not None
    order = " ".join(v.variant.uid for v in page.desk.state.page.variants)
    assert recorded == [(order,)]


def test_many_stories_are_assigned_and_taken_back_off_the_gui_thread(
    window: MainWindow, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_dialog, "STORIES_AT_ONCE", 0)
    press(window, "F")
    assert window.pages is not None
    workspace = window.pages.context.workspace
    found = opened(PeopleDialog, window, "work.people")
    item = found.table.item(0, 0)
    assert item is not None
    item.setCheckState(Qt.CheckState.Checked)
    found.overlap.setValue(0)
    found.assign.click()
    assert not found.isEnabled()
    qtbot.waitUntil(found.isEnabled)
    assert "Every story is assigned" in found.preview.text()
    found.undo.click()
    qtbot.waitUntil(found.isEnabled)
    assert assigning.shares(workspace) == []
    close(found)


def test_who_is_labelling_reviews_only_what_they_have_finished(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file)
    assert window.pages is not None
    press(window, "F", "Control+2")
    page = window.pages.review_page.disagreements
    assert page.model.rowCount() == 0
    found = opened(PeopleDialog, window, "work.people")
    (item,) = found.table.findItems("Ana Ruiz", Qt.MatchFlag.MatchExactly)
    box = found.table.cellWidget(item.row(), 1)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    close(found)
    press(window, "Control+2")
    assert window.pages.review_page.disagreements.model.rowCount() == 7


def test_tab_goes_from_the_people_to_their_roles(window: MainWindow) -> None:
    found = opened(PeopleDialog, window, "work.people")
    found.table.setFocus()
    reached = []
    for _ in range(3):
        QTest.keyClick(found, Qt.Key.Key_Tab)
        reached.append(found.focusWidget())
    assert reached == [found.table.cellWidget(row, 1) for row in range(3)]
    close(found)
