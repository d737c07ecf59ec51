"""Correcting kinds and counterparts through real key presses."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.domain.corpus import Kind
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, QUOTE
from annotator.domain.pairing.counterparts import Grade
from annotator.services import people
from annotator.services.labels import correcting, labelling
from annotator.services.review import reviewing
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace
from annotator.ui.label_page.columns.column import VariantColumn
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.label_page.open_story.story_state import Cell
from annotator.ui.pages import Pages
from annotator.ui.reading.text_blocks import TextBlocks
from annotator.ui.window import MainWindow
from tests.scenes.windows import Open, Press

offers_menus = pytest.mark.qt_log_ignore(
    "does not support raise", "does not support grabbing", extend=True
)
"""The offscreen platform complains about menus, which it can show all the same."""


@pytest.fixture
def cleo(other: Workspace) -> AnnotatorId:
    """Somebody who works in that window."""
    return people.add(other, "Cleo").id


def at(desk: Desk, column: int, row: int) -> SentenceId:
    assert desk.state is not None
    return desk.state.sentence(Cell(column, row)).id


def kinds(desk: Desk, count: int) -> list[Kind]:
    assert desk.state is not None
    return [desk.state.sentence(Cell(0, row)).kind for row in range(count)]


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


def news(pages: Pages) -> str:
    return pages.label_page.label_bar.news


def is_laid_out(column: VariantColumn) -> bool:
    """Whether the blocks stand where a layout from scratch would put them."""
    blocks = column.view.blocks
    fresh = TextBlocks(column.model.sentences, column.view._font, blocks.width)
    rows = range(len(column.model.sentences))
    tops = [blocks.top(row) == fresh.top(row) for row in rows]
    return all(tops) and blocks.total_height == fresh.total_height


def test_t_goes_through_the_kinds_and_says_so(
    window: MainWindow, pages: Pages, desk: Desk, press: Press
) -> None:
    total = pages.label_page.columns.columns[0].model.rowCount()
    for kind, name in (
        (Kind.HEADLINE, "headline"),
        (Kind.CAPTION, "caption"),
        (Kind.BOILERPLATE, "furniture"),
        (Kind.BODY, "body"),
    ):
        press(window, "T")
        assert kinds(desk, 2) == [kind, Kind.BODY]
        assert name in news(pages)
        assert ("Space skips" in news(pages)) is not kind.counts
        assert desk.state is not None
        assert desk.state.variant_progress(0).total == total - (not kind.counts)
        assert is_laid_out(pages.label_page.columns.columns[0])
        assert desk.cell == Cell(0, 0)
    press(window, "Down")
    assert news(pages) == ""
    assert checking.findings(pages.context.workspace) == []


def test_a_corrected_sentence_is_shown_and_read_out_as_what_it_is(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    column = pages.label_page.columns.columns[0]
    before, place = column.view.grab().toImage(), column.view.top_on_screen(0)
    press(window, "T", "T", "T")
    assert column.view.grab().toImage() != before
    assert column.view.top_on_screen(0) == place
    assert column.model._spoken(0).startswith("Furniture sentence 1 of")
    press(window, "T")
    assert column.view.grab().toImage() == before


def test_what_is_read_keeps_its_place_when_text_above_it_shrinks(
    window: MainWindow, pages: Pages, desk: Desk, other: Workspace, cleo: AnnotatorId, press: Press
) -> None:
    view = pages.label_page.columns.columns[0].view
    press(window, *["Down"] * 12)
    assert desk.cell is not None
    place = view.top_on_screen(desk.cell.row)
    above = [at(desk, 0, row) for row in range(6)]
    correcting.set_kind(other, cleo, above, Kind.HEADLINE)
    pages.backstage.file_watch.look()
    assert view.blocks.top(desk.cell.row) > 0
    assert view.top_on_screen(desk.cell.row) == place
    assert is_laid_out(pages.label_page.columns.columns[0])


def test_a_range_gets_one_kind_and_is_passed_by(
    window: MainWindow, pages: Pages, desk: Desk, press: Press
) -> None:
    press(window, "Shift+Down", "Shift+Down", "T")
    assert kinds(desk, 4) == [Kind.HEADLINE] * 3 + [Kind.BODY]
    assert news(pages) == "3 sentences: headline"
    press(window, "T", "Home", "Space")
    assert kinds(desk, 3) == [Kind.CAPTION] * 3
    assert desk.cell == Cell(0, 3)
    press(window, "F", "Shift+Space")
    assert desk.cell == Cell(0, 4)


def test_undo_and_redo_of_a_kind_go_where_it_is(
    window: MainWindow, pages: Pages, desk: Desk, press: Press
) -> None:
    press(window, "T", "T", "Down", "Down", "Right", "Control+Z")
    assert kinds(desk, 1) == [Kind.HEADLINE]
    assert desk.cell == Cell(0, 0)
    assert news(pages).startswith("Undone: kind of text of “")
    press(window, "Control+Z", "Control+Y")
    assert kinds(desk, 1) == [Kind.HEADLINE]
    assert is_laid_out(pages.label_page.columns.columns[0])


def test_anothers_kind_arrives_and_is_not_undone_here(
    window: MainWindow, pages: Pages, desk: Desk, other: Workspace, cleo: AnnotatorId, press: Press
) -> None:
    press(window, "T")
    correcting.set_kind(other, cleo, [at(desk, 0, 0)], Kind.CAPTION)
    pages.backstage.file_watch.look()
    assert kinds(desk, 1) == [Kind.CAPTION]
    press(window, "Control+Z")
    assert kinds(desk, 1) == [Kind.CAPTION]
    assert "decided again" in news(pages)


def test_undo_is_offered_for_what_the_same_person_corrected_in_another_window(
    window: MainWindow, pages: Pages, desk: Desk, other: Workspace, press: Press
) -> None:
    press(window, "F", "Control+Z")
    annotator_id = pages.context.annotator_id
    assert annotator_id is not None
    assert not window.actions_table["edit.undo"].isEnabled()
    correcting.set_kind(other, annotator_id, [at(desk, 0, 3)], Kind.CAPTION)
    pages.backstage.file_watch.look()
    assert window.actions_table["edit.undo"].text() == "&Undo: kind of text"
    press(window, "Control+Z")
    assert desk.cell == Cell(0, 3)
    assert kinds(desk, 4) == [Kind.BODY] * 4


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


def test_anothers_correction_tells_nothing_about_their_labels(
    pages: Pages, desk: Desk, other: Workspace, cleo: AnnotatorId
) -> None:
    one = at(desk, 0, 0)
    labelling.label(other, cleo, [one], FACT)
    correcting.set_kind(other, cleo, [one], Kind.HEADLINE)
    pages.backstage.file_watch.look()
    assert desk.state is not None
    assert kinds(desk, 1) == [Kind.HEADLINE]
    assert desk.state.verdict(one).label is None
    assert desk.state.progress().labelled == 0


def test_nobody_corrects_without_a_name(open_window: Open, workspace_file: Path) -> None:
    window = open_window(workspace_file, None)
    assert window.pages is not None
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()
    for name in ("correct.kind", "correct.link", "correct.unlink"):
        window.actions_table[name].trigger()
    assert checking.findings(window.pages.context.workspace) == []
    workspace = window.pages.context.workspace
    assert workspace.store.number("SELECT count(*) FROM operation WHERE kind = 'kind'") == 0
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget is not window:
            widget.close()


def test_the_review_page_shows_a_corrected_kind(
    window: MainWindow, pages: Pages, desk: Desk, other: Workspace, cleo: AnnotatorId, press: Press
) -> None:
    one = at(desk, 0, 0)
    pages.context.become_reviewer()
    press(window, "F")
    labelling.label(other, cleo, [one], QUOTE)
    pages.backstage.file_watch.look()
    press(window, "Control+2")
    shown = pages.review_page.disagreements.shown
    assert shown is not None
    correcting.set_kind(other, cleo, [shown.sentence_id], Kind.CAPTION)
    pages.backstage.file_watch.look()
    view = pages.review_page.disagreements._chosen.variant._view
    assert view is not None
    row = view.sentence_model.row_of(shown.sentence_id)
    assert row is not None
    assert view.sentence_model.sentences[row].kind is Kind.CAPTION
    assert reviewing.count_open(other) >= 1
