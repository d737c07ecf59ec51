"""Drift on the Review page, through real key presses."""

import csv
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QProgressDialog
from pytestqt.qtbot import QtBot

from annotator.domain.comparison.findings import FindingKind
from annotator.domain.corpus import Article
from annotator.domain.history.changes import Changes
from annotator.domain.ids import SentenceId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.services import counterparts, people, reading
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.appearance.theme import DARK, LIGHT, ThemeChoice
from annotator.ui.controls.message_dialog import MessageDialog
from annotator.ui.pages import Pages
from annotator.ui.review_page.drift_pane import DriftPane
from annotator.ui.review_page.pair_list import short
from annotator.ui.window import MainWindow

Press = Callable[..., None]

LEDGER = "“I have brought boats through that gap for years,” Tam Orlick said. The council met."
POST = "I have brought boats through that gap for years, Tam Orlick claimed. The council met."
COURIER = "Boats came through that gap for years, I have brought them. The council met twice."


@pytest.fixture
def harbour(harbour_file: Path, tmp_path: Path) -> Path:
    """A copy of the harbour's story."""
    return Path(shutil.copy(harbour_file, tmp_path / "harbour.db"))


@pytest.fixture(scope="module")
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
def show(
    open_window: Callable[..., MainWindow], press: Press, qtbot: QtBot
) -> Iterator[Callable[[Path], tuple[MainWindow, Pages, DriftPane]]]:
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


Show = Callable[[Path], tuple[MainWindow, Pages, DriftPane]]


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


def test_what_matters_first_with_its_difference_and_its_outlets(
    show: Show, harbour: Path, press: Press
) -> None:
    window, pages, pane = show(harbour)
    assert pages.currentWidget() is pages.review_page
    assert pages.review_page.pane is pane
    assert pane.list.hasFocus()
    pair = pane.view.pair
    assert pair is not None
    assert (pair.one.letter, pair.other.letter) == ("Q", "F")
    assert (pair.one.variant, pair.other.variant) == ("Ledger", "Post")
    assert "published first" in pair.one.about
    assert "11 June 2018" in pair.one.about
    assert pair.findings[0].startswith("Quotation marks lost: “I have brought boats")
    assert "Another verb: said → claimed" in pair.findings
    assert "<s" in pane.view.difference
    assert "claimed" in pane.view.difference
    rows = pane.choices.choices.choices
    assert {tuple(sorted(row.names)) for row in rows} == {
        ("Ledger", "Post"), ("Courier", "Post"), ("Courier", "Ledger"),
    }  # fmt: skip
    spoken = pane.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Quote in Ledger, Fact in Post, quotation marks lost, another verb: ")
    press(window, "J")
    assert pane.list.currentIndex().row() == 1
    assert pane.view.pair != pair
    press(window, "K", "F", "Q", "1")
    assert pane.view.pair == pair, "letters decide nothing here"


def test_a_row_of_outlets_narrows_the_list_and_widens_it_again(
    show: Show, harbour: Path, press: Press, qtbot: QtBot
) -> None:
    window, _, pane = show(harbour)
    everything = pane.model.rowCount()
    assert everything == 3
    table = pane.choices
    table.setFocus()
    wanted = frozenset(("Ledger", "Post"))
    row = [choice.key for choice in table.choices.choices].index(wanted)
    table.setCurrentIndex(table.choices.index(row))
    press(window, "Return")
    settled(pane, qtbot)
    assert pane.model.rowCount() == 1
    assert "only Ledger · Post" in pane.news
    assert len(table.choices.choices) == 3, "the table stays whole"
    said = table.choices.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("shown alone")
    press(window, "Space")
    settled(pane, qtbot)
    assert pane.model.rowCount() == everything


def test_a_pair_of_labels_narrows_the_list(show: Show, harbour: Path, qtbot: QtBot) -> None:
    _, _, pane = show(harbour)
    chosen_in(pane.filters.turn, "Quote → Fact")
    settled(pane, qtbot)
    assert pane.model.rowCount() == 1
    assert pane.filters.turn.currentText().startswith("Quote → Fact")
    assert pane.query.from_label == QUOTE


def test_a_finding_narrows_the_list(show: Show, harbour: Path, qtbot: QtBot) -> None:
    _, _, pane = show(harbour)
    chosen_in(pane.filters.finding, "Quotation marks lost")
    settled(pane, qtbot)
    assert pane.query.finding is FindingKind.QUOTES_LOST
    assert 0 < pane.model.rowCount() < 3
    rows = [pane.model.at(row) for row in range(pane.model.rowCount())]
    assert all(row is not None and "quotation marks lost" in short(row) for row in rows)
    chosen_in(pane.filters.finding, "Quotation marks gained")
    settled(pane, qtbot)
    assert (pane.model.rowCount(), pane.view.pair) == (0, None)
    chosen_in(pane.filters.finding, "Any finding")
    settled(pane, qtbot)
    assert pane.model.rowCount() == 3


def test_one_story_alone(show: Show, harbour: Path, qtbot: QtBot) -> None:
    with open_workspace(harbour) as workspace:
        for outlet, text in (("Post", POST), ("Ledger", LEDGER)):
            importing.import_article(workspace, Article(f"{text} Gulls.", outlet), "Gulls")
        story = reading.stories(workspace, None)[-1].story
        counterparts.bring_up_to_date(workspace, story.id)
        page = reading.page(workspace, story.id)
        assert page is not None
        ben = people.by_name(workspace, "Ben")
        assert ben is not None
        for variant, label in zip(page.variants, (FACT, QUOTE), strict=True):
            labelling.label(workspace, ben.id, [variant.sentences[0].id], label)
    _, _, pane = show(harbour)
    assert pane.model.rowCount() == 4
    chosen_in(pane.filters.story, "Gulls   1")
    settled(pane, qtbot)
    assert pane.model.rowCount() == 1
    assert pane.banner.title.startswith("1 of 1 pair ")
    assert [choice.names for choice in pane.choices.choices.choices] == [("Ledger", "Post")]
    assert pane.filters.story.count() == 3
    chosen_in(pane.filters.story, "All stories")
    settled(pane, qtbot)
    assert pane.model.rowCount() == 4


def test_the_page_says_first_what_it_comes_to(show: Show, harbour: Path) -> None:
    _, _, pane = show(harbour)
    assert pane.banner.isVisible()
    assert pane.banner.title.startswith("3 of ")
    assert pane.banner.details.startswith("A quote here is a fact there in 1, and in 1 of them")
    assert "The same in other variants" in pane.view.elsewhere
    assert "Courier" in pane.view.elsewhere


def test_a_cell_of_what_turned_into_what_lists_its_pairs(
    show: Show, harbour: Path, press: Press, qtbot: QtBot
) -> None:
    window, _, pane = show(harbour)
    pane.choices.setFocus()
    row = [choice.names for choice in pane.choices.choices.choices].index(("Ledger", "Post"))
    pane.choices.setCurrentIndex(pane.choices.choices.index(row))
    press(window, "Return")
    settled(pane, qtbot)
    matrix = pane.table.matrix
    assert matrix is not None
    cells = matrix.model_of_cells.contents
    assert (cells.rows, cells.columns) == (["Fact", "Quote"], ["F", "Q"])
    assert [[cell.text for cell in line] for line in cells.cells] == [["1", "0"], ["1", "0"]]
    assert cells.cells[1][0].says == "1 pair: Quote in Ledger, Fact in Post"
    qtbot.waitUntil(matrix.isVisible)
    matrix.setFocus()
    qtbot.waitUntil(matrix.hasFocus)
    matrix.setCurrentIndex(matrix.model_of_cells.index(1, 0))
    press(window, "Return")
    settled(pane, qtbot)
    assert pane.query.printed == {("Ledger", QUOTE), ("Post", FACT)}
    assert pane.model.rowCount() == 1
    QAbstractItemModelTester(matrix.model_of_cells)


def test_the_table_of_turns_gives_way_in_a_low_window(show: Show, harbour: Path) -> None:
    _, _, pane = show(harbour)
    matrix = pane.table.matrix
    assert matrix is not None
    assert pane.table.minimumSizeHint().height() < matrix.sizeHint().height()
    assert pane.table.sizeHint().height() > matrix.sizeHint().height()


def test_enter_goes_to_the_sentence(show: Show, harbour: Path, press: Press) -> None:
    window, pages, pane = show(harbour)
    pair = pane.view.pair
    assert pair is not None
    press(window, "Return")
    assert pages.currentWidget() is pages.label_page
    assert pages.label_page.desk.current == pair.one.sentence_id
    press(window, "Control+2")
    assert pages.review_page.pane is pane, "the page comes back as it was left"
    assert pane.view.pair == pair


def test_what_no_longer_holds_says_so_until_it_is_looked_for_anew(
    show: Show, harbour: Path, qtbot: QtBot
) -> None:
    _, pages, pane = show(harbour)
    assert pane.news.startswith("As of ")
    assert "changed" not in pane.news
    post = sentence_of(harbour, "Post", 0)
    with open_workspace(harbour) as other:
        ben = people.by_name(other, "Ben")
        assert ben is not None
        labelling.label(other, ben.id, [post], QUOTE)
    pages.backstage.file_watch.look()
    assert pane.news.endswith("labels have changed since.")
    assert pane.model.rowCount() == 3, "nobody asked for another list"
    pane.refresh_button.click()
    settled(pane, qtbot)
    assert "changed" not in pane.news
    assert pane.model.rowCount() == 2


def test_the_pairs_are_saved_as_csv(
    show: Show, harbour: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window, _, pane = show(harbour)
    out = tmp_path / "drift.csv"
    pane.save(out)
    settled(pane, qtbot)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 3
    assert {rows[0]["label"], rows[0]["other_label"]} == {"quote", "fact"}
    assert pane.news == f"3 pairs saved: {out}"
    pane.save(tmp_path / "nowhere" / "drift.csv")
    (message,) = window.findChildren(MessageDialog)
    assert "does not exist" in message.message


def test_without_labels_it_says_what_to_do(show: Show, tmp_path: Path, press: Press) -> None:
    path = tmp_path / "empty.db"
    with create_workspace(path) as workspace:
        importing.import_article(workspace, Article(LEDGER, outlet="Ledger"), "Harbour")
    window, pages, pane = show(path)
    assert pane.panel.heading == "No drift"
    assert not pane.save_button.isEnabled()
    press(window, "Space")
    assert pages.currentWidget() is pages.label_page


def test_what_is_kept_back_is_said_and_shown_to_who_works_as_a_reviewer(
    show: Show, harbour: Path, press: Press, qtbot: QtBot
) -> None:
    only = sentence_of(harbour, "Post", 0)
    with open_workspace(harbour) as workspace:
        labelling.label(workspace, people.add(workspace, "Ana Ruiz").id, [only], FACT)
    window, pages, pane = show(harbour)
    assert pane.panel.heading == "Kept back"
    press(window, "Space")
    settled(pane, qtbot)
    assert pages.context.finished_by is None
    assert pane.model.rowCount() == 3


def test_undoing_a_decision_shows_the_disagreements(
    show: Show, workspace_file: Path, press: Press
) -> None:
    window, pages, _ = show(workspace_file)
    press(window, "Alt+1")
    first = pages.review_page.disagreements.shown
    assert first is not None
    press(window, "Q", "Alt+3", "Control+Z")
    assert pages.review_page.pane is pages.review_page.disagreements
    assert pages.review_page.disagreements.shown == first
    assert pages.review_page.switches.switches[0].isChecked()


def test_the_switches_follow_the_keys_and_the_mouse(
    show: Show, harbour: Path, press: Press
) -> None:
    window, pages, pane = show(harbour)
    page = pages.review_page
    assert [switch.isChecked() for switch in page.switches.switches] == [False, False, True, False]
    page.switches.switches[1].click()
    assert page.consistency.isVisible()
    assert [switch.isChecked() for switch in page.switches.switches] == [False, True, False, False]
    press(window, "Control+1", "Alt+3")
    assert pages.currentWidget() is page
    assert page.pane is pane


def test_both_themes_and_sizes_are_taken_over(show: Show, harbour: Path, press: Press) -> None:
    window, pages, pane = show(harbour)
    before = pane.view.difference
    pages.context.themes.choose(ThemeChoice.DARK)
    QApplication.processEvents()
    assert pages.context.themes.theme is DARK
    assert pane.view.difference != before, "another theme has other colours"
    press(window, "Control+Equal")
    pages.context.themes.choose(ThemeChoice.LIGHT)
    assert pages.context.themes.theme is LIGHT
    assert pane.view.difference == before


def test_the_model_keeps_qts_rules(show: Show, harbour: Path) -> None:
    _, _, pane = show(harbour)
    QAbstractItemModelTester(pane.model)
    QAbstractItemModelTester(pane.choices.choices)
    pane.model.show_survey(None)
    assert pane.model.rowCount() == 0


def test_a_long_list_is_read_page_by_page(
    show: Show, harbour: Path, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.ui.review_page.pair_list._PAGE", 1)
    window, _, pane = show(harbour)
    press(window, "J", "J", "J", "J")
    assert pane.list.currentIndex().row() == 2
    assert pane.model.rowCount() == 3


def test_a_search_that_was_stopped_can_be_begun_again(
    open_window: Callable[..., MainWindow], harbour: Path, press: Press, qtbot: QtBot
) -> None:
    window = open_window(harbour)
    assert window.pages is not None
    pool, release = QThreadPool.globalInstance(), Event()
    threads = pool.maxThreadCount()
    # One thread, and it is busy: Qt lets one run even where none is allowed.
    pool.setMaxThreadCount(1)
    pool.start(release.wait)
    try:
        press(window, "Alt+3")
        pane = window.pages.review_page.drift
        assert pane.panel.heading == "Looking for drift…"
        assert pane.surveyor.is_busy
        (dialog,) = window.findChildren(QProgressDialog)
        dialog.canceled.emit()
    finally:
        release.set()
        pool.setMaxThreadCount(threads)
    settled(pane, qtbot)
    assert pane.panel.heading == "Not looked for yet"
    assert pane.model.rowCount() == 0
    pane.take_focus()
    press(window, "Space")
    settled(pane, qtbot)
    assert pane.model.rowCount() == 3
    assert pane.list.hasFocus()


def test_what_changes_while_it_looks_makes_it_stale(
    show: Show, harbour: Path, qtbot: QtBot
) -> None:
    _, pages, pane = show(harbour)
    post = sentence_of(harbour, "Post", 0)
    pane.look()
    pages.context.bus.publish(Changes(sentences=frozenset({post})))
    settled(pane, qtbot)
    assert pane.news.endswith("labels have changed since.")
