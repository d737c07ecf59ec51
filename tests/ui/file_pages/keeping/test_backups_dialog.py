"""Backups: made when nobody works, listed with what each holds, restored into a new file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.services import people, reading
from annotator.services.upkeep import backups, kept_copies, restoring
from annotator.services.workspace import open_workspace
from annotator.ui.background.jobs import wait_for_jobs
from annotator.ui.file_pages.keeping import backups as keeping
from annotator.ui.file_pages.keeping.backups import Backups
from annotator.ui.file_pages.keeping.backups_dialog import BackupsDialog
from annotator.ui.settings import Settings
from annotator.ui.window import MainWindow
from tests.scenes.finding import answer, awaited, part
from tests.scenes.windows import Press

pytestmark = pytest.mark.slow


def folder_of(settings: Settings) -> Path | None:
    return settings.backup_folder


@pytest.fixture
def keeper(window: MainWindow) -> Backups:
    """What makes backups for the window."""
    # It would begin by itself a second after the window stands.
    window.menus.upkeep.begin()
    return part(Backups, window)


def made(path: Path) -> int:
    with open_workspace(path) as workspace:
        return len(kept_copies.list_backups(workspace))


def dialog_of(window: MainWindow, qtbot: QtBot) -> BackupsDialog:
    window.actions_table["file.backups"].trigger()
    dialog = part(BackupsDialog, window)
    qtbot.waitUntil(lambda: dialog.state.text() != "Reading…")
    return dialog


def test_a_backup_is_made_by_itself_once_it_is_due(
    keeper: Backups, workspace_file: Path, qtbot: QtBot
) -> None:
    keeper.look()
    qtbot.waitUntil(lambda: made(workspace_file) == 1)
    wait_for_jobs()
    keeper.look()
    wait_for_jobs()
    assert made(workspace_file) == 1


def test_one_that_falls_due_while_the_window_stands_idle_is_made(
    window: MainWindow, workspace_file: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(keeping, "_IDLE_MS", 1)
    monkeypatch.setattr(keeping, "_AGAIN_MS", 1)
    assert window.pages is not None
    workspace = window.pages.context.workspace
    latest = backups.make(workspace)
    people.add(workspace, "Zoe")
    window.menus.upkeep.begin()
    keeper = part(Backups, window)
    timer = part(QTimer, keeper)
    with qtbot.waitSignal(timer.timeout):
        pass
    wait_for_jobs()
    assert made(workspace_file) == 1
    name = latest.path.name.replace(f"{latest.made_at:-%Y%m%d-}", "-20200101-")
    latest.path.rename(latest.path.with_name(name))
    qtbot.waitUntil(lambda: made(workspace_file) == 2)


def test_none_is_made_where_none_is_wanted(
    keeper: Backups, workspace_file: Path, settings: Settings
) -> None:
    settings.makes_backups = False
    keeper.look()
    wait_for_jobs()
    assert made(workspace_file) == 0


def test_a_failure_is_told_once_in_a_quiet_line(
    window: MainWindow, keeper: Backups, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "a file").write_text("", encoding="utf-8")
    settings.backup_folder = tmp_path / "a file" / "folder"
    assert window.pages is not None
    bar = window.pages.label_page.label_bar
    keeper.look()
    qtbot.waitUntil(lambda: "No backup could be made" in bar.news)
    bar.tell("")
    keeper.look()
    wait_for_jobs()
    for _ in range(5):
        qtbot.wait(1)
    assert bar.news == ""


def test_one_is_made_listed_and_restored(
    window: MainWindow, workspace_file: Path, tmp_path: Path, qtbot: QtBot, press: Press
) -> None:
    press(window, "F")
    dialog = dialog_of(window, qtbot)
    assert dialog.state.text() == "There is no backup yet."
    assert not dialog.restore.isEnabled()
    dialog.make.click()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    with open_workspace(workspace_file) as workspace:
        count = reading.story_count(workspace)
    cell = dialog.table.item(0, 3)
    assert cell is not None
    assert cell.text() == str(count)
    assert dialog.restore.isEnabled()
    out = tmp_path / "restored.db"
    dialog.restore.click()
    answer(out, dialog)
    box = awaited(QMessageBox, dialog, qtbot)
    # Else the window manager gives the keyboard to no window.
    left_open: list[object] = []
    dialog.finished.connect(lambda: left_open.append(dialog.findChild(QMessageBox)))
    next(button for button in box.buttons() if button.text() == "&Open it").click()
    qtbot.waitUntil(lambda: left_open == [None])
    qtbot.waitUntil(lambda: window.pages is not None and window.pages.context.workspace.path == out)
    assert window.pages is not None
    column = window.pages.label_page.columns.active_column
    assert column is not None
    qtbot.waitUntil(column.view.hasFocus)


def test_the_backup_is_restored_that_was_chosen_although_another_one_is_made_meanwhile(
    window: MainWindow, workspace_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with open_workspace(workspace_file) as workspace:
        backups.make(workspace)
        people.add(workspace, "Zoe")
        backups.make(workspace)
    dialog = dialog_of(window, qtbot)
    dialog.table.selectRow(1)
    dialog.make.click()
    dialog.restore.click()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 3)
    out = tmp_path / "restored.db"
    answer(out, dialog)
    awaited(QMessageBox, dialog, qtbot).reject()
    with open_workspace(out) as restored:
        assert people.by_name(restored, "Zoe") is None
    dialog.reject()


def test_the_folder_and_the_switch_are_remembered(
    window: MainWindow, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = dialog_of(window, qtbot)
    dialog.automatic.click()
    assert not settings.makes_backups
    dialog.choose.click()
    answer(tmp_path / "elsewhere", dialog)
    assert folder_of(settings) == tmp_path / "elsewhere"
    dialog.make.click()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    assert len(list((tmp_path / "elsewhere").iterdir())) == 1
    (tmp_path / "elsewhere").rename(tmp_path / "unplugged")
    dialog.refresh()
    qtbot.waitUntil(lambda: "elsewhere does not exist; connect the disk" in dialog.state.text())
    assert dialog.table.rowCount() == 0
    assert not dialog.restore.isEnabled()
    dialog.beside.click()
    assert folder_of(settings) is None
    qtbot.waitUntil(lambda: dialog.state.text() == "There is no backup yet.")
    dialog.reject()


def test_the_window_can_be_closed_while_the_list_is_read(window: MainWindow) -> None:
    window.actions_table["file.backups"].trigger()
    assert window.close()
    assert not window.isVisible()


def test_a_restored_file_gets_a_free_name(tmp_path: Path) -> None:
    workspace = tmp_path / "work.db"
    first = restoring.suggested_file(workspace)
    assert first.name == "work-restored.db"
    first.touch()
    assert restoring.suggested_file(workspace).name == "work-restored-2.db"
