"""The analyst's whole task through the real window, from article files to a dataset."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.datasets.dataset_options import Contents
from annotator.domain.votes import GoldLevel
from annotator.services.datasets import exporting
from annotator.services.datasets.exporting import ExportOptions
from annotator.services.upkeep import checking
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.appearance.theme import ThemeChoice
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.background.jobs import wait_for_jobs
from annotator.ui.file_pages.import_dialog import ImportDialog
from annotator.ui.settings import Settings
from annotator.ui.window import MainWindow

Start = Callable[[str], MainWindow]


@pytest.fixture
def start(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Start]:
    """Start the program on the workspace, as somebody."""
    for variable in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable.lower()))
    path = tmp_path / "event.db"
    create_workspace(path).close()
    themes = ThemeSwitch(qapp, ThemeChoice.LIGHT)
    windows: list[MainWindow] = []

    def started(annotator: str) -> MainWindow:
        window = MainWindow(Settings(tmp_path / f"{annotator}.ini"), themes)
        windows.append(window)
        window.resize(1600, 900)
        window.open_path(path, annotator)
        window.show()
        qtbot.waitExposed(window)
        qtbot.waitUntil(lambda: window.is_furnished)
        window.activateWindow()
        qapp.processEvents()
        assert window.pages is not None
        window.pages.take_focus()
        return window

    yield started
    for window in windows:
        window.close()
        window.deleteLater()
    wait_for_jobs()
    qapp.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(window: MainWindow, keys: str) -> None:
    """Press letters, one after another."""
    for key in keys:
        target = QApplication.focusWidget() or window
        QTest.keyClick(target, getattr(Qt.Key, f"Key_{key}"))
        QApplication.processEvents()


def undo(window: MainWindow, times: int) -> None:
    for _ in range(times):
        target = QApplication.focusWidget() or window
        QTest.keyClick(target, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()


def labels(window: MainWindow, count: int) -> str:
    """Return the first column's labels by their first letters, a dot where none is."""
    assert window.pages is not None
    state = window.pages.label_page.desk.state
    assert state is not None
    sentences = [s for s in state.page.variants[0].sentences if s.kind.counts]
    names = [state.verdict(sentence.id).label for sentence in sentences[:count]]
    return "".join(name[0] if name else "." for name in names)


def test_from_articles_to_a_dataset(
    start: Start, articles: list[Path], qtbot: QtBot, tmp_path: Path
) -> None:
    # Ana imports the articles and labels by key.
    ana = start("Ana Ruiz")
    ana.menus.files.import_paths(articles)
    qtbot.waitUntil(lambda: ana.findChild(ImportDialog) is not None)
    QApplication.processEvents()
    QTest.keyClick(QApplication.focusWidget() or ana, Qt.Key.Key_Return)
    assert ana.pages is not None
    desk = ana.pages.label_page.desk
    qtbot.waitUntil(lambda: desk.state is not None)
    assert desk.state is not None
    assert len(desk.state.page.variants) == 5
    press(ana, "FQOFFQ")
    assert labels(ana, 7) == "fqoffq."

    # She takes two steps back, quits, and goes further back the next day.
    undo(ana, 2)
    ana.close()
    ana = start("Ana Ruiz")
    undo(ana, 1)
    assert labels(ana, 7) == "fqo...."
    press(ana, "QF")
    assert labels(ana, 7) == "fqoqf.."
    ana.close()

    # Ben labels the same sentences without seeing hers, and differs twice.
    ben = start("Ben Okafor")
    assert labels(ben, 5) == "....."
    press(ben, "FQFQO")
    ben.close()

    # Ana decides both disagreements, and takes one decision back and again.
    ana = start("Ana Ruiz")
    assert ana.pages is not None
    ana.pages.show_review()
    assert ana.pages.review_page.disagreements.model.rowCount() == 0, "kept back while she labels"
    QTest.keyClick(QApplication.focusWidget() or ana, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert ana.pages.review_page.disagreements.model.rowCount() == 2
    first = ana.pages.review_page.disagreements.shown
    press(ana, "O")
    undo(ana, 1)
    assert ana.pages.review_page.disagreements.model.rowCount() == 2
    assert ana.pages.review_page.disagreements.shown == first
    press(ana, "OF")
    assert ana.pages.review_page.disagreements.model.rowCount() == 0
    ana.close()

    # The dataset holds what was decided, in the words of the articles.
    out = tmp_path / "gold.jsonl"
    with open_workspace(tmp_path / "event.db") as workspace:
        exporting.run(workspace, ExportOptions(out, contents=Contents(gold=GoldLevel.MAJORITY)))
        assert checking.findings(workspace) == []
    records = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [(r["label"], r["decided_by"], r["votes"]) for r in records] == [
        ("fact", "unanimous", 2),
        ("quote", "unanimous", 2),
        ("opinion", "adjudication", 2),
        ("quote", "unanimous", 2),
        ("fact", "adjudication", 2),
    ]
    text = articles[0].read_text(encoding="utf-8-sig")
    assert all(text[r["start"] : r["end"]] == r["text"] for r in records)
