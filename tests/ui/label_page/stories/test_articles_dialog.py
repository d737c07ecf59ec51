"""Moving, removing and putting back articles through real key presses."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.errors import WorkspaceError
from annotator.domain.ids import StoryId
from annotator.services import reading, short_transactions
from annotator.services.articles import placing
from annotator.services.project import blindness
from annotator.services.project.blindness import Blindness
from annotator.services.upkeep import checking
from annotator.ui.label_page.stories import articles_dialog
from annotator.ui.label_page.stories.articles_dialog import ArticlesDialog
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow
from annotator.ui.wording import quoted
from tests.scenes.finding import uppermost
from tests.scenes.windows import Press

pytestmark = pytest.mark.slow


@pytest.fixture
def dialog(window: MainWindow, press: Press) -> ArticlesDialog:
    """The dialog, opened by its key."""
    press(window, "Down")
    press(window, "Control+M")
    return uppermost(ArticlesDialog)


def close(dialog: ArticlesDialog, window: MainWindow) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    window.activateWindow()
    QApplication.processEvents()


def titles(pages: Pages) -> list[tuple[str, int]]:
    model = pages.label_page.stories.stories
    model.has(10)
    rows = [model.at(row) for row in range(model.rowCount())]
    return [(row.story.title[:5], row.variants) for row in rows if row is not None]


def columns(pages: Pages) -> list[str]:
    state = pages.label_page.desk.state
    assert state is not None
    return [variant.variant.name for variant in state.page.variants]


def test_articles_of_one_name_are_told_apart_by_their_files(
    dialog: ArticlesDialog, pages: Pages
) -> None:
    one, other, third = placing.articles_at(pages.context.workspace, StoryId(1))[:3]
    twice = [
        replace(one, name="Dam breaks", source="post.txt"),
        replace(other, name="Dam breaks", source="echo.txt"),
        third,
    ]
    dialog.list.show_articles(twice, ())
    shown = [dialog.list.topLevelItem(row) for row in range(3)]
    names = ["Dam breaks · post.txt", "Dam breaks · echo.txt", third.name]
    assert [item.text(0) for item in shown if item is not None] == names


def test_an_article_is_removed_and_undo_brings_it_back(
    window: MainWindow, pages: Pages, dialog: ArticlesDialog, press: Press
) -> None:
    assert [item.text(0) for item in dialog.list.selectedItems()] == ["The Orrelund Ledger"]
    QTest.keyClick(dialog.remove_button, Qt.Key.Key_Space)
    assert len(columns(pages)) == 4
    assert titles(pages)[0] == ("Quill", 4)
    assert dialog.put_back_button.isEnabled()
    assert not dialog.remove_button.isEnabled()
    assert "1 article removed" in dialog.news.text()
    close(dialog, window)
    press(window, "Control+Z")
    assert columns(pages)[0] == "The Orrelund Ledger"
    press(window, "Control+Shift+Z")
    assert len(columns(pages)) == 4
    assert checking.findings(pages.context.workspace) == []


def test_the_keys_label_when_the_dialog_is_closed(
    window: MainWindow, pages: Pages, dialog: ArticlesDialog, press: Press
) -> None:
    dialog.remove_button.click()
    dialog.put_back_button.click()
    close(dialog, window)
    current = pages.label_page.desk.current
    press(window, "F")
    assert pages.context.annotator_id is not None
    newest = reading.last_label(pages.context.workspace, pages.context.annotator_id)
    assert newest is not None
    assert newest[1] == current


def test_all_articles_are_moved_to_a_new_story(
    pages: Pages, dialog: ArticlesDialog, window: MainWindow, press: Press
) -> None:
    dialog.list.selectAll()
    dialog.target.stories.setCurrentIndex(0)
    assert not dialog.move_button.isEnabled()
    QTest.keyClicks(dialog.target.title, "Elsewhere")
    QTest.keyClick(dialog.move_button, Qt.Key.Key_Space)
    assert titles(pages) == [("The s", 3), ("Elsew", 5)]
    assert len(columns(pages)) == 3
    close(dialog, window)
    press(window, "Control+Z")
    assert titles(pages) == [("Quill", 5), ("The s", 3)]


def test_a_removed_article_is_put_back(pages: Pages, dialog: ArticlesDialog) -> None:
    QTest.keyClick(dialog.remove_button, Qt.Key.Key_Space)
    QTest.keyClick(dialog.put_back_button, Qt.Key.Key_Space)
    assert columns(pages)[0] == "The Orrelund Ledger"
    assert not any(each.removed for each in placing.articles(pages.context.workspace))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_hidden_outlets_stay_hidden(window: MainWindow, pages: Pages, press: Press) -> None:
    workspace = pages.context.workspace
    gone, *_ = placing.articles_at(workspace, pages.label_page.desk.story_id)[::-1]
    press(window, "F")
    assert pages.context.annotator_id is not None
    placing.remove(workspace, pages.context.annotator_id, [gone.id])
    blindness.set_blindness(workspace, Blindness(hides_outlets=True))
    pages.rebuild_wanted.emit()
    press(window, "Control+M")
    dialog = uppermost(ArticlesDialog)
    items = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    shown = [(item.text(0), item.toolTip(0)) for item in items if item is not None]
    assert shown[:-1] == [(f"Variant {letter}", "") for letter in "ABCD"]
    # What stands in no column is told by what it says, not by who said it.
    assert shown[-1] == (quoted(gone.beginning), "")
    assert gone.name not in shown[-1][0]
    assert not dialog.correct_button.isVisible()
    close(dialog, window)


def test_what_was_saved_of_many_is_shown_when_the_rest_fails(
    window: MainWindow,
    pages: Pages,
    dialog: ArticlesDialog,
    press: Press,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> None:
        raise WorkspaceError("The disk is full.")

    dialog.list.selectAll()
    told: list[str] = []
    monkeypatch.setattr(articles_dialog, "show_error", lambda _, error: told.append(str(error)))
    with monkeypatch.context() as amid:
        amid.setattr(short_transactions, "_LENGTH_S", 0.0)
        amid.setattr(short_transactions, "make_room", fail)
        dialog.remove_button.click()
    assert told == ["The disk is full."]
    assert len(columns(pages)) == 4
    close(dialog, window)
    press(window, "Control+Z")
    assert len(columns(pages)) == 5


def test_many_articles_are_removed_off_the_gui_thread(
    pages: Pages,
    window: MainWindow,
    dialog: ArticlesDialog,
    press: Press,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(articles_dialog, "ARTICLES_AT_ONCE", 1)
    dialog.list.selectAll()
    QTest.keyClick(dialog.remove_button, Qt.Key.Key_Space)
    assert not dialog.isEnabled()
    assert len(columns(pages)) == 5
    qtbot.waitUntil(dialog.isEnabled)
    assert "5 articles removed" in dialog.news.text()
    assert titles(pages) == [("The s", 3)]
    close(dialog, window)
    press(window, "Control+Z")
    assert titles(pages)[0] == ("Quill", 5)
    assert "Undone: place of 5 articles, the first" in pages.label_page.label_bar.news


def test_a_large_step_goes_on_when_the_dialog_has_been_closed(
    pages: Pages, dialog: ArticlesDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(articles_dialog, "ARTICLES_AT_ONCE", 0)
    dialog.remove_button.click()
    dialog.close()
    qtbot.waitUntil(lambda: len(columns(pages)) == 4)


def test_a_large_step_is_shown_once(
    pages: Pages, dialog: ArticlesDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(articles_dialog, "ARTICLES_AT_ONCE", 0)
    told = list[object]()
    pages.context.bus.changed.connect(told.append)
    dialog.remove_button.click()
    qtbot.waitUntil(dialog.isEnabled)
    pages.backstage.file_watch.look()
    assert len(told) == 1


def test_articles_that_are_chosen_again_are_not_told_one_by_one(
    dialog: ArticlesDialog, qtbot: QtBot
) -> None:
    dialog.list.selectAll()
    with qtbot.assertNotEmitted(dialog.list.itemSelectionChanged):
        dialog.remove_button.click()
    assert len(dialog.list.selectedItems()) == 5
    assert dialog.put_back_button.isEnabled()
