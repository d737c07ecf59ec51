"""Which sentences make one statement."""

from collections.abc import Sequence
from itertools import combinations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.ids import SentenceId
from annotator.domain.pairing.counterparts import Counterpart, Grade, Pair
from annotator.domain.pairing.statements import statements, statements_among

GRADES = st.sampled_from(Grade)
SENTENCES = 12


@st.composite
def stories(draw: st.DrawFn) -> list[Pair]:
    chosen = draw(st.sets(st.sampled_from(list(combinations(range(SENTENCES), 2)))))
    return [
        Pair(one, other, draw(st.sampled_from([0.4, 0.5, 0.7])), draw(GRADES))
        for one, other in sorted(chosen)
    ]


def tied(*pairs: tuple[int, int], grade: Grade = Grade.PARAPHRASE) -> list[Pair]:
    return [Pair(one, other, 0.5, grade) for one, other in pairs]


def joined(
    count: int, pairs: list[Pair], neighbours: Sequence[tuple[int, int]] = ()
) -> list[tuple[int, ...]]:
    return [statement.sentences for statement in statements(range(count), pairs, neighbours)]


def test_a_sentence_without_counterparts_is_a_statement_of_its_own() -> None:
    assert joined(3, []) == [(0,), (1,), (2,)]


def test_same_and_near_join_along_chains() -> None:
    pairs = tied((0, 1), (1, 2), grade=Grade.NEAR) + tied((2, 3), grade=Grade.SAME)
    assert joined(5, pairs) == [(0, 1, 2, 3), (4,)]


def test_two_paraphrases_are_a_statement() -> None:
    assert joined(2, tied((0, 1))) == [(0, 1)]


def test_a_chain_of_paraphrases_does_not_join_everything() -> None:
    # 0-1 and 2-3 are joined; only one of their four pairs is a counterpart.
    assert joined(4, tied((0, 1), (1, 2), (2, 3))) == [(0, 1), (2, 3)]


def test_a_paraphrase_of_most_members_joins() -> None:
    near = tied((0, 1), (1, 2), grade=Grade.NEAR)
    assert joined(4, near + tied((0, 3))) == [(0, 1, 2), (3,)]
    assert joined(4, near + tied((0, 3), (1, 3))) == [(0, 1, 2, 3)]


def test_half_is_not_most() -> None:
    near = tied((0, 1), grade=Grade.NEAR)
    assert joined(3, [*near, *tied((1, 2))]) == [(0, 1), (2,)]


def test_the_stronger_of_two_paraphrases_is_joined_first() -> None:
    pairs = [Pair(0, 1, 0.45, Grade.PARAPHRASE), Pair(1, 2, 0.6, Grade.PARAPHRASE)]
    assert joined(3, pairs) == [(0,), (1, 2)]


def test_a_join_may_make_another_one_possible() -> None:
    # 3 is like 2 of {0, 1, 2} only after 2 has come to 0 and 1.
    near = tied((0, 1), grade=Grade.NEAR)
    pairs = [*near, *tied((0, 2), (1, 2)), *tied((2, 3), (1, 3))]
    assert joined(4, pairs) == [(0, 1, 2, 3)]


def test_many_counterparts_go_before_one_strong_pair() -> None:
    # 0 and 1 are one variant's, and 5 is like both; 0 shares a phrase with 2, 1 says what 3, 4 say.
    near = tied((1, 3), (2, 4), grade=Grade.NEAR)
    weak = [Pair(*places, 0.4, Grade.PARAPHRASE) for places in [(1, 2), (2, 3), (3, 4), (1, 4)]]
    assert joined(5, [*near, *weak, Pair(0, 2, 0.6, Grade.PARAPHRASE)]) == [(0,), (1, 2, 3, 4)]


def test_members_that_are_hardly_alike_are_no_statement() -> None:
    near = tied((0, 1), (2, 3), grade=Grade.NEAR)
    three = [Pair(*places, 0.3, Grade.PARAPHRASE) for places in [(0, 2), (0, 3), (1, 2)]]
    assert joined(4, near + three) == [(0, 1), (2, 3)]
    assert joined(4, [*near, *three, Pair(1, 3, 0.3, Grade.PARAPHRASE)]) == [(0, 1, 2, 3)]


def test_neighbours_that_another_variant_says_in_one_sentence_are_joined() -> None:
    pairs = tied((0, 1), (0, 2))
    assert joined(3, pairs) == [(0, 1), (2,)]
    assert joined(3, pairs, [(1, 2)]) == [(0, 1, 2)]
    assert joined(3, pairs, [(1, 2), (2, 3)]) == [(0, 1, 2)]


def test_pairs_with_unknown_sentences_and_with_themselves_are_ignored() -> None:
    assert joined(2, tied((0, 7), (1, 7), (1, 1), grade=Grade.SAME)) == [(0,), (1,)]


def test_sentences_may_be_ids_in_any_order() -> None:
    found = statements([907, 12, 40, 12], tied((907, 40), grade=Grade.SAME))
    assert [statement.sentences for statement in found] == [(12,), (40, 907)]


def test_of_a_story_only_what_several_sentences_say_is_listed() -> None:
    """Furniture is not among the sentences, whatever was once linked with it."""
    order = [SentenceId(n) for n in (30, 10, 20, 40)]
    links = [
        Counterpart(SentenceId(one), SentenceId(other), 0.9, Grade.SAME)
        for one, other in ((10, 40), (20, 99), (99, 30))
    ]
    assert statements_among(order, links) == [(10, 40)]


@given(stories(), st.sets(st.integers(0, SENTENCES - 2)), st.randoms())
def test_the_order_of_the_input_does_not_matter(
    pairs: list[Pair], firsts: set[int], random: Random
) -> None:
    shuffled = [
        Pair(pair.other, pair.one, pair.score, pair.grade) if random.random() < 0.5 else pair
        for pair in random.sample(pairs, len(pairs))
    ]
    sentences = random.sample(range(SENTENCES), SENTENCES)
    neighbours = [(first, first + 1) for first in sorted(firsts)]
    expected = statements(range(SENTENCES), pairs, neighbours)
    assert statements(sentences, shuffled, neighbours[::-1]) == expected
    assert statements(sentences, shuffled + pairs, neighbours) == expected


@given(stories(), st.sets(st.integers(0, SENTENCES - 2)))
def test_the_rule_holds_of_the_result(pairs: list[Pair], firsts: set[int]) -> None:
    neighbours = {(first, first + 1) for first in firsts}
    found = joined(SENTENCES, pairs, [*neighbours])
    assert sorted(sentence for members in found for sentence in members) == list(range(SENTENCES))
    home = {sentence: members for members in found for sentence in members}
    for pair in pairs:
        assert pair.grade is Grade.PARAPHRASE or home[pair.one] == home[pair.other]
    scores = {(pair.one, pair.other): pair.score for pair in pairs}
    for first, second in combinations(found, 2):
        between = [(min(i, j), max(i, j)) for i in first for j in second]
        links = [scores[places] for places in between if places in scores]
        possible = len(links) + len([p for p in between if p not in scores and p not in neighbours])
        assert 2 * len(links) <= possible or sum(links) < possible / 4


def test_a_large_story_is_parted_like_a_small_one() -> None:
    random = Random(1)  # noqa: S311 - any story will do
    variants, length = 20, 200
    pairs = [
        Pair(one * length + place, other * length + place, random.random(), random.choice([*Grade]))
        for one, other in combinations(range(variants), 2)
        for place in range(length)
        if random.random() < 0.6
    ]
    found = statements(range(variants * length), pairs)
    assert sorted(member for one in found for member in one.sentences) == list(
        range(variants * length)
    )
