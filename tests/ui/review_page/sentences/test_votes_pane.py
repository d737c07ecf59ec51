"""The cards with the votes on a sentence."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.ids import AnnotatorId, LabelName
from annotator.domain.labels import Label
from annotator.domain.review.disagreement import Vote
from annotator.ui.appearance.theme import LIGHT
from annotator.ui.review_page.sentences.votes_pane import VoteCard

NARROW = 150


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    """A window for the cards."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def card(title: str, place: QWidget) -> VoteCard:
    name = LabelName("framing")
    label = Label(name, title, "R", "#0072b2", "", 0)
    return VoteCard(
        Vote(AnnotatorId(1), "Ana", name, unsure=False, note="", recorded_at=""),
        label,
        LIGHT,
        place,
    )


def test_a_long_title_of_a_label_is_shown_whole(place: QWidget) -> None:
    short = card("Framing", place)
    long = card("Framing, loaded words and whatever else judges without saying so", place)
    assert long.heightForWidth(NARROW) >= 2 * short.heightForWidth(NARROW)
    assert long.heightForWidth(4_000) == short.heightForWidth(4_000)


def test_a_word_that_is_wider_than_a_card_goes_on_below(place: QWidget) -> None:
    short = card("Framing", place)
    long = card("Verlautbarungsjournalismusvermutung" * 2, place)
    assert (
        long.heightForWidth(NARROW)
        >= short.heightForWidth(NARROW) + 2 * place.fontMetrics().height()
    )
