"""Dates as sources say them."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.articles.said_dates import iso_date


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("2024-03-05", "2024-03-05"),
        ("2024-03-05T08:00:00+01:00", "2024-03-05T08:00:00+01:00"),
        ("March 5, 2024", "2024-03-05"),
        ("5 Mar 2024", "2024-03-05"),
        ("05.03.2024", "2024-03-05"),
        ("Tue, 05 Mar 2024 08:00:00 +0100", "2024-03-05T08:00:00+01:00"),
        (1_709_622_000, "2024-03-05T07:00:00+00:00"),
        (1_709_622_000_000, "2024-03-05T07:00:00+00:00"),
        ("March  5, 2024", "2024-03-05"),
        ("Sept. 5, 2024", "2024-09-05"),
        ("5 sept 2024", "2024-09-05"),
        ("20240305", "2024-03-05"),
        ("2024-W10-2", "2024-03-05"),
        ("20240305T080000Z", "2024-03-05T08:00:00+00:00"),
        ("2024-03-05 08:00", "2024-03-05T08:00"),
        ("14. Mai 2024, 11:20 Uhr", "2024-05-14"),
        ("02 jul 2024 - 21:10 CEST", "2024-07-02"),
        ("2 de julio de 2024", "2024-07-02"),
        ("19 mars 2024 à 06h30", "2024-03-19"),
        ("Tuesday, November 12th, 2024", "2024-11-12"),
        ("March 2nd 2024", "2024-03-02"),
        ("1st of March 2024", "2024-03-01"),
        ("2-Mar-2024", "2024-03-02"),
        ("martedì 2 luglio 2024, 9:30", "2024-07-02"),
        ("2 de março de 2024", "2024-03-02"),
        ("02.03.24", "2024-03-02"),
        ("2024年3月2日 10:15", "2024-03-02"),
        ("12th November 2024", "2024-11-12"),
        ("November 12, 2024 at 9:48 a.m. EST", "2024-11-12"),
        ("It was 12 March 2024", ""),
        ("31 June 2024", ""),
        ("5 marraskuu 2024", ""),
        ("01.01.0001", ""),
        ("Mon, 01 Jan 0001 00:00:00 GMT", ""),
        ("3/4/2024", ""),
        ("31/03/2024", "2024-03-31"),
        ("31/03/2024 09:48", "2024-03-31"),
        ("3/4/2024 09:48", ""),
        ("14.05.2024, 11:20 Uhr", "2024-05-14"),
        ("3-31-2024", "2024-03-31"),
        ("Tuesday, November 12, 2024 9:14 PM", "2024-11-12"),
        ("4/4/2024", "2024-04-04"),
        ("31/31/2024", ""),
        ("31/03/0001", ""),
        ("yesterday", ""),
        (2024, ""),
        (True, ""),
        (None, ""),
        (float("nan"), ""),
        (float("inf"), ""),
        (10**400, ""),
        (-(10**400), ""),
    ],
)
def test_dates_are_made_iso_or_left_out(said: object, date: str) -> None:
    assert iso_date(said) == date


@given(st.text(max_size=40) | st.integers() | st.floats() | st.none())
def test_what_is_told_is_a_date(said: object) -> None:
    date = iso_date(said)
    assert not date or datetime.fromisoformat(date)
