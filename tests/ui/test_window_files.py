"""What comes into the window and goes out of it: the first start, imports, workspaces, exports."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from annotator.services import reading
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.background.jobs import wait_for_jobs
from annotator.ui.controls.message_dialog import MessageDialog
from annotator.ui.file_pages.exporting.export_dialog import ExportDialog
from annotator.ui.file_pages.importing.import_dialog import ImportDialog
from annotator.ui.start_page import StartPage
from annotator.ui.window import MainWindow
from tests.scenes.finding import awaited, choose, opened, part
from tests.scenes.windows import Open, Press, let_events_pass, person_dialog


def accept_import(window: MainWindow, qtbot: QtBot) -> None:
    """Press Enter in the dialog that shows what an import would bring."""
    awaited(ImportDialog, window, qtbot)
    let_events_pass()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)


def test_first_start_offers_three_ways(open_window: Open) -> None:
    window = open_window(None)
    page = window.centralWidget()
    assert isinstance(page, StartPage)
    page.sample.click()
    assert window.pages is not None
    assert person_dialog(window).isVisible()
    person_dialog(window).reject()
    assert window.pages.label_page.desk.state is not None


def test_files_dropped_on_the_window_become_a_story(
    open_window: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"The {name} sentence. Another.", encoding="utf-8")
    create_workspace(tmp_path / "new.db").close()
    window = open_window(tmp_path / "new.db")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / f"{n}.txt")) for n in ("one", "two")])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    accept_import(window, qtbot)
    assert window.pages is not None
    desk = window.pages.label_page.desk
    qtbot.waitUntil(lambda: desk.state is not None)
    assert desk.state is not None
    assert len(desk.state.page.variants) == 2
    assert window.pages.label_page.columns.columns[0].view.hasFocus()


def file_dialog(window: MainWindow, action: str) -> QFileDialog:
    """Open a file dialog by its action."""
    return opened(QFileDialog, window, action)


@pytest.mark.parametrize("action", ["file.import", "file.import_folder"])
def test_import_by_menu(open_window: Open, tmp_path: Path, qtbot: QtBot, action: str) -> None:
    folder = tmp_path / "event"
    folder.mkdir()
    for name in ("one", "two"):
        (folder / f"{name}.txt").write_text(f"The {name} sentence.", encoding="utf-8")
    create_workspace(tmp_path / "new.db").close()
    window = open_window(tmp_path / "new.db")
    dialog = file_dialog(window, action)
    files = [str(path) for path in sorted(folder.iterdir())]
    dialog.filesSelected.emit(files if action == "file.import" else [str(folder)])
    dialog.close()
    accept_import(window, qtbot)
    assert window.pages is not None
    desk = window.pages.label_page.desk
    qtbot.waitUntil(lambda: desk.state is not None)
    assert desk.state is not None
    assert len(desk.state.page.variants) == 2
    let_events_pass()
    assert window.pages.label_page.columns.columns[0].view.hasFocus()


def test_workspaces_are_opened_and_made_by_menu(
    window: MainWindow, workspace_file: Path, tmp_path: Path
) -> None:
    dialog = file_dialog(window, "file.new")
    dialog.fileSelected.emit(str(tmp_path / "new.db"))
    dialog.close()
    assert window.pages is not None
    assert window.pages.context.workspace.path == tmp_path / "new.db"
    dialog = file_dialog(window, "file.open")
    dialog.fileSelected.emit(str(workspace_file))
    dialog.close()
    assert window.pages.context.workspace.path == workspace_file
    # What is there already is never replaced.
    dialog = file_dialog(window, "file.new")
    dialog.fileSelected.emit(str(tmp_path / "new.db"))
    dialog.close()
    assert window.pages.context.workspace.path == workspace_file
    message = part(MessageDialog, window)
    message.accept()


def test_what_could_not_be_imported_is_said(
    open_window: Open, tmp_path: Path, qtbot: QtBot, workspace_file: Path
) -> None:
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    (tmp_path / "good.txt").write_text("A sentence.", encoding="utf-8")
    window = open_window(workspace_file)
    window.menus.files.import_paths([tmp_path / "empty.txt", tmp_path / "good.txt"])
    accept_import(window, qtbot)
    dialog = awaited(MessageDialog, window, qtbot)
    assert "empty.txt contains no text" in dialog.message
    assert "1 variant with 1 sentence added" in dialog.message
    dialog.accept()


def test_export_from_the_window(
    open_window: Open, workspace_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(workspace_file)
    window.actions_table["file.export"].trigger()
    dialog = part(ExportDialog, window)
    choose(dialog.form.level, "Gold labels: adjudicated, unanimous or majority")
    dialog.wanted.emit(dialog.options(tmp_path / "gold.jsonl"))
    dialog.accept()
    qtbot.waitUntil((tmp_path / "gold.jsonl").exists)
    lines = (tmp_path / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    assert {json.loads(line)["decided_by"] for line in lines} == {"unanimous", "majority"}
    awaited(MessageDialog, window, qtbot)
    for message in window.findChildren(MessageDialog):
        message.accept()


def test_an_import_that_ends_after_the_window_says_nothing(
    open_window: Open, workspace_file: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    window = open_window(workspace_file)
    window.menus.files.import_paths([tmp_path / "empty.txt"])
    window.close()
    let_events_pass()
    assert not any(dialog.isVisible() for dialog in window.findChildren(MessageDialog))


def test_an_import_into_another_workspace_is_not_shown_here(
    open_window: Open, workspace_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "one.txt").write_text("A sentence.", encoding="utf-8")
    create_workspace(tmp_path / "other.db").close()
    window = open_window(workspace_file)
    window.menus.files.import_paths([tmp_path / "one.txt"])
    accept_import(window, qtbot)
    window.open_path(tmp_path / "other.db", "Ana Ruiz")
    wait_for_jobs()
    let_events_pass()
    assert window.pages is not None
    assert window.pages.label_page.desk.state is None
    with open_workspace(workspace_file) as workspace:
        assert [row.story.title for row in reading.stories(workspace, None)][-1] == "one"


@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent.*deprecated:DeprecationWarning")
def test_only_files_of_this_machine_can_be_dropped(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/article")])
    event = QDragEnterEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    window.dragEnterEvent(event)
    assert not event.isAccepted()


def test_enter_takes_a_choice_of_the_start_page(open_window: Open, press: Press) -> None:
    window = open_window(None)
    press(window, "Return")
    assert window.pages is not None
    person_dialog(window).reject()


def test_a_file_that_is_no_workspace_leaves_the_open_one(
    window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "notes.db").write_text("not a workspace", encoding="utf-8")
    pages = window.pages
    window.opening.open_chosen(str(tmp_path / "notes.db"))
    assert window.pages is pages
    dialog = part(MessageDialog, window)
    assert "is not an Annotator workspace" in dialog.message
    dialog.accept()


def test_where_nothing_is_open_no_labels_are_said_to_be_saved(
    open_window: Open, tmp_path: Path
) -> None:
    (tmp_path / "notes.db").write_text("not a workspace", encoding="utf-8")
    window = open_window(None)
    window.opening.open_chosen(str(tmp_path / "notes.db"))
    dialog = part(MessageDialog, window)
    assert "is not an Annotator workspace" in dialog.message
    assert "saved" not in dialog.message
    dialog.accept()


def test_a_read_only_workspace_can_be_looked_at(open_window: Open, workspace_file: Path) -> None:
    workspace_file.chmod(0o444)
    before = workspace_file.read_bytes()
    window = open_window(workspace_file)
    dialog = part(MessageDialog, window)
    assert "can't be written" in dialog.message
    dialog.accept()
    assert window.windowTitle().startswith("workspace.db (read only)")
    window.close()
    assert workspace_file.read_bytes() == before
