"""Words and filters find what is meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.history.log import NO_VERDICT, Origin, Verdict
from annotator.domain.labels import FACT, QUOTE
from annotator.domain.work.search import Filter, Query, pattern_of, places

COPIED = Verdict(FACT, origin=Origin.PROPAGATED, confirmed=False)


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("HARBOUR", "The harbour, the Harbour.", [(4, 11), (17, 24)]),
        ("don't", "They don’t know.", [(5, 10)]),
        ('"closed"', "It is “closed”.", [(6, 14)]),
        ("two  days", "for two\ndays", [(4, 12)]),
        ("well-known", "well\N{EN DASH}known", [(0, 10)]),
        ("a.b", "axb a.b", [(4, 7)]),
        ("💩", "x💩y💩", [(1, 2), (3, 4)]),
        ("caf\u00e9", "un cafe\u0301", [(3, 8)]),
        ("cafe\u0301 noir", "un caf\u00e9 noir", [(3, 12)]),
        ("(", "( (", [(0, 1), (2, 3)]),
        ("nunez", "José Núñez", [(5, 10)]),
        ("CAFE", "un cafe\u0301, un café", [(3, 8), (13, 17)]),
        ("malmo lodz", "Malmö Łódź", [(0, 10)]),
        ("αθηνα", "Στην Αθήνα", [(5, 10)]),
        ("café", "cafe", []),
        ("años", "anos, años", [(6, 10)]),
    ],
)
def test_what_a_person_means_is_found(
    words: str, text: str, expected: list[tuple[int, int]]
) -> None:
    pattern = pattern_of(words)
    assert pattern is not None
    assert places(pattern, text) == expected


@pytest.mark.parametrize("words", ["", "   ", "\n\t"])
def test_nothing_is_looked_for(words: str) -> None:
    assert pattern_of(words) is None
    assert Query(words).is_empty


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_a_word_is_found_where_it_stands(before: str, words: str, after: str) -> None:
    pattern = pattern_of(words)
    if pattern is None:
        return
    text = f"{before} {' '.join(words.split())} {after}"
    found = places(pattern, text)
    assert found
    assert all(0 <= start < end <= len(text) for start, end in found)


VERDICTS = (
    NO_VERDICT,
    COPIED,
    Verdict(FACT),
    Verdict(QUOTE),
    Verdict(unsure=True),
    Verdict(FACT, unsure=True, note="why"),
)


@pytest.mark.parametrize(
    ("query", "places"),
    [
        (Query(filter=Filter.ALL), {0, 1, 2, 3, 4, 5}),
        (Query(filter=Filter.UNLABELLED), {0, 1, 4}),
        (Query(filter=Filter.UNSURE), {4, 5}),
        (Query(filter=Filter.NOTED), {5}),
        (Query(filter=Filter.UNCONFIRMED), {1}),
        (Query(filter=Filter.LABEL, label=QUOTE), {3}),
        (Query(filter=Filter.LABEL, label=FACT), {2, 5}),
    ],
)
def test_a_filter_lets_through_what_it_says_and_nothing_else(
    query: Query, places: set[int]
) -> None:
    assert {n for n, each in enumerate(VERDICTS) if query.wants(each, counts=True)} == places
    assert query.is_empty is (query.filter is Filter.ALL)


def test_what_wants_no_label_is_not_unlabelled() -> None:
    assert not Query(filter=Filter.UNLABELLED).wants(NO_VERDICT, counts=False)


def test_words_alone_are_a_query() -> None:
    assert not Query("lamp").is_empty
