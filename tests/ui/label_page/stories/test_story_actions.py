"""What the menus offer of the Label page, while it is shown and while it is not."""

import pytest

from annotator.ui.keys.action_specs import Scope
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow
from tests.scenes.windows import Press

_ELSEWHERE = ("find.open", "edit.history", "go.next_story", "go.my_next_story", "work.result")


def offered(window: MainWindow, *names: str) -> set[bool]:
    actions = window.actions_table
    columns = [spec.name for spec in actions.specs if spec.scope is Scope.COLUMNS]
    return {actions[name].isEnabled() for name in names or (*columns, *_ELSEWHERE)}


@pytest.mark.parametrize("page", ["2", "3"])
def test_nothing_is_done_to_sentences_out_of_sight(
    window: MainWindow, pages: Pages, press: Press, page: str
) -> None:
    desk = pages.label_page.desk
    assert desk.state is not None
    assert desk.current is not None
    before = desk.state.verdict(desk.current)
    assert offered(window) == {True}
    press(window, f"Control+{page}")
    assert offered(window) == {False}
    for action in window.actions_table.starting_with("set."):
        action.trigger()
    press(window, "Control+H", "Control+F", "BracketRight")
    assert desk.state.verdict(desk.current) == before
    press(window, "Control+1")
    assert offered(window) == {True}
    press(window, "Control+H")
    assert pages.label_page.work.history.isVisible()


def test_names_and_dates_are_corrected_from_any_page(window: MainWindow, press: Press) -> None:
    press(window, "Control+2")
    assert offered(window, "file.details", "edit.undo", "advance.stay") == {True, False}
    assert window.actions_table["file.details"].isEnabled()


def test_the_history_can_be_made_while_its_page_is_hidden(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Control+2")
    assert pages.label_page.work.history.isHidden()
