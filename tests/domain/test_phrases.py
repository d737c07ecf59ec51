"""Texts that know their template are strings like any other, and stay whole on their way."""

import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import BadInputError, KnownError
from annotator.domain.phrases import Phrase


def test_a_phrase_is_its_english() -> None:
    phrase = Phrase("{count:,} of {names}", count=2400, names="Ana")
    assert phrase == "2,400 of Ana"
    assert phrase.template == "{count:,} of {names}"
    assert dict(phrase.values) == {"count": 2400, "names": "Ana"}


@given(st.text(), st.text())
def test_what_is_filled_in_is_never_read_as_a_template(one: str, other: str) -> None:
    assert Phrase("{one}|{other}", one=one, other=other) == f"{one}|{other}"
    assert Phrase(one) == one


@given(st.lists(st.text()), st.sampled_from([" ", "\n", ", "]))
def test_joined_phrases_read_like_joined_texts(parts: list[str], between: str) -> None:
    assert Phrase.joined(parts, between) == between.join(parts)


@pytest.mark.parametrize("error", [BadInputError, KnownError])
def test_an_error_says_what_it_was_told(error: type[KnownError]) -> None:
    told = error("{path} is empty {by}.", path="a.txt", by=Phrase("by {n}", n=3))
    assert str(told) == "a.txt is empty by 3."
    assert isinstance(told.sentence, Phrase)
    assert told.sentence.template == "{path} is empty {by}."
    assert error("{not a template}").sentence == "{not a template}"
    assert error(told.sentence).sentence is told.sentence


def test_a_copy_in_another_process_knows_its_template() -> None:
    inner = Phrase("{n} lines", n=2)
    error = BadInputError("{path} has {what}.", path="a.txt", what=inner)
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert copy.sentence == "a.txt has 2 lines."
    assert copy.sentence.template == "{path} has {what}."
    assert copy.sentence.values["what"].template == "{n} lines"


def test_a_phrase_about_something_else_keeps_its_template() -> None:
    inner = Phrase("{path} is full", path=Path("a.partial"))
    phrase = Phrase("{count} of {path}: {why}.", count=2, path=Path("a.partial"), why=inner)
    other = phrase.with_value(Path("a.partial"), Path("a.db"))
    assert other == "2 of a.db: a.db is full."
    assert other.template == phrase.template
