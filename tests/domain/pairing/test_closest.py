"""What comes closest where nothing is a counterpart."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.pairing.alignment import align
from annotator.domain.pairing.closest import closest

LEDGER = [
    "The council voted on Thursday to dim the 1,840 lamps of the harbour.",
    "The comet will be at its best from November to February.",
]
POST = [
    "On Thursday the council decided to turn down the 1,840 harbour lamps.",
    "Sheep blocked the harbour road until February.",
    "Nobody was hurt.",
]


def test_only_a_sentence_without_a_counterpart_asks_for_the_closest() -> None:
    linked = [(pair.one, pair.other) for pair in align([LEDGER, POST])]
    assert linked == [(0, 2)]
    found = closest([LEDGER, POST], linked)
    # The comet and the sheep share February.
    assert [(one, other) for one, other, _ in found] == [(1, 3)]
    assert 0 < found[0][2] < 0.26


def test_without_counterparts_the_likeliest_of_all_come_first() -> None:
    found = closest([LEDGER, POST], [])
    assert (0, 2) in [(one, other) for one, other, _ in found]
    assert max(found, key=lambda pair: pair[2])[:2] == (0, 2)


def test_what_shares_no_word_has_none() -> None:
    assert closest([LEDGER, ["Nobody smiled."]], []) == []
    assert closest([LEDGER], []) == []
    assert closest([], []) == []


@given(
    st.lists(
        st.lists(st.sampled_from([*LEDGER, *POST, "", "💩 …"]), max_size=4), min_size=2, max_size=3
    )
)
def test_no_counterpart_is_called_closest(variants: list[list[str]]) -> None:
    linked = [(pair.one, pair.other) for pair in align(variants)]
    found = closest(variants, linked)
    pairs = [(one, other) for one, other, _ in found]
    assert len(set(pairs)) == len(pairs)
    assert not set(pairs) & set(linked)
    assert all(one < other and 0 < score <= 1 for one, other, score in found)
