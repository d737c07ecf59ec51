"""The Report page read: by keyboard, by a screen reader, at every size and in both themes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.reporting.tables import TableName
from annotator.ui.appearance.colors import MARK_CONTRAST, TEXT_CONTRAST, contrast
from annotator.ui.appearance.theme import DARK, LIGHT, Theme, ThemeChoice
from annotator.ui.pages import Pages
from annotator.ui.report_page import figure_table
from annotator.ui.report_page.shades import ink_on, mark, shade, warm_shade
from annotator.ui.window import MainWindow
from tests.scenes.model_rules import require_rules
from tests.scenes.windows import Open, Press
from tests.ui.report_page.conftest import (
    Shown,
    matrix_of,
    one_story,
    opening_cell,
    sheet_of,
    texts,
)

pytestmark = pytest.mark.slow


def test_a_cell_of_the_confusion_matrix_opens_review_by_key(
    pages: Pages, press: Press, shown: Shown, qtbot: QtBot
) -> None:
    page = shown()
    matrix = matrix_of(page)
    matrix.setFocus()
    matrix.setCurrentIndex(opening_cell(matrix))
    labels = page.reporter.report.agreement.labels  # type: ignore[union-attr]
    row, column = matrix.currentIndex().row(), matrix.currentIndex().column()
    with qtbot.waitSignal(page.disagreements_wanted) as wanted:
        press(matrix, "Return")

    assert wanted.args == [labels[row], labels[column]]
    assert pages.currentWidget() is pages.review_page


def test_tab_goes_from_whose_labels_are_shown_to_their_matrix(shown: Shown) -> None:
    page = shown()
    pane = sheet_of(page).confusion
    assert pane is not None
    pane.choice.setFocus()
    QTest.keyClick(pane.choice, Qt.Key.Key_Tab)
    assert pane.matrix.hasFocus()


def test_a_click_opens_review_and_the_diagonal_opens_nothing(pages: Pages, shown: Shown) -> None:
    page = shown()
    matrix = matrix_of(page)
    for index, opened in ((matrix.model_of_cells.index(0, 0), False), (opening_cell(matrix), True)):
        middle = matrix.visualRect(index).center()
        QTest.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        assert (pages.currentWidget() is not page) == opened


def test_a_cell_stays_under_the_mouse_that_presses_it(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown()
    matrix = matrix_of(page)
    matrix.setFocus()
    entered: list[object] = []
    sheet_of(page).cell_entered.connect(entered.append)
    index = opening_cell(matrix)
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    matrix.setCurrentIndex(index)
    assert entered == []
    monkeypatch.undo()
    matrix.setCurrentIndex(matrix.model_of_cells.index(0, 0))
    assert len(entered) == 1


def test_the_matrix_of_two_annotators_has_sides(shown: Shown) -> None:
    page = shown()
    pane = sheet_of(page).confusion
    assert pane is not None
    assert pane.choice.count() == 4, "everybody, and three pairs"
    pane.choice.setCurrentIndex(1)
    index = opening_cell(pane.matrix)
    first = page.reporter.report.agreement.by_pair[0]  # type: ignore[union-attr]

    says = pane.matrix.model_of_cells.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert f"{first.one.name} " in str(says)
    assert f"{first.other.name} " in str(says)


def test_a_table_that_scrolls_says_how_much_there_is(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figure_table, "_MOST_ROWS", 2)
    page = shown()
    assert "3 rows in all; scroll within the table to see the rest." in texts(page)


def test_cells_are_read_with_their_headings(shown: Shown) -> None:
    page = shown()
    sheet = sheet_of(page)
    table = sheet.tables[TableName.COEFFICIENTS]
    said = table.figures.data(table.figures.index(3, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert str(said).startswith("Krippendorff’s alpha, All sentences: 0.")
    assert sheet.heat_map is not None
    interface = QAccessible.queryAccessibleInterface(sheet.heat_map)
    names = [
        interface.child(place).text(QAccessible.Text.Name)
        for place in range(interface.childCount())
    ]
    assert [name for name in names if "Cohen’s κ 0." in name]
    assert table.accessibleName() == "Coefficients"


def test_everything_is_reached_by_tab(press: Press, shown: Shown) -> None:
    page = shown()
    sheet = sheet_of(page)
    wanted = {*page.bar.buttons, *sheet.tables.values(), sheet.heat_map, matrix_of(page)}
    reached = set()
    for _ in range(40):
        press(page, "Tab")
        reached.add(QApplication.focusWidget())

    assert wanted <= reached


def test_the_page_moves_along_with_the_keyboard(
    press: Press, window: MainWindow, shown: Shown
) -> None:
    page = shown()
    window.resize(900, 420)
    table = sheet_of(page).tables[TableName.COEFFICIENTS]
    table.setFocus()
    for _ in range(6):
        press(table, "Down")
    cell = table.visualRect(table.currentIndex())
    place = table.viewport().mapTo(page, cell.center())

    assert table.currentIndex().row() == 6
    assert page.bar.height() < place.y() < page.height()


def test_the_page_ends_where_its_last_table_does(shown: Shown) -> None:
    sheet = sheet_of(shown())
    last = sheet.tables[TableName.OUTLETS]
    end = last.mapTo(sheet, last.rect().bottomLeft()).y()

    assert 0 < sheet.height() - end < 120


def test_the_models_keep_qts_rules(shown: Shown) -> None:
    page = shown()
    for table in sheet_of(page).tables.values():
        require_rules(table.figures)
    require_rules(matrix_of(page).model_of_cells)
    pane = sheet_of(page).confusion
    assert pane is not None
    pane.choice.setCurrentIndex(2)
    require_rules(matrix_of(page).model_of_cells)


def test_theme_and_text_size_change_the_look_not_the_figures(
    window: MainWindow, pages: Pages, press: Press, shown: Shown
) -> None:
    page = shown()
    report, size = page.reporter.report, sheet_of(page).font().pointSizeF()
    press(window, "Control+Plus")
    assert sheet_of(page).font().pointSizeF() == pytest.approx(size * 1.1, rel=0.02)
    pages.context.themes.choose(ThemeChoice.DARK)
    paper = sheet_of(page).palette().color(sheet_of(page).backgroundRole())
    assert paper == DARK.paper
    assert page.reporter.report is report
    pages.context.themes.choose(ThemeChoice.LIGHT)


def test_a_page_out_of_sight_takes_the_look_over_once_it_is_seen(
    window: MainWindow, pages: Pages, press: Press, shown: Shown
) -> None:
    page = shown()
    sheet, size = sheet_of(page), sheet_of(page).font().pointSizeF()
    press(window, "Control+1", "Control+Plus", "Control+Plus")
    assert page.sheet is sheet, "nobody waits for what nobody sees"
    press(window, "Control+3")
    assert sheet_of(page).font().pointSizeF() == pytest.approx(size * 1.21, rel=0.02)
    assert pages.currentWidget() is page


def test_long_names_do_not_widen_the_page(
    open_window: Open, press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    one_story(tmp_path / "long.db", "Long Name " * 30, "Longer Name " * 30)
    window = open_window(tmp_path / "long.db")
    assert window.pages is not None
    before = window.minimumSizeHint().width()
    press(window, "Control+3")
    page = window.pages.report_page
    qtbot.waitUntil(lambda: page.sheet is not None)

    assert window.minimumSizeHint().width() <= max(before, 900)
    assert sheet_of(page).minimumSizeHint().width() < 900


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_cells_and_bars_can_be_read(theme: Theme) -> None:
    for step in range(-10, 101):
        for fill in (shade(theme, step / 100), warm_shade(theme, step / 100)):
            assert contrast(ink_on(fill), fill) >= TEXT_CONTRAST
    for color in ("#0072b2", "#009e73", "#d55e00", "#000000", "#ffffff", "no colour"):
        assert contrast(mark(theme, color), theme.paper) >= MARK_CONTRAST
        assert contrast(ink_on(mark(theme, color)), mark(theme, color)) >= TEXT_CONTRAST
    assert contrast(QColor(theme.empty), theme.paper) >= MARK_CONTRAST, "the edges of the cells"
