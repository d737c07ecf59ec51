"""The history panel: what was done, going there, going back."""

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.labels import FACT
from annotator.ui import undoing
from annotator.ui.label_page.panels.history_panel import HistoryPanel
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow
from tests.scenes.finding import button, told
from tests.scenes.windows import Press


def is_done(panel: HistoryPanel, row: int) -> bool:
    step = panel.steps.at(row)
    assert step is not None
    return step.is_done


def lines(panel: HistoryPanel) -> list[str]:
    model = panel.steps
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_it_lists_what_was_done_the_newest_first(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    panel = pages.label_page.work.history
    press(window, "F", "Q", "U")
    press(window, "Control+H")
    assert panel.isVisible()
    assert lines(panel) == ["Unsure mark", "Labelled quote", "Labelled fact"]
    assert panel.list.hasFocus()
    press(window, "Control+H")
    assert panel.isHidden()
    assert pages.label_page.columns.active_column is not None
    assert pages.label_page.columns.active_column.view.hasFocus()


def test_enter_and_the_button_go_to_where_a_step_was_made(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    desk = pages.label_page.desk
    first = desk.current
    press(window, "F", "F", "BracketRight")
    last = desk.current
    press(window, "Q", "Control+H", "End", "Return")
    assert desk.current == first != last
    panel = pages.label_page.work.history
    panel.list.setCurrentIndex(panel.steps.index(0))
    button("Go there", panel).click()
    assert desk.current == last


def test_back_to_a_step_undoes_what_followed_and_forth_again(
    window: MainWindow, pages: Pages, press: Press, qtbot: QtBot
) -> None:
    page = pages.label_page
    state = page.desk.state
    assert state is not None
    press(window, "F", "Q", "O", "F")
    press(window, "Control+H", "End")
    button("Undo back to here", page.work.history).click()
    qtbot.waitUntil(lambda: state.progress().labelled == 1)
    first = next(iter(state.in_order()))
    assert state.verdict(first.id).label == FACT
    assert "Went back" in page.label_bar.news
    qtbot.waitUntil(lambda: not is_done(page.work.history, 0))
    page.work.history.list.setCurrentIndex(page.work.history.steps.index(0))
    button("Redo to here", page.work.history).click()
    qtbot.waitUntil(lambda: state.progress().labelled == 4)
    assert not window.actions_table["edit.redo"].isEnabled()


def test_it_follows_what_is_labelled_meanwhile(
    window: MainWindow, pages: Pages, press: Press, qtbot: QtBot
) -> None:
    press(window, "Control+H")
    pages.label_page.columns.focus_columns()
    press(window, "O")
    qtbot.waitUntil(lambda: lines(pages.label_page.work.history) == ["Labelled opinion"])


def test_an_empty_history_says_so_and_leaves_the_keyboard_where_it_is(
    window: MainWindow, pages: Pages, press: Press, qtbot: QtBot
) -> None:
    panel = pages.label_page.work.history
    empty = "What you label appears here, step by step."
    press(window, "Control+H")
    assert empty in told(panel)
    assert not button("Go there", panel).isEnabled()
    press(window, "F")
    qtbot.waitUntil(lambda: lines(panel) == ["Labelled fact"])
    assert empty not in told(panel)
    press(window, "Q")
    qtbot.waitUntil(lambda: len(lines(panel)) == 2)


def test_the_newest_step_stays_chosen_while_one_labels(
    window: MainWindow, pages: Pages, press: Press, qtbot: QtBot
) -> None:
    press(window, "Control+H")
    panel = pages.label_page.work.history
    pages.label_page.columns.focus_columns()
    press(window, "F", "Q")
    qtbot.waitUntil(lambda: len(lines(panel)) == 2)
    press(window, "O")
    qtbot.waitUntil(lambda: len(lines(panel)) == 3)
    assert panel.list.currentIndex().row() == 0
    panel.list.setCurrentIndex(panel.steps.index(1))
    press(window, "F")
    qtbot.waitUntil(lambda: panel.steps.rowCount() == 4)
    assert panel.list.currentIndex().row() == 2


@pytest.mark.slow
def test_a_long_history_is_read_as_it_scrolls(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    window.actions_table["advance.stay"].trigger()
    for _ in range(75):
        press(window, "F", "Q")
    press(window, "Control+H")
    model = pages.label_page.work.history.steps
    assert model.rowCount() < 150
    assert model.has(149)
    assert not model.has(150)


def test_a_step_that_touched_very_much_is_taken_back_off_the_gui_thread(
    window: MainWindow, pages: Pages, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undoing, "_AT_ONCE", 2)
    state = pages.label_page.desk.state
    assert state is not None
    press(window, "Shift+Down", "Shift+Down", "Shift+Down", "Q")
    assert state.progress().labelled == 4
    press(window, "Control+Z")
    qtbot.waitUntil(lambda: state.progress().labelled == 0)
    assert "Undone" in pages.label_page.label_bar.news
    press(window, "Control+Shift+Z")
    qtbot.waitUntil(lambda: state.progress().labelled == 4)
