"""The Report page in the real window: its figures, and whether they still hold."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QProgressDialog
from pytestqt.qtbot import QtBot

from annotator.domain.labels import QUOTE
from annotator.domain.reporting.tables import TableName
from annotator.services import people, reading
from annotator.services.labels import labelling
from annotator.services.workspace import open_workspace
from annotator.ui.background import jobs
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow
from tests.scenes.finding import part
from tests.scenes.windows import Open, Press
from tests.ui.report_page.conftest import Shown, one_story, sheet_of, texts

pytestmark = pytest.mark.slow


def test_the_figures_and_every_section_are_there(shown: Shown) -> None:
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
    shown: Shown,
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
    pages: Pages, workspace_file: Path, shown: Shown
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


def test_nothing_labelled_says_what_to_do(
    open_window: Open, press: Press, qtbot: QtBot, tmp_path: Path
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
    assert "One annotator, Ana Ruiz, has labelled 1 sentence; agreement needs two." in texts(page)
    assert set(sheet_of(page).tables) == {
        TableName.PEOPLE, TableName.PROGRESS, TableName.OUTLETS
    }  # fmt: skip


def test_the_keyboard_comes_back_after_figures_that_took_long(
    open_window: Open,
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
    open_window: Open, press: Press, qtbot: QtBot, tmp_path: Path
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
    part(QProgressDialog, window).canceled.emit()
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
