"""What the tests of the Review page share: its disagreements, and a story that drifts."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QProgressDialog
from pytestqt.qtbot import QtBot

from annotator.domain.corpus import Article
from annotator.domain.ids import SentenceId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.services import counterparts, people, reading
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.controls.message_dialog import MessageDialog
from annotator.ui.pages import Pages
from annotator.ui.review_page.disagreements.disagreement_pane import DisagreementPane
from annotator.ui.review_page.drift.drift_pane import DriftPane
from annotator.ui.window import MainWindow
from tests.scenes.windows import Open, Press

Show = Callable[[Path], tuple[MainWindow, Pages, DriftPane]]

LEDGER = "“I have brought boats through that gap for years,” Tam Orlick said. The council met."
POST = "I have brought boats through that gap for years, Tam Orlick claimed. The council met."
COURIER = "Boats came through that gap for years, I have brought them. The council met twice."


@pytest.fixture
def harbour(harbour_file: Path, tmp_path: Path) -> Path:
    """A copy of the harbour's story."""
    return Path(shutil.copy(harbour_file, tmp_path / "harbour.db"))


@pytest.fixture(scope="session")
def harbour_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One story of three outlets: a quote, a fact, an opinion; what follows is fact in all."""
    path = tmp_path_factory.mktemp("harbour") / "harbour.db"
    with create_workspace(path) as workspace:
        for text, outlet, day in (
            (POST, "Post", "2018-06-12"),
            (LEDGER, "Ledger", "2018-06-11"),
            (COURIER, "Courier", ""),
        ):
            article = Article(text, outlet, published_at=day)
            importing.import_article(workspace, article, "Harbour")
        story = reading.stories(workspace, None)[0].story
        counterparts.bring_up_to_date(workspace, story.id)
        page = reading.page(workspace, story.id)
        assert page is not None
        ben = people.add(workspace, "Ben")
        for variant, label in zip(page.variants, (FACT, QUOTE, OPINION), strict=True):
            first, second = variant.sentences
            labelling.label(workspace, ben.id, [first.id], label)
            labelling.label(workspace, ben.id, [second.id], FACT)
    return path


@pytest.fixture
def show(open_window: Open, press: Press, qtbot: QtBot) -> Iterator[Show]:
    """Open a window on a workspace and show its drift."""
    windows: list[MainWindow] = []

    def shown(path: Path) -> tuple[MainWindow, Pages, DriftPane]:
        window = open_window(path)
        windows.append(window)
        pages = window.pages
        assert pages is not None
        press(window, "Alt+3")
        pane = pages.review_page.drift
        qtbot.waitUntil(lambda: pane.surveyor.found is not None and not pane.surveyor.is_busy)
        return window, pages, pane

    yield shown
    for window in windows:
        for dialog in window.findChildren(MessageDialog):
            dialog.close()


def sentence_of(path: Path, outlet: str, place: int) -> SentenceId:
    with open_workspace(path) as workspace:
        page = reading.page(workspace, reading.stories(workspace, None)[0].story.id)
        assert page is not None
        found = next(each for each in page.variants if each.variant.outlet == outlet)
        return found.sentences[place].id


def chosen_in(combo: QComboBox, title: str) -> None:
    """Choose what begins like this, as a person does."""
    titles = [combo.itemText(place) for place in range(combo.count())]
    place = next(at for at, each in enumerate(titles) if each.startswith(title))
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def settled(pane: DriftPane, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not pane.surveyor.is_busy)


def stop_looking(window: MainWindow) -> None:
    """Press the button of the progress bar that is there."""
    (bar,) = window.findChildren(QProgressDialog)
    bar.canceled.emit()


@pytest.fixture
def pane(window: MainWindow, pages: Pages, press: Press) -> DisagreementPane:
    """The disagreements of the sample, shown."""
    press(window, "Control+2")
    return pages.review_page.disagreements
