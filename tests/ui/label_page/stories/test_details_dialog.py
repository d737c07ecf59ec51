"""Correcting outlets, headlines, dates and titles through real key presses."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.domain.history.details import Detail
from annotator.services.articles import detailing, placing
from annotator.services.project import blindness
from annotator.services.project.blindness import Blindness
from annotator.services.upkeep import checking
from annotator.ui.controls.message_dialog import MessageDialog
from annotator.ui.label_page.stories.articles_dialog import ArticlesDialog
from annotator.ui.label_page.stories.details_dialog import DetailsDialog
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow
from tests.scenes.finding import uppermost
from tests.scenes.windows import Press
from tests.ui.label_page.stories.test_articles_dialog import columns, titles

pytestmark = pytest.mark.slow


@pytest.fixture
def dialog(window: MainWindow, press: Press) -> DetailsDialog:
    """The dialog, opened by its key."""
    press(window, "Down")
    press(window, "Control+Shift+M")
    return uppermost(DetailsDialog)


def test_an_outlet_and_a_title_are_corrected_and_undo_brings_both_back(
    window: MainWindow, pages: Pages, dialog: DetailsDialog, press: Press
) -> None:
    before, current = columns(pages), pages.label_page.desk.current
    assert QApplication.focusWidget() is dialog.fields[Detail.OUTLET]
    QTest.keyClicks(dialog.fields[Detail.OUTLET], "The Orrelund Post")
    dialog.story.selectAll()
    QTest.keyClicks(dialog.story, "Lights")
    QTest.keyClick(dialog.story, Qt.Key.Key_Return)
    assert columns(pages) == ["The Orrelund Post", *before[1:]]
    assert pages.label_page.columns.columns[0].header.name == "The Orrelund Post"
    assert titles(pages)[0] == ("Light", 5)
    assert pages.label_page.desk.current == current
    window.activateWindow()
    QApplication.processEvents()
    press(window, "Control+Z")
    assert columns(pages) == before
    assert titles(pages)[0] == ("Quill", 5)
    press(window, "Control+Shift+Z")
    assert columns(pages)[0] == "The Orrelund Post"
    assert checking.findings(pages.context.workspace) == []


def test_what_is_no_date_is_said_and_nothing_typed_is_lost(
    pages: Pages, dialog: DetailsDialog
) -> None:
    date = dialog.fields[Detail.PUBLISHED_AT]
    date.selectAll()
    QTest.keyClicks(date, "yesterday")
    QTest.keyClick(date, Qt.Key.Key_Return)
    message = uppermost(MessageDialog)
    assert "not a date" in message.message
    QTest.keyClick(message, Qt.Key.Key_Escape)
    assert date.text() == "yesterday"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert pages.context.annotator_id is not None


def test_an_outlet_is_corrected_in_other_stories_too(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    workspace, ledger = pages.context.workspace, "The Orrelund Ledger"
    ana = pages.context.require_annotator()
    elsewhere = placing.articles(workspace)[-1].id
    detailing.correct(workspace, ana, {elsewhere: {Detail.OUTLET: ledger}})
    press(window, "Down", "Control+Shift+M")
    dialog = uppermost(DetailsDialog)
    assert not dialog.everywhere.isEnabled()
    assert dialog.everywhere.text() == "In its 1 other article too"
    QTest.keyClicks(dialog.fields[Detail.OUTLET], "Post")
    dialog.everywhere.click()
    QTest.keyClick(dialog.story, Qt.Key.Key_Return)
    assert len(detailing.of_outlet(workspace, "Post")) == 2
    window.activateWindow()
    QApplication.processEvents()
    press(window, "Control+Z")
    assert len(detailing.of_outlet(workspace, ledger)) == 2


@pytest.mark.usefixtures("window")
@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
def test_the_header_of_a_column_has_a_menu(pages: Pages) -> None:
    header = pages.label_page.columns.columns[2].header
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(50, 50))
    QApplication.sendEvent(header, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    dialog = uppermost(DetailsDialog)
    assert dialog.fields[Detail.OUTLET].text() == header.name
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
def test_the_menu_of_a_header_is_about_its_column(window: MainWindow, pages: Pages) -> None:
    columns, row = pages.label_page.columns, pages.label_page.columns.columns
    current = pages.label_page.desk.current
    for name in ("view.column_right", "view.hide_column"):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(50, 50))
        QApplication.sendEvent(row[2].header, event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = window.actions_table[name]
        assert action in menu.actions()
        # By the key that stands beside it.
        QTest.keySequence(menu, action.shortcut())
        QApplication.processEvents()
    assert list(columns.shown) == [0, 1, 3, 4]
    assert pages.label_page.desk.current == current
    assert pages.label_page.label_bar.news.startswith("Variant C is hidden")
    window.actions_table["view.hide_column"].trigger()
    assert list(columns.shown) == [1, 3, 4]


def test_from_the_list_of_articles_several_are_corrected_alike(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Control+M")
    articles = uppermost(ArticlesDialog)
    articles.list.selectAll()
    QTest.keyClick(articles.correct_button, Qt.Key.Key_Space)
    dialog = uppermost(DetailsDialog)
    outlet = dialog.fields[Detail.OUTLET]
    assert (outlet.text(), outlet.placeholderText()) == ("", "several; left as they are")
    # What was typed and taken away again is nothing: they stay.
    QTest.keyClicks(outlet, "x")
    QTest.keyClick(outlet, Qt.Key.Key_Backspace)
    QTest.keyClicks(dialog.fields[Detail.PUBLISHED_AT], "2026-01-02")
    QTest.keyClick(outlet, Qt.Key.Key_Return)
    state = pages.label_page.desk.state
    assert state is not None
    for page in state.page.variants:
        found = detailing.of_article(pages.context.workspace, page.variant.id)
        assert found[Detail.OUTLET]
        assert found[Detail.PUBLISHED_AT] == "2026-01-02"
    QTest.keyClick(articles, Qt.Key.Key_Escape)


def test_hidden_outlets_stay_hidden(window: MainWindow, pages: Pages, press: Press) -> None:
    blindness.set_blindness(pages.context.workspace, Blindness(hides_outlets=True))
    press(window, "F", "Control+Shift+M")
    assert QApplication.activeModalWidget() is None
