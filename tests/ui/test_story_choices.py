"""Stories to choose from: as many as there are, a page at a time."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.ids import StoryId
from annotator.services import reading
from annotator.services.workspace import open_workspace
from annotator.ui import story_choices
from annotator.ui.review_page.frame.narrowing import Narrowing
from annotator.ui.story_choices import StoryChoices, StoryTicks
from tests.scenes.model_rules import require_rules


@pytest.fixture(autouse=True)
def _one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(story_choices, "_PAGE", 1)


def test_those_beyond_the_first_page_are_there_as_well(
    qapp: QApplication, workspace_file: Path
) -> None:
    owner = QObject(qapp)
    with open_workspace(workspace_file) as workspace:
        stories = [row.story for row in reading.stories(workspace, None)]
        offered = StoryChoices(workspace, owner, "All stories", stories[0].id)
        require_rules(offered)
        assert not offered.has(len(stories))
        rows = [offered.at(row) for row in range(offered.rowCount())]
    assert [row.title for row in rows if row] == [
        "All stories",
        *(story.title for story in stories[1:]),
    ]
    owner.deleteLater()


def test_a_story_far_down_is_chosen_by_its_id(qapp: QApplication, workspace_file: Path) -> None:
    with open_workspace(workspace_file) as workspace:
        last = reading.stories(workspace, None)[-1].story
        owner = QWidget()
        box = Narrowing("Story", owner)
        box.setModel(StoryChoices(workspace, box, "All stories"))
        for story_id, title in ((last.id, last.title), (StoryId(999), "All stories")):
            box.choose(story_id)
            assert box.currentText() == title
    owner.deleteLater()
    qapp.processEvents()


def test_what_is_ticked_is_known_by_its_story(qapp: QApplication, workspace_file: Path) -> None:
    owner = QObject(qapp)
    with open_workspace(workspace_file) as workspace:
        first, other = (row.story for row in reading.stories(workspace, None))
        ticks = StoryTicks(workspace, owner, [other.id])
        require_rules(ticks)
        assert not ticks.has(2)
        assert ticks.chosen() == [other]
        ticks.tick(first.id, is_ticked=True)
        ticks.tick(other.id, is_ticked=False)
        assert ticks.chosen() == [first]
    owner.deleteLater()
