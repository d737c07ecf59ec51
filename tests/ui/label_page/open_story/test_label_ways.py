"""Where one is after a label: the ways through a story, over ranges and hidden columns."""

from pathlib import Path

import pytest

from annotator.ui.label_page.open_story.story_state import Cell
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow
from tests.scenes.windows import Open, Press
from tests.ui.label_page.conftest import go_to, label_all_but


def chosen_rows(pages: Pages, column: int = 0) -> list[int]:
    view = pages.label_page.columns.columns[column].view
    return sorted(index.row() for index in view.selectedIndexes())


def test_who_corrects_a_finished_story_goes_on_in_it(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    page, last = pages.label_page, Cell(0, 3)
    state = page.desk.state
    assert state is not None
    label_all_but(pages, last)
    go_to(pages, 0, 3)
    press(window, "F")
    assert page.work.panel.isVisible(), "this label has finished it"
    press(window, "Escape")
    go_to(pages, 0, 1)
    press(window, "Q", "O")
    assert not page.work.panel.isVisible()
    assert page.desk.cell == Cell(0, 3)
    column = len(state.page.variants) - 1
    go_to(pages, column, len(state.page.variants[column].sentences) - 1)
    press(window, "Q")
    assert page.work.panel.isVisible(), "the end of the way"
    press(window, "Escape", "Space")
    assert page.work.panel.isVisible(), "nothing is left, and it was asked for"


def test_a_letter_without_an_action_stays_where_one_is(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "B", "A", "Shift+F", "W")
    assert pages.label_page.desk.cell == Cell(0, 0)


def test_a_range_begins_anew_after_a_move(window: MainWindow, pages: Pages, press: Press) -> None:
    press(window, "Shift+Down", "Shift+Down", "PageDown")
    cell = pages.label_page.desk.cell
    assert cell is not None
    assert cell.row > 4
    press(window, "Shift+Down")
    assert chosen_rows(pages) == [cell.row, cell.row + 1]
    press(window, "Home", "Shift+Down")
    assert chosen_rows(pages) == [0, 1]
    press(window, "Down", "Shift+Up")
    assert chosen_rows(pages) == [1, 2]


def test_a_range_can_turn_over_its_beginning(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Down", "Down", "Shift+Down", "Shift+Up", "Shift+Up", "Shift+Up")
    assert chosen_rows(pages) == [0, 1, 2]
    press(window, "Shift+Up", "Shift+Down")
    assert chosen_rows(pages) == [1, 2]


def test_an_arrow_at_the_edge_ends_the_range(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Down", "Shift+Up", "Up")
    assert chosen_rows(pages) == [0]


def test_next_sentence_goes_on_in_the_next_variant(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    window.actions_table["advance.sentence"].trigger()
    last = pages.label_page.columns.columns[0].model.rowCount() - 1
    go_to(pages, 0, last)
    press(window, "F")
    assert pages.label_page.desk.cell == Cell(1, 0)
    assert pages.label_page.columns.columns[1].view.hasFocus()


def test_next_sentence_after_a_range_chosen_upwards(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    window.actions_table["advance.sentence"].trigger()
    press(window, "Down", "Down", "Shift+Up", "Shift+Up", "F")
    assert pages.label_page.desk.cell == Cell(0, 3)
    assert chosen_rows(pages) == [3]


@pytest.mark.slow
@pytest.mark.parametrize("advance", ["unlabelled", "statement", "sentence", "stay"])
def test_a_program_that_was_killed_opens_where_the_last_label_led(
    open_window: Open, workspace_file: Path, press: Press, advance: str
) -> None:
    killed = open_window(workspace_file)
    killed.actions_table[f"advance.{advance}"].trigger()
    press(killed, "Down", "Down", "F", "Q", "O")
    assert killed.pages is not None
    desk = killed.pages.label_page.desk
    again = open_window(workspace_file)
    assert again.pages is not None
    assert again.pages.label_page.desk.current == desk.current
    assert again.pages.label_page.desk.cell != Cell(0, 0)


def test_where_to_go_after_a_label_is_remembered(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    first = open_window(workspace_file)
    first.actions_table["advance.stay"].trigger()
    first.close()
    again = open_window(workspace_file)
    assert again.actions_table["advance.stay"].isChecked()
    press(again, "F")
    assert again.pages is not None
    assert again.pages.label_page.desk.cell == Cell(0, 0)


def test_the_way_follows_the_columns_as_they_are_shown(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    columns = pages.label_page.columns
    window.actions_table["view.column_right"].trigger()
    assert list(columns.shown) == [1, 0, 2, 3, 4]
    last = columns.columns[0].model.rowCount() - 1
    go_to(pages, 0, last)
    press(window, "F")
    assert pages.label_page.desk.cell is not None
    assert pages.label_page.desk.cell.column == 2


def test_hidden_columns_are_skipped_until_nothing_else_is_left(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    columns, desk = pages.label_page.columns, pages.label_page.desk
    go_to(pages, 1, 0)
    window.actions_table["view.hide_column"].trigger()
    last = columns.columns[0].model.rowCount() - 1
    go_to(pages, 0, last)
    press(window, "F")
    assert desk.cell is not None
    assert desk.cell.column == 2
    label_all_but(pages, Cell(1, 3), Cell(2, 1))
    go_to(pages, 2, 1)
    press(window, "F")
    assert desk.cell == Cell(1, 3)
    assert not columns.columns[1].isHidden()
    assert columns.columns[1].view.hasFocus()


def test_undo_shows_the_hidden_column_it_changes(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    columns = pages.label_page.columns
    press(window, "F")
    window.actions_table["view.hide_column"].trigger()
    press(window, "Control+Z")
    assert not columns.columns[0].isHidden()
    assert columns.columns[0].view.hasFocus()
