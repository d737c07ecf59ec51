"""The columns of the Label page: moved, hidden, as wide as their letters want."""

import gc
import weakref
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.ids import StoryId
from annotator.services import reading
from annotator.ui.appearance.theme import reading_font
from annotator.ui.label_page.columns.column import least_width
from annotator.ui.label_page.columns.column_edge import ColumnEdge
from annotator.ui.label_page.open_story.story_state import Cell
from annotator.ui.pages import Pages
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.window import MainWindow
from tests.scenes.model_rules import require_rules
from tests.scenes.windows import Open, Press


def wheel(view: ReadingView, turned: int) -> None:
    place = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        place, view.viewport().mapToGlobal(place), QPoint(), QPoint(0, turned),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's own
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_columns_can_be_moved_and_hidden(window: MainWindow, pages: Pages, press: Press) -> None:
    columns = pages.label_page.columns
    window.actions_table["view.column_right"].trigger()
    assert list(columns.shown) == [1, 0, 2, 3, 4]
    window.actions_table["view.hide_column"].trigger()
    assert list(columns.shown) == [1, 2, 3, 4]
    press(window, "F")
    window.actions_table["view.show_columns"].trigger()
    assert len(columns.shown) == 5


def test_an_edge_that_is_pulled_makes_its_column_wider(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    window.resize(900, 700)
    columns = pages.label_page.columns
    first, second = columns.columns[0], columns.columns[1]
    edge = next(
        e for e in columns.findChildren(ColumnEdge) if e.geometry().right() == first.width()
    )
    start, width, row = edge.rect().center(), first.width(), columns.horizontalScrollBar().maximum()
    QTest.mousePress(edge, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(edge, start + QPoint(60, 0))
    QTest.mouseRelease(edge, Qt.MouseButton.LeftButton, pos=edge.rect().center())
    assert first.width() == width + 60
    assert second.width() == width
    assert columns.horizontalScrollBar().maximum() == row + 60
    # It stays so when somebody else changes the story, and grows with the letters.
    pages.label_page.desk.open_story(StoryId(1))
    assert columns.columns[0].width() == width + 60
    press(window, *["Control+Plus"] * 8)
    assert columns.columns[0].width() > columns.columns[1].width() + 60


def test_the_last_column_that_is_pulled_wider_stays_in_sight(
    window: MainWindow, pages: Pages
) -> None:
    window.resize(900, 700)
    columns = pages.label_page.columns
    columns.bring_into_sight(4)
    last, bar = columns.columns[4], columns.horizontalScrollBar()
    columns.widen(4, last.width() + 90)
    assert bar.value() == bar.maximum()
    assert last.geometry().right() <= bar.value() + columns.viewport().width()


def test_zoom_changes_the_text_and_is_remembered(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    view = pages.label_page.columns.columns[0].view
    before = view.blocks.total_height
    press(window, "Control+Plus", "Control+Plus")
    assert view.blocks.total_height > before
    assert pages.context.settings.zoom > 1.1
    press(window, "Control+0")
    assert view.blocks.total_height == before


def test_columns_grow_with_the_letters_and_the_current_one_stays_in_sight(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    columns = pages.label_page.columns
    press(window, *["Right"] * 4)
    last = columns.columns[4]
    before, left = last.width(), last.view.blocks.margins.left
    press(window, *["Control+Plus"] * 8)
    QApplication.processEvents()
    assert last.width() > 1.7 * before
    assert last.view.blocks.margins.left > 1.3 * left
    assert {column.width() for column in columns.in_use} == {last.width()}
    assert columns.horizontalScrollBar().maximum() > 0
    assert not last.header.visibleRegion().isEmpty()


def test_the_columns_follow_at_every_text_size(
    window: MainWindow, pages: Pages, press: Press, qtbot: QtBot
) -> None:
    desk, columns = pages.label_page.desk, pages.label_page.columns
    assert desk.state is not None
    cell = next(
        cell
        for row in range(8, 40)
        if desk.state.matches(desk.state.sentence(cell := Cell(0, row)).id, 1)
    )
    sentence = desk.state.sentence(cell)
    match = desk.state.matches(sentence.id, 1)[0].cell
    desk.set_current(sentence.id)
    for key in ("Plus", "Plus", "0"):
        press(window, f"Control+{key}")

        def stand_on_one_line() -> bool:
            one, other = columns.columns[0].view, columns.columns[1].view
            return one.top_on_screen(cell.row) == other.top_on_screen(match.row)

        qtbot.waitUntil(stand_on_one_line)


def test_the_last_sentence_can_stand_on_any_line(pages: Pages) -> None:
    column = pages.label_page.columns.columns[0]
    last = column.model.rowCount() - 1
    column.view.bring_to(last, column.view.viewport().height() // 3)
    assert column.view.top_on_screen(last) == column.view.viewport().height() // 3


def test_models_keep_qts_rules(pages: Pages) -> None:
    require_rules(pages.label_page.columns.columns[0].model)
    require_rules(pages.label_page.stories.stories)


def test_twenty_columns_stay_readable(open_window: Open, tmp_path: Path) -> None:
    from annotator.services.articles import importing
    from annotator.services.workspace import create_workspace

    folder = tmp_path / "event"
    folder.mkdir()
    for number in range(20):
        (folder / f"{number:02}.txt").write_text(
            f"Paper {number} reports. " + "The bridge is closed. " * 3, encoding="utf-8"
        )
    with create_workspace(tmp_path / "twenty.db") as workspace:
        importing.run(workspace, importing.plan([folder]))
    window = open_window(tmp_path / "twenty.db")
    assert window.pages is not None
    columns = window.pages.label_page.columns
    assert len(columns.columns) == 20
    font = reading_font(window.pages.context.settings.zoom)
    assert all(column.width() >= least_width(font) for column in columns.in_use)
    assert columns.horizontalScrollBar().maximum() > 0


def test_a_column_that_becomes_wider_keeps_the_sentence_on_top(pages: Pages) -> None:
    view = pages.label_page.columns.columns[1].view
    row = max(range(4, 20), key=view.blocks.height)
    view.resize(200, 600)
    view.bring_to(row, 20 - view.blocks.height(row))
    for width in (300, 400, 500, 700):
        view.resize(width, 600)
        assert view.blocks.row_at(view.verticalOffset()) == row


def test_columns_are_gone_with_their_story(pages: Pages) -> None:
    desk, columns = pages.label_page.desk, pages.label_page.columns
    given_up = [weakref.ref(column) for column in columns.columns.made]
    first, second = (row.story.id for row in reading.stories(pages.context.workspace, None))
    gc.disable()
    try:
        desk.open_story(second if desk.story_id == first else first)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert given_up
        assert [column() for column in given_up] == [None] * len(given_up)
    finally:
        gc.enable()


def test_a_story_that_one_comes_back_to_is_as_it_was_left(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    window.resize(800, 500)
    columns = pages.label_page.columns
    press(window, "F2", "Control+Shift+H", "Control+A", "F")
    third = columns.columns[2].view
    wheel(columns.columns[1].view, 360)
    columns.horizontalScrollBar().setValue(150)
    read = {column.index: column.view.anchor for column in columns.in_use}
    press(window, "BracketRight")
    assert columns.horizontalScrollBar().value() == 0
    assert list(columns.shown) == list(range(len(columns.columns)))
    press(window, "BracketLeft")
    # A stays hidden, although the first sentence without a label stands in it.
    assert list(columns.shown) == [1, 2, 3, 4]
    assert columns.horizontalScrollBar().value() == 150
    assert columns.columns[2].view is not third
    assert {column.index: column.view.anchor for column in columns.in_use} == read
