"""What the tests of corrections look at."""

import pytest

from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.services import people
from annotator.services.workspace import Workspace
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.label_page.open_story.story_state import Cell
from annotator.ui.pages import Pages


@pytest.fixture
def cleo(other: Workspace) -> AnnotatorId:
    """Somebody who works in that window."""
    return people.add(other, "Cleo").id


def at(desk: Desk, column: int, row: int) -> SentenceId:
    assert desk.state is not None
    return desk.state.sentence(Cell(column, row)).id


def news(pages: Pages) -> str:
    return pages.label_page.label_bar.news
