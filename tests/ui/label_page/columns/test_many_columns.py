"""A story of many variants: columns are made when one comes to them, and nothing else differs."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.corpus import column_letter
from annotator.domain.history.log import Origin
from annotator.services import counterparts, people, reading
from annotator.services.articles import importing, repairing
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.label_page.columns.column_pool import KEPT
from annotator.ui.label_page.columns.column_rail import ColumnRail
from annotator.ui.label_page.open_story.story_state import Cell, StoryState
from annotator.ui.label_page.page import LabelPage
from annotator.ui.window import MainWindow
from tests.scenes.windows import Open, Press, type_in

MANY, FAR = 200, 150
REPEATED = "Nobody on the quay had seen the lamps go out."
"""The second sentence of the first variant, and of two far out of sight."""


def text_of(variant: int) -> str:
    first = f"Paper {variant} has its own words about harbour {variant}."
    second = REPEATED if variant in {0, FAR, FAR + 1} else f"Street {variant} lay in the dark."
    third = "Zinnias were sold." if variant == FAR else f"Shop {variant} was closed."
    return f"{first}\n{second}\n{third}"


@pytest.fixture(scope="module")
def many_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace of one story of many variants, made once."""
    folder = tmp_path_factory.mktemp("many")
    story = folder / "story"
    story.mkdir()
    for variant in range(MANY):
        (story / f"{variant:03}.txt").write_text(text_of(variant), encoding="utf-8")
    with create_workspace(folder / "many.db") as workspace:
        importing.run(workspace, importing.plan([story]))
        counterparts.bring_up_to_date(workspace, reading.stories(workspace, None)[0].story.id)
    return folder / "many.db"


@pytest.fixture
def window(open_window: Open, many_file: Path, tmp_path: Path) -> MainWindow:
    """A window on a copy of it."""
    return open_window(Path(shutil.copy(many_file, tmp_path / "many.db")))


@pytest.fixture
def page(window: MainWindow) -> LabelPage:
    assert window.pages is not None
    return window.pages.label_page


def state_of(page: LabelPage) -> StoryState:
    assert page.desk.state is not None
    return page.desk.state


def is_seen(page: LabelPage, index: int) -> bool:
    """Whether a column has been made and all of it is in sight."""
    column = page.columns.columns.get(index)
    if column is None or not column.isVisible():
        return False
    return column.visibleRegion().boundingRect().width() == column.width()


def test_the_row_has_its_whole_length_from_the_start(page: LabelPage) -> None:
    columns = page.columns
    assert len(columns.columns) == len(columns.shown) == MANY
    assert len(columns.columns.made) < 12
    first = columns.columns[0]
    assert columns.horizontalScrollBar().maximum() > (first.width()) * (MANY - 12)


@pytest.mark.slow
def test_arrows_go_on_and_on(window: MainWindow, page: LabelPage, press: Press) -> None:
    press(window, *["Right"] * 60)
    assert page.desk.cell == Cell(60, 0)
    assert is_seen(page, 60)
    assert page.columns.columns[60].view.hasFocus()
    assert len(page.columns.columns.made) <= KEPT + 12
    press(window, "Down", "Left")
    assert page.desk.cell == Cell(59, 1)


def test_a_story_opens_with_the_column_of_its_current_sentence_wholly_in_sight(
    open_window: Open, window: MainWindow, page: LabelPage, tmp_path: Path
) -> None:
    page.desk.set_current(state_of(page).sentence(Cell(FAR, 1)).id)
    assert is_seen(page, FAR)
    window.close()
    again = open_window(tmp_path / "many.db")
    assert again.pages is not None
    assert again.pages.label_page.desk.cell == Cell(FAR, 1)
    assert is_seen(again.pages.label_page, FAR)


def test_labels_lead_on_into_columns_that_nobody_has_seen(
    window: MainWindow, page: LabelPage, press: Press
) -> None:
    page.desk.set_current(state_of(page).sentence(Cell(98, 2)).id)
    assert is_seen(page, 98)
    press(window, "F", "Q", "Control+Z", "Q", "O")
    assert page.desk.cell == Cell(99, 2)
    assert is_seen(page, 99)
    assert page.columns.columns[99].header.accessibleName().endswith("2 of 3 sentences labelled")
    press(window, "Shift+Space")
    assert page.desk.cell == Cell(98, 1)
    page.desk.set_current(state_of(page).sentence(Cell(MANY - 1, 2)).id)
    press(window, "X")
    # From the end to the first that was left out.
    assert page.desk.cell == Cell(0, 0)
    assert is_seen(page, 0)


def test_counterparts_out_of_sight_are_reached_copied_to_and_followed(
    window: MainWindow, page: LabelPage, press: Press, qtbot: QtBot
) -> None:
    press(window, "Down", "Q", "Up", "C")
    there = Cell(FAR, 1)
    verdict = state_of(page).verdict(state_of(page).sentence(there).id)
    assert (verdict.label, verdict.origin) == ("quote", Origin.PROPAGATED)
    assert page.columns.columns.get(FAR) is None
    page.desk.set_current(state_of(page).sentence(there).id)
    page.columns.bring_into_sight(0)
    qtbot.waitUntil(lambda: 1 in page.columns.columns[0].view.matches)
    press(window, "Return")
    assert page.columns.columns[FAR].header.accessibleName().endswith("1 of 3 sentences labelled")


def test_columns_far_to_the_right_follow_as_soon_as_others(page: LabelPage, qtbot: QtBot) -> None:
    page.desk.set_current(state_of(page).sentence(Cell(FAR, 1)).id)
    qtbot.waitUntil(lambda: 1 in page.columns.columns[FAR + 1].view.matches)


def test_a_column_comes_back_without_the_marks_of_before(page: LabelPage, qtbot: QtBot) -> None:
    kept = page.columns.columns[FAR + 1]
    page.desk.set_current(state_of(page).sentence(Cell(FAR, 1)).id)
    qtbot.waitUntil(lambda: 1 in kept.view.matches)
    page.desk.set_current(state_of(page).sentence(Cell(0, 0)).id)
    assert not kept.isVisible()
    qtbot.waitUntil(lambda: not kept.view.matches)


def test_a_click_brings_a_column_wholly_into_sight(page: LabelPage) -> None:
    cut = page.columns.in_use[-1]
    assert not is_seen(page, cut.index)
    place = QPoint(20, cut.view.top_on_screen(1) + 5)
    QTest.mouseClick(cut.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.desk.cell == Cell(cut.index, 1)
    assert is_seen(page, cut.index)
    # A second click at the same place of the screen meets the same column.
    row = page.columns.horizontalScrollBar().value() + page.columns.viewport().width()
    assert row - cut.geometry().right() < cut.width() // 3


@pytest.mark.parametrize(
    ("turned", "modifier"),
    [
        (QPoint(0, -120), Qt.KeyboardModifier.ShiftModifier),
        (QPoint(-120, 0), Qt.KeyboardModifier.NoModifier),
    ],
)
def test_the_row_is_turned_sideways_over_a_text_and_over_a_map(
    page: LabelPage, turned: QPoint, modifier: Qt.KeyboardModifier
) -> None:
    column, bar = page.columns.columns[0], page.columns.horizontalScrollBar()
    for widget in (column.view.viewport(), column.map):
        place, before = QPointF(widget.rect().center()), bar.value()
        turn = QWheelEvent(
            place,
            QPointF(widget.mapToGlobal(place)),
            QPoint(),
            turned,
            Qt.MouseButton.NoButton,
            modifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - Qt knows it by its place only
        )
        # What a program sends Qt brings to one widget only; the column leaves it to the row.
        QApplication.sendEvent(widget, turn)
        assert not turn.isAccepted()
        QApplication.sendEvent(page.columns.viewport(), turn)
        assert bar.value() > before


def test_find_marks_what_comes_into_sight(
    window: MainWindow, page: LabelPage, press: Press
) -> None:
    press(window, "Control+F")
    type_in("zinnias")
    press(window, "Return")
    assert page.desk.cell == Cell(FAR, 2)
    assert list(page.columns.columns[FAR].view.found or {}) == [2]
    # Where nothing was found everything is dimmed.
    assert page.columns.columns[FAR - 1].view.found == {}
    press(window, "Escape")
    assert all(column.view.found is None for column in page.columns.in_use)


def test_columns_are_read_aloud_from_left_to_right(
    window: MainWindow, page: LabelPage, press: Press
) -> None:
    page.desk.set_current(state_of(page).sentence(Cell(90, 0)).id)
    press(window, *["Left"] * 6)
    row = page.columns.widget()
    assert row is not None
    told = QAccessible.queryAccessibleInterface(row)
    children = [told.child(number).object() for number in range(told.childCount())]
    assert [child for child in children if child in page.columns.in_use] == page.columns.in_use
    assert [column.index for column in page.columns.in_use][:2] == [83, 84]


@pytest.mark.slow
def test_what_was_given_up_comes_back_as_it_was(
    window: MainWindow, page: LabelPage, press: Press
) -> None:
    press(window, "F", "Down", "O")
    before = page.columns.columns[0].view
    press(window, *["Right"] * (KEPT + 12))
    assert page.columns.columns.get(0) is None
    page.desk.set_current(state_of(page).sentence(Cell(0, 1)).id)
    view = page.columns.columns[0].view
    assert view is not before
    assert view.sentence_model.verdict(0).label == "fact"
    assert view.hasFocus()


def test_hidden_and_moved_columns_far_away(
    window: MainWindow, page: LabelPage, press: Press
) -> None:
    page.desk.set_current(state_of(page).sentence(Cell(120, 0)).id)
    window.actions_table["view.column_left"].trigger()
    assert list(page.columns.shown)[118:122] == [118, 120, 119, 121]
    window.actions_table["view.hide_column"].trigger()
    assert page.desk.cell == Cell(119, 0)
    assert 120 not in page.columns.shown
    assert is_seen(page, 119)
    press(window, "Left")
    assert page.desk.cell == Cell(118, 0)


def test_a_change_of_the_story_leaves_the_row_where_it_is(
    window: MainWindow, page: LabelPage
) -> None:
    sentence = state_of(page).sentence(Cell(100, 1))
    page.desk.set_current(sentence.id)
    place = page.columns.horizontalScrollBar().value()
    assert window.pages is not None
    with open_workspace(window.pages.context.workspace.path) as other:
        cleo = people.add(other, "Cleo").id
        repairing.split(other, cleo, state_of(page).sentence(Cell(180, 0)).id, 6)
    window.pages.backstage.file_watch.look()
    assert len(state_of(page).page.variants[180].sentences) == 4
    assert page.desk.cell == Cell(100, 1)
    assert page.columns.horizontalScrollBar().value() == place
    assert page.columns.columns[100].view.hasFocus()
    assert len(page.columns.columns.made) < 12


def test_the_edges_name_the_columns_beyond_and_lead_there(
    window: MainWindow, page: LabelPage, press: Press
) -> None:
    left, right = page.columns.viewport().findChildren(ColumnRail)
    assert not left.isVisible()
    assert right.isVisible()
    seen = [column.index for column in page.columns.in_use if is_seen(page, column.index)]
    assert right.accessibleName().startswith(
        f"More columns: {column_letter(seen[-1] + 1)}, {column_letter(seen[-1] + 2)}, "
    )
    # The first letter stands below the arrow, on the height of the first sentences.
    top = page.columns.columns[0].header.height()
    QTest.mouseClick(right, Qt.MouseButton.LeftButton, pos=QPoint(right.width() // 2, top + 40))
    assert is_seen(page, seen[-1] + 2)
    assert page.desk.cell == Cell(0, 0)
    assert left.isVisible()
    press(window, "Home")
    page.desk.set_current(state_of(page).sentence(Cell(MANY - 1, 0)).id)
    assert is_seen(page, MANY - 1)
    assert not right.isVisible()
