"""Likeness of words: who says so counts less than what is said."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.pairing.likeness import WordVector, likeness, vectors, weighed_by_content

SPOKESMAN = "Harbour spokesman Tam Orlick said on Thursday"
LAMPS = f"“The lamps will go out at ten,” {SPOKESMAN}."
BOATS = f"“Every skipper hates the plan,” {SPOKESMAN}."
PLAIN = "From ten at night, the lamps will be out."


def compared(one: str, other: str) -> float:
    first, second = weighed([one, other])
    return likeness(first, second)


def weighed(texts: list[str]) -> list[WordVector]:
    return [
        weighed_by_content(vector, text)
        for vector, text in zip(vectors([[text] for text in texts]), texts, strict=True)
    ]


def test_a_shared_speaker_makes_two_sentences_less_alike_than_their_words_are() -> None:
    first, second = vectors([[LAMPS], [BOATS]])
    assert compared(LAMPS, BOATS) < likeness(first, second)


def test_a_speaker_who_is_missing_elsewhere_takes_less_from_what_is_said() -> None:
    first, second = vectors([[LAMPS], [PLAIN]])
    assert compared(LAMPS, PLAIN) > likeness(first, second)


def test_words_of_the_speaker_that_are_said_as_well_keep_their_weight() -> None:
    text = "“Orlick is my name,” Orlick said."
    (before,) = vectors([[text]])
    after = weighed_by_content(before, text)
    assert after.weights["orlic"] == before.weights["orlic"]
    assert after.weights["said"] < before.weights["said"]
    assert after.source == {"said"}


def test_whom_it_was_told_belongs_to_who_says_so() -> None:
    text = "Orlick told reporters that they stay at home."
    (vector,) = vectors([[text]])
    assert weighed_by_content(vector, text).source == {"orlic", "told", "repor"}


def test_when_and_where_it_was_said_belongs_to_who_says_so() -> None:
    text = "“The lamps stay,” he said during a visit to Karsund."
    (vector,) = vectors([[text]])
    assert {"visit", "karsu"} <= weighed_by_content(vector, text).source


@pytest.mark.parametrize("text", [PLAIN, "", "“Nobody is to be seen here.”", "…"])
def test_without_an_attribution_nothing_changes(text: str) -> None:
    (vector,) = vectors([[text]])
    assert weighed_by_content(vector, text) == vector


@given(
    st.lists(
        st.sampled_from(
            ["“", "”", ",", "Orlick", "said", "according to", "lamps", "that", "he", "."]
        ),
        max_size=12,
    ).map(" ".join)
)
def test_no_word_is_lost_and_none_gains(text: str) -> None:
    (before,) = vectors([[text]])
    after = weighed_by_content(before, text)
    assert after.weights.keys() == before.weights.keys()
    assert all(0 <= after.weights[stem] <= weight for stem, weight in before.weights.items())
    assert after.total == pytest.approx(sum(after.weights.values()))
    assert after.norm == pytest.approx(math.hypot(*after.weights.values()))


SHORT = st.lists(st.sampled_from(["lamps", "Orlick", "said", "dim", "the", "quay"]), max_size=6)


@given(SHORT.map(" ".join), SHORT.map(" ".join))
def test_one_sentence_is_as_like_the_other_as_the_other_is_like_it(one: str, other: str) -> None:
    assert compared(one, other) == pytest.approx(compared(other, one))
    assert 0 <= compared(one, other) <= 1 + 1e-9
