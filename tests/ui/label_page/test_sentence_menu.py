"""A right click on a sentence, or Shift+F10, offers what its keys do."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.keys.letter_menu import LetterMenu
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.label_page.open_story.story_state import Cell
from annotator.ui.pages import Pages
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.window import MainWindow
from tests.scenes.windows import Press
from tests.ui.label_page.conftest import label_of, sentence_at

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def nothing_open() -> Iterator[None]:
    yield
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()


def view_of(pages: Pages, column: int) -> ReadingView:
    return pages.label_page.columns.columns[column].view


def menu() -> LetterMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, LetterMenu)
    return found


def right_click(view: ReadingView, row: int) -> None:
    """Press the right button on a sentence: X11 asks for the menu at the press."""
    place = view.visualRect(view.sentence_model.index(row)).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.RightButton, pos=place)
    ask(view.viewport(), QContextMenuEvent.Reason.Mouse, place)
    target = QApplication.activePopupWidget() or view.viewport()
    QTest.mouseRelease(target, Qt.MouseButton.RightButton, pos=QPoint(-5, -5))


def ask(widget: QWidget, reason: QContextMenuEvent.Reason, place: QPoint) -> None:
    asked = QContextMenuEvent(reason, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, asked)


def choose(title: str) -> None:
    (action,) = [a for a in menu().actions() if a.text().replace("&", "").startswith(title)]
    QTest.mouseClick(menu(), Qt.MouseButton.LeftButton, pos=menu().actionGeometry(action).center())


def columns_again(window: MainWindow, pages: Pages) -> None:
    """Give the keyboard back: offscreen, a click in a menu leaves it to nobody."""
    window.activateWindow()
    QApplication.processEvents()
    pages.label_page.columns.focus_columns()


def test_a_right_click_offers_what_the_keys_do_with_the_sentence(
    window: MainWindow, pages: Pages, desk: Desk
) -> None:
    right_click(view_of(pages, 1), 2)
    assert desk.cell == Cell(1, 2)
    offered = {a.objectName(): a for a in menu().actions() if not a.isSeparator()}
    keyed = [spec.name for spec in window.actions_table.specs]
    assert {name for name in keyed if name.startswith(("set.", "correct."))} <= set(offered)
    for name, action in offered.items():
        assert action is window.actions_table[name]
        assert action.isShortcutVisibleInContextMenu()
    assert not offered["set.fact"].icon().isNull()
    choose("Quote")
    assert label_of(desk, 2, 1) == "quote"
    # Behind the last sentence there is none to do anything with.
    view = view_of(pages, 0)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    bottom = view.viewport().rect().bottomLeft() + QPoint(20, -5)
    ask(view.viewport(), QContextMenuEvent.Reason.Mouse, bottom)
    assert QApplication.activePopupWidget() is None


def test_a_click_in_the_selected_range_is_about_all_of_it_and_beside_it_about_one(
    window: MainWindow, pages: Pages, desk: Desk, press: Press
) -> None:
    press(window, "Shift+Down", "Shift+Down")
    right_click(view_of(pages, 0), 1)
    choose("Fact")
    assert [label_of(desk, row) for row in range(4)] == ["fact", "fact", "fact", None]
    desk.set_current(sentence_at(desk, 0).id)
    columns_again(window, pages)
    press(window, "Shift+Down")
    right_click(view_of(pages, 0), 3)
    choose("Opinion")
    assert [label_of(desk, row) for row in range(4)] == ["fact", "fact", "fact", "opinion"]


def test_a_column_that_was_left_at_that_sentence_is_the_active_one_again(
    window: MainWindow, pages: Pages, desk: Desk, press: Press
) -> None:
    press(window, "Right")
    right_click(view_of(pages, 0), 0)
    assert desk.cell == Cell(0, 0)
    assert view_of(pages, 0).is_active


def test_the_menu_is_opened_by_key_below_the_sentence(
    window: MainWindow, pages: Pages, desk: Desk, press: Press
) -> None:
    press(window, "Down", "Shift+F10")
    view = view_of(pages, 0)
    rect = view.visualRect(view.currentIndex())
    assert menu().y() >= view.viewport().mapToGlobal(rect.bottomLeft()).y()
    QTest.keyClick(menu(), Qt.Key.Key_Escape)
    assert view.hasFocus()
    # The Menu key, for which Qt asks by itself.
    ask(view, QContextMenuEvent.Reason.Keyboard, QPoint())
    QTest.keyClick(menu(), Qt.Key.Key_Down)
    QTest.keyClick(menu(), Qt.Key.Key_Return)
    assert [label_of(desk, row) for row in range(2)] == [None, "fact"]


def test_the_text_is_copied_as_it_is_read(
    window: MainWindow, pages: Pages, desk: Desk, press: Press
) -> None:
    right_click(view_of(pages, 0), 0)
    choose("Copy the text")
    assert QApplication.clipboard().text() == sentence_at(desk, 0).text
    rows = [sentence_at(desk, row) for row in range(3)]
    columns_again(window, pages)
    press(window, "Shift+Down", "Shift+Down", "Control+C")
    copied = QApplication.clipboard().text()
    assert copied.split() == " ".join(sentence.text for sentence in rows).split()
    assert copied.count("\n\n") == len({sentence.paragraph for sentence in rows}) - 1
    assert pages.label_page.label_bar.news == "The text of 3 sentences is copied"


def test_the_keys_that_are_shown_count_while_it_is_open(
    window: MainWindow, desk: Desk, press: Press
) -> None:
    press(window, "Shift+F10")
    QTest.keyClick(menu(), Qt.Key.Key_F)
    assert label_of(desk, 0) == "fact"
    assert QApplication.activePopupWidget() is None
    press(window, "Shift+F10")
    QTest.keyClick(menu(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert label_of(desk, 0) is None
    # On a Russian keyboard, where F is: the key in its place.
    russian = QKeyEvent(
        QEvent.Type.KeyPress, 0x424, Qt.KeyboardModifier.NoModifier, 33 + 8, 0, 0, "ф"
    )
    press(window, "Shift+F10")
    QApplication.sendEvent(menu(), russian)
    assert label_of(desk, 0) == "fact"
