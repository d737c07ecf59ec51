"""Copying a label to the sentences that say the same, and confirming it there."""

from PySide6.QtCore import Qt

from annotator.domain.history.log import Origin
from annotator.domain.ids import SentenceId
from annotator.domain.labels import FACT, QUOTE
from annotator.domain.pairing.counterparts import Grade
from annotator.ui.label_page.open_story.story_state import StoryState
from annotator.ui.pages import Pages
from annotator.ui.reading.sentence_model import VERDICT_ROLE
from annotator.ui.settings import Advance
from annotator.ui.window import MainWindow
from tests.scenes.windows import Press


def state_of(pages: Pages) -> StoryState:
    state = pages.label_page.desk.state
    assert state is not None
    return state


def with_same(pages: Pages) -> tuple[SentenceId, list[SentenceId]]:
    """Return a sentence that others repeat, and those others."""
    state = state_of(pages)
    for variant in state.page.variants:
        for sentence in variant.sentences:
            found = [m for m in state.all_matches(sentence.id) if m.grade is Grade.SAME]
            if found:
                return sentence.id, [state.sentence(match.cell).id for match in found]
    raise AssertionError("the sample repeats nothing")


def copied(
    window: MainWindow, pages: Pages, press: Press, label: str
) -> tuple[SentenceId, list[SentenceId]]:
    """Label a sentence that others repeat, by a key, and copy the label to those others."""
    source, others = with_same(pages)
    for key in (label, "C"):
        pages.label_page.desk.set_current(source)
        press(window, key)
    return source, others


def test_c_copies_and_enter_confirms(window: MainWindow, pages: Pages, press: Press) -> None:
    desk = pages.label_page.desk
    _, others = copied(window, pages, press, "Q")
    state = state_of(pages)
    before = state.progress().labelled
    for other in others:
        assert state.verdict(other).label == QUOTE
        assert not state.verdict(other).is_vote
    assert "Space stops there" in pages.label_page.label_bar.news
    desk.set_current(others[0])
    press(window, "Return")
    assert state.verdict(others[0]).is_vote
    assert state.verdict(others[0]).origin is Origin.PROPAGATED
    assert state.progress().labelled == before + 1
    assert desk.current != others[0]


def test_c_after_a_label_copies_that_label_though_one_has_moved_on(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    desk, state = pages.label_page.desk, state_of(pages)
    source, others = with_same(pages)
    desk.set_current(source)
    press(window, "Q")
    led_to = desk.current
    press(window, "C")
    assert all(state.verdict(other).label == QUOTE for other in others)
    cell = state.cell(source)
    assert cell is not None
    assert f"Copied from {cell.name} to " in pages.label_page.label_bar.news
    assert desk.current == led_to
    press(window, "Control+Z", "Control+Z")
    assert not any(state.verdict(each).label for each in (source, *others))
    press(window, "C")
    assert "no label yet" in pages.label_page.label_bar.news


def test_c_copies_nothing_where_one_went_oneself(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    desk = pages.label_page.desk
    source, _others = with_same(pages)
    desk.set_current(source)
    press(window, "Q", "Down", "C")
    assert "no label yet" in pages.label_page.label_bar.news
    press(window, "Up", "C")
    assert "no label yet" in pages.label_page.label_bar.news


def test_space_stops_at_a_copy(window: MainWindow, pages: Pages, press: Press) -> None:
    desk = pages.label_page.desk
    _, others = copied(window, pages, press, "F")
    state = state_of(pages)
    cell = state.cell(others[0])
    assert cell is not None
    assert cell.row > 0
    desk.set_current(state.page.variants[cell.column].sentences[cell.row - 1].id)
    press(window, "Space")
    assert desk.current == others[0]


def test_a_copy_is_said_to_a_screen_reader(window: MainWindow, pages: Pages, press: Press) -> None:
    _, others = copied(window, pages, press, "F")
    state = state_of(pages)
    cell = state.cell(others[0])
    assert cell is not None
    model = pages.label_page.columns.columns[cell.column].model
    index = model.index(cell.row)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "labelled fact, copied and not confirmed" in spoken
    assert index.data(VERDICT_ROLE).label == FACT


def test_undo_takes_the_whole_copy_back(window: MainWindow, pages: Pages, press: Press) -> None:
    source, others = copied(window, pages, press, "F")
    press(window, "Control+Z")
    state = state_of(pages)
    assert [state.verdict(other).label for other in others] == [None] * len(others)
    assert state.verdict(source).label == FACT


def test_enter_where_nothing_is_copied_says_so(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    current = pages.label_page.desk.current
    press(window, "Return")
    assert "Nothing to confirm" in pages.label_page.label_bar.news
    press(window, "C")
    assert "Nothing to copy" in pages.label_page.label_bar.news
    assert pages.label_page.desk.current == current


def test_labelling_across_the_counterparts_of_a_statement(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    window.actions_table["advance.statement"].trigger()
    desk = pages.label_page.desk
    assert pages.label_page.sentence_ways.advance is Advance.STATEMENT
    source, others = with_same(pages)
    state = state_of(pages)
    statement = state.statement(source)
    assert set(others) <= statement
    desk.set_current(source)
    seen = []
    for _ in statement:
        assert desk.current is not None
        seen.append(desk.current)
        press(window, "F")
    assert set(seen) == statement
    assert desk.current not in statement
