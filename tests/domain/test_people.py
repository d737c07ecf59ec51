"""Names of people, and when two are one."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.ids import AnnotatorId, Uid
from annotator.domain.people import Annotator, clean_name, same_name, told_apart

NAMES = st.text(st.characters(codec=None))


@given(NAMES)
@example("e\u200d\u0301")
@example("\ud800 a")
def test_a_clean_name_is_stable_storable_and_visible(name: str) -> None:
    cleaned = clean_name(name)
    cleaned.encode("utf-8")
    assert clean_name(cleaned) == cleaned
    assert cleaned == cleaned.strip()
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not any(unicodedata.category(c).startswith("C") for c in cleaned)


def test_a_name_from_two_lines_or_cells_keeps_its_words_apart() -> None:
    assert clean_name("\tAna\nRuiz\u2028 II") == "Ana Ruiz II"


@given(NAMES)
@example("ᾳ\u0345")
@example("ǰ")
def test_a_name_is_the_same_in_every_form(name: str) -> None:
    assert same_name(name, clean_name(name))
    assert same_name(name, clean_name(unicodedata.normalize("NFD", name)))


@given(NAMES, NAMES)
def test_being_the_same_goes_both_ways(one: str, other: str) -> None:
    assert same_name(one, other) == same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ana", "ana", True),
        ("Ana", "\uff21\uff4e\uff41", True),
        ("Ana  Lima", " ana lima ", True),
        ("José", "Jose\u0301", True),
        ("STRASSE", "straße", True),
        ("A\u200bna", "Ana", True),
        ("Ana", "Anna", False),
        ("José", "Jose", False),
    ],
)
def test_names(one: str, other: str, same: bool) -> None:  # noqa: FBT001 - a case's expectation
    assert same_name(one, other) is same


def test_people_of_one_name_are_told_apart() -> None:
    ana, other, ben = (
        Annotator(AnnotatorId(n), Uid(f"01a21611-10b1-7000-9c94-e4d57a63{n:04x}"), name)
        for n, name in enumerate(("Ana", "ana", "Ben"), 1)
    )
    assert [each.name for each in told_apart([ana, other, ben])] == [
        "Ana (…0001)",
        "ana (…0002)",
        "Ben",
    ]
    assert told_apart([ana, ben]) == [ana, ben]
