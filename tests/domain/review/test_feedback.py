from annotator.domain.history.log import Reason
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.review.feedback import ReasonCount, count_reasons


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
