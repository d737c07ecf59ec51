"""The Label page's manners: what keys do at edges, over ranges, with hidden columns, at a pause."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.ids import LabelName
from annotator.overriding import override
from annotator.services.articles import importing
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.label_page.desk import Desk
from annotator.ui.label_page.note_dialog import NoteDialog
from annotator.ui.label_page.story_state import Cell
from annotator.ui.pages import Pages
from annotator.ui.settings import Advance
from annotator.ui.window import MainWindow

Press = Callable[..., None]
Open = Callable[..., MainWindow]


def label_of(desk: Desk, row: int, column: int = 0) -> str | None:
    assert desk.state is not None
    return desk.state.verdict(desk.state.sentence(Cell(column, row)).id).label


def chosen_rows(pages: Pages, column: int = 0) -> list[int]:
    view = pages.label_page.columns.columns[column].view
    return sorted(index.row() for index in view.selectedIndexes())


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


def test_unsure_note_and_clear_on_a_range(window: MainWindow, pages: Pages, press: Press) -> None:
    desk = pages.label_page.desk
    press(window, "F", "F", "F", "Home", "Shift+Down", "Shift+Down", "U")
    assert desk.state is not None
    unsure = [desk.state.verdict(desk.state.sentence(Cell(0, r)).id).unsure for r in range(4)]
    assert unsure == [True, True, True, False]
    press(window, "Backspace")
    assert [label_of(desk, row) for row in range(3)] == [None] * 3
    assert desk.cell == Cell(0, 2)
    press(window, "Control+Z", "Control+Z")
    assert [label_of(desk, row) for row in range(3)] == ["fact"] * 3


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
    assert [column.index for column in columns.shown_columns()] == [1, 0, 2, 3, 4]
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


def test_the_columns_stay_as_they_are_when_somebody_else_labels(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    columns = pages.label_page.columns
    window.actions_table["view.column_right"].trigger()
    window.actions_table["view.hide_column"].trigger()
    press(window, "Right")
    person = pages.context.person
    assert person is not None
    pages.context.set_person(person)
    assert [column.index for column in columns.shown_columns()] == [1, 2, 3, 4]
    window.actions_table["view.show_columns"].trigger()
    assert [column.index for column in columns.shown_columns()] == [1, 0, 2, 3, 4]


def test_undo_at_the_pause_goes_back_to_the_sentence(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    desk = pages.label_page.desk
    label_all_but(pages, Cell(0, 2))
    go_to(pages, 0, 2)
    press(window, "F")
    assert pages.label_page.work.panel.isVisible()
    press(window, "Control+Z")
    assert not pages.label_page.work.panel.isVisible()
    assert desk.cell == Cell(0, 2)
    press(window, "Q")
    assert label_of(desk, 2) == "quote"


def test_escape_at_the_pause_goes_back_to_the_columns(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    desk = pages.label_page.desk
    label_all_but(pages, Cell(0, 2))
    go_to(pages, 0, 2)
    press(window, "F", "Escape")
    assert not pages.label_page.work.panel.isVisible()
    press(window, "Up")
    assert desk.cell == Cell(0, 1)


def test_only_the_active_column_is_on_the_way_of_tab(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    columns = pages.label_page.columns.columns
    stops = [bool(c.view.focusPolicy() & Qt.FocusPolicy.TabFocus) for c in columns]
    assert stops == [True, False, False, False, False]
    press(window, "Right")
    stops = [bool(c.view.focusPolicy() & Qt.FocusPolicy.TabFocus) for c in columns]
    assert stops == [False, True, False, False, False]


def test_the_list_goes_on_marking_the_open_story(pages: Pages, tmp_path: Path) -> None:
    listed = pages.label_page.stories

    def marked() -> str | None:
        indexes = listed.selectedIndexes()
        return str(indexes[0].data()) if len(indexes) == 1 else None

    desk = pages.label_page.desk
    assert desk.state is not None
    title = desk.state.page.story.title
    assert marked() == title
    person = pages.context.person
    assert person is not None
    pages.context.set_person(person)
    assert marked() == title
    # Another program imports a story.
    (tmp_path / "one.txt").write_text("A sentence.", encoding="utf-8")
    with open_workspace(pages.context.workspace.path) as other:
        importing.run(other, importing.plan([tmp_path / "one.txt"]))
    pages.backstage.file_watch.look()
    assert marked() == title


def test_a_note_is_written_by_keyboard_alone(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    desk = pages.label_page.desk
    press(window, "F", "Up", "N")
    dialog = window.findChild(NoteDialog)
    assert isinstance(dialog, NoteDialog)
    QTest.keyClicks(dialog.note, "who says so?")
    press(window, "Tab")
    assert not dialog.note.hasFocus()
    dialog.note.setFocus()
    # What happens meanwhile in the window does not move the note to another sentence.
    go_to(pages, 2, 3)
    press(window, "Control+Return")
    assert desk.state is not None
    assert desk.state.verdict(desk.state.sentence(Cell(0, 0)).id).note == "who says so?"
    assert desk.state.verdict(desk.state.sentence(Cell(2, 3)).id).note == ""


def test_a_note_that_was_put_off_is_not_lost(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "F", "Up", "N")
    dialog = window.findChild(NoteDialog)
    assert isinstance(dialog, NoteDialog)
    QTest.keyClicks(dialog.note, "half a thought")
    press(window, "Escape")
    assert "N brings back" in pages.label_page.label_bar.news
    state, current = pages.label_page.desk.state, pages.label_page.desk.current
    assert state is not None
    assert current is not None
    assert state.verdict(current).note == ""
    press(window, "N")
    again = next(d for d in window.findChildren(NoteDialog) if d.isVisible())
    assert again.note.toPlainText() == "half a thought"
    again.close()


def test_the_keyboard_comes_back_after_every_dialog(window: MainWindow, pages: Pages) -> None:
    for name in ("help.keys", "help.about", "file.export", "file.person", "label.note"):
        window.actions_table[name].trigger()
        QApplication.processEvents()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, name
        dialog.close()
        QApplication.processEvents()
        assert pages.label_page.columns.columns[0].view.hasFocus(), name
        assert window.isActiveWindow()


def test_the_window_takes_the_keyboard_when_nothing_blocks_it(window: MainWindow) -> None:
    called = []
    window.activateWindow = lambda: called.append(True)  # type: ignore[method-assign]
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowUnblocked))
    assert called


def test_own_labels_of_another_window_arrive_before_the_first_of_this_one(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    first = open_window(workspace_file)
    second = open_window(workspace_file)
    press(second, "Q")
    assert first.pages is not None
    first.pages.backstage.file_watch.look()
    assert label_of(first.pages.label_page.desk, 0) == "quote"
    assert first.actions_table["edit.undo"].isEnabled()


def test_long_news_and_names_do_not_widen_the_window(window: MainWindow, pages: Pages) -> None:
    pages.label_page.bar.show_person("Maximiliane-Alexandra von und zu Hohenstein")
    QApplication.processEvents()
    before = window.minimumSizeHint().width()
    pages.label_page.label_bar.tell("Undone: label; 3 left alone, since decided anew. " * 9)
    pages.label_page.bar.show_person("Maximiliane-Alexandra von und zu Hohenstein " * 3)
    QApplication.processEvents()
    assert window.minimumSizeHint().width() == before


def test_one_is_not_plural(open_window: Open, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("A sentence.", encoding="utf-8")
    with create_workspace(tmp_path / "one.db") as workspace:
        importing.run(workspace, importing.plan([tmp_path / "one.txt"]))
    window = open_window(tmp_path / "one.db")
    assert window.pages is not None
    assert window.pages.label_page.bar.size_text == "1 variant · 1 sentence to label"


def test_the_head_counts_what_progress_and_the_pause_count(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    bar, state = pages.label_page.bar, pages.label_page.desk.state
    assert state is not None
    total = state.progress().total
    assert bar.size_text == f"5 variants · {total} sentences to label"
    press(window, "T", "T")  # a headline, then a caption, which wants no label
    assert state.progress().total == total - 1
    assert bar.size_text == f"5 variants · {total - 1} sentences to label"


def test_the_current_sentence_stays_in_view_when_the_window_shrinks(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Down", "Down", "Down", "Down", "Down", "Down")
    view = pages.label_page.columns.columns[0].view
    row = view.currentIndex().row()
    for width, height in ((1280, 420), (800, 900), (1400, 500)):
        window.resize(width, height)
        QApplication.processEvents()
        assert 0 <= view.top_on_screen(row) < view.viewport().height()


def test_a_column_scrolled_away_from_the_current_sentence_stays_there(
    window: MainWindow, pages: Pages
) -> None:
    view = pages.label_page.columns.columns[0].view
    view.bring_to(30, 0)
    window.resize(1280, 420)
    QApplication.processEvents()
    assert view.row_nearest(0) == 30


class PaintedAreas(QObject):
    """Notes what a widget is asked to paint."""

    def __init__(self) -> None:
        super().__init__()
        self.rects: list[QRect] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return super().eventFilter(watched, event)


def test_a_scrolled_column_is_painted_anew(pages: Pages) -> None:
    view = pages.label_page.columns.columns[2].view
    areas = PaintedAreas()
    view.viewport().installEventFilter(areas)
    view.verticalScrollBar().setValue(72)
    QApplication.processEvents()
    assert view.viewport().rect() in areas.rects
