"""Votes are counted; gold, and how contested a sentence is, follow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.ids import LabelName
from annotator.domain.labels import EXCLUDE, FACT, OPINION, QUOTE
from annotator.domain.votes import (
    DecidedBy,
    Gold,
    GoldLevel,
    allows,
    contestedness,
    count_votes,
    gold,
    is_disagreement,
    majority,
)

LABELS = st.sampled_from([FACT, QUOTE, OPINION, EXCLUDE])
VOTES = st.lists(LABELS, max_size=7)


@given(VOTES)
def test_counting_loses_no_vote(votes: list[LabelName]) -> None:
    counts = count_votes(votes)
    assert sum(counts.values()) == len(votes)
    assert list(counts) == sorted(counts)


@given(VOTES)
def test_contestedness_lies_between_0_and_1_and_is_0_where_all_agree(
    votes: list[LabelName],
) -> None:
    counts = count_votes(votes)
    assert 0.0 <= contestedness(counts) < 1.0
    assert (contestedness(counts) > 0) is is_disagreement(counts)


def test_the_more_ways_apart_the_more_contested() -> None:
    three_ways = contestedness(count_votes([FACT, QUOTE, OPINION]))
    one_to_one = contestedness(count_votes([FACT, QUOTE]))
    two_to_one = contestedness(count_votes([FACT, FACT, QUOTE]))
    assert three_ways > one_to_one > two_to_one > 0
    assert two_to_one == pytest.approx(4 / 9)


@pytest.mark.parametrize(
    ("votes", "adjudicated", "expected"),
    [
        ([], None, None),
        ([FACT], None, Gold(FACT, DecidedBy.UNANIMOUS, 1)),
        ([FACT, FACT], None, Gold(FACT, DecidedBy.UNANIMOUS, 2)),
        ([FACT, QUOTE], None, None),
        ([FACT, FACT, QUOTE], None, Gold(FACT, DecidedBy.MAJORITY, 3)),
        ([FACT, FACT, QUOTE, OPINION], None, None),
        ([FACT, FACT, QUOTE, QUOTE], None, None),
        ([FACT, QUOTE], OPINION, Gold(OPINION, DecidedBy.ADJUDICATION, 2)),
        ([], OPINION, Gold(OPINION, DecidedBy.ADJUDICATION, 0)),
        ([FACT, FACT], QUOTE, Gold(QUOTE, DecidedBy.ADJUDICATION, 2)),
    ],
)
def test_gold(votes: list[LabelName], adjudicated: LabelName | None, expected: Gold | None) -> None:
    assert gold(count_votes(votes), adjudicated) == expected


@given(VOTES)
def test_the_majority_has_more_than_half(votes: list[LabelName]) -> None:
    winner = majority(count_votes(votes))
    strict = [label for label in set(votes) if 2 * votes.count(label) > len(votes)]
    assert ([] if winner is None else [winner]) == strict


def test_the_levels_nest() -> None:
    allowed = {level: {d for d in DecidedBy if allows(level, d)} for level in GoldLevel}
    assert allowed[GoldLevel.ADJUDICATED] == {DecidedBy.ADJUDICATION}
    assert allowed[GoldLevel.UNANIMOUS] == {DecidedBy.ADJUDICATION, DecidedBy.UNANIMOUS}
    assert allowed[GoldLevel.MAJORITY] == set(DecidedBy)
