"""How figures are written: never more exact than they are, never rounded to what is not so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.agreement.figures import Figure
from annotator.domain.reporting.wording import coefficient, interval, listed, percent

NO_BREAK = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("share", "text"),
    [(0, "0"), (0.001, "1"), (0.5, "50"), (0.744, "74"), (0.997, "99"), (1, "100"),
     (sum([0.1] * 10), "100")],
)  # fmt: skip
def test_a_share_is_all_or_nothing_only_where_it_is(share: float, text: str) -> None:
    assert percent(share) == f"{text}{NO_BREAK}%"


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.9999, "0.99"), (1, "1.00"), (0, "0.00"), (-0.001, "−0.01"), (0.001, "0.01"),  # noqa: RUF001
     (-0.333, "−0.33"), (-1.5, "−1.50"), (0.6667, "0.67")],  # noqa: RUF001
)  # fmt: skip
def test_a_coefficient_has_two_digits(value: float, text: str) -> None:
    assert coefficient(value) == text


@given(st.floats(0, 1))
def test_what_is_written_is_never_far_off(value: float) -> None:
    assert abs(float(coefficient(value)) - value) <= 0.01
    assert abs(int(percent(value).split(NO_BREAK)[0]) - value * 100) <= 1


def test_an_interval_is_there_or_not() -> None:
    assert interval(Figure(0.5, 0.414, 0.6)) == "0.41 to 0.60"
    assert interval(Figure(0.5, 0.414, 0.6), as_percent=True) == (f"41{NO_BREAK}% to 60{NO_BREAK}%")
    assert interval(Figure(0.5, no_interval="No interval.")) is None


@pytest.mark.parametrize(
    ("names", "text"),
    [([], ""), (["Ana"], "Ana"), (["Ana", "Ben"], "Ana and Ben"),
     (["Ana", "Ben", "Cleo"], "Ana, Ben and Cleo"),
     (["Ana", "Ben", "Cleo", "Dai", "Eva"], "Ana, Ben and 3 others")],
)  # fmt: skip
def test_names_are_listed_as_a_sentence_has_them(names: list[str], text: str) -> None:
    assert listed(names) == text
