"""The list of stories marks the one that is open."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.corpus import Article
from annotator.services.articles import importing
from annotator.services.workspace import create_workspace
from annotator.ui.label_page.stories import story_model
from annotator.ui.label_page.stories.story_list import StoryListView
from annotator.ui.label_page.stories.story_model import STORY_ROLE
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow
from tests.scenes.windows import Open, Press


def marked(stories: StoryListView) -> object:
    return stories.currentIndex().data(STORY_ROLE).story.id


def test_who_looks_through_the_list_and_leaves_it_still_has_the_same_story(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    desk, stories = pages.label_page.desk, pages.label_page.stories
    press(window, "Control+G", "Down")
    gone_to = marked(stories)
    press(window, "Escape")
    assert gone_to != desk.story_id
    assert marked(stories) == desk.story_id


def test_who_turns_to_the_menu_and_back_is_still_where_they_were(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    desk, stories = pages.label_page.desk, pages.label_page.stories
    press(window, "Control+G", "Down")
    gone_to = marked(stories)
    QTest.keyClick(stories, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    assert window.menuBar().hasFocus()
    assert marked(stories) == gone_to != desk.story_id


@pytest.mark.usefixtures("window")
def test_only_the_left_button_chooses_a_story(pages: Pages) -> None:
    desk, stories = pages.label_page.desk, pages.label_page.stories
    below = stories.visualRect(stories.model().index(1, 0)).center()
    QTest.mouseClick(stories.viewport(), Qt.MouseButton.RightButton, pos=below)
    assert marked(stories) == desk.story_id
    QTest.mouseClick(stories.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert stories.model().index(1, 0).data(STORY_ROLE).story.id == desk.story_id


def test_the_end_of_the_list_is_its_end_and_not_that_of_what_was_read_so_far(
    open_window: Open, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(story_model, "_PAGE", 5)
    path = tmp_path / "many.db"
    with create_workspace(path) as workspace:
        for place in range(40):
            article = Article(f"Sentence {place} is here.", outlet="Post")
            importing.import_article(workspace, article, f"Story {place}")
    window = open_window(path)
    assert window.pages is not None
    stories = window.pages.label_page.stories
    press(window, "Control+G", "End")
    assert stories.currentIndex().row() == 39


def test_the_list_gives_its_room_to_the_columns_also_after_a_restart(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file)
    assert window.pages is not None
    page = window.pages.label_page
    narrow = page.columns.width()
    press(window, "F4")
    assert not page.stories_pane.isVisible()
    assert page.columns.width() > narrow
    window.close()
    again = open_window(workspace_file)
    assert again.pages is not None
    assert not again.pages.label_page.stories_pane.isVisible()
    press(again, "F4")
    assert again.pages.label_page.stories_pane.isVisible()


def test_a_hidden_list_is_shown_for_as_long_as_one_chooses_from_it(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    page = pages.label_page
    press(window, "F4", "Control+G")
    assert page.stories_pane.isVisible()
    assert page.stories.hasFocus()
    before = page.desk.story_id
    press(window, "Down", "Enter")
    assert page.desk.story_id != before
    assert not page.stories_pane.isVisible()
    assert page.columns.isAncestorOf(window.focusWidget() or window)
    press(window, "Control+G", "Escape")
    assert not page.stories_pane.isVisible()


def test_the_list_comes_back_as_wide_as_it_was(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    pane = pages.label_page.stories_pane
    wide = pane.width()
    press(window, "F4", "Control+H", "F4")
    assert pane.width() == wide
    press(window, "Control+H", "F4", "Control+H", "Control+H", "Control+G")
    assert pane.width() == wide
