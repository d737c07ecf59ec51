"""What annotators are told of decisions, and when."""

import pytest

from annotator.domain.corpus import Story
from annotator.domain.history.log import Reason
from annotator.domain.ids import StoryId, Uid
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.review.feedback import (
    ReasonCount,
    StoryDecisions,
    StoryFeedback,
    count_reasons,
)
from annotator.domain.work.progress import Progress


@pytest.mark.parametrize(
    ("labelled", "is_kept_back", "is_told"),
    [(3, False, True), (3, True, False), (2, False, False), (2, True, False)],
)
def test_decisions_are_told_of_finished_stories_unless_they_are_kept_back(
    labelled: int, *, is_kept_back: bool, is_told: bool
) -> None:
    progress = Progress(labelled, 3)
    story = Story(StoryId(1), Uid("s"), "Lamps")
    feedback = StoryFeedback(progress, is_kept_back=is_kept_back)
    counted = StoryDecisions(story, progress, 1, 1, is_kept_back)
    assert feedback.is_told is counted.is_told is is_told


def test_reasons_given_as_often_come_in_the_order_of_their_names() -> None:
    both = {FACT: 1, QUOTE: 1}
    found = count_reasons([(both, Reason.SLIP, 1), (both, None, 1), (both, Reason.AMBIGUOUS, 1)])
    assert [each.reason for each in found] == [None, Reason.AMBIGUOUS, Reason.SLIP]


def test_reasons_are_counted_by_pair_of_labels() -> None:
    decisions = [
        ({FACT: 2, OPINION: 1}, Reason.GUIDELINE_GAP, 3),
        ({FACT: 1, OPINION: 4}, Reason.GUIDELINE_GAP, 1),
        ({FACT: 1, OPINION: 1, QUOTE: 1}, None, 2),
        ({FACT: 5}, Reason.SLIP, 7),
        ({}, None, 9),
    ]
    assert count_reasons(decisions) == (
        ReasonCount((FACT, OPINION), Reason.GUIDELINE_GAP, 4),
        ReasonCount((FACT, OPINION), None, 2),
        ReasonCount((FACT, QUOTE), None, 2),
        ReasonCount((OPINION, QUOTE), None, 2),
    )
