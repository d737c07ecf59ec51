"""Labelling in the real window, by real key presses."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.ids import LabelName
from annotator.services import reading
from annotator.services.workspace import open_workspace
from annotator.ui.label_page.corrections.note_dialog import NoteDialog
from annotator.ui.label_page.open_story.story_state import Cell
from annotator.ui.pages import Pages
from annotator.ui.settings import Advance
from annotator.ui.window import MainWindow
from tests.scenes.finding import part
from tests.scenes.windows import Open, Press
from tests.ui.label_page.conftest import label_of, sentence_at


def test_one_key_labels_and_moves_on(window: MainWindow, pages: Pages, press: Press) -> None:
    desk = pages.label_page.desk
    press(window, "F", "Q", "O", "X", "2")
    assert [label_of(desk, row) for row in range(6)] == [
        "fact", "quote", "opinion", "exclude", "quote", None,
    ]  # fmt: skip
    assert desk.cell == Cell(0, 5)


def test_a_label_is_on_disk_when_it_is_painted(
    window: MainWindow, pages: Pages, press: Press, workspace_file: Path
) -> None:
    press(window, "F")
    first = sentence_at(pages.label_page.desk, 0)
    with open_workspace(workspace_file) as other:
        rows = other.store.conn.execute(
            "SELECT a.name, c.label FROM current_label AS c JOIN annotator AS a"
            " ON a.id = c.annotator_id WHERE c.sentence_id = ?",
            (first.id,),
        ).fetchall()
    assert rows == [("Ana Ruiz", "fact")]


def test_a_held_key_labels_only_once(window: MainWindow) -> None:
    for action in window.actions_table.starting_with("set."):
        assert not action.autoRepeat()
    for spec in window.actions_table.specs:
        if spec.name.split(".")[0] in {"set", "decide", "label", "correct", "edit"}:
            assert not spec.repeats


def test_arrows_and_letters_move(window: MainWindow, pages: Pages, press: Press) -> None:
    desk = pages.label_page.desk
    press(window, "Down", "J", "J", "Up", "K")
    assert desk.cell == Cell(0, 1)
    press(window, "Right")
    assert desk.cell is not None
    assert desk.cell.column == 1
    press(window, "L", "H", "Left", "Left")
    assert desk.cell is not None
    assert desk.cell.column == 0


def test_space_goes_to_what_is_unlabelled(window: MainWindow, pages: Pages, press: Press) -> None:
    desk = pages.label_page.desk
    press(window, "F", "Down", "F", "Up", "Up", "Up", "Up")
    assert desk.cell == Cell(0, 0)
    press(window, "Space")
    assert desk.cell == Cell(0, 1)
    press(window, "Space")
    assert desk.cell == Cell(0, 3)
    press(window, "Shift+Space")
    assert desk.cell == Cell(0, 1)


def test_a_selected_range_is_one_step(window: MainWindow, pages: Pages, press: Press) -> None:
    desk = pages.label_page.desk
    press(window, "Shift+Down", "Shift+Down", "Shift+Down", "Shift+Up", "Q")
    assert [label_of(desk, row) for row in range(4)] == ["quote"] * 3 + [None]
    assert desk.cell == Cell(0, 3)
    press(window, "Control+Z")
    assert [label_of(desk, row) for row in range(4)] == [None] * 4


def test_backspace_clears_and_keeps_the_place(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    desk = pages.label_page.desk
    press(window, "F", "Up", "Backspace")
    assert label_of(desk, 0) is None
    assert desk.cell == Cell(0, 0)


def test_undo_and_redo_go_where_the_change_is(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    desk = pages.label_page.desk
    press(window, "F", "Q", "Down", "Down", "Control+Z")
    assert label_of(desk, 1) is None
    assert desk.cell == Cell(0, 1)
    press(window, "Control+Z", "Control+Z")
    assert label_of(desk, 0) is None
    press(window, "Control+Shift+Z", "Control+Y")
    assert [label_of(desk, row) for row in range(2)] == ["fact", "quote"]
    assert not window.actions_table["edit.redo"].isEnabled()


def test_undo_crosses_restarts(open_window: Open, workspace_file: Path, press: Press) -> None:
    first = open_window(workspace_file)
    press(first, "F", "Q")
    first.close()
    second = open_window(workspace_file)
    assert second.pages is not None
    desk = second.pages.label_page.desk
    press(second, "Control+Z", "Control+Z")
    assert [label_of(desk, row) for row in range(2)] == [None, None]
    second.close()
    third = open_window(workspace_file)
    assert third.pages is not None
    press(third, "Control+Y", "Control+Y")
    assert [label_of(third.pages.label_page.desk, row) for row in range(2)] == ["fact", "quote"]


def test_unsure_and_note(
    window: MainWindow, pages: Pages, press: Press, qapp: QApplication
) -> None:
    desk = pages.label_page.desk
    press(window, "F", "Up", "U", "N")
    dialog = part(NoteDialog, window)
    dialog.note.setPlainText("who says so?")
    dialog.accept()
    qapp.processEvents()
    assert desk.state is not None
    verdict = desk.state.verdict(sentence_at(desk, 0).id)
    assert (verdict.unsure, verdict.note, verdict.label) == (True, "who says so?", "fact")


def test_a_click_makes_a_sentence_current(pages: Pages) -> None:
    column = pages.label_page.columns.columns[2]
    rect = column.view.visualRect(column.model.index(1))
    QTest.mouseClick(
        column.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(60, 8)
    )
    assert pages.label_page.desk.cell == Cell(2, 1)
    assert column.view.hasFocus()


def test_a_label_of_the_menu_labels(window: MainWindow, pages: Pages) -> None:
    window.actions_table["set.opinion"].trigger()
    assert label_of(pages.label_page.desk, 0) == "opinion"


def test_single_keys_act_only_in_the_columns(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    pages.label_page.stories.setFocus()
    press(window, "F", "X")
    assert label_of(pages.label_page.desk, 0) is None
    press(window, "Escape", "F")
    assert label_of(pages.label_page.desk, 0) == "fact"


@pytest.mark.parametrize(
    ("advance", "expected"),
    [(Advance.UNLABELLED, 2), (Advance.SENTENCE, 1), (Advance.STAY, 0)],
)
def test_advance_is_a_choice(
    window: MainWindow, pages: Pages, press: Press, advance: Advance, expected: int
) -> None:
    press(window, "Down", "F", "Up", "Up")
    window.actions_table[f"advance.{advance}"].trigger()
    press(window, "Q")
    assert pages.label_page.desk.cell == Cell(0, expected)


def test_progress_is_shown_everywhere(window: MainWindow, pages: Pages, press: Press) -> None:
    press(window, "F", "F", "F")
    page = pages.label_page
    assert page.desk.state is not None
    assert page.desk.state.progress().labelled == 3
    assert "3 of" in page.columns.columns[0].header.accessibleName()
    index = page.stories.stories.index(0)
    fresh = reading.stories(pages.context.workspace, pages.context.annotator_id)[0]
    assert index.data(Qt.ItemDataRole.UserRole + 1) == fresh
    assert fresh.progress.labelled == 3


def test_the_end_of_a_story_is_a_quiet_pause(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    window.actions_table["go.next_story"].trigger()
    desk = pages.label_page.desk
    assert desk.state is not None
    second = desk.story_id
    last = desk.state.page.variants[-1].sentences[-1].id
    for variant in desk.state.page.variants:
        for sentence in variant.sentences:
            if sentence.id != last:
                desk.set_current(sentence.id)
                pages.label_page.sentence_ways.advance = Advance.STAY
                pages.label_page.work.pen.label(LabelName("fact"))
    pages.label_page.sentence_ways.advance = Advance.UNLABELLED
    desk.set_current(last)
    press(window, "X")
    assert pages.label_page.work.panel.isVisible()
    assert pages.label_page.work.panel.heading == "This story is done"
    pages.label_page.strip.show_now()
    assert pages.label_page.strip.text == "", "there is nothing beside which it could stand"
    press(window, "Space")
    assert desk.story_id != second
    assert pages.label_page.columns.isVisible()
    press(window, "F")
    assert label_of(desk, 0) == "fact"


def test_a_screen_reader_hears_each_sentence(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Q")
    column = pages.label_page.columns.columns[0]
    interface = QAccessible.queryAccessibleInterface(column.view)
    assert interface.childCount() == column.model.rowCount()
    text = interface.child(0).text(QAccessible.Text.Name)
    count = column.model.rowCount()
    assert text.startswith(f"sentence 1 of {count}, labelled quote: ")


def test_a_page_that_was_stopped_reads_nothing_more(window: MainWindow, pages: Pages) -> None:
    page, follower = pages.label_page, pages.label_page.work.follower
    window.close()
    # What is taken down is laid out once more, and may outlast the workspace by some moments.
    page.strip.show_now()
    follower.follow()
    assert page.strip.text == ""
