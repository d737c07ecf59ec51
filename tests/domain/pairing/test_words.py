"""The words by which sentences are compared: of any script, and none is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.pairing.words import stems_of, words


def test_words_are_lower_case_with_straight_apostrophes() -> None:
    assert words("Orlick’s 1,840 lamps — can’t!") == ["orlick's", "1840", "lamps", "can't"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor’s 1,840 lamps", ["the", "mayor's", "1840", "lamps"]),
        ("3.4 of 3.000 at 1:15, 2024.", ["3.4", "of", "3000", "at", "1:15", "2024"]),
        ("港口的灯, OK", ["港口", "口的", "的灯", "ok"]),
        ("灯 中", ["灯", "中"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
    ],
)
def test_words_of_any_script(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@given(st.text())
def test_no_letter_is_outside_of_the_words(text: str) -> None:
    joined = "".join(words(text))
    assert all(not c.isascii() or not c.isalnum() or c.lower() in joined for c in text)


def test_words_that_are_inflected_have_one_stem() -> None:
    assert stems_of(["colours", "coloured", "mayor's", "may"]) == ["colou", "colou", "mayor", "may"]
