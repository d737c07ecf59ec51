"""Correcting kinds and counterparts through real key presses."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.domain.corpus import Kind
from annotator.domain.ids import AnnotatorId
from annotator.domain.labels import FACT, QUOTE
from annotator.services.labels import correcting, labelling
from annotator.services.review import reviewing
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace
from annotator.ui.appearance.theme import reading_font
from annotator.ui.label_page.columns.column import VariantColumn
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.label_page.open_story.story_state import Cell
from annotator.ui.pages import Pages
from annotator.ui.reading.text_blocks import TextBlocks
from annotator.ui.review_page.frame.centred_view import CentredView
from annotator.ui.window import MainWindow
from tests.scenes.windows import Open, Press
from tests.ui.label_page.corrections.conftest import at, news


def kinds(desk: Desk, count: int) -> list[Kind]:
    assert desk.state is not None
    return [desk.state.sentence(Cell(0, row)).kind for row in range(count)]


def is_laid_out(column: VariantColumn) -> bool:
    """Whether the blocks stand where a layout from scratch would put them."""
    blocks = column.view.blocks
    fresh = TextBlocks(column.model.sentences, reading_font(1), blocks.width)
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
    spoken = column.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Furniture sentence 1 of")
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
    QApplication.processEvents()
    views = pages.review_page.disagreements.findChildren(CentredView)
    (view,) = (each for each in views if each.isVisible())
    row = view.sentence_model.row_of(shown.sentence_id)
    assert row is not None
    assert view.sentence_model.sentences[row].kind is Kind.CAPTION
    assert reviewing.count_open(other) >= 1
