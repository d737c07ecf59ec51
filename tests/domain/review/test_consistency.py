"""How far one annotator labels alike what says the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.ids import AnnotatorId, Uid
from annotator.domain.people import Annotator
from annotator.domain.review.consistency import Consistency, wilson

ANA = Annotator(AnnotatorId(1), Uid("ana"), "Ana")


@pytest.mark.parametrize(
    ("found", "of", "low", "high"),
    [
        # Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I,
        # method 3 (the score method without continuity correction).
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_published_intervals(found: int, of: int, low: float, high: float) -> None:
    interval = wilson(found, of)
    assert interval.low == pytest.approx(low, abs=5e-5)
    assert interval.high == pytest.approx(high, abs=5e-5)


@given(st.integers(1, 10_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_an_interval_is_around_the_share_and_the_same_from_the_other_side(
    counts: tuple[int, int],
) -> None:
    found, of = counts
    low, high = wilson(found, of)
    assert 0 <= low <= found / of <= high <= 1
    assert low < high
    other = wilson(of - found, of)
    assert (other.low, other.high) == pytest.approx((1 - high, 1 - low))


def test_without_pairs_there_is_no_rate() -> None:
    found = Consistency(ANA, 0, ())
    assert (found.rate, found.interval) == (None, None)


def test_nothing_found_is_a_rate_of_none() -> None:
    found = Consistency(ANA, 20, ())
    assert found.rate == 0.0
    assert found.interval == wilson(0, 20)
