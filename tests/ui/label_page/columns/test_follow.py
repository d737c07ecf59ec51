"""Following: counterparts are marked, stand on one line, and the arrows go to them."""

from pytestqt.qtbot import QtBot

from annotator.domain.pairing.counterparts import Grade
from annotator.ui.label_page.open_story.story_state import Cell
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow
from tests.scenes.windows import Press


def quoted(pages: Pages) -> tuple[Cell, list[Cell]]:
    """Return a sentence of the first variant with counterparts in others, and where those are."""
    desk = pages.label_page.desk
    assert desk.state is not None
    for row in reversed(range(len(desk.state.page.variants[0].sentences))):
        cell = Cell(0, row)
        sentence = desk.state.sentence(cell)
        found = [desk.state.matches(sentence.id, column) for column in range(1, 5)]
        if sum(map(bool, found)) >= 3:
            return cell, [matches[0].cell for matches in found if matches]
    raise AssertionError("no sentence of the sample has counterparts in three variants")


def test_counterparts_are_marked_and_stand_on_one_line(pages: Pages) -> None:
    desk, columns = pages.label_page.desk, pages.label_page.columns
    cell, others = quoted(pages)
    assert desk.state is not None
    desk.set_current(desk.state.sentence(cell).id)
    pages.label_page.work.follower.follow()
    line = columns.columns[0].view.top_on_screen(cell.row)
    for other in others:
        view = columns.columns[other.column].view
        assert other.row in view.matches
        assert view.matches[other.row] in set(Grade)
        assert view.top_on_screen(other.row) == line
    assert columns.columns[0].view.matches == {}
    moved = [columns.columns[other.column].view.verticalOffset() for other in others]
    assert any(moved)


def test_they_stand_on_one_line_again_when_the_columns_get_another_width(
    window: MainWindow, pages: Pages, qtbot: QtBot
) -> None:
    desk, columns = pages.label_page.desk, pages.label_page.columns
    cell, others = quoted(pages)
    assert desk.state is not None
    desk.set_current(desk.state.sentence(cell).id)
    own = columns.columns[0].view
    own.bring_to(cell.row, 400)
    window.resize(2600, window.height())
    # Nothing else brings them back to the line: neither what comes late nor what idle times do.
    window.furnish()
    pages.backstage.stop()
    pages.label_page.work.follower.stop()
    other = others[-1]
    view = columns.columns[other.column].view
    # All of what it can have from its neighbour.
    columns.widen(other.column - 1, 2000)
    assert view.width() < own.width()
    qtbot.waitUntil(lambda: view.top_on_screen(other.row) == own.top_on_screen(cell.row))


def test_the_first_sentence_and_the_last_stand_on_any_line(pages: Pages) -> None:
    view = pages.label_page.columns.columns[1].view
    last = view.sentence_model.rowCount() - 1
    for row, line in ((0, 300), (last, 20), (0, 0)):
        view.put_on_line(row, line)
        assert view.top_on_screen(row) == line
    # Room before the first one is there only as long as it is wanted.
    assert view.verticalScrollBar().minimum() == 0


def test_following_takes_no_focus_and_no_place(pages: Pages) -> None:
    desk, columns = pages.label_page.desk, pages.label_page.columns
    cell, others = quoted(pages)
    assert desk.state is not None
    desk.set_current(desk.state.sentence(cell).id)
    pages.label_page.work.follower.follow()
    assert columns.columns[0].view.hasFocus()
    assert desk.cell == cell
    assert all(columns.columns[other.column].view.selectedIndexes() == [] for other in others)


def test_the_arrow_goes_to_the_counterpart(window: MainWindow, pages: Pages, press: Press) -> None:
    desk = pages.label_page.desk
    cell, others = quoted(pages)
    assert desk.state is not None
    desk.set_current(desk.state.sentence(cell).id)
    pages.label_page.work.follower.follow()
    matches = desk.state.matches(desk.state.sentence(cell).id, 1)
    assert matches
    press(window, "Right")
    assert desk.cell == others[0]


def test_f2_switches_it_off_and_on(window: MainWindow, pages: Pages, press: Press) -> None:
    desk, columns = pages.label_page.desk, pages.label_page.columns
    cell, others = quoted(pages)
    assert desk.state is not None
    desk.set_current(desk.state.sentence(cell).id)
    pages.label_page.work.follower.follow()
    view = columns.columns[others[0].column].view
    press(window, "F2")
    assert view.matches == {}
    assert pages.context.settings.follows is False
    place = view.verticalOffset()
    press(window, "Down", "Down", "Down")
    pages.label_page.work.follower.follow()
    assert view.verticalOffset() == place
    press(window, "F2", "Up", "Up", "Up")
    pages.label_page.work.follower.follow()
    assert others[0].row in view.matches
    assert pages.context.settings.follows is True


def test_the_columns_follow_by_themselves(
    window: MainWindow, pages: Pages, press: Press, qtbot: QtBot
) -> None:
    desk, columns = pages.label_page.desk, pages.label_page.columns
    cell, others = quoted(pages)
    assert desk.state is not None
    desk.set_current(desk.state.sentence(Cell(0, cell.row - 1)).id)
    press(window, "Down")
    view = columns.columns[others[0].column].view
    qtbot.waitUntil(lambda: others[0].row in view.matches)
