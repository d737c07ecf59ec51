"""The Report page in the real window, through real key presses and clicks."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from annotator.domain.corpus import Article
from annotator.domain.labels import FACT, QUOTE
from annotator.domain.reporting.tables import TableName
from annotator.services import people, reading
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.reporting.report_files import ReportForm, ReportTarget
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.appearance.colors import MARK_CONTRAST, TEXT_CONTRAST, contrast
from annotator.ui.appearance.theme import DARK, LIGHT, Theme, ThemeChoice
from annotator.ui.background import jobs
from annotator.ui.controls.message_dialog import MessageDialog
from annotator.ui.pages import Pages
from annotator.ui.report_page.matrix import Matrix
from annotator.ui.report_page.page import ReportPage
from annotator.ui.report_page.shades import ink_on, mark, shade, warm_shade
from annotator.ui.report_page.sheet import Sheet
from annotator.ui.window import MainWindow

Press = Callable[..., None]


@pytest.fixture
def shown(
    window: MainWindow, pages: Pages, press: Press, qtbot: QtBot
) -> Iterator[Callable[[], ReportPage]]:
    """Show the Report page and wait for its figures."""
    pages.context.become_reviewer()

    def show() -> ReportPage:
        press(window, "Control+3")
        page = pages.report_page
        qtbot.waitUntil(lambda: page.reporter.report is not None and not page.reporter.is_busy)
        return page

    yield show
    for dialog in window.findChildren(MessageDialog):
        dialog.close()


def sheet_of(page: ReportPage) -> Sheet:
    assert page.sheet is not None
    return page.sheet


def matrix_of(page: ReportPage) -> Matrix:
    pane = sheet_of(page).confusion
    assert pane is not None
    return pane.matrix


def texts(page: ReportPage) -> list[str]:
    return [label.text() for label in sheet_of(page).findChildren(QLabel)]


def opening_cell(matrix: Matrix) -> QModelIndex:
    cells = matrix.model_of_cells.contents.cells
    return next(
        matrix.model_of_cells.index(row, column)
        for row, line in enumerate(cells)
        for column, cell in enumerate(line)
        if cell.opens
    )


def one_story(path: Path, *names: str) -> None:
    """Create a workspace with a story, of which everybody has labelled a sentence of their own."""
    with create_workspace(path) as workspace:
        text = "\n".join(f"Sentence {place} is here." for place in range(4))
        importing.import_article(workspace, Article(text, outlet="Post"), "Story")
        story = reading.page(workspace, reading.stories(workspace, None)[0].story.id)
        assert story is not None
        for name, sentence in zip(names, story.variants[0].sentences, strict=False):
            labelling.label(workspace, people.add(workspace, name).id, [sentence.id], FACT)


def test_the_figures_and_every_section_are_there(shown: Callable[[], ReportPage]) -> None:
    page = shown()
    sheet = sheet_of(page)

    assert texts(page)[0].startswith("On ")
    assert set(sheet.tables) == set(TableName) - {TableName.CONFUSION, TableName.REASONS}
    assert sheet.heat_map is not None
    assert len(sheet.heat_map.model_of_cells.contents.rows) == 3
    assert page.bar.news.startswith("Figures of ")
    assert "changed" not in page.bar.news
    assert any("No interval: too few stories" in text for text in texts(page))


def test_figures_that_no_longer_hold_say_so_until_they_are_made_anew(
    window: MainWindow,
    pages: Pages,
    press: Press,
    shown: Callable[[], ReportPage],
    qtbot: QtBot,
) -> None:
    page = shown()
    before = page.reporter.report
    press(window, "Control+1", "F", "Control+3")

    assert page.reporter.report is before, "nobody asked for new ones"
    assert page.bar.news.endswith("; labels have changed since.")
    page.bar.refresh.click()
    qtbot.waitUntil(lambda: not page.reporter.is_busy)
    assert page.reporter.report is not before
    assert "changed" not in page.bar.news
    assert "Ana Ruiz" in [row[0].text for row in sheet_of(page).tables[TableName.PEOPLE]
                          .figures.table.rows]  # fmt: skip
    assert pages.currentWidget() is page


def test_what_another_window_labels_makes_the_figures_stale(
    pages: Pages, workspace_file: Path, shown: Callable[[], ReportPage]
) -> None:
    page = shown()
    with open_workspace(workspace_file) as other:
        who = people.annotators(other)[0].id
        story = reading.page(other, reading.stories(other, None)[0].story.id)
        assert story is not None
        labelling.label(other, who, [story.variants[0].sentences[0].id], QUOTE)
    pages.backstage.file_watch.look()

    assert page.bar.news.endswith("; labels have changed since.")


def test_a_change_while_figures_are_made_is_not_overlooked(
    window: MainWindow, pages: Pages, press: Press, qtbot: QtBot
) -> None:
    page = pages.report_page
    page.refresh()
    press(window, "F")
    qtbot.waitUntil(lambda: not page.reporter.is_busy)

    assert page.reporter.is_stale
    assert page.bar.news.endswith("; labels have changed since.")


def test_a_cell_of_the_confusion_matrix_opens_review_by_key(
    pages: Pages, press: Press, shown: Callable[[], ReportPage], qtbot: QtBot
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


def test_a_click_opens_review_and_the_diagonal_opens_nothing(
    pages: Pages, shown: Callable[[], ReportPage]
) -> None:
    page = shown()
    matrix = matrix_of(page)
    for index, opened in ((matrix.model_of_cells.index(0, 0), False), (opening_cell(matrix), True)):
        middle = matrix.visualRect(index).center()
        QTest.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        assert (pages.currentWidget() is not page) == opened


def test_a_cell_stays_under_the_mouse_that_presses_it(
    shown: Callable[[], ReportPage], monkeypatch: pytest.MonkeyPatch
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


def test_the_matrix_of_two_annotators_has_sides(shown: Callable[[], ReportPage]) -> None:
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


def test_cells_are_read_with_their_headings(shown: Callable[[], ReportPage]) -> None:
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


def test_everything_is_reached_by_tab(press: Press, shown: Callable[[], ReportPage]) -> None:
    page = shown()
    sheet = sheet_of(page)
    wanted = {*page.bar.buttons, *sheet.tables.values(), sheet.heat_map, matrix_of(page)}
    reached = set()
    for _ in range(40):
        press(page, "Tab")
        reached.add(QApplication.focusWidget())

    assert wanted <= reached


def test_the_page_moves_along_with_the_keyboard(
    press: Press, window: MainWindow, shown: Callable[[], ReportPage]
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


def test_the_page_ends_where_its_last_table_does(shown: Callable[[], ReportPage]) -> None:
    sheet = sheet_of(shown())
    last = sheet.tables[TableName.OUTLETS]
    end = last.mapTo(sheet, last.rect().bottomLeft()).y()

    assert 0 < sheet.height() - end < 120


def test_the_models_keep_qts_rules(shown: Callable[[], ReportPage]) -> None:
    page = shown()
    for table in sheet_of(page).tables.values():
        QAbstractItemModelTester(table.figures)
    tester = QAbstractItemModelTester(matrix_of(page).model_of_cells)
    pane = sheet_of(page).confusion
    assert pane is not None
    pane.choice.setCurrentIndex(2)
    assert tester.model() is matrix_of(page).model_of_cells


def test_nothing_labelled_says_what_to_do(
    open_window: Callable[..., MainWindow], press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    one_story(tmp_path / "new.db")
    window = open_window(tmp_path / "new.db")
    pages = window.pages
    assert pages is not None
    press(window, "Control+3")
    page = pages.report_page
    qtbot.waitUntil(lambda: not page.reporter.is_busy)

    assert page.panel.heading == "Nothing is labelled yet"
    assert page.sheet is None
    assert not page.bar.save_page.isEnabled()
    press(window, "Space")
    assert pages.currentWidget() is pages.label_page
    press(window, "F", "Control+3")
    qtbot.waitUntil(lambda: page.sheet is not None)
    assert "One annotator, Ana Ruiz, has labelled 1 sentence; agreement takes two." in texts(page)
    assert set(sheet_of(page).tables) == {
        TableName.PEOPLE, TableName.PROGRESS, TableName.OUTLETS
    }  # fmt: skip


def test_the_keyboard_comes_back_after_figures_that_took_long(
    open_window: Callable[..., MainWindow],
    press: Press,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # So that the bar stands there, and has the keyboard, however fast this machine is.
    monkeypatch.setattr(jobs, "_SHOW_AFTER_MS", 0)
    one_story(tmp_path / "new.db")
    window = open_window(tmp_path / "new.db")
    pages = window.pages
    assert pages is not None
    press(window, "Control+3")
    qtbot.waitUntil(lambda: not pages.report_page.reporter.is_busy)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    press(window, "Space")
    assert pages.currentWidget() is pages.label_page


def test_people_without_a_sentence_in_common_are_told(
    open_window: Callable[..., MainWindow], press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    one_story(tmp_path / "apart.db", "Ana", "Ben")
    window = open_window(tmp_path / "apart.db")
    assert window.pages is not None
    press(window, "Control+3")
    page = window.pages.report_page
    qtbot.waitUntil(lambda: page.sheet is not None)

    assert "Ana and Ben have labelled 2 sentences, but none of them in common." in texts(page)
    assert sheet_of(page).heat_map is None


def test_stopping_leaves_a_way_to_go_on(
    window: MainWindow, pages: Pages, press: Press, qtbot: QtBot
) -> None:
    page = pages.report_page
    page.refresh()
    page.reporter._jobs[-1].stop()
    press(window, "Control+3")
    qtbot.waitUntil(lambda: not page.reporter.is_busy)
    assert page.reporter.report is None
    assert page.panel.heading == "No figures yet"
    page.panel.accepted.emit()
    qtbot.waitUntil(lambda: page.sheet is not None)


def test_closing_the_window_while_figures_are_made(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Control+3")
    assert pages.report_page.reporter.is_busy
    window.close()
    QApplication.processEvents()

    assert window.pages is None


def test_another_workspace_while_figures_are_made(
    window: MainWindow, pages: Pages, press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    one_story(tmp_path / "other.db", "Ana")
    press(window, "Control+3")
    assert pages.report_page.reporter.is_busy
    window.open_path(tmp_path / "other.db", "Ana Ruiz")
    assert window.pages is not None
    press(window, "Control+3")
    page = window.pages.report_page
    qtbot.waitUntil(lambda: page.sheet is not None)

    assert page.reporter.report is not None
    assert page.reporter.report.workspace == "other.db"


def test_saving_a_page_and_tables(
    shown: Callable[[], ReportPage], qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown()
    for name, form in (("r.html", ReportForm.PAGE), ("tables", ReportForm.TABLES)):
        with qtbot.waitSignal(page.reporter.saved):
            page.save(ReportTarget(tmp_path / name, form))
        assert page.bar.news == f"Saved: {tmp_path / name}"
        assert (tmp_path / name).exists()


def test_what_is_saved_is_never_stale(
    window: MainWindow,
    press: Press,
    shown: Callable[[], ReportPage],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    page = shown()
    press(window, "Control+1", "F", "Control+3")
    assert page.reporter.is_stale
    with qtbot.waitSignal(page.reporter.saved):
        page.save(ReportTarget(tmp_path / "r.html", ReportForm.PAGE))

    assert "Ana Ruiz" in (tmp_path / "r.html").read_text(encoding="utf-8")
    assert not page.reporter.is_stale


def test_a_place_that_can_not_be_is_told_and_nothing_is_replaced(
    shown: Callable[[], ReportPage], window: MainWindow, tmp_path: Path
) -> None:
    page = shown()
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "thesis.odt").touch()
    page.save(ReportTarget(folder, ReportForm.TABLES))

    (dialog,) = window.findChildren(MessageDialog)
    assert "holds something else, such as thesis.odt" in dialog.message
    assert [path.name for path in folder.iterdir()] == ["thesis.odt"]


def test_the_buttons_ask_where_to(
    shown: Callable[[], ReportPage], qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown()
    for button, name in ((page.bar.save_page, "r.html"), (page.bar.save_tables, "tables")):
        button.click()
        (dialog,) = [each for each in page.findChildren(QFileDialog) if each.isVisible()]
        with qtbot.waitSignal(page.reporter.saved):
            dialog.fileSelected.emit(str(tmp_path / name))
        dialog.close()
        assert (tmp_path / name).exists()


def test_theme_and_text_size_change_the_look_not_the_figures(
    window: MainWindow, pages: Pages, press: Press, shown: Callable[[], ReportPage]
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


def test_long_names_do_not_widen_the_page(
    open_window: Callable[..., MainWindow], press: Press, qtbot: QtBot, tmp_path: Path
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
