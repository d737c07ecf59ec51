"""Finding words and filtering sentences in the open story."""

from dataclasses import replace

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from annotator.domain.labels import DEFAULT_LABELS
from annotator.ui.label_page.finding.find_bar import FindBar
from annotator.ui.label_page.open_story.story_state import Cell
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow
from tests.scenes.finding import choose, part
from tests.scenes.windows import Press, type_in
from tests.ui.label_page.conftest import go_to, label_all_but, sentence_at


def choose_filter(bar: FindBar, name: str) -> None:
    choose(part(QComboBox, bar), name)


def test_words_are_marked_and_f3_goes_through_them(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    page, desk = pages.label_page, pages.label_page.desk
    press(window, "Control+F")
    type_in("HARBOUR MASTER")
    state = desk.state
    assert state is not None
    expected = [s.id for s in state.in_order() if "harbour master" in s.text.lower()]
    assert len(expected) > 2
    assert page.work.searching.bar.said.endswith(f"{len(expected)} sentences found")
    marked = {
        (column.index, row) for column in page.columns.columns for row in column.view.found or {}
    }
    assert len(marked) == len(expected)
    seen = []
    for _ in expected:
        press(window, "F3")
        seen.append(desk.current)
    assert set(seen) == set(expected)
    press(window, "Shift+F3")
    assert desk.current == seen[-2]
    assert page.columns.active_column is not None
    assert page.columns.active_column.view.hasFocus()


def test_enter_in_the_field_goes_on_and_stays_in_it(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    desk = pages.label_page.desk
    press(window, "Control+F")
    field = QApplication.focusWidget()
    type_in("the")
    press(window, "Return")
    first = desk.current
    press(window, "Return")
    assert desk.current != first
    press(window, "Shift+Return")
    assert desk.current == first
    assert QApplication.focusWidget() is field


def test_letters_in_the_field_label_nothing(window: MainWindow, pages: Pages, press: Press) -> None:
    press(window, "Control+F")
    type_in("fqo")
    state = pages.label_page.desk.state
    assert state is not None
    assert state.progress().labelled == 0


def test_escape_ends_the_search(window: MainWindow, pages: Pages, press: Press) -> None:
    press(window, "Control+F")
    type_in("the")
    press(window, "Escape")
    assert pages.label_page.work.searching.bar.isHidden()
    assert all(column.view.found is None for column in pages.label_page.columns.columns)
    assert pages.label_page.columns.active_column is not None
    assert pages.label_page.columns.active_column.view.hasFocus()


def test_a_filter_is_kept_in_step_with_the_labels(
    window: MainWindow, pages: Pages, press: Press, qtbot: QtBot
) -> None:
    page = pages.label_page
    press(window, "Q", "U", "F")
    press(window, "Control+F")
    choose_filter(page.work.searching.bar, "Labelled quote")
    assert "1 sentence" in page.work.searching.bar.said
    choose_filter(page.work.searching.bar, "Unsure")
    assert "1 sentence" in page.work.searching.bar.said
    choose_filter(page.work.searching.bar, "Unlabelled")
    state = page.desk.state
    assert state is not None
    left = state.progress().total - 2
    assert f"{left} sentences" in page.work.searching.bar.said
    page.columns.focus_columns()
    press(window, "F")
    qtbot.waitUntil(lambda: f"{left - 1} sentences" in page.work.searching.bar.said)


def test_nothing_found_is_said(window: MainWindow, pages: Pages, press: Press) -> None:
    current = pages.label_page.desk.current
    press(window, "Control+F")
    type_in("zzzz")
    assert pages.label_page.work.searching.bar.said == "Nothing found"
    press(window, "F3", "Return")
    assert pages.label_page.desk.current == current


def test_a_search_goes_on_in_the_next_story(window: MainWindow, pages: Pages, press: Press) -> None:
    press(window, "Control+F")
    type_in("the")
    pages.label_page.columns.focus_columns()
    press(window, "BracketRight")
    columns = pages.label_page.columns.columns
    assert len(columns) == 3
    assert all(column.view.found is not None for column in columns)
    assert any(column.view.found for column in columns)


def test_f3_without_a_search_asks_for_words(window: MainWindow, pages: Pages, press: Press) -> None:
    press(window, "F3")
    assert not pages.label_page.work.searching.bar.isHidden()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Find in this story"
    assert pages.label_page.work.searching.bar.isVisibleTo(window)


def test_what_is_found_follows_the_columns_that_are_shown(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    page, desk = pages.label_page, pages.label_page.desk
    press(window, "Control+F")
    type_in("harbour master")
    bar = page.work.searching.bar
    press(window, "F3")
    cell, state = desk.cell, desk.state
    assert cell is not None
    assert state is not None
    press(window, "Control+Shift+H")
    shown = [s.id for s in state.in_order() if "harbour master" in s.text.lower()]
    assert bar.said.endswith(f"{len(shown)} sentences")
    assert desk.cell is not None
    for _ in shown:
        press(window, "F3")
        assert desk.current in shown


def test_the_bar_is_no_wider_for_a_long_title(qapp: QApplication) -> None:
    named = [replace(label, title=label.title * 20) for label in DEFAULT_LABELS]
    widths = set()
    for labels in (DEFAULT_LABELS, named):
        bar = FindBar(labels, QAction(qapp), QAction(qapp))
        bar.show()
        widths.add((bar.sizeHint().width(), bar.minimumSizeHint().width()))
        bar.close()
    ((wanted, least),) = widths
    assert least < wanted


def test_at_the_end_of_a_story_one_looks_again_at_what_one_is_unsure_of(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    desk = pages.label_page.desk
    press(window, "F", "U", "Q", "U", "O")
    label_all_but(pages, Cell(2, 1))
    go_to(pages, 2, 1)
    press(window, "F")
    panel = pages.label_page.work.panel
    assert panel.isVisible()
    unsure = [sentence_at(desk, row).id for row in (1, 2)]
    press(window, "Tab", "Space")
    assert not panel.isVisible()
    assert pages.label_page.work.searching.bar.said == "1 of 2 sentences"
    assert desk.current == unsure[0]
    press(window, "F3")
    assert desk.current == unsure[1]
    press(window, "U")
    assert pages.label_page.columns.isAncestorOf(window.focusWidget() or window)


def test_a_story_without_doubts_has_one_way_on(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    label_all_but(pages, Cell(2, 1))
    go_to(pages, 2, 1)
    press(window, "F")
    buttons = pages.label_page.work.panel.findChildren(QPushButton)
    assert [button.isVisible() for button in buttons] == [True, False]
