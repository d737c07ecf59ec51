"""What came from outside is shown as text, even where it looks like HTML."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from annotator.domain.corpus import Article
from annotator.domain.labels import FACT, QUOTE
from annotator.services import people, reading
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.review import reviewing
from annotator.services.workspace import create_workspace
from annotator.ui.window import MainWindow
from tests.scenes.windows import Open

EVIL = '<b>bold</b><img src="file:///etc/passwd"><h1>loud</h1>'


@pytest.fixture
def evil_file(tmp_path: Path) -> Path:
    """A workspace in which everything that people can name is HTML."""
    path = tmp_path / "evil.db"
    with create_workspace(path) as workspace:
        for number in range(2):
            text = f"{EVIL} says nobody {number}.\nThe <i>council</i> met.\nAnother {EVIL} line."
            article = Article(text, outlet=f"{EVIL}{number}", title=EVIL, source=f"{EVIL}.txt")
            importing.import_article(workspace, article, f"Story {EVIL}")
        page = reading.page(workspace, reading.stories(workspace, None)[0].story.id)
        assert page is not None
        sentences = [one.id for variant in page.variants for one in variant.sentences]
        ana, ben = (people.add(workspace, f"{name} {EVIL}") for name in ("Ana", "Ben"))
        labelling.label(workspace, ana.id, sentences, FACT)
        labelling.label(workspace, ben.id, sentences, QUOTE)
        labelling.set_note(workspace, ana.id, sentences[0], EVIL)
        reviewing.adjudicate(workspace, ana.id, sentences[0], FACT, note=EVIL)
    return path


def rendered(window: MainWindow) -> Iterator[str]:
    """Yield every text that Qt would render as HTML and that holds what came from outside."""
    for widget in window.findChildren(QWidget):
        where = f"{type(widget).__name__} {widget.objectName()}"
        if _is_raw(widget.toolTip()):
            yield f"tooltip of {where}: {widget.toolTip()}"
        if (
            isinstance(widget, QLabel)
            and widget.textFormat() != Qt.TextFormat.PlainText
            and _is_raw(widget.text())
        ):
            yield f"label {where}: {widget.text()}"
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            for tip in _tips(widget.model(), QModelIndex()):
                if _is_raw(tip):
                    yield f"row of {where}: {tip}"


def _tips(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), 20)):
        column = 0
        while (index := model.index(row, column, parent)).isValid():
            tip = index.data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str):
                yield tip
            column += 1


def _is_raw(text: str) -> bool:
    is_ours = "<img" not in text and "<i>council" not in text
    return QtGui.Qt.mightBeRichText(text) and not is_ours


def test_nothing_from_outside_is_rendered(open_window: Open, evil_file: Path) -> None:
    window = open_window(evil_file, f"Ana {EVIL}")
    pages = window.pages
    assert pages is not None
    found = list(rendered(window))
    for show in (pages.show_review, pages.show_report):
        show()
        found.extend(rendered(window))
    assert found == []
