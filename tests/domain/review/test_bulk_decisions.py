"""What a rule may decide at once, and what it leaves to people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.ids import LabelName, SentenceId, StoryId
from annotator.domain.review.bulk_decisions import Outcome, Rule, RuleKind, SentenceVotes, outcome
from annotator.domain.votes import majority


def votes(*counts: int, is_decided: bool = False, is_open: bool | None = None) -> SentenceVotes:
    by_label = {LabelName(f"label {n}"): count for n, count in enumerate(counts)}
    return SentenceVotes(
        SentenceId(1),
        StoryId(1),
        sum(counts),
        len(counts),
        majority(by_label),
        is_decided,
        len(counts) > 1 if is_open is None else is_open,
    )


@pytest.mark.parametrize(
    ("counts", "unanimous", "by_majority"),
    [
        ((2,), Outcome.ACCEPTED, Outcome.NOT_MEANT),
        ((1,), Outcome.TOO_FEW, Outcome.NOT_MEANT),
        ((1, 1), Outcome.NOT_MEANT, Outcome.TIED),
        ((2, 1), Outcome.NOT_MEANT, Outcome.ACCEPTED),
        ((2, 1, 1), Outcome.NOT_MEANT, Outcome.TIED),
        ((3, 1, 1), Outcome.NOT_MEANT, Outcome.ACCEPTED),
    ],
)
def test_what_the_rules_accept(
    counts: tuple[int, ...], unanimous: Outcome, by_majority: Outcome
) -> None:
    assert outcome(Rule(RuleKind.UNANIMOUS), votes(*counts)) is unanimous
    assert outcome(Rule(RuleKind.MAJORITY), votes(*counts)) is by_majority


@given(
    counts=st.lists(st.integers(1, 9), min_size=1, max_size=4),
    min_votes=st.integers(1, 9),
    is_open=st.booleans(),
)
def test_what_a_person_decided_no_rule_decides(
    counts: list[int], min_votes: int, *, is_open: bool
) -> None:
    decided = votes(*counts, is_decided=True, is_open=is_open)
    for kind in RuleKind:
        assert outcome(Rule(kind, min_votes), decided) in {Outcome.REOPENED, Outcome.NOT_MEANT}


def test_a_decision_that_is_open_again_is_left_to_the_reviewer_and_said_so() -> None:
    by_majority = Rule(RuleKind.MAJORITY)
    reopened, settled = (votes(2, 1, is_decided=True, is_open=open_) for open_ in (True, False))
    assert outcome(by_majority, reopened) is Outcome.REOPENED
    assert outcome(by_majority, settled) is Outcome.NOT_MEANT


@given(st.lists(st.integers(1, 9), min_size=1, max_size=4), st.integers(1, 9))
def test_what_is_accepted_has_a_label_and_votes_enough(counts: list[int], least: int) -> None:
    found = votes(*counts)
    accepted = [kind for kind in RuleKind if outcome(Rule(kind, least), found) is Outcome.ACCEPTED]
    assert len(accepted) <= 1
    if accepted:
        assert found.majority is not None
        assert found.votes >= least
