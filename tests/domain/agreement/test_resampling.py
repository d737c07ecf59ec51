"""The bootstrap: the same seed gives the same draws, and percentiles are percentiles."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.agreement import resampling
from annotator.domain.agreement.resampling import bounds, resampled
from annotator.domain.agreement.tallies import Tallies, tallies_by_story

STORIES = 12


def one_sentence_a_story() -> Tallies:
    """Every story has one sentence with a label of its own, so that draws can be told apart."""
    codes = np.arange(STORIES, dtype=np.int16)[:, None].repeat(2, axis=1)
    return tallies_by_story(codes, np.arange(STORIES), STORIES)


def drawn(draws: int, seed: int) -> list[list[float]]:
    """Return how often each story is in each draw."""
    batches = list(resampled(one_sentence_a_story(), draws, seed))
    return np.concatenate([batch.shares for batch in batches]).tolist()  # type: ignore[no-any-return]


def test_the_seed_determines_the_draws() -> None:
    assert drawn(120, seed=3) == drawn(120, seed=3)
    assert drawn(120, seed=3) != drawn(120, seed=4)


def test_each_draw_takes_as_many_stories_as_there_are() -> None:
    draws = np.array(drawn(120, seed=0))

    assert draws.shape == (120, STORIES)
    assert set(draws.sum(axis=1)) == {STORIES}
    assert len({tuple(draw) for draw in draws}) > 100, "they differ"
    assert (np.abs(draws.mean(axis=0) - 1) < 0.5).all(), "no story is favoured"


def test_draws_come_in_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resampling, "_CELLS", STORIES * 7)

    sizes = [len(batch.sentences) for batch in resampled(one_sentence_a_story(), 30, seed=0)]

    assert sizes == [7, 7, 7, 7, 2]


@given(st.lists(st.one_of(st.floats(-1, 1), st.just(float("nan"))), min_size=1, max_size=40))
def test_bounds_are_percentiles_of_what_is_defined(values: list[float]) -> None:
    found = bounds(np.array(values)[:, None])

    kept = [value for value in values if not np.isnan(value)]
    assert found.undefined[0] == pytest.approx(1 - len(kept) / len(values))
    if kept:
        expected = np.percentile(kept, [2.5, 97.5])
        np.testing.assert_allclose([found.low[0], found.high[0]], expected, atol=1e-12)
    else:
        assert np.isnan([found.low[0], found.high[0]]).all()
