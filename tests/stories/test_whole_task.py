"""The analyst's whole task through the real window, from article files to a dataset."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.datasets.dataset_options import Contents
from annotator.domain.votes import GoldLevel
from annotator.services.datasets import exporting
from annotator.services.datasets.export_options import ExportOptions
from annotator.services.upkeep import checking
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.file_pages.importing.import_dialog import ImportDialog
from annotator.ui.settings import Settings
from annotator.ui.window import MainWindow
from tests.scenes.finding import awaited
from tests.scenes.windows import Windows, press

Start = Callable[[str], MainWindow]


@pytest.fixture
def start(windows: Windows, tmp_path: Path) -> Start:
    """Start the program on the workspace, as somebody."""
    path = tmp_path / "event.db"
    create_workspace(path).close()

    def started(annotator: str) -> MainWindow:
        return windows.open(Settings(tmp_path / f"{annotator}.ini"), path, annotator)

    return started


def undo(window: MainWindow, times: int) -> None:
    press(window, *["Control+Z"] * times)


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
    awaited(ImportDialog, ana, qtbot)
    QApplication.processEvents()
    press(ana, "Return")
    assert ana.pages is not None
    desk = ana.pages.label_page.desk
    qtbot.waitUntil(lambda: desk.state is not None)
    assert desk.state is not None
    assert len(desk.state.page.variants) == 5
    press(ana, *"FQOFFQ")
    assert labels(ana, 7) == "fqoffq."

    # She takes two steps back, quits, and goes further back the next day.
    undo(ana, 2)
    ana.close()
    ana = start("Ana Ruiz")
    undo(ana, 1)
    assert labels(ana, 7) == "fqo...."
    press(ana, *"QF")
    assert labels(ana, 7) == "fqoqf.."
    ana.close()

    # Ben labels the same sentences without seeing hers, and differs twice.
    ben = start("Ben Okafor")
    assert labels(ben, 5) == "....."
    press(ben, *"FQFQO")
    ben.close()

    # Ana decides both disagreements, and takes one decision back and again.
    ana = start("Ana Ruiz")
    assert ana.pages is not None
    ana.pages.show_review()
    assert ana.pages.review_page.disagreements.model.rowCount() == 0, "kept back while she labels"
    press(ana, "Tab", "Space")
    assert ana.pages.review_page.disagreements.model.rowCount() == 2
    first = ana.pages.review_page.disagreements.shown
    press(ana, *"O")
    undo(ana, 1)
    assert ana.pages.review_page.disagreements.model.rowCount() == 2
    assert ana.pages.review_page.disagreements.shown == first
    press(ana, *"OF")
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
