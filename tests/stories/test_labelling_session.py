"""A session on real variants: labelled across, copied, confirmed, found, undone, resumed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.pairing.counterparts import Grade
from annotator.services import counterparts, reading
from annotator.services.articles import importing
from annotator.services.upkeep import checking
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.label_page.open_story.story_state import StoryState
from annotator.ui.settings import Settings
from annotator.ui.window import MainWindow
from tests.scenes.windows import Windows, press, type_in

Start = Callable[[], MainWindow]


@pytest.fixture
def workspace_file(articles: list[Path], tmp_path: Path) -> Path:
    """A workspace of one story with all its variants."""
    path = tmp_path / "event.db"
    with create_workspace(path) as workspace:
        importing.run(workspace, importing.plan(articles))
        (row,) = reading.stories(workspace, None)
        counterparts.bring_up_to_date(workspace, row.story.id)
    return path


@pytest.fixture
def start(windows: Windows, workspace_file: Path, tmp_path: Path) -> Start:
    """Start the program; the person is remembered from one start to the next."""

    def started() -> MainWindow:
        person = None if windows.opened else "Ana Ruiz"
        return windows.open(Settings(tmp_path / "settings.ini"), workspace_file, person)

    return started


def state_of(window: MainWindow) -> StoryState:
    assert window.pages is not None
    state = window.pages.label_page.desk.state
    assert state is not None
    return state


def test_a_session_on_real_variants(start: Start, workspace_file: Path, qtbot: QtBot) -> None:
    # Ana labels a sentence that other outlets repeat, and copies the label to them.
    window = start()
    assert window.pages is not None
    page = window.pages.label_page
    state = state_of(window)
    source = next(
        sentence
        for sentence in state.in_order()
        if sentence.kind.counts
        and any(m.grade is Grade.SAME for m in state.all_matches(sentence.id))
    )
    page.desk.set_current(source.id)
    window.actions_table["advance.stay"].trigger()
    press(window, "Q", "C")
    copies = [s for s in state.in_order() if state.verdict(s.id).label and s.id != source.id]
    assert copies
    assert state.progress().labelled == 1

    # She looks at each copy and confirms it.
    for copy in copies:
        page.desk.set_current(copy.id)
        press(window, "Return")
    assert state.progress().labelled == 1 + len(copies)

    # She goes on statement by statement.
    window.actions_table["advance.statement"].trigger()
    before = state.progress().labelled
    press(window, "Space", *"FFFFFFFF")
    assert state.progress().labelled == before + 8

    # She finds what is still to do, and a word in it.
    press(window, "Control+F")
    type_in("said")
    QApplication.processEvents()
    press(window, "Return", "F3", "Escape")
    assert page.desk.cell is not None

    # She goes back to where she had just copied, thinks better of it, and comes forth again.
    press(window, "Control+H")
    steps = page.work.history.steps
    assert steps.has(0)
    total = steps.rowCount()
    page.work.history.return_wanted.emit(page.work.history.steps.at(total - 2).operation)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: state.progress().labelled == 1)
    press(window, "Control+H")
    newest = page.work.history.steps.at(0)
    assert newest is not None
    window.close()

    # The next day everything is where it was, and redo still knows the way.
    window = start()
    state = state_of(window)
    assert state.progress().labelled == 1
    for _ in range(total - 2):
        press(window, "Control+Shift+Z")
    assert state_of(window).progress().labelled == before + 8
    window.close()
    with open_workspace(workspace_file) as workspace:
        assert checking.findings(workspace) == []
