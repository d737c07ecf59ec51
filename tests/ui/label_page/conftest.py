"""What the tests of the Label page share: what stands in a row, and ways to get there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.corpus import Sentence
from annotator.domain.ids import LabelName
from annotator.services.workspace import Workspace, open_workspace
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.label_page.open_story.story_state import Cell
from annotator.ui.pages import Pages
from annotator.ui.settings import Advance


@pytest.fixture
def desk(pages: Pages) -> Desk:
    """The desk of the window: the open story and the current sentence."""
    return pages.label_page.desk


@pytest.fixture
def other(workspace_file: Path) -> Iterator[Workspace]:
    """Another window on the same workspace."""
    with open_workspace(workspace_file) as opened:
        yield opened


def label_of(desk: Desk, row: int, column: int = 0) -> str | None:
    assert desk.state is not None
    return desk.state.verdict(sentence_at(desk, row, column).id).label


def sentence_at(desk: Desk, row: int, column: int = 0) -> Sentence:
    assert desk.state is not None
    return desk.state.sentence(Cell(column, row))


def go_to(pages: Pages, column: int, row: int) -> None:
    desk = pages.label_page.desk
    assert desk.state is not None
    desk.set_current(desk.state.sentence(Cell(column, row)).id)


def label_all_but(pages: Pages, *kept: Cell) -> None:
    """Label every sentence of the open story apart from some, as one step."""
    desk = pages.label_page.desk
    assert desk.state is not None
    left = {desk.state.sentence(cell).id for cell in kept}
    sentences = [s.id for variant in desk.state.page.variants for s in variant.sentences]
    ways = pages.label_page.sentence_ways
    selection, advance = desk.selection, ways.advance
    desk.selection = lambda: [s for s in sentences if s not in left]
    ways.advance = Advance.STAY
    pages.label_page.work.pen.label(LabelName("fact"))
    desk.selection, ways.advance = selection, advance
