"""What is the same but for how it was typed is told from what says something else."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.texts.folding import folded


def test_white_space_marks_and_dashes_are_one() -> None:
    assert folded(" “It’s –\u00a0well…”\n\u200bhe  said ") == '"It\'s - well..." he said'
    assert folded("wait\x85 \x93now\x94") == folded("wait… “now”")
    assert folded("cafe\u0301") == folded("café")


def test_letters_digits_and_other_punctuation_stay() -> None:
    assert len({folded(text) for text in ("It is 5.", "it is 5.", "It is 6.", "It is 5!")}) == 4


@given(st.text())
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    assert folded(folded(text)) == folded(text)
