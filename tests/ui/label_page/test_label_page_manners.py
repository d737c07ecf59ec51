"""The Label page keeps its word: the keyboard, notes, the pause at the end, what stands in view."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotator.domain.project.assigning import AssignmentOptions
from annotator.overriding import override
from annotator.services import people
from annotator.services.articles import importing
from annotator.services.project import assigning
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.controls.label_bar import KeyButton
from annotator.ui.label_page.corrections.note_dialog import NoteDialog
from annotator.ui.label_page.open_story.story_state import Cell
from annotator.ui.pages import Pages
from annotator.ui.settings import Person
from annotator.ui.window import MainWindow
from tests.scenes.finding import opened, part, told
from tests.scenes.windows import Open, Press, who_labels
from tests.ui.label_page.conftest import go_to, label_all_but, label_of


def test_unsure_note_and_clear_on_a_range(window: MainWindow, pages: Pages, press: Press) -> None:
    desk = pages.label_page.desk
    press(window, "F", "F", "F", "Home", "Shift+Down", "Shift+Down", "U")
    assert desk.state is not None
    unsure = [desk.state.verdict(desk.state.sentence(Cell(0, r)).id).unsure for r in range(4)]
    assert unsure == [True, True, True, False]
    press(window, "Backspace")
    assert [label_of(desk, row) for row in range(3)] == [None] * 3
    assert desk.cell == Cell(0, 2)
    press(window, "Control+Z", "Control+Z")
    assert [label_of(desk, row) for row in range(3)] == ["fact"] * 3


def test_the_columns_stay_as_they_are_when_somebody_else_labels(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    columns = pages.label_page.columns
    window.actions_table["view.column_right"].trigger()
    window.actions_table["view.hide_column"].trigger()
    press(window, "Right")
    somebody_else = Person(people.new_uid(pages.context.workspace), "Ben Ode")
    pages.context.set_person(somebody_else)
    assert who_labels(window) == "Ben Ode"
    assert list(columns.shown) == [1, 2, 3, 4]
    window.actions_table["view.show_columns"].trigger()
    assert list(columns.shown) == [1, 0, 2, 3, 4]


def test_no_key_is_offered_for_a_sentence_that_is_out_of_sight(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    fact = next(each for each in pages.label_page.label_bar.findChildren(KeyButton))
    label_all_but(pages, Cell(0, 2))
    go_to(pages, 0, 2)
    press(window, "F")
    assert pages.label_page.work.panel.isVisible()
    assert not fact.isEnabled()
    press(window, "Escape")
    assert fact.isEnabled()


def test_undo_at_the_pause_goes_back_to_the_sentence(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    desk = pages.label_page.desk
    label_all_but(pages, Cell(0, 2))
    go_to(pages, 0, 2)
    press(window, "F")
    assert pages.label_page.work.panel.isVisible()
    press(window, "Control+Z")
    assert not pages.label_page.work.panel.isVisible()
    assert desk.cell == Cell(0, 2)
    press(window, "Q")
    assert label_of(desk, 2) == "quote"


def test_the_pause_takes_no_story_of_somebody_else_for_labelled(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    workspace = pages.context.workspace
    label_all_but(pages, Cell(0, 2))
    others = [people.add(workspace, name) for name in ("Ben Ode", "Chen Li")]
    assigning.run(workspace, assigning.plan(workspace, others, AssignmentOptions()))
    go_to(pages, 0, 2)
    press(window, "F")
    assert pages.label_page.work.panel.heading == "All your stories are labelled"


def test_escape_at_the_pause_goes_back_to_the_columns(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    desk = pages.label_page.desk
    label_all_but(pages, Cell(0, 2))
    go_to(pages, 0, 2)
    press(window, "F", "Escape")
    assert not pages.label_page.work.panel.isVisible()
    press(window, "Up")
    assert desk.cell == Cell(0, 1)


def test_only_the_active_column_is_on_the_way_of_tab(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    columns = pages.label_page.columns.columns
    stops = [bool(c.view.focusPolicy() & Qt.FocusPolicy.TabFocus) for c in columns]
    assert stops == [True, False, False, False, False]
    press(window, "Right")
    stops = [bool(c.view.focusPolicy() & Qt.FocusPolicy.TabFocus) for c in columns]
    assert stops == [False, True, False, False, False]


def test_the_list_goes_on_marking_the_open_story(pages: Pages, tmp_path: Path) -> None:
    listed = pages.label_page.stories

    def marked() -> str | None:
        indexes = listed.selectedIndexes()
        return str(indexes[0].data()) if len(indexes) == 1 else None

    desk = pages.label_page.desk
    assert desk.state is not None
    title = desk.state.page.story.title
    assert marked() == title
    person = pages.context.person
    assert person is not None
    pages.context.set_person(person)
    assert marked() == title
    # Another program imports a story.
    (tmp_path / "one.txt").write_text("A sentence.", encoding="utf-8")
    with open_workspace(pages.context.workspace.path) as other:
        importing.run(other, importing.plan([tmp_path / "one.txt"]))
    pages.backstage.file_watch.look()
    assert marked() == title


def test_a_note_is_written_by_keyboard_alone(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    desk = pages.label_page.desk
    press(window, "F", "Up", "N")
    dialog = part(NoteDialog, window)
    QTest.keyClicks(dialog.note, "who says so?")
    press(window, "Tab")
    assert not dialog.note.hasFocus()
    dialog.note.setFocus()
    # What happens meanwhile in the window does not move the note to another sentence.
    go_to(pages, 2, 3)
    press(window, "Control+Return")
    assert desk.state is not None
    assert desk.state.verdict(desk.state.sentence(Cell(0, 0)).id).note == "who says so?"
    assert desk.state.verdict(desk.state.sentence(Cell(2, 3)).id).note == ""


def test_a_note_that_was_put_off_is_not_lost(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "F", "Up", "N")
    dialog = part(NoteDialog, window)
    QTest.keyClicks(dialog.note, "half a thought")
    press(window, "Escape")
    assert "N brings back" in pages.label_page.label_bar.news
    state, current = pages.label_page.desk.state, pages.label_page.desk.current
    assert state is not None
    assert current is not None
    assert state.verdict(current).note == ""
    press(window, "N")
    again = next(d for d in window.findChildren(NoteDialog) if d.isVisible())
    assert again.note.toPlainText() == "half a thought"
    again.close()


def test_the_keyboard_comes_back_after_every_dialog(window: MainWindow, pages: Pages) -> None:
    for name in ("help.keys", "help.about", "file.export", "file.person", "label.note"):
        dialog = opened(QDialog, window, name)
        dialog.close()
        QApplication.processEvents()
        assert pages.label_page.columns.columns[0].view.hasFocus(), name
        assert window.isActiveWindow()


def test_the_window_takes_the_keyboard_when_nothing_blocks_it(window: MainWindow) -> None:
    called = []
    window.activateWindow = lambda: called.append(True)  # type: ignore[method-assign]
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowUnblocked))
    assert called


def test_own_labels_of_another_window_arrive_before_the_first_of_this_one(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    first = open_window(workspace_file)
    second = open_window(workspace_file)
    press(second, "Q")
    assert first.pages is not None
    first.pages.backstage.file_watch.look()
    assert label_of(first.pages.label_page.desk, 0) == "quote"
    assert first.actions_table["edit.undo"].isEnabled()


def test_long_news_and_names_do_not_widen_the_window(window: MainWindow, pages: Pages) -> None:
    pages.label_page.bar.show_person("Maximiliane-Alexandra von und zu Hohenstein")
    QApplication.processEvents()
    before = window.minimumSizeHint().width()
    pages.label_page.label_bar.tell("Undone: label; 3 left alone, since decided anew. " * 9)
    pages.label_page.bar.show_person("Maximiliane-Alexandra von und zu Hohenstein " * 3)
    QApplication.processEvents()
    assert window.minimumSizeHint().width() == before


def test_one_is_not_plural(open_window: Open, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("A sentence.", encoding="utf-8")
    with create_workspace(tmp_path / "one.db") as workspace:
        importing.run(workspace, importing.plan([tmp_path / "one.txt"]))
    window = open_window(tmp_path / "one.db")
    assert window.pages is not None
    assert "1 variant · 1 sentence to label" in told(window.pages.label_page.bar)


def test_the_head_counts_what_progress_and_the_pause_count(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    bar, state = pages.label_page.bar, pages.label_page.desk.state
    assert state is not None
    total = state.progress().total
    assert f"5 variants · {total} sentences to label" in told(bar)
    press(window, "T", "T")  # a headline, then a caption, which wants no label
    assert state.progress().total == total - 1
    assert f"5 variants · {total - 1} sentences to label" in told(bar)


def test_the_current_sentence_stays_in_view_when_the_window_shrinks(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Down", "Down", "Down", "Down", "Down", "Down")
    view = pages.label_page.columns.columns[0].view
    row = view.currentIndex().row()
    for width, height in ((1280, 420), (800, 900), (1400, 500)):
        window.resize(width, height)
        QApplication.processEvents()
        assert 0 <= view.top_on_screen(row) < view.viewport().height()


def test_the_current_sentence_stays_in_view_when_the_window_shrinks_on_another_page(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Down", "Down", "Down", "Down", "Down", "Down")
    view = pages.label_page.columns.columns[0].view
    row = view.currentIndex().row()
    press(window, "Control+3")
    window.resize(1280, 420)
    QApplication.processEvents()
    press(window, "Control+1")
    assert view.currentIndex().row() == row
    assert 0 <= view.top_on_screen(row) < view.viewport().height()


def test_a_column_scrolled_away_from_the_current_sentence_stays_there(
    window: MainWindow, pages: Pages
) -> None:
    view = pages.label_page.columns.columns[0].view
    view.bring_to(30, 0)
    window.resize(1280, 420)
    QApplication.processEvents()
    assert view.row_nearest(0) == 30


class PaintedAreas(QObject):
    """Notes what a widget is asked to paint."""

    def __init__(self) -> None:
        super().__init__()
        self.rects: list[QRect] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return super().eventFilter(watched, event)


def test_a_scrolled_column_is_painted_anew(pages: Pages) -> None:
    view = pages.label_page.columns.columns[2].view
    areas = PaintedAreas()
    view.viewport().installEventFilter(areas)
    view.verticalScrollBar().setValue(72)
    QApplication.processEvents()
    assert view.viewport().rect() in areas.rects
