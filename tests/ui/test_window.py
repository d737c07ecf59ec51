"""The window: who labels, first start, imports and exports, errors, themes."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from annotator.domain.errors import BadInputError
from annotator.domain.ids import Uid
from annotator.services import people, reading
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.appearance.theme import DARK, ThemeChoice
from annotator.ui.background.jobs import wait_for_jobs
from annotator.ui.controls.message_dialog import MessageDialog
from annotator.ui.errors import ErrorHook, show_error
from annotator.ui.file_pages.export_dialog import ExportDialog
from annotator.ui.file_pages.import_dialog import ImportDialog
from annotator.ui.keys.action_table import ACTIONS
from annotator.ui.pages import Pages
from annotator.ui.person_dialog import PersonDialog
from annotator.ui.settings import Person, Settings
from annotator.ui.start_page import StartPage
from annotator.ui.window import MainWindow

Press = Callable[..., None]
Open = Callable[..., MainWindow]


def accept_import(window: MainWindow, qtbot: QtBot) -> None:
    """Press Enter in the dialog that shows what an import would bring."""
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None)
    settle()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)


def settle() -> None:
    for _ in range(20):
        QApplication.processEvents()


def person_dialog(window: MainWindow) -> PersonDialog:
    settle()
    dialog = window.findChild(PersonDialog)
    assert isinstance(dialog, PersonDialog)
    return dialog


def test_who_labels_is_asked_once(
    open_window: Open, workspace_file: Path, press: Press, settings: Settings
) -> None:
    window = open_window(workspace_file, None)
    dialog = person_dialog(window)
    dialog.name.setText("  Bea   Lind ")
    press(window, "Return")
    assert window.pages is not None
    assert settings.person is not None
    assert settings.person.name == "Bea Lind"
    settle()
    press(window, "F")
    window.close()
    again = open_window(workspace_file, None)
    assert again.findChild(PersonDialog) is None
    assert again.pages is not None
    assert again.pages.context.person == settings.person
    with open_workspace(workspace_file) as workspace:
        assert [a.name for a in people.annotators(workspace)].count("Bea Lind") == 1


def test_a_name_that_is_taken_is_not_taken_twice(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file, None)
    dialog = person_dialog(window)
    dialog.name.setText("maren TOLLIVER")
    press(window, "Return")
    assert dialog.isVisible()
    assert window.pages is not None
    assert window.pages.context.person is None
    dialog.reject()


def test_the_name_remembered_is_chosen_where_somebody_has_it(
    open_window: Open, workspace_file: Path, press: Press, settings: Settings
) -> None:
    settings.person = Person(Uid("0f0e0d0c-0b0a-7000-8000-000000000009"), "Maren tolliver")
    window = open_window(workspace_file, None)
    dialog = person_dialog(window)
    assert dialog.people.currentItem().text() == "Maren Tolliver"
    press(window, "Return")
    assert window.pages is not None
    assert window.pages.context.person is not None
    assert window.pages.context.person.name == "Maren Tolliver"


def test_an_annotator_of_the_workspace_can_be_chosen(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file, None)
    dialog = person_dialog(window)
    chosen = dialog.people.item(1)
    name = chosen.text()
    dialog.people.setCurrentItem(chosen)
    dialog.people.setFocus()
    press(window, "Return")
    assert window.pages is not None
    assert window.pages.context.person is not None
    assert window.pages.context.person.name == name
    assert window.pages.context.annotator_id is not None


def test_who_labelled_last_is_chosen_and_enter_goes_on(
    open_window: Open, workspace_file: Path, press: Press, settings: Settings
) -> None:
    window = open_window(workspace_file, "Ana Ruiz")
    press(window, "F")
    window.close()
    settings.person = Person(Uid(""), "")  # as on a machine where nobody has labelled yet
    window = open_window(workspace_file, None)
    dialog = person_dialog(window)
    assert dialog.name.hasFocus()
    assert [item.text() for item in dialog.people.selectedItems()] == ["Ana Ruiz"]
    press(window, "Return")
    assert window.pages is not None
    assert window.pages.context.person is not None
    assert window.pages.context.person.name == "Ana Ruiz"


def test_a_new_name_needs_only_to_be_typed_and_arrows_choose_an_old_one(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file, None)
    dialog = person_dialog(window)
    assert dialog.people.selectedItems() == []
    QTest.keyClicks(dialog.name, "Bea")
    press(window, "Down")
    assert (dialog.name.text(), len(dialog.people.selectedItems())) == ("", 1)
    QTest.keyClicks(dialog.name, "Bea Lind")
    assert dialog.people.selectedItems() == []
    press(window, "Return")
    assert window.pages is not None
    assert window.pages.context.person is not None
    assert window.pages.context.person.name == "Bea Lind"


def test_the_same_name_elsewhere_is_asked_about(
    open_window: Open, workspace_file: Path, tmp_path: Path, settings: Settings
) -> None:
    with create_workspace(tmp_path / "other.db") as workspace:
        people.add(workspace, "Ana Ruiz")
    open_window(workspace_file, "Ana Ruiz").close()
    assert settings.person is not None
    window = open_window(tmp_path / "other.db", None)
    assert window.pages is not None
    assert window.pages.context.person is None
    assert person_dialog(window).isVisible()
    person_dialog(window).reject()


def test_a_file_of_other_people_may_be_for_one_of_them(
    open_window: Open, tmp_path: Path, press: Press, settings: Settings
) -> None:
    with create_workspace(tmp_path / "for-cleo.db") as workspace:
        people.add(workspace, "Cleo")
        person = Person(people.new_uid(workspace), "Ben")
        people.add(workspace, person.name, person.uid)
    settings.person = person
    window = open_window(tmp_path / "for-cleo.db", None)
    assert window.pages is not None
    assert window.pages.context.person is None
    dialog = person_dialog(window)
    assert dialog.people.currentItem().text() == "Ben"
    press(window, "Return")
    assert window.pages.context.person == person


def test_labelling_without_a_name_asks_for_one(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file, None)
    person_dialog(window).reject()
    settle()
    press(window, "F")
    assert any(dialog.isVisible() for dialog in window.findChildren(PersonDialog))
    for dialog in window.findChildren(PersonDialog):
        dialog.reject()


def test_the_label_for_which_it_was_asked_is_given(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file, None)
    person_dialog(window).reject()
    settle()
    assert window.pages is not None
    current = window.pages.label_page.desk.current
    press(window, "F")
    (dialog,) = (each for each in window.findChildren(PersonDialog) if each.isVisible())
    QTest.keyClicks(dialog.name, "Bea Lind")
    press(window, "Return")
    context = window.pages.context
    assert context.annotator_id is not None
    newest = reading.last_label(context.workspace, context.annotator_id)
    assert newest is not None
    assert newest[1] == current


def test_the_label_is_forgotten_if_nobody_says_who_labels(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file, None)
    person_dialog(window).reject()
    settle()
    press(window, "F")
    press(window, "Escape")
    assert not any(each.isVisible() for each in window.findChildren(PersonDialog))
    assert window.pages is not None
    pages = window.pages
    pages.person.take("Bea Lind")
    assert pages.context.person is not None
    assert pages.context.annotator_id is None


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
    window.actions_table[action].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    return dialog


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
    settle()
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
    message = window.findChild(MessageDialog)
    assert isinstance(message, MessageDialog)
    message.accept()


def test_what_could_not_be_imported_is_said(
    open_window: Open, tmp_path: Path, qtbot: QtBot, workspace_file: Path
) -> None:
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    (tmp_path / "good.txt").write_text("A sentence.", encoding="utf-8")
    window = open_window(workspace_file)
    window.menus.files.import_paths([tmp_path / "empty.txt", tmp_path / "good.txt"])
    accept_import(window, qtbot)
    qtbot.waitUntil(lambda: window.findChild(MessageDialog) is not None)
    dialog = window.findChild(MessageDialog)
    assert isinstance(dialog, MessageDialog)
    assert "empty.txt holds no text" in dialog.message
    assert "1 variant with 1 sentence added" in dialog.message
    dialog.accept()


def test_export_from_the_window(
    open_window: Open, workspace_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(workspace_file)
    window.actions_table["file.export"].trigger()
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.form.level.setCurrentIndex(3)
    dialog.wanted.emit(dialog.options(tmp_path / "gold.jsonl"))
    dialog.accept()
    qtbot.waitUntil((tmp_path / "gold.jsonl").exists)
    lines = (tmp_path / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    assert {json.loads(line)["decided_by"] for line in lines} == {"unanimous", "majority"}
    qtbot.waitUntil(lambda: window.findChild(MessageDialog) is not None)
    for message in window.findChildren(MessageDialog):
        message.accept()


def test_an_error_can_be_copied(window: MainWindow) -> None:
    show_error(window, BadInputError("The disk is full."))
    dialog = window.findChild(MessageDialog)
    assert isinstance(dialog, MessageDialog)
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy")
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
    qtbot.waitUntil(lambda: window.findChild(MessageDialog) is not None)
    dialog = window.findChild(MessageDialog)
    assert isinstance(dialog, MessageDialog)
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


def test_an_import_that_ends_after_the_window_says_nothing(
    open_window: Open, workspace_file: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    window = open_window(workspace_file)
    window.menus.files.import_paths([tmp_path / "empty.txt"])
    window.close()
    settle()
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
    settle()
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
    dialog = window.findChild(MessageDialog)
    assert isinstance(dialog, MessageDialog)
    assert "is not an Annotator workspace" in dialog.message
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
    table = window.findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    items = [table.item(row, 1) for row in range(table.rowCount())]
    shown = {item.text() for item in items if item is not None}
    assert {spec.description for spec in ACTIONS if spec.keys} <= shown
    assert "label as fact and move on" in shown
    press(window, "Escape")


def test_every_action_is_connected(window: MainWindow, pages: Pages) -> None:
    assert pages.review_page is not None  # made when it is first asked for, and then connected
    for spec in window.actions_table.specs:
        action = window.actions_table[spec.name]
        assert action.receivers("2triggered(bool)") > 0, spec.name


def test_the_window_comes_back_as_it_was(
    open_window: Open, workspace_file: Path, settings: Settings
) -> None:
    window = open_window(workspace_file)
    window.resize(1111, 666)
    window.close()
    again = open_window(None)
    geometry = settings.bytes("geometry")
    assert not geometry.isEmpty()
    assert again.restoreGeometry(geometry)


def test_a_read_only_workspace_can_be_looked_at(open_window: Open, workspace_file: Path) -> None:
    workspace_file.chmod(0o444)
    before = workspace_file.read_bytes()
    window = open_window(workspace_file)
    dialog = window.findChild(MessageDialog)
    assert isinstance(dialog, MessageDialog)
    assert "can't be written" in dialog.message
    dialog.accept()
    assert window.windowTitle().startswith("workspace.db (read only)")
    window.close()
    assert workspace_file.read_bytes() == before
