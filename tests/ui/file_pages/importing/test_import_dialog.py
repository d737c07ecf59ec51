"""The import dialog: what would come is seen and put right before anything is stored."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from annotator.domain.corpus import Article
from annotator.services import reading
from annotator.services.articles.import_plan import known_suffixes
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.controls.message_dialog import MessageDialog
from annotator.ui.file_pages.importing.import_dialog import ImportDialog
from annotator.ui.file_pages.importing.source_dialogs import AddressDialog, PasteDialog
from annotator.ui.window import MainWindow
from tests.scenes.finding import awaited, opened, part
from tests.scenes.windows import Open

BRIDGE = "Harbour bridge closed\n\nA crack was found in the pylon. Engineers inspected it."
LATER = "Crack in the pylon closes harbour bridge, engineers say."


@pytest.fixture
def window(open_window: Open, tmp_path: Path) -> MainWindow:
    """A window on a workspace that has one story."""
    path = tmp_path / "event.db"
    with create_workspace(path) as workspace:
        from annotator.services.articles import importing

        importing.import_article(workspace, Article(BRIDGE), "The bridge")
    return open_window(path)


def look(window: MainWindow, qtbot: QtBot, tmp_path: Path, *texts: str) -> ImportDialog:
    """Open the dialog on articles."""
    paths = []
    for number, text in enumerate(texts):
        paths.append(tmp_path / f"article-{number}.txt")
        paths[-1].write_text(text, encoding="utf-8")
    window.menus.files.import_paths(paths)
    return awaited(ImportDialog, window, qtbot)


def stories(window: MainWindow) -> dict[str, int]:
    assert window.pages is not None
    with open_workspace(window.pages.context.workspace.path) as workspace:
        return {row.story.title: row.variants for row in reading.stories(workspace, None)}


def rows(dialog: ImportDialog) -> list[list[str]]:
    """Return the variants of the first story, as they are listed."""
    story = dialog.tree.topLevelItem(0)
    assert story is not None
    items = (story.child(number) for number in range(story.childCount()))
    return [[item.text(column) for column in range(5)] for item in items if item is not None]


def test_what_would_come_is_shown_and_nothing_is_stored(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    text = "Storm hits coast\n\nWaves broke the wall. “We fled,” she said."
    dialog = look(window, qtbot, tmp_path, text, BRIDGE, text)
    assert rows(dialog) == [
        ["article-0.txt", "unknown", "3", "en", "new"],
        ["article-1.txt", "unknown", "3", "en", "here already"],
        ["article-2.txt", "unknown", "3", "en", "twice here"],
    ]
    assert dialog.summary.text().splitlines() == [
        "1 variant of 1 story, 3 sentences.",
        "1 article is here already.",
        "1 article repeats another one of this import.",
    ]
    assert "Storm hits coast [headline]" in dialog.text.toPlainText()
    assert "Waves broke the wall." in dialog.text.toPlainText()
    dialog.reject()
    assert stories(window) == {"The bridge": 1}


def test_the_likeliest_story_is_proposed_and_taken_by_one_press(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = look(window, qtbot, tmp_path, LATER)
    assert dialog.form.proposed == "The bridge"
    assert dialog.form.into.currentIndex() == 0
    dialog.form.join.click()
    assert dialog.form.into.currentText().startswith("The bridge")
    assert not dialog.form.title.isEnabled()
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: stories(window) == {"The bridge": 2})


def test_title_and_outlet_can_be_put_right(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = look(window, qtbot, tmp_path, "A new thing happened. Nobody knew.")
    dialog.form.title.clear()
    QTest.keyClicks(dialog.form.title, "A thing")
    QTest.keyClicks(dialog.form.outlet, "Herald")
    assert rows(dialog)[0][1] == "Herald"
    dialog.accept_button.click()
    assert window.pages is not None
    desk = window.pages.label_page.desk

    def outlet() -> str:
        return desk.state.page.variants[0].variant.outlet if desk.state else ""

    qtbot.waitUntil(lambda: outlet() == "Herald")
    assert stories(window) == {"The bridge": 1, "A thing": 1}


def test_the_name_of_an_outlet_is_seen_whole_where_there_is_room(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    head = "Source: The Quillhaven Island Post\nDate: 12 June 2018\n\n"
    dialog = look(window, qtbot, tmp_path, f"{head}It rained on Monday. Nobody came.")
    dialog.resize(1400, 700)
    QApplication.processEvents()
    assert dialog.tree.columnWidth(1) >= dialog.tree.sizeHintForColumn(1)
    assert dialog.tree.header().length() <= dialog.tree.viewport().width()
    dialog.reject()


def test_an_article_can_be_left_out(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    text = "A new thing happened. Nobody knew."
    dialog = look(window, qtbot, tmp_path, text, "Something else. It rained.", text)
    assert [row[4] for row in rows(dialog)] == ["new", "new", "twice here"]
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert [row[4] for row in rows(dialog)] == ["left out", "new", "new"]
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Down)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert [row[4] for row in rows(dialog)] == ["new", "left out", "twice here"]
    assert dialog.summary.text().splitlines() == [
        "1 variant of 1 story, 2 sentences.",
        "1 article repeats another one of this import.",
        "1 article is left out by choice.",
    ]
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: sorted(stories(window).values()) == [1, 1])


def test_of_three_alike_the_next_one_comes_if_the_first_is_left_out(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    text = "A new thing happened. Nobody knew."
    dialog = look(window, qtbot, tmp_path, text, text, text)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert [row[4] for row in rows(dialog)] == ["left out", "new", "twice here"]
    assert dialog.summary.text().splitlines() == [
        "1 variant of 1 story, 2 sentences.",
        "1 article repeats another one of this import.",
        "1 article is left out by choice.",
    ]


def test_another_outlet_makes_a_known_text_new(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = look(window, qtbot, tmp_path, BRIDGE)
    assert not dialog.accept_button.isEnabled()
    QTest.keyClicks(dialog.form.outlet, "Herald")
    assert rows(dialog)[0][4] == "new"
    assert dialog.accept_button.isEnabled()
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: stories(window) == {"The bridge": 2})


def test_what_is_twice_here_is_told_by_the_outlets_that_were_chosen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    text = "A new thing happened. Nobody knew."
    head = "Source: Herald\nDate: 12 June 2018\n\n"
    dialog = look(window, qtbot, tmp_path, text, text, f"{head}{text}")
    assert [row[4] for row in rows(dialog)] == ["new", "twice here", "new"]
    dialog.form.outlet.setText("Herald")
    dialog.form.outlet.textEdited.emit("Herald")
    assert [row[4] for row in rows(dialog)] == ["new", "new", "twice here"]
    assert dialog.summary.text().startswith("2 variants of 1 story, ")
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: 2 in stories(window).values())


def test_what_can_not_be_read_is_said_instead(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    window.menus.files.import_paths([tmp_path / "empty.txt"])
    message = awaited(MessageDialog, window, qtbot)
    assert "There is nothing to import." in message.message
    assert "contains no text" in message.message
    message.accept()


def test_pasted_text_is_imported(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("The council met.\n\nIt decided nothing.")
    window.actions_table["file.paste"].trigger()
    paste = part(PasteDialog, window)
    paste.next.click()
    dialog = awaited(ImportDialog, window, qtbot)
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: len(stories(window)) == 2)


def test_after_many_stories_the_first_of_them_is_shown(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("flood", "mill", "strike"):
        (tmp_path / "events" / name).mkdir(parents=True)
        (tmp_path / "events" / name / "a.txt").write_text(f"The {name} began.", encoding="utf-8")
    window.menus.files.import_paths([tmp_path / "events"])
    awaited(ImportDialog, window, qtbot).accept_button.click()
    qtbot.waitUntil(lambda: len(stories(window)) == 4)
    assert window.pages is not None
    desk = window.pages.label_page.desk
    qtbot.waitUntil(lambda: desk.state is not None and desk.state.page.story.title != "The bridge")
    assert desk.state is not None
    assert desk.state.page.story.title == "flood"


def test_an_address_is_fetched_only_when_asked(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("http://127.0.0.1:9/article")
    window.actions_table["file.address"].trigger()
    address = part(AddressDialog, window)
    assert address.field.toPlainText() == "http://127.0.0.1:9/article"
    address.next.click()
    # Nobody listens at that port.
    message = awaited(MessageDialog, window, qtbot)
    assert "127.0.0.1" in message.message
    message.accept()


def test_the_file_dialog_knows_every_format(window: MainWindow) -> None:
    dialog = opened(QFileDialog, window, "file.import")
    assert all(f"*{suffix}" in dialog.nameFilters()[0] for suffix in known_suffixes())
    dialog.close()


def test_a_workspace_that_was_opened_anew_meanwhile_is_asked(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(BRIDGE, encoding="utf-8")
    window.menus.files.import_paths([tmp_path / "a.txt"])
    window.open_path(tmp_path / "event.db", "Ana Ruiz")
    dialog = awaited(ImportDialog, window, qtbot)
    dialog.form.outlet.setText("Herald")
    dialog.form.outlet.textEdited.emit("Herald")
    assert [row[4] for row in rows(dialog)] == ["new"]
