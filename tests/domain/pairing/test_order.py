"""Pairs that keep the order of the sure ones get a higher score, others a lower one."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.pairing.order import Scores, ordered


def raised(scores: Scores) -> list[tuple[int, int]]:
    return sorted(pair for pair, score in ordered(scores).items() if score > scores[pair])


def longest(order: list[int]) -> int:
    """Return the length of the longest increasing subsequence, by trying them all."""
    return max(
        length
        for length in range(len(order) + 1)
        for chosen in combinations(order, length)
        if all(one < other for one, other in pairwise(chosen))
    )


@given(st.integers(1, 7).flatmap(lambda count: st.permutations(range(count))))
def test_the_longest_chain_of_sure_pairs_is_raised_and_no_other_pair(order: list[int]) -> None:
    found = raised(dict.fromkeys(enumerate(order), 0.8))
    assert len(found) == longest(order)
    assert all(one[1] < other[1] for one, other in pairwise(found))


def test_an_unsure_pair_is_raised_between_its_neighbours_and_lowered_elsewhere() -> None:
    sure = {(1, 1): 0.9, (3, 3): 0.9}
    assert raised({**sure, (0, 0): 0.2, (2, 2): 0.2, (4, 4): 0.2}) == [
        (0, 0), (1, 1), (2, 2), (3, 3), (4, 4),
    ]  # fmt: skip
    crossing = {(0, 2): 0.2, (2, 0): 0.2, (2, 4): 0.2, (4, 2): 0.2}
    assert raised(sure | crossing) == [*sure]
    found = ordered(sure | crossing)
    assert all(found[pair] < score for pair, score in crossing.items())


def test_a_pair_is_no_anchor_where_one_of_its_sentences_has_a_better_partner() -> None:
    assert raised({(0, 5): 0.6, (0, 0): 0.9, (1, 1): 0.9}) == [(0, 0), (1, 1)]
    assert raised({(5, 0): 0.6, (0, 0): 0.9, (1, 1): 0.9}) == [(0, 0), (1, 1)]


def test_without_a_sure_pair_all_scores_stay() -> None:
    scores = {(0, 1): 0.3, (1, 0): 0.4}
    assert ordered(scores) == scores
    assert ordered({(0, 0): 1.0}) == {(0, 0): 1.0}
