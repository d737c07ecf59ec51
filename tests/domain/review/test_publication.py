"""When something was published, and what is surely earlier."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.review.publication import is_earlier, moment


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2018-06-11", "2018-06-12"),
        ("2018-06-11", "2018-06-12T00:00:00"),
        ("2018-06-11T08:00:00Z", "2018-06-11T08:00:01Z"),
        ("2018-06-11T08:00:00+02:00", "2018-06-11T07:00:00"),
        (" 2018-06-11 08:00 ", "2018-06-12"),
        ("20180611", "2018-06-12"),
        ("20180611T080000Z", "20180611T080001Z"),
    ],
)
def test_one_is_surely_earlier(one: str, other: str) -> None:
    assert is_earlier(moment(one), moment(other))
    assert not is_earlier(moment(other), moment(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2018-06-11", "2018-06-11"),
        ("2018-06-11", "2018-06-11T23:59:00Z"),
        ("2018-06-11T10:00:00+02:00", "2018-06-11T08:00:00Z"),
        ("", "2018-06-11"),
        ("last Monday", "2018-06-11"),
        ("2018", "2019-01-01"),
    ],
)
def test_neither_is_surely_earlier(one: str, other: str) -> None:
    assert not is_earlier(moment(one), moment(other))
    assert not is_earlier(moment(other), moment(one))


def test_a_date_is_a_day_and_the_ends_of_the_calendar_are_no_error() -> None:
    found = moment("2018-06-11")
    assert found is not None
    assert found.earliest.isoformat() == "2018-06-11T00:00:00+00:00"
    assert found.latest.isoformat() == "2018-06-11T23:59:59.999999+00:00"
    assert moment("9999-12-31") is not None


@given(st.text())
def test_no_text_raises_an_error(text: str) -> None:
    assert not is_earlier(moment(text), moment(text))
