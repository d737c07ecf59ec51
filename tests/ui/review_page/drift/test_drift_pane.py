"""Drift in the real window: what is found is listed, explained, and narrowed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.comparison.findings import FindingKind
from annotator.domain.corpus import Article
from annotator.domain.labels import FACT, QUOTE
from annotator.services import counterparts, people, reading
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.review_page.pairs.pair_list import short
from tests.scenes.model_rules import require_rules
from tests.scenes.windows import Press
from tests.ui.review_page.conftest import LEDGER, POST, Show, chosen_in, settled


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


def test_tab_goes_through_the_page_as_it_is_read(show: Show, harbour: Path) -> None:
    window, pages, pane = show(harbour)
    switches = pages.review_page.switches.switches
    switches[-1].setFocus()
    reached = []
    for _ in range(8):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
    assert reached == [
        *pane.filters.choices, pane.refresh_button, pane.save_button,
        pane.list, pane.view, pane.choices,
    ]  # fmt: skip


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
    assert said.endswith("the only one shown")
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
    assert "The same sentence in other variants" in pane.view.elsewhere
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
    require_rules(matrix.model_of_cells)


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


def test_without_labels_it_says_what_to_do(show: Show, tmp_path: Path, press: Press) -> None:
    path = tmp_path / "empty.db"
    with create_workspace(path) as workspace:
        importing.import_article(workspace, Article(LEDGER, outlet="Ledger"), "Harbour")
    window, pages, pane = show(path)
    assert pane.panel.heading == "No drift"
    assert not pane.save_button.isEnabled()
    press(window, "Space")
    assert pages.currentWidget() is pages.label_page
