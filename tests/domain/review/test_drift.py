"""Drift in order: what matters first, the likely source first, and what is counted."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.comparison.attribution import attributions, seems_attributed
from annotator.domain.ids import LabelName, SentenceId, VariantId
from annotator.domain.labels import EXCLUDE, FACT, OPINION, QUOTE
from annotator.domain.pairing.counterparts import Grade
from annotator.domain.review.drift import ALL, DriftPlace, DriftQuery, DriftSurvey, Rank
from annotator.domain.review.drift_tally import GoldPair, Tally, rank
from annotator.domain.review.publication import Printed, moment

RUMOUR = LabelName("rumour")
LEDGER, POST, COURIER, UNDATED = map(VariantId, range(1, 5))
PRINTED = {
    LEDGER: Printed("Ledger", moment("2018-06-11")),
    POST: Printed("Post", moment("2018-06-12")),
    COURIER: Printed("Courier", moment("2018-06-12")),
    UNDATED: Printed("Undated", None),
}


def pair(
    labels: tuple[LabelName, LabelName],
    variants: tuple[VariantId, VariantId] = (LEDGER, POST),
    ids: tuple[int, int] = (1, 2),
    score: float = 0.5,
    texts: tuple[str | None, str | None] = (None, None),
    *,
    is_manual: bool = False,
) -> GoldPair:
    grade = Grade.SAME if score > 0.9 else Grade.NEAR if score > 0.5 else Grade.PARAPHRASE
    one, other = map(SentenceId, ids)
    return GoldPair(one, other, score, grade, is_manual, *labels, *variants, *texts)


def survey(pairs: Iterable[GoldPair], query: DriftQuery = ALL) -> DriftSurvey:
    """What a tally makes of pairs that are each a statement."""
    tally = Tally(query, PRINTED)
    for each in pairs:
        tally.add([each], [sorted((each.sentence_id, each.other_id))])
    return tally.survey()


def ends(found: DriftSurvey) -> list[tuple[int, int, bool]]:
    return [(place.one, place.other, place.is_dated) for place in found.places]


@pytest.mark.parametrize(
    ("labels", "texts", "expected"),
    [
        ((QUOTE, FACT), ("“We go,” he said.", "They go."), Rank.WORDS_OF_OTHERS),
        ((FACT, QUOTE), ("They go.", "“We go,” he said."), Rank.WORDS_OF_OTHERS),
        ((QUOTE, FACT), ("“We go,” he said.", "They go, he said."), Rank.WORDS_OF_OTHERS),
        ((QUOTE, FACT), ("According to him they go.", "They go."), Rank.WORDS_OF_OTHERS),
        ((QUOTE, FACT), ("They go.", "“We go,” he said."), Rank.QUOTE_AND_FACT),
        ((QUOTE, FACT), ("He said they go.", "He says they go."), Rank.QUOTE_AND_FACT),
        ((OPINION, FACT), (None, None), Rank.OPINION_AND_FACT),
        ((QUOTE, OPINION), (None, None), Rank.OTHER),
        ((FACT, RUMOUR), (None, None), Rank.OTHER),
        ((QUOTE, EXCLUDE), (None, None), Rank.EXCLUDED),
    ],
)
def test_what_a_pair_is_about(
    labels: tuple[LabelName, LabelName], texts: tuple[str | None, str | None], expected: Rank
) -> None:
    assert rank(pair(labels, texts=texts)) is expected


def test_rank_comes_before_likeness_and_likeness_before_ids() -> None:
    found = survey(
        [
            pair((EXCLUDE, FACT), ids=(1, 2), score=1.0),
            pair((OPINION, FACT), ids=(3, 4), score=0.6),
            pair((QUOTE, FACT), ids=(7, 8), score=0.3, texts=("“We go.”", "They go.")),
            pair((OPINION, FACT), ids=(5, 6), score=0.7),
            pair((OPINION, FACT), ids=(2, 9), score=0.7),
            pair((FACT, FACT), ids=(10, 11), score=1.0),
        ]
    )
    assert [(place.one, place.other) for place in found.places] == [
        (7, 8),
        (2, 9),
        (5, 6),
        (3, 4),
        (1, 2),
    ]


def test_drifts_are_counted_by_what_they_are_about_and_by_their_labels() -> None:
    found = survey([
        pair((QUOTE, FACT), ids=(1, 2)), pair((FACT, QUOTE), ids=(3, 4)),
        pair((OPINION, FACT), ids=(5, 6)), pair((FACT, FACT), ids=(7, 8)),
    ])  # fmt: skip
    assert [found.ranked(rank) for rank in Rank] == [0, 2, 1, 0, 0]
    assert found.between(QUOTE, FACT) == found.between(FACT, QUOTE) == 2
    assert found.between(QUOTE, OPINION) == 0


def test_the_earlier_article_is_first_and_the_source() -> None:
    assert ends(survey([pair((FACT, QUOTE), (LEDGER, POST))])) == [(1, 2, True)]
    assert ends(survey([pair((QUOTE, FACT), (POST, LEDGER))])) == [(2, 1, True)]


def test_of_articles_of_the_same_day_the_quote_is_first() -> None:
    assert ends(survey([pair((FACT, QUOTE), (POST, COURIER))])) == [(2, 1, False)]
    assert ends(survey([pair((QUOTE, FACT), (POST, UNDATED))])) == [(1, 2, False)]


def test_labels_are_asked_for_in_the_direction_that_is_known() -> None:
    from_fact = DriftQuery(from_label=FACT, to_label=QUOTE)
    from_quote = DriftQuery(from_label=QUOTE)
    dated = pair((FACT, QUOTE), (LEDGER, POST))
    assert ends(survey([dated], from_fact)) == [(1, 2, True)]
    assert ends(survey([dated], from_quote)) == []
    undated = pair((FACT, QUOTE), (LEDGER, UNDATED))
    assert ends(survey([undated], from_fact)) == [(1, 2, False)]
    assert ends(survey([undated], from_quote)) == [(2, 1, False)]
    assert ends(survey([undated], DriftQuery(to_label=OPINION))) == []


def test_outlets_and_grades_are_asked_for() -> None:
    pairs = [
        pair((QUOTE, FACT), (LEDGER, POST), (1, 2), 0.95),
        pair((QUOTE, FACT), (LEDGER, COURIER), (3, 4), 0.7),
        pair((QUOTE, FACT), (POST, COURIER), (5, 6), 0.3),
    ]

    def found(query: DriftQuery) -> list[int]:
        return [place.one for place in survey(pairs, query).places]

    assert found(DriftQuery(outlets=frozenset({"Ledger"}))) == [1, 3]
    assert found(DriftQuery(outlets=frozenset({"Post", "Courier"}))) == [5]
    assert found(DriftQuery(least=Grade.NEAR)) == [1, 3]
    assert found(DriftQuery(least=Grade.SAME)) == [1]


def test_outlets_are_counted_with_what_agrees_and_by_their_names() -> None:
    found = survey(
        [
            pair((QUOTE, FACT), (POST, LEDGER), (1, 2)),
            pair((FACT, QUOTE), (LEDGER, POST), (3, 4)),
            pair((FACT, FACT), (LEDGER, POST), (5, 6)),
            pair((FACT, FACT), (LEDGER, COURIER), (7, 8)),
        ]
    )
    (first, second) = found.outlets
    assert (first.one, first.other) == ("Ledger", "Post")
    assert first.counts == {(FACT, QUOTE): 2, (FACT, FACT): 1}
    assert (first.compared, first.drifting, first.turns) == (3, 2, [(FACT, QUOTE, 2)])
    assert (second.one, second.other, second.drifting) == ("Courier", "Ledger", 0)
    assert found.turns == {(FACT, QUOTE): 2}


def test_the_outlet_that_is_first_in_most_pairs_is_first_in_the_table() -> None:
    found = survey(
        [
            pair((QUOTE, FACT), (UNDATED, COURIER), (1, 2)),
            pair((QUOTE, FACT), (UNDATED, COURIER), (3, 4)),
            pair((FACT, QUOTE), (UNDATED, COURIER), (5, 6)),
            pair((FACT, FACT), (COURIER, UNDATED), (7, 8)),
        ]
    )
    (outlets,) = found.outlets
    names = [PRINTED[each].name for each in (UNDATED, COURIER)]
    assert [outlets.one, outlets.other] == names
    assert names != sorted(names)
    assert outlets.counts == {(QUOTE, FACT): 2, (FACT, QUOTE): 1, (FACT, FACT): 1}
    assert found.all_turns == {(QUOTE, FACT): 3, (FACT, FACT): 1}
    assert (found.compared, found.drifting, found.between(FACT, QUOTE)) == (4, 3, 3)


def test_what_two_outlets_printed_is_asked_for_whichever_was_first() -> None:
    pairs = [
        pair((FACT, QUOTE), (LEDGER, POST), (1, 2)),
        pair((QUOTE, FACT), (LEDGER, POST), (3, 4)),
        pair((QUOTE, FACT), (LEDGER, COURIER), (5, 6)),
    ]
    printed = frozenset({("Ledger", FACT), ("Post", QUOTE)})
    assert ends(survey(pairs, DriftQuery(printed=printed))) == [(1, 2, True)]


def test_a_pair_is_turned_round_only_where_that_is_allowed() -> None:
    undated = pair((FACT, QUOTE), (LEDGER, UNDATED))
    asked = DriftQuery(from_label=FACT, to_label=QUOTE, turns_round=False)
    assert ends(survey([undated], asked)) == []
    asked = DriftQuery(from_label=QUOTE, to_label=FACT, turns_round=False)
    assert ends(survey([undated], asked)) == [(2, 1, False)]


def test_a_paraphrase_of_no_statement_is_no_drift() -> None:
    tally = Tally(ALL, PRINTED)
    pairs = [pair((QUOTE, FACT), ids=(1, 2)), pair((QUOTE, FACT), ids=(3, 4))]
    tally.add(pairs, [(SentenceId(1), SentenceId(3)), (SentenceId(2), SentenceId(4))])
    found = tally.survey()
    assert (found.places, found.outlets) == ((), ())


def test_what_a_person_has_linked_is_drift_without_a_statement() -> None:
    tally = Tally(ALL, PRINTED)
    tally.add([pair((QUOTE, FACT), ids=(1, 2), is_manual=True)], [])
    (place,) = tally.survey().places
    assert (place.one, place.other, place.statement) == (1, 2, None)


@st.composite
def some_pairs(draw: st.DrawFn) -> Sequence[GoldPair]:
    labels = st.sampled_from([FACT, QUOTE, OPINION, EXCLUDE, RUMOUR])
    variants = st.sampled_from([LEDGER, POST, COURIER, UNDATED])
    texts = st.sampled_from(["“We go,” he said.", "They go.", "He said so."])
    return [
        pair(
            (draw(labels), draw(labels)),
            (draw(variants), draw(variants)),
            (2 * number + 1, 2 * number + 2),
            draw(st.floats(0, 1)),
            (draw(texts), draw(texts)),
        )
        for number in range(draw(st.integers(0, 8)))
    ]


@given(some_pairs(), st.randoms(use_true_random=False))
def test_the_order_is_total_and_the_input_order_does_not_matter(
    pairs: Sequence[GoldPair],
    chance: Random,
) -> None:
    found = survey(pairs)
    mixed = [each.turned() if chance.random() < 0.5 else each for each in pairs]
    chance.shuffle(mixed)
    assert survey(mixed).places == found.places
    assert all(one < other for one, other in pairwise(found.places))
    drifting = [each for each in pairs if each.label != each.other_label]
    assert len(found.places) == sum(found.turns.values()) == len(drifting)
    assert sum(each.compared for each in found.outlets) == len(pairs)
    assert sum(each.drifting for each in found.outlets) == len(drifting)


@given(some_pairs(), st.sampled_from([FACT, QUOTE, EXCLUDE]))
def test_what_is_from_a_label_is_a_part_of_all(pairs: Sequence[GoldPair], label: LabelName) -> None:
    whole = {frozenset((place.one, place.other)): place for place in survey(pairs).places}
    for place in survey(pairs, DriftQuery(from_label=label)).places:
        same: DriftPlace = whole[frozenset((place.one, place.other))]
        assert place.rank is same.rank
        assert not place.is_dated or place == same


@pytest.mark.parametrize(
    "text", ["He said they go.", "ACCORDING TO him they go.", "They go, Bell claimed."]
)
def test_the_first_look_sees_an_attribution(text: str) -> None:
    assert seems_attributed(text)
    assert attributions(text)


@pytest.mark.parametrize("text", ["They go.", "The report is out.", "The sayings of Bell."])
def test_the_first_look_sees_none(text: str) -> None:
    assert not seems_attributed(text)
    assert not attributions(text)
