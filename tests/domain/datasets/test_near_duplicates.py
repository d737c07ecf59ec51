"""Stories that share text: no pair above the threshold is missed, whatever the order."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.datasets import near_duplicates, prefix_filter, token_sets
from annotator.domain.datasets.compared_words import compared_words
from annotator.domain.datasets.near_duplicates import alike_pairs, bits_on, counted_bits
from annotator.domain.datasets.story_groups import (
    THRESHOLD,
    THRESHOLD_OF_PAIRS,
    joined_stories,
)
from annotator.domain.datasets.token_sets import TokenSetBuilder, TokenSets

WORDS = [f"w{number}" for number in range(12)]
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join)
STORIES = st.lists(st.lists(SENTENCES, min_size=1, max_size=5), min_size=1, max_size=7)
THRESHOLDS = st.sampled_from([0.5, 0.7, 0.8, 0.95, 1.0])

TEN = "the council of eastmere voted on thursday to dim lamps"


def sets_of(stories: list[list[str]]) -> TokenSets:
    builder = TokenSetBuilder()
    for number, sentences in enumerate(stories):
        for place, sentence in enumerate(sentences):
            builder.add(number, place, sentence)
    return builder.build()


def groups(stories: list[list[str]], threshold: float | None = None) -> list[int]:
    return list(map(int, joined_stories(sets_of(stories), len(stories), threshold)))


def likeness(one: str, other: str) -> float:
    first, second = compared_words(one), compared_words(other)
    if first is None or second is None:
        return 0.0
    return len({*first.words} & {*second.words}) / len({*first.words} | {*second.words})


@given(STORIES, THRESHOLDS)
@example([[TEN], [TEN.upper()]], 1.0)
def test_no_pair_above_the_threshold_is_in_two_groups(
    stories: list[list[str]], threshold: float
) -> None:
    found = groups(stories, threshold)
    for (one, first), (other, second) in combinations(enumerate(stories), 2):
        most = max(likeness(a, b) for a in first for b in second)
        if most >= threshold:
            assert found[one] == found[other], (first, second)


@given(STORIES, THRESHOLDS)
def test_groups_are_joined_by_chains_of_alike_sentences_only(
    stories: list[list[str]], threshold: float
) -> None:
    expected = list(range(len(stories)))
    for _ in stories:
        for one, other in combinations(range(len(stories)), 2):
            if any(likeness(a, b) >= threshold for a in stories[one] for b in stories[other]):
                expected[other] = expected[one] = min(expected[one], expected[other])
    assert groups(stories, threshold) == expected


def is_near(one: str, other: str) -> bool:
    """Whether two sentences are near-duplicates, written out."""
    first, second = compared_words(one), compared_words(other)
    if first is None or second is None:
        return False
    by_pairs = first.by_pairs and second.by_pairs
    return likeness(one, other) >= (THRESHOLD_OF_PAIRS if by_pairs else THRESHOLD)


PAIRS = ["東京", "都庁", "市民", "会議", "反対", "予算"]
MIXED = st.lists(st.sampled_from(WORDS[:6] + PAIRS), min_size=6, max_size=14).map(" ".join)


@given(st.lists(MIXED, min_size=2, max_size=7))
def test_sentences_of_words_are_asked_for_more_than_sentences_of_pairs(texts: list[str]) -> None:
    expected = list(range(len(texts)))
    for _ in texts:
        for one, other in combinations(range(len(texts)), 2):
            if is_near(texts[one], texts[other]):
                expected[other] = expected[one] = min(expected[one], expected[other])
    assert groups([[text] for text in texts]) == expected


@given(STORIES, st.integers(1, 5))
def test_the_size_of_blocks_makes_no_difference(stories: list[list[str]], size: int) -> None:
    whole = groups(stories)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(prefix_filter, "_BLOCK", size)
        patch.setattr(prefix_filter, "_MANY", size)
        patch.setattr(near_duplicates, "_COMPARED", size)
        assert groups(stories) == whole


@given(STORIES, st.randoms(use_true_random=False))
def test_the_order_of_sentences_makes_no_difference(
    stories: list[list[str]],
    chance: object,
) -> None:
    shuffled = [sorted(sentences, key=lambda _: chance.random()) for sentences in stories]  # type: ignore[attr-defined]
    assert groups(shuffled) == groups(stories)


@given(STORIES)
def test_the_pairs_found_are_as_alike_as_is_said(stories: list[list[str]]) -> None:
    sets = sets_of(stories)
    apart = np.arange(len(stories), dtype=np.int32)
    for found in alike_pairs(sets, 0.5, lambda: apart):
        places = zip(found.ones.tolist(), found.others.tolist(), strict=True)
        for (one, other), said in zip(places, found.likeness.tolist(), strict=True):
            texts = [stories[sets.owners[each]][sets.places[each]] for each in (one, other)]
            assert said == pytest.approx(likeness(*texts))


def test_one_word_replaced_in_six_is_still_found() -> None:
    assert groups([["a b c d e f"], ["a b c d e g"]]) == [0, 0]
    assert groups([["a b c d e f"], ["a b c d g h"]]) == [0, 1]


def test_three_words_replaced_in_twelve_are_still_found() -> None:
    twelve = "a b c d e f g h i j k l"
    assert groups([[twelve], ["a b c d e f g h i x y z"]]) == [0, 0]
    assert groups([[twelve], ["a b c d e f g h w x y z"]]) == [0, 1]


def test_two_words_replaced_in_a_sentence_without_spaces_are_still_found() -> None:
    one = "市长在记者会上说受灾家庭本周内将收到第一笔救助金"
    assert groups([[one], ["市长在发布会上说受灾家庭本周内将拿到第一笔救助金"]]) == [0, 0]
    assert groups([[one], ["消防部门在夜间救出了一百二十名被困群众"]]) == [0, 1]


def test_what_is_just_below_the_threshold_is_no_pair() -> None:
    stories = [[" ".join(f"w{number}" for number in range(100))], []]
    stories[1] = [stories[0][0].replace("w7 ", "other ")]
    assert groups(stories, 99 / 101) == [0, 0]
    assert groups(stories, 99.5 / 101) == [0, 1]


def test_sets_that_have_one_number_by_chance_are_still_two(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stories = [["a b c d e f"], ["a b c d g h"], ["a b c d e f"], ["i j k l m n"]]
    monkeypatch.setattr(token_sets, "_sums", lambda _tokens, starts: np.zeros(len(starts) - 1))
    assert groups(stories) == [0, 1, 0, 3]


def test_short_sentences_join_nothing() -> None:
    assert groups([["He declined to comment."], ["He declined to comment."]]) == [0, 1]
    assert groups([["He has so far declined comment."], ["He has so far declined comment."]]) == [
        0,
        0,
    ]


def test_case_punctuation_and_width_make_no_difference() -> None:
    plain, dressed = "“A, b; c d e f!”", "\uff21 b c d E f"
    assert groups([[plain], [dressed]]) == [0, 0]


def test_sentences_without_spaces_are_compared_by_their_characters() -> None:
    assert groups([["議会は木曜日に投票した"], ["議会は木曜日に投票した。"]]) == [0, 0]
    assert groups([["議会は木曜日に投票した"], ["彼女はコメントを拒んだ"]]) == [0, 1]


def test_a_negative_group_is_not_compared() -> None:
    sets = sets_of([[TEN + " again"], [TEN + " twice"]])
    sides = np.array([0, -1], np.int32)
    assert [len(found.ones) for found in alike_pairs(sets, 0.5, lambda: sides)] in ([0], [])


def test_nothing_has_no_groups() -> None:
    assert groups([[]]) == [0]
    assert groups([]) == []


def test_the_search_can_be_stopped() -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        joined_stories(sets_of([[TEN + " a"], [TEN + " b"]]), 2, alive=stop)


@given(st.lists(st.integers(0, 2**64 - 1)))
@example([0, 1, 2**63, 2**64 - 1])
def test_bits_are_counted_by_an_older_numpy_as_by_a_new_one(numbers: list[int]) -> None:
    expected = [number.bit_count() for number in numbers]
    values = np.array(numbers, np.uint64)
    assert counted_bits(values).tolist() == bits_on(values).tolist() == expected
