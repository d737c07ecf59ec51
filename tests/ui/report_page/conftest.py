"""What the tests of the Report page share: the page with its figures, and parts of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.domain.corpus import Article
from annotator.domain.labels import FACT
from annotator.services import people, reading
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.workspace import create_workspace
from annotator.ui.controls.message_dialog import MessageDialog
from annotator.ui.pages import Pages
from annotator.ui.report_page.matrix import Matrix
from annotator.ui.report_page.page import ReportPage
from annotator.ui.report_page.sheet import Sheet
from annotator.ui.window import MainWindow
from tests.scenes.windows import Press

Shown = Callable[[], ReportPage]


@pytest.fixture
def shown(window: MainWindow, pages: Pages, press: Press, qtbot: QtBot) -> Iterator[Shown]:
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
