"""The list of stories marks the one that is open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.ui.label_page.stories.story_list import STORY_ROLE, StoryListView
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow
from tests.scenes.windows import Press


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
