"""Feedback on the Review page, through real key presses."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.history.log import Reason
from annotator.domain.ids import SentenceId
from annotator.domain.labels import FACT, QUOTE
from annotator.services import people, reading
from annotator.services.labels import labelling
from annotator.services.project import telling
from annotator.services.review import reviewing
from annotator.services.workspace import open_workspace
from annotator.ui.appearance.theme import DARK
from annotator.ui.languages.language import LanguageChoice, speak
from annotator.ui.pages import Pages
from annotator.ui.review_page.feedback.feedback_pane import FeedbackPane
from annotator.ui.review_page.frame.centred_view import CentredView
from annotator.ui.review_page.pairs.pair_list import TURN_ROLE, TurnRow
from annotator.ui.review_page.sentences.counterparts_pane import CounterpartsPane
from annotator.ui.window import MainWindow
from tests.scenes.finding import part
from tests.scenes.model_rules import require_rules
from tests.scenes.windows import Press

pytestmark = pytest.mark.slow


@pytest.fixture
def decided(workspace_file: Path) -> list[SentenceId]:
    """A story that Ana Ruiz has finished; of its first two sentences Rita decided one otherwise."""
    with open_workspace(workspace_file) as workspace:
        ana, rita = people.add(workspace, "Ana Ruiz"), people.add(workspace, "Rita")
        story = reading.stories(workspace, ana.id)[0]
        page = reading.page(workspace, story.story.id)
        assert page is not None
        sentences = [s.id for each in page.variants for s in each.sentences]
        labelling.label(workspace, ana.id, sentences, FACT)
        labelling.set_note(workspace, ana.id, sentences[0], "no marks")
        reviewing.adjudicate(workspace, rita.id, sentences[0], QUOTE, Reason.SLIP, "See 2.1.")
        reviewing.adjudicate(workspace, rita.id, sentences[1], FACT)
    return sentences


@pytest.fixture
def pane(window: MainWindow, pages: Pages, press: Press) -> FeedbackPane:
    """Feedback, shown."""
    press(window, "Alt+4")
    return pages.review_page.feedback


@pytest.mark.usefixtures("decided")
class TestAfterTheStory:
    def test_own_label_and_decision_stand_beside_each_other(self, pane: FeedbackPane) -> None:
        assert pane.list.hasFocus()
        assert pane.model.rowCount() == 1
        assert "2 sentences of yours decided, 1 of them differently from your labels" in pane.news
        mine, decision = pane.cards.votes
        assert (mine.annotator, mine.label, mine.note) == ("You", FACT, "no marks")
        assert decision.annotator.startswith("Decided by Rita")
        assert (decision.label, decision.note) == (QUOTE, "Slip\nSee 2.1.")
        index = pane.model.index(0)
        row = pane.model.data(index, TURN_ROLE)
        assert isinstance(row, TurnRow)
        assert (row.one.letter, row.other.letter, row.remark) == ("F", "Q", "Slip")
        assert part(CounterpartsPane, pane).text, "what other variants say stands below"
        assert pane.choices.currentIndex().row() == 0, "its story is marked in the table"
        require_rules(pane.model)

    def test_enter_and_a_double_click_go_to_the_sentence(
        self, pane: FeedbackPane, window: MainWindow, pages: Pages, press: Press,
        decided: list[SentenceId],
    ) -> None:  # fmt: skip
        assert pane.shown is not None
        press(window, "Return")
        assert pages.label_page.desk.current == decided[0]
        press(window, "Down", "Alt+4")
        assert pages.label_page.desk.current != decided[0]
        place = pane.list.visualRect(pane.model.index(0)).center()
        QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert pages.label_page.desk.current == decided[0]

    def test_a_decision_made_meanwhile_is_shown(
        self, pane: FeedbackPane, pages: Pages, decided: list[SentenceId]
    ) -> None:
        context = pages.context
        rita = people.by_name(context.workspace, "Rita")
        assert rita is not None
        context.bus.publish(reviewing.adjudicate(context.workspace, rita.id, decided[1], QUOTE))
        assert pane.model.rowCount() == 2

    def test_keys_go_through_the_list_which_keeps_its_place(
        self, pane: FeedbackPane, window: MainWindow, pages: Pages, press: Press,
        decided: list[SentenceId],
    ) -> None:  # fmt: skip
        context = pages.context
        rita = people.by_name(context.workspace, "Rita")
        assert rita is not None
        places = []
        for sentence in decided[1:3]:
            context.bus.publish(reviewing.adjudicate(context.workspace, rita.id, sentence, QUOTE))
            press(window, "J")
            assert pane.shown is not None
            places.append(pane.shown.sentence_id)
        assert places == decided[1:3]
        press(window, "K", "K", "K")
        assert pane.shown is not None
        assert pane.shown.sentence_id == decided[0]

    def test_a_reason_is_given_in_the_language_of_the_window(self, pane: FeedbackPane) -> None:
        speak(LanguageChoice.GERMAN)
        try:
            row = pane.model.data(pane.model.index(0), TURN_ROLE)
        finally:
            speak(LanguageChoice.ENGLISH)
        assert isinstance(row, TurnRow)
        assert row.remark == "Versehen"

    def test_a_story_with_nothing_to_list_says_what_will_stand_there(
        self, pane: FeedbackPane, pages: Pages, decided: list[SentenceId]
    ) -> None:
        context = pages.context
        rita = people.by_name(context.workspace, "Rita")
        assert rita is not None
        assert not pane.blank.isVisible()
        context.bus.publish(reviewing.adjudicate(context.workspace, rita.id, decided[0], FACT))
        assert pane.model.rowCount() == 0
        assert pane.blank.isVisible()
        assert pane.blank.heading == "All agree with your labels"

    def test_decisions_may_be_kept_to_reviewers(
        self, window: MainWindow, pages: Pages, press: Press
    ) -> None:
        telling.set_tells_decisions(pages.context.workspace, wanted=False)
        press(window, "Alt+4")
        pane = pages.review_page.feedback
        assert pane.panel.heading == "Only reviewers see decisions"
        assert pane.model.rowCount() == 0

    def test_it_follows_the_theme_and_the_text_size(
        self, pane: FeedbackPane, window: MainWindow, press: Press
    ) -> None:
        sentence = part(CentredView, pane)
        before = sentence.blocks.height(0)
        press(window, "Control+Plus", "Control+Plus", "Control+Plus")
        assert sentence.blocks.height(0) > before
        window.actions_table["theme.dark"].trigger()
        assert pane.cards.theme is DARK


def test_without_labels_it_says_what_it_is_for_and_leads_to_labelling(
    pane: FeedbackPane, window: MainWindow, pages: Pages, press: Press
) -> None:
    assert pane.panel.isVisible()
    assert pane.panel.heading == "No feedback yet"
    press(window, "Space")
    assert pages.currentWidget() is pages.label_page


def test_an_unfinished_story_tells_nothing(window: MainWindow, pages: Pages, press: Press) -> None:
    workspace = pages.context.workspace
    press(window, "F")
    rita = people.add(workspace, "Rita")
    ana = pages.context.annotator_id
    assert ana is not None
    (first,) = workspace.store.rows(
        "SELECT sentence_id FROM current_label WHERE annotator_id = ?", (ana,)
    )
    reviewing.adjudicate(workspace, rita.id, SentenceId(first[0]), QUOTE)
    press(window, "Alt+4")
    assert pages.review_page.feedback.panel.heading == "Finish the story first"
