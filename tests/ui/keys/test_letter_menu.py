"""Menus: what is pressed while one is open is for it, and its groups are seen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.labels import FACT
from annotator.ui.appearance.colors import contrast
from annotator.ui.appearance.theme import DARK, LIGHT, WHITE_ON_BLACK, Theme, palette
from annotator.ui.keys.letter_menu import LetterMenu
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_letters_of_an_open_menu_are_no_keys_of_the_columns(
    window: MainWindow, pages: Pages
) -> None:
    desk = pages.label_page.desk
    assert desk.state is not None
    assert desk.cell is not None
    (menu,) = [m for m in window.menuBar().findChildren(LetterMenu) if m.title() == "&Label"]
    menu.popup(window.mapToGlobal(window.rect().center()))
    QTest.keyClick(menu, Qt.Key.Key_T)
    assert window.actions_table["advance.stay"].isChecked()
    assert desk.state.sentence(desk.cell).kind.counts
    assert not menu.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_escape_in_a_menu_goes_back_to_the_columns(window: MainWindow, pages: Pages) -> None:
    view = pages.label_page.columns.columns[0].view
    assert view.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, LetterMenu)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert view.hasFocus()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_an_arrow_in_an_open_menu_goes_to_the_next_menu_and_moves_no_sentence(
    window: MainWindow, pages: Pages
) -> None:
    desk = pages.label_page.desk
    before = desk.cell
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    menus: list[str] = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Escape):
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, LetterMenu)
        menus.append(menu.title())
        QTest.keyClick(menu, key)
    assert menus == ["&File", "&Edit", "&Label", "&Edit"]
    assert desk.cell == before


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_backspace_in_an_open_menu_clears_no_label(window: MainWindow, pages: Pages) -> None:
    desk = pages.label_page.desk
    view = pages.label_page.columns.columns[0].view
    assert desk.state is not None
    assert desk.cell is not None
    sentence = desk.state.sentence(desk.cell).id
    window.actions_table["advance.stay"].trigger()
    QTest.keyClick(view, Qt.Key.Key_F)
    assert desk.state.verdict(sentence).label == FACT
    QTest.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, LetterMenu)
    QTest.keyClick(menu, Qt.Key.Key_Backspace)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert desk.state.verdict(sentence).label == FACT


@pytest.mark.parametrize("theme", [LIGHT, DARK, WHITE_ON_BLACK])
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_rules_between_the_groups_of_a_menu_are_seen(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    before = qapp.palette()
    qapp.setPalette(palette(theme))
    place = QWidget()
    qtbot.addWidget(place)
    menu = LetterMenu("Menu", place)
    menu.addAction("One")
    rule = menu.addSeparator()
    menu.addAction("Two")
    menu.popup(QPoint())
    shown = menu.grab().toImage()
    menu.close()
    qapp.setPalette(before)
    at = menu.actionGeometry(rule).center()
    seen = shown.pixelColor(at)
    below = shown.pixelColor(at + QPoint(0, 1))
    assert contrast(seen, below) >= 2
