"""Reports saved from the Report page."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotator.services.reporting.report_files import ReportForm, ReportTarget
from annotator.ui.controls.message_dialog import MessageDialog
from annotator.ui.window import MainWindow
from tests.scenes.windows import Press
from tests.ui.report_page.conftest import Shown

pytestmark = pytest.mark.slow


def test_saving_a_page_and_tables(shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
    page = shown()
    for name, form in (("r.html", ReportForm.PAGE), ("tables", ReportForm.TABLES)):
        with qtbot.waitSignal(page.reporter.saved):
            page.save(ReportTarget(tmp_path / name, form))
        assert page.bar.news == f"Saved: {tmp_path / name}"
        assert (tmp_path / name).exists()


def test_what_is_saved_is_never_stale(
    window: MainWindow,
    press: Press,
    shown: Shown,
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
    shown: Shown, window: MainWindow, tmp_path: Path
) -> None:
    page = shown()
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "thesis.odt").touch()
    page.save(ReportTarget(folder, ReportForm.TABLES))

    (dialog,) = window.findChildren(MessageDialog)
    assert "contains other things, such as thesis.odt" in dialog.message
    assert [path.name for path in folder.iterdir()] == ["thesis.odt"]


def test_the_buttons_ask_where_to(shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
    page = shown()
    for button, name in ((page.bar.save_page, "r.html"), (page.bar.save_tables, "tables")):
        button.click()
        (dialog,) = [each for each in page.findChildren(QFileDialog) if each.isVisible()]
        with qtbot.waitSignal(page.reporter.saved):
            dialog.fileSelected.emit(str(tmp_path / name))
        dialog.close()
        assert (tmp_path / name).exists()
