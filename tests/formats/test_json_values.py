"""JSON as it is, and as some programs write it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.json_values import json_value


def test_what_is_no_number_is_nothing() -> None:
    assert json_value('{"a": NaN, "b": [Infinity, -Infinity], "c": "NaN"}') == {
        "a": None,
        "b": [None, None],
        "c": "NaN",
    }
    assert json_value('"\\ud83d"') == "\ud83d"


@pytest.mark.parametrize("text", ["{", "NaN,", "[" * 100_000, '["\\ud800"' + "[" * 100_000])
def test_what_is_no_json_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        json_value(text)


@given(st.recursive(st.none() | st.text() | st.integers(-9, 9), lambda v: st.lists(v, max_size=3)))
def test_every_value_comes_back(value: object) -> None:
    assert json_value(json.dumps(value)) == value
