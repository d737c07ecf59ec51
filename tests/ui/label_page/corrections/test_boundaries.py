"""Splitting and merging sentences through real key presses."""

import itertools
from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator.domain.corpus import Sentence
from annotator.domain.labels import FACT
from annotator.domain.texts.split_places import word_gaps
from annotator.services import people
from annotator.services.articles import repairing
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.label_page.open_story.story_state import Cell
from annotator.ui.pages import Pages
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.window import MainWindow
from tests.scenes.windows import Open, Press
from tests.ui.label_page.corrections.conftest import news


def current(desk: Desk) -> Sentence:
    assert desk.state is not None
    assert desk.cell is not None
    return desk.state.sentence(desk.cell)


def view(pages: Pages) -> ReadingView:
    column = pages.label_page.columns.active_column
    assert column is not None
    return column.view


def column(desk: Desk) -> list[str]:
    assert desk.state is not None
    return [sentence.text for sentence in desk.state.page.variants[0].sentences]


def go_to_pair(desk: Desk) -> tuple[Sentence, Sentence]:
    """Go to the first sentence that stands before another one of its paragraph."""
    assert desk.state is not None
    sentences = desk.state.page.variants[0].sentences
    for one, two in itertools.pairwise(sentences):
        if one.paragraph == two.paragraph:
            desk.set_current(one.id)
            return one, two
    raise AssertionError("no paragraph has two sentences")


def test_s_chooses_a_gap_and_enter_splits(
    window: MainWindow, pages: Pages, desk: Desk, press: Press
) -> None:
    assert desk.state is not None
    whole = next(s for s in desk.state.page.variants[0].sentences if len(word_gaps(s.text)) > 8)
    row = column(desk).index(whole.text)
    desk.set_current(whole.id)
    gaps = word_gaps(whole.text)
    press(window, "S")
    start = view(pages).gap
    assert start in gaps
    assert "Enter splits" in news(pages)
    press(window, "Right")
    assert view(pages).gap == gaps[gaps.index(start) + 1]
    press(window, "Left", "Left")
    assert view(pages).gap == gaps[gaps.index(start) - 1]
    press(window, "Home", "Left")
    assert view(pages).gap == gaps[0]
    press(window, "End", "Right")
    assert view(pages).gap == gaps[-1]
    assert not view(pages).grab().isNull()
    press(window, "Home", "Return")
    assert current(desk).text == whole.text[: gaps[0]].rstrip()
    assert column(desk)[row + 1] == whole.text[gaps[0] :]
    assert view(pages).gap is None
    assert view(pages).hasFocus()
    assert news(pages) == "Split"
    press(window, "Control+Z")
    assert current(desk) == whole
    assert "boundary" in news(pages)
    press(window, "Control+Y")
    assert current(desk).text == whole.text[: gaps[0]].rstrip()
    assert checking.findings(pages.context.workspace) == []


def test_the_parts_keep_the_label_unsure(
    window: MainWindow, pages: Pages, desk: Desk, press: Press
) -> None:
    first = current(desk).id
    press(window, "F", "Up", "S", "Enter")
    assert news(pages) == "Split; both parts keep fact, marked unsure"
    assert desk.state is not None
    for row in (0, 1):
        verdict = desk.state.verdict(desk.state.sentence(Cell(0, row)).id)
        assert (verdict.label, verdict.unsure) == (FACT, True)
    assert desk.state.progress().labelled == 2
    press(window, "M")
    assert news(pages) == "Merged; fact stays, unsure"
    assert current(desk).id == first
    press(window, "Control+Z", "Control+Z", "Control+Z")
    assert current(desk).id == first
    assert desk.state.progress().labelled == 0
    assert checking.findings(pages.context.workspace) == []


def test_other_keys_mean_nothing_while_a_gap_is_chosen(
    window: MainWindow, pages: Pages, desk: Desk, press: Press
) -> None:
    whole, before = current(desk), column(desk)
    press(window, "S")
    gap = view(pages).gap
    press(window, "F", "Q", "X", "U", "M", "S", "Down", "Space", "Backspace", "1", "BracketRight")
    assert view(pages).gap == gap
    assert current(desk) == whole
    press(window, "Escape")
    assert view(pages).gap is None
    assert news(pages) == "Nothing was split"
    assert column(desk) == before
    assert not window.actions_table["edit.undo"].isEnabled()
    press(window, "F")
    assert desk.state is not None
    assert desk.state.verdict(whole.id).label == FACT


def test_going_elsewhere_ends_the_choice(
    window: MainWindow, pages: Pages, desk: Desk, press: Press
) -> None:
    press(window, "S")
    assert desk.state is not None
    left = view(pages)
    desk.set_current(desk.state.sentence(Cell(0, 2)).id)
    assert left.gap is None
    assert news(pages) == ""
    press(window, "S")
    pages.label_page.stories.setFocus()
    assert view(pages).gap is None


def test_nobody_is_told_that_there_is_no_counterpart_before_it_is_known(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    strip = pages.label_page.strip
    press(window, "S", "Return")
    strip.show_now()
    assert strip.text == "The counterparts have not been found yet."


def test_m_merges_with_the_next(window: MainWindow, pages: Pages, desk: Desk, press: Press) -> None:
    one, two = go_to_pair(desk)
    press(window, "M")
    merged = current(desk)
    assert (merged.start, merged.end) == (one.start, two.end)
    assert news(pages) == "Merged with the next"
    press(window, "Control+Z")
    assert current(desk) == one
    press(window, "F", "M")
    desk.set_current(one.id)
    press(window, "M")
    assert news(pages) == "Merged; the labels differed, so it has none now"
    assert checking.findings(pages.context.workspace) == []


def test_what_cannot_be_merged_says_why(
    window: MainWindow, pages: Pages, desk: Desk, press: Press
) -> None:
    assert desk.state is not None
    last = desk.state.page.variants[0].sentences[-1]
    desk.set_current(last.id)
    press(window, "M")
    assert "last sentence" in news(pages)
    assert current(desk) == last
    assert not window.actions_table["edit.undo"].isEnabled()


def test_anothers_split_arrives_and_one_stays_where_one_was(
    window: MainWindow, pages: Pages, desk: Desk, other: Workspace, press: Press
) -> None:
    whole = current(desk)
    cleo = people.add(other, "Cleo").id
    gap = word_gaps(whole.text)[0]
    repairing.split(other, cleo, whole.id, gap)
    press(window, "S")
    press(window, "Return")
    assert "no longer here" in news(pages)
    pages.backstage.file_watch.look()
    assert current(desk).text == whole.text[:gap].rstrip()
    desk.show_sentence(whole.id)
    assert current(desk).text == whole.text[:gap].rstrip()


def test_anothers_split_moves_no_column(
    window: MainWindow, pages: Pages, desk: Desk, other: Workspace, press: Press
) -> None:
    press(window, "Down", "Down")
    columns = pages.label_page.columns
    window.resize(2200, window.height())
    for index, width in enumerate((400, 350, 340, 360)):
        columns.widen(index, width)
    pages.label_page.work.follower.follow()
    columns.columns[2].view.verticalScrollBar().setValue(90)
    columns.columns[0].view.verticalScrollBar().setValue(20)
    QApplication.processEvents()

    def places() -> list[tuple[int, int]]:
        return [(c.width(), c.view.verticalOffset()) for c in columns.columns]

    before, row = places(), current(desk)
    assert desk.state is not None
    target = desk.state.page.variants[4].sentences[-1]
    cleo = people.add(other, "Cleo").id
    repairing.split(other, cleo, target.id, word_gaps(target.text)[0])
    pages.backstage.file_watch.look()
    QApplication.processEvents()
    assert len(desk.state.page.variants[4].sentences) == columns.columns[4].model.rowCount()
    assert places() == before
    assert current(desk) == row
    assert columns.columns[0].view.hasFocus()


def test_nobody_repairs_without_a_name(open_window: Open, workspace_file: Path) -> None:
    window = open_window(workspace_file, None)
    assert window.pages is not None
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()
    for name in ("correct.split", "correct.merge"):
        window.actions_table[name].trigger()
    workspace = window.pages.context.workspace
    assert workspace.store.number("SELECT count(*) FROM operation WHERE kind = 'boundary'") == 0
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget is not window:
            widget.close()
