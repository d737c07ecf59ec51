"""Counterparts are linked and unlinked by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.pairing.counterparts import Grade
from annotator.services.labels import correcting
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.label_page.open_story.story_state import Cell
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow
from tests.scenes.windows import Press
from tests.ui.label_page.corrections.conftest import at, news

offers_menus = pytest.mark.qt_log_ignore(
    "does not support raise", "does not support grabbing", extend=True
)
"""The offscreen platform complains about menus, which it can show all the same."""


def linked(desk: Desk, sentence_id: SentenceId) -> dict[Cell, Grade]:
    assert desk.state is not None
    return {match.cell: match.grade for match in desk.state.all_matches(sentence_id)}


def strangers(desk: Desk) -> tuple[Cell, Cell]:
    """Return a sentence of the first variant and one of the second that are no counterparts."""
    assert desk.state is not None
    for row in range(len(desk.state.page.variants[0].sentences)):
        first = Cell(0, row)
        if not desk.state.matches(desk.state.sentence(first).id, 1):
            return first, Cell(1, 0)
    raise AssertionError("every sentence of the first variant has a counterpart in the second")


def test_two_presses_link_two_sentences(
    window: MainWindow, pages: Pages, desk: Desk, press: Press
) -> None:
    first, second = strangers(desk)
    one, two = at(desk, 0, first.row), at(desk, 1, second.row)
    desk.set_current(one)
    press(window, "Control+L")
    assert "press Ctrl+L again" in news(pages)
    desk.set_current(two)
    press(window, "Control+L")
    assert news(pages) == f"Linked: A {first.row + 1} and B 1"
    assert linked(desk, one)[second] is Grade.PARAPHRASE
    pages.label_page.work.follower.follow()
    assert pages.label_page.columns.columns[0].view.matches[first.row] is Grade.PARAPHRASE
    press(window, "Control+Z")
    assert desk.current == two
    assert second not in linked(desk, one)
    pages.label_page.work.follower.follow()
    assert first.row not in pages.label_page.columns.columns[0].view.matches
    press(window, "Control+Y")
    assert second in linked(desk, one)
    assert checking.findings(pages.context.workspace) == []


def test_linking_wants_two_variants_and_can_be_left(
    window: MainWindow, pages: Pages, desk: Desk, press: Press
) -> None:
    first, second = strangers(desk)
    desk.set_current(at(desk, 0, first.row))
    press(window, "Control+L", "Control+L")
    assert "different variants" in news(pages)
    press(window, "Escape")
    assert news(pages) == "Nothing was linked"
    desk.set_current(at(desk, 1, second.row))
    press(window, "Control+L")
    assert "press Ctrl+L again" in news(pages)
    assert second not in linked(desk, at(desk, 0, first.row))
    assert not window.actions_table["edit.undo"].isEnabled()


def test_what_was_begun_in_one_story_ends_with_it(
    window: MainWindow, pages: Pages, desk: Desk, press: Press
) -> None:
    press(window, "Control+L")
    desk.close_story()
    pages.label_page.start()
    pages.take_focus()
    press(window, "Control+L")
    assert "press Ctrl+L again" in news(pages)


@offers_menus
def test_a_counterpart_is_unlinked_from_a_menu(
    window: MainWindow, pages: Pages, desk: Desk, press: Press
) -> None:
    assert desk.state is not None
    one = next(s for s in desk.state.page.variants[0].sentences if linked(desk, s.id))
    desk.set_current(one.id)
    before = linked(desk, one.id)
    gone = next(iter(before))
    press(window, "Control+Shift+L")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == len(before)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert QApplication.activePopupWidget() is None
    assert set(linked(desk, one.id)) == set(before) - {gone}
    assert news(pages).startswith("Unlinked: A ")
    assert desk.current == one.id
    press(window, "Control+Z")
    assert linked(desk, one.id) == before
    assert checking.findings(pages.context.workspace) == []


@offers_menus
def test_the_menu_can_be_left(window: MainWindow, desk: Desk, press: Press) -> None:
    assert desk.state is not None
    one = next(s for s in desk.state.page.variants[0].sentences if linked(desk, s.id))
    desk.set_current(one.id)
    before = linked(desk, one.id)
    press(window, "Control+Shift+L")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert linked(desk, one.id) == before


def test_a_remembered_sentence_is_unlinked_in_two_steps(
    window: MainWindow, pages: Pages, desk: Desk, press: Press
) -> None:
    first, second = strangers(desk)
    one, two = at(desk, 0, first.row), at(desk, 1, second.row)
    for keys, expected in (
        ("Control+Shift+L", "Not linked: "),
        ("Control+L", "Linked: "),
        ("Control+L", "Already linked: "),
        ("Control+Shift+L", "Unlinked: "),
    ):
        desk.set_current(one)
        press(window, "Control+L")
        desk.set_current(two)
        press(window, keys)
        assert news(pages).startswith(expected)
    assert second not in linked(desk, one)


def test_a_sentence_without_counterparts_has_none_to_unlink(
    window: MainWindow, pages: Pages, desk: Desk, press: Press
) -> None:
    assert desk.state is not None
    alone = next(s for v in desk.state.page.variants for s in v.sentences if not linked(desk, s.id))
    desk.set_current(alone.id)
    press(window, "Control+Shift+L")
    assert QApplication.activePopupWidget() is None
    assert news(pages) == "This sentence has no counterpart"


def test_anothers_link_arrives(
    window: MainWindow, pages: Pages, desk: Desk, other: Workspace, cleo: AnnotatorId
) -> None:
    assert window.isVisible()
    first, second = strangers(desk)
    one, two = at(desk, 0, first.row), at(desk, 1, second.row)
    desk.set_current(one)
    correcting.link(other, cleo, one, two)
    pages.backstage.file_watch.look()
    assert linked(desk, one)[second] is Grade.PARAPHRASE
    pages.label_page.work.follower.follow()
    assert second.row in pages.label_page.columns.columns[1].view.matches
