"""Sums by story: they add up, and every way of looking at them is what recounting would give."""

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.agreement.matrix import MISSING, Codes
from annotator.domain.agreement.tallies import Tallies, tallies_by_story
from tests.scenes.votes import LABELS, ROWS, Rows, as_codes

FIELDS = Tallies.__dataclass_fields__


def tallies(codes: Codes, labels: int = LABELS) -> Tallies:
    return tallies_by_story(codes, np.zeros(len(codes), dtype=np.intp), labels).total()


def assert_equal(found: Tallies, expected: Tallies) -> None:
    for name in FIELDS:
        np.testing.assert_allclose(
            getattr(found, name), getattr(expected, name), atol=1e-12, err_msg=name
        )


def picked(found: Tallies, place: int) -> Tallies:
    return Tallies(*(getattr(found, name)[place] for name in FIELDS))


@given(ROWS, st.data())
def test_a_story_is_counted_by_itself_and_draws_repeat_it(rows: Rows, data: st.DataObject) -> None:
    codes = as_codes(rows)
    cuts = data.draw(st.lists(st.booleans(), min_size=len(rows), max_size=len(rows)))
    story = np.cumsum([False, *cuts[1:]])
    by_story = tallies_by_story(codes, story, LABELS)
    stories = range(story[-1] + 1)

    for number in stories:
        assert_equal(picked(by_story, number), tallies(codes[story == number]))
    assert_equal(by_story.total(), tallies(codes))

    times = data.draw(
        st.lists(st.integers(0, 3), min_size=len(stories), max_size=len(stories)).filter(any)
    )
    drawn = np.concatenate([codes[story == n] for n in stories for _ in range(times[n])])
    weighted = by_story.weighted(np.array([times], dtype=np.float64))
    assert_equal(picked(weighted, 0), tallies(drawn))


@given(ROWS)
def test_one_label_against_the_rest_is_what_recoding_gives(rows: Rows) -> None:
    codes = as_codes(rows)
    found = tallies(codes).one_against_rest()

    for label in range(LABELS):
        recoded = np.where(codes == MISSING, MISSING, codes != label).astype(np.int16)
        assert_equal(picked(found, label), tallies(recoded, 2))


@given(ROWS)
def test_a_pair_is_what_its_shared_sentences_give(rows: Rows) -> None:
    codes = as_codes(rows)
    found = tallies(codes).of_pairs()

    for place, pair in enumerate(combinations(range(codes.shape[1]), 2)):
        both = codes[:, pair]
        shared = both[(both != MISSING).all(axis=1)]
        assert_equal(picked(found, place), tallies(shared))


@given(ROWS)
def test_the_sums_as_one_set_are_the_same_sums(rows: Rows) -> None:
    found = tallies(as_codes(rows))

    assert_equal(picked(found.as_one(), 0), found)


def test_nothing_sums_to_nothing() -> None:
    found = tallies_by_story(np.zeros((0, 2), dtype=np.int16), np.zeros(0, dtype=np.intp), 3)

    assert found.shares.shape == (0, 3)
    assert found.first.shape == (0, 1, 3)
    assert found.total().sentences == 0
