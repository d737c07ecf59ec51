"""Consistency on the Review page, through real key presses."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.corpus import Article
from annotator.domain.labels import FACT, OPINION
from annotator.services import people, reading
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.pages import Pages
from annotator.ui.review_page.pairs.consistency_pane import ConsistencyPane
from annotator.ui.window import MainWindow
from tests.scenes.model_rules import require_rules
from tests.scenes.windows import Open, Press

Show = Callable[[Path], tuple[MainWindow, Pages, ConsistencyPane]]


@pytest.fixture
def show(open_window: Open, press: Press, qtbot: QtBot) -> Show:
    """Open a window on a workspace and show how consistent its annotators are."""

    def shown(path: Path) -> tuple[MainWindow, Pages, ConsistencyPane]:
        window = open_window(path)
        pages = window.pages
        assert pages is not None
        press(window, "Alt+2")
        pane = pages.review_page.consistency
        qtbot.waitUntil(lambda: pane.surveyor.found is not None and not pane.surveyor.is_busy)
        return window, pages, pane

    return shown


def test_the_rate_with_its_interval_and_the_pairs(
    show: Show, workspace_file: Path, press: Press
) -> None:
    window, _, pane = show(workspace_file)
    assert pane.person is not None
    assert pane.person.annotator.name == "Idris Quade", "who has most to look at"
    assert pane.news.startswith(
        "Of 9 pairs that say the same thing in nearly the same words, Idris Quade labels 5 "
        "differently: 56\N{NO-BREAK SPACE}% (95 % interval 27 to 81\N{NO-BREAK SPACE}%)."
    )
    assert pane.model.rowCount() == 5
    pair = pane.view.pair
    assert pair is not None
    assert pair.one.label_name != pair.other.label_name
    assert pair.one.about.startswith("labelled first")
    press(window, "J")
    assert pane.view.pair != pair


def test_the_table_of_annotators_says_whose_list_it_is(
    show: Show, workspace_file: Path, press: Press
) -> None:
    window, _, pane = show(workspace_file)
    names = [choice.names[0] for choice in pane.choices.choices.choices]
    assert names == ["Idris Quade", "Maren Tolliver", "Saskia Orme"]
    pane.choices.setFocus()
    pane.choices.setCurrentIndex(pane.choices.choices.index(1))
    press(window, "Return")
    assert pane.model.rowCount() == 1
    assert pane.view.pair is not None
    assert "Maren Tolliver labels 1 differently: " in pane.news
    press(window, "Down", "Return")
    assert pane.model.rowCount() == 4
    assert pane.view.pair is not None


def test_of_who_never_contradicts_themselves_there_is_nothing_to_show(
    show: Show, workspace_file: Path
) -> None:
    with open_workspace(workspace_file) as workspace:
        maren = people.by_name(workspace, "Maren Tolliver")
        assert maren is not None
        for row in reading.stories(workspace, None):
            verdicts = reading.verdicts_of_story(workspace, maren.id, row.story.id)
            labelling.label(workspace, maren.id, list(verdicts), FACT)
    _, _, pane = show(workspace_file)
    pane.choices.chosen.emit(maren.id)
    assert "Maren Tolliver labels 0 differently: " in pane.news
    assert pane.model.rowCount() == 0
    assert pane.view.pair is None


def test_enter_goes_to_the_sentence_that_was_labelled_first(
    show: Show, workspace_file: Path, press: Press
) -> None:
    window, pages, pane = show(workspace_file)
    pair = pane.view.pair
    assert pair is not None
    press(window, "Return")
    assert pages.currentWidget() is pages.label_page
    assert pages.label_page.desk.current == pair.one.sentence_id


def test_without_pairs_it_says_what_to_do(show: Show, tmp_path: Path, press: Press) -> None:
    path = tmp_path / "empty.db"
    with create_workspace(path) as workspace:
        importing.import_article(workspace, Article("One. Two.", outlet="Post"), "Story")
    window, pages, pane = show(path)
    assert pane.panel.heading == "Nothing to compare yet"
    press(window, "Space")
    assert pages.currentWidget() is pages.label_page


def test_two_sentences_that_are_the_same_to_the_letter_are_said_to_be(
    show: Show, tmp_path: Path, press: Press
) -> None:
    path = tmp_path / "same.db"
    with create_workspace(path) as workspace:
        ana = people.add(workspace, "Ana Ruiz")
        for outlet, last in (("Post", "It rained all week."), ("Gull", "IT RAINED ALL WEEK.")):
            text = f"The harbour was closed on Monday.\n\n{last}"
            importing.import_article(workspace, Article(text, outlet=outlet), "Harbour")
        story = reading.page(workspace, reading.stories(workspace, None)[0].story.id)
        assert story is not None
        for variant, label in zip(story.variants, (FACT, OPINION), strict=True):
            labelling.label(workspace, ana.id, [each.id for each in variant.sentences], label)
    window, _, pane = show(path)
    headings = set()
    for _ in range(2):
        assert pane.view.pair is not None
        is_identical = pane.view.pair.one.text == pane.view.pair.other.text
        headings.add((is_identical, pane.view.heading.partition(" · ")[2].partition("<")[0]))
        press(window, "J")
    assert headings == {
        (True, "nothing: the two are identical"),
        (False, "the same apart from punctuation or capitals"),
    }


def test_the_models_keep_qts_rules(show: Show, workspace_file: Path) -> None:
    _, _, pane = show(workspace_file)
    require_rules(pane.model)
    require_rules(pane.choices.choices)
    pane.choices.chosen.emit(pane.choices.choices.choices[2].key)
    assert pane.model.rowCount() == 4
    require_rules(pane.model)
