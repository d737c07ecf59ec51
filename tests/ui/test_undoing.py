"""Undo where something happens meanwhile: the workspace is left, or a merge joins people."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from annotator.domain.ids import Uid
from annotator.domain.labels import FACT
from annotator.domain.merging import Answers
from annotator.services import people, reading
from annotator.services.exchange import merging
from annotator.services.labels import labelling
from annotator.services.workspace import open_workspace
from annotator.ui import undoing
from annotator.ui.background.jobs import wait_for_jobs
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow
from tests.scenes.windows import Open, Press


def test_another_workspace_can_be_opened_while_a_long_undo_waits_for_its_turn(
    open_window: Open,
    workspace_file: Path,
    empty_file: Path,
    press: Press,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(undoing, "_AT_ONCE", 0)
    with open_workspace(workspace_file) as workspace:
        ana = people.add(workspace, "Ana Ruiz")
        page = reading.page(workspace, reading.stories(workspace, None)[0].story.id)
        assert page is not None
        labelling.label(workspace, ana.id, [page.variants[0].sentences[0].id], FACT)
    window = open_window(workspace_file)
    with closing(sqlite3.connect(workspace_file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        press(window, "Control+Z")
        window.open_path(empty_file, "Ana Ruiz")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        other.execute("ROLLBACK")
    wait_for_jobs()
    assert window.pages is not None
    assert window.pages.context.workspace.path == empty_file


def test_a_long_undo_is_shown_once_and_not_before_it_has_ended(
    window: MainWindow, pages: Pages, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undoing, "_AT_ONCE", 0)
    press(window, "F")
    context, told = pages.context, list[object]()
    context.bus.changed.connect(told.append)
    press(window, "Control+Z")
    assert context.is_changing_much
    wait_for_jobs()
    pages.backstage.file_watch.look()
    assert not told
    qtbot.waitUntil(lambda: not context.is_changing_much)
    pages.backstage.file_watch.look()
    assert len(told) == 1
    assert pages.label_page.desk.state is not None
    assert pages.label_page.desk.state.progress().labelled == 0


def test_of_two_long_undos_each_is_shown_once(
    window: MainWindow, pages: Pages, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undoing, "_AT_ONCE", 0)
    press(window, "F", "F")
    context, told, looked = pages.context, list[object](), list[bool]()

    def on_changed(changes: object) -> None:
        told.append(changes)
        looked.append(context.is_changing_much)
        # As the clock has it, while the other undo may have been written and not told.
        pages.backstage.file_watch.look()

    context.bus.changed.connect(on_changed)
    press(window, "Control+Z", "Control+Z")
    wait_for_jobs()
    qtbot.waitUntil(lambda: not context.is_changing_much)
    pages.backstage.file_watch.look()
    assert looked == [True, False]
    assert pages.label_page.desk.state is not None
    assert pages.label_page.desk.state.progress().labelled == 0


def test_a_merge_elsewhere_leaves_the_person_their_labels_and_their_undo(
    window: MainWindow, pages: Pages, press: Press, workspace_file: Path, tmp_path: Path
) -> None:
    press(window, "F")
    context = pages.context
    before = context.annotator_id
    assert before is not None
    there = Path(shutil.copy(workspace_file, tmp_path / "there.db"))
    uid = Uid("00000000-0000-7000-8000-00000000000a")
    with open_workspace(there) as workspace:
        people.add(workspace, "Somebody", uid)
    assert context.person is not None
    with open_workspace(workspace_file) as workspace:
        merging.run(workspace, there, Answers(same=((context.person.uid, uid),)))
    pages.backstage.file_watch.look()
    assert context.annotator_id not in {None, before}
    assert pages.label_page.desk.state is not None
    assert pages.label_page.desk.state.progress().labelled == 1
    press(window, "Control+Z")
    assert pages.label_page.desk.state.progress().labelled == 0
