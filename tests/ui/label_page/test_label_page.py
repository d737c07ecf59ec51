"""The Label page through real key presses."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.corpus import Sentence
from annotator.domain.ids import LabelName, SentenceId
from annotator.services import reading
from annotator.services.workspace import open_workspace
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.controls.label_bar import KeyButton
from annotator.ui.label_page.desk import Desk
from annotator.ui.label_page.note_dialog import NoteDialog
from annotator.ui.label_page.story_state import Cell
from annotator.ui.pages import Pages
from annotator.ui.settings import Advance, Settings
from annotator.ui.window import MainWindow

Press = Callable[..., None]


def label_of(desk: Desk, row: int, column: int = 0) -> str | None:
    assert desk.state is not None
    return desk.state.verdict(sentence_at(desk, row, column).id).label


def sentence_at(desk: Desk, row: int, column: int = 0) -> Sentence:
    assert desk.state is not None
    return desk.state.sentence(Cell(column, row))


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


def test_undo_crosses_restarts(
    open_window: Callable[..., MainWindow], workspace_file: Path, press: Press
) -> None:
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
    dialog = window.findChild(NoteDialog)
    assert isinstance(dialog, NoteDialog)
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


def test_other_peoples_labels_are_not_shown(window: MainWindow, pages: Pages) -> None:
    window.actions_table["go.next_story"].trigger()
    desk = pages.label_page.desk
    assert desk.state is not None
    shown = {
        desk.state.verdict(sentence.id).label
        for variant in desk.state.page.variants
        for sentence in variant.sentences
    }
    assert shown == {None}
    assert desk.state.progress().labelled == 0


def test_columns_can_be_moved_and_hidden(window: MainWindow, pages: Pages, press: Press) -> None:
    columns = pages.label_page.columns
    window.actions_table["view.column_right"].trigger()
    assert [column.index for column in columns.shown_columns()] == [1, 0, 2, 3, 4]
    window.actions_table["view.hide_column"].trigger()
    assert [column.index for column in columns.shown_columns()] == [1, 2, 3, 4]
    press(window, "F")
    window.actions_table["view.show_columns"].trigger()
    assert len(columns.shown_columns()) == 5


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
    before, left = last.minimumWidth(), last.view.blocks.margins.left
    press(window, *["Control+Plus"] * 8)
    QApplication.processEvents()
    assert last.minimumWidth() > 1.7 * before
    assert last.view.blocks.margins.left > 1.3 * left
    assert all(column.width() >= column.minimumWidth() for column in columns.columns)
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


def test_where_one_was_is_remembered(
    open_window: Callable[..., MainWindow], workspace_file: Path, press: Press
) -> None:
    first = open_window(workspace_file)
    press(first, "Right", "Down", "Down")
    assert first.pages is not None
    place = first.pages.label_page.desk.cell
    first.close()
    second = open_window(workspace_file)
    assert second.pages is not None
    assert second.pages.label_page.desk.cell == place


def test_the_last_sentence_can_stand_on_any_line(pages: Pages) -> None:
    column = pages.label_page.columns.columns[0]
    last = column.model.rowCount() - 1
    column.view.bring_to(last, column.view.viewport().height() // 3)
    assert column.view.top_on_screen(last) == column.view.viewport().height() // 3


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


def test_models_keep_qts_rules(pages: Pages) -> None:
    QAbstractItemModelTester(pages.label_page.columns.columns[0].model)
    QAbstractItemModelTester(pages.label_page.stories.stories)


def test_another_windows_labels_arrive(
    open_window: Callable[..., MainWindow], workspace_file: Path, press: Press
) -> None:
    first = open_window(workspace_file)
    press(first, "F")
    second = open_window(workspace_file)
    press(second, "Q")
    assert first.pages is not None
    assert second.pages is not None
    current = first.pages.label_page.desk.current
    first.pages.backstage.file_watch.look()
    desk = first.pages.label_page.desk
    assert [label_of(desk, row) for row in range(3)] == ["fact", "quote", None]
    assert desk.current == current


def test_a_label_arrives_that_another_window_gave_before_this_one_was_painted(
    window: MainWindow, settings: Settings, workspace_file: Path, press: Press, qtbot: QtBot,
    themes: ThemeSwitch,
) -> None:  # fmt: skip
    late = MainWindow(settings, themes)
    qtbot.addWidget(late)
    late.open_path(workspace_file, "Ana Ruiz")
    press(window, "F")
    assert late.pages is not None
    desk = late.pages.label_page.desk
    assert label_of(desk, 0) is None
    late.pages.backstage.file_watch.look()
    assert label_of(desk, 0) == "fact"
    late.close()


def test_looking_around_writes_nothing(
    open_window: Callable[..., MainWindow], workspace_file: Path, press: Press
) -> None:
    before = workspace_file.read_bytes()
    window = open_window(workspace_file)
    press(window, "Down", "Right", "Control+2", "Control+1", "Space", "Backspace", "Control+Z")
    window.close()
    assert workspace_file.read_bytes() == before
    assert not workspace_file.with_name("workspace.db-wal").exists()


def test_twenty_columns_stay_readable(
    open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
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
    assert all(column.width() >= column.minimumWidth() for column in columns.columns)
    view = columns.columns[0].view
    letters = QFontMetrics(view.font()).averageCharWidth()
    assert view.width() - view.blocks.margins.left > 18 * letters
    assert columns.horizontalScrollBar().maximum() > 0


def test_without_a_story_nothing_is_offered_that_needs_one(
    open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    from annotator.services.articles import importing
    from annotator.services.workspace import create_workspace, open_workspace

    file = tmp_path / "empty.db"
    create_workspace(file).close()
    window = open_window(file)
    assert window.pages is not None
    actions = window.actions_table
    needy = ("set.fact", "label.note", "correct.split", "go.next", "find.open", "file.details")
    assert not any(actions[name].isEnabled() for name in needy)
    assert all(actions[name].isEnabled() for name in ("go.story_list", "file.import", "go.columns"))
    fact = window.pages.label_page.label_bar.findChildren(KeyButton)[0]
    assert not fact.isEnabled()
    (tmp_path / "one.txt").write_text("The bridge is open.", encoding="utf-8")
    with open_workspace(file) as workspace:
        importing.run(workspace, importing.plan([tmp_path / "one.txt"]))
    window.pages.backstage.file_watch.look()
    assert all(actions[name].isEnabled() for name in needy)
    assert fact.isEnabled()


def test_desk_without_a_story_does_nothing(
    open_window: Callable[..., MainWindow], tmp_path: Path, press: Press
) -> None:
    from annotator.services.workspace import create_workspace

    create_workspace(tmp_path / "empty.db").close()
    window = open_window(tmp_path / "empty.db")
    assert window.pages is not None
    assert window.pages.label_page.work.panel.heading == "Nothing to label yet"
    press(window, "F", "Q", "Down", "Right", "Control+Z", "BracketRight")
    assert window.pages.label_page.desk.current is None
    assert window.pages.label_page.desk.cell is None
    window.pages.label_page.desk.show_sentence(SentenceId(4711))
