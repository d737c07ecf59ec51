# ruff: noqa: RUF001 - as Russian and Japanese have them
"""Lines that only tell when."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.page.date_lines import is_date_line


@pytest.mark.parametrize(
    "line",
    [
        "14 March 2024", "Thursday, 14 March", "March 14, 2024 | 5:15 p.m. ET", "12:07 / 8.5.2024",
        "Updated 3 hours ago", "just now", "vor 5 Minuten", "Stand: 26.04.2024 14:12 Uhr",
        "Issued on: 27/08/2019 - 18:34", "Publié le 3 mai 2024 à 10h15", "PARIS — March 14, 2024",
        "14 March 2024 | Ana Ruiz", "Today at 6:00 a.m. EST", "gestern um 14:30 Uhr",
        "Tuesday 11 March 2025 14:20, UK", "and last updated 1:02 PM, Apr 02, 2025",
        "Actualizado a las 13:40h", "Originally Published: March 6, 2024 at 9:00 a.m",
        "10 lipca 2024, 19:05", "2025年5月12日 15時00分",
        "Oluşturulma Tarihi: Şubat 11, 2025 08:12", "Publicerad 17 september 2024 kl 11.42",
        "Опубликовано 3 февраля 2025 г., 11:24", "2024년 5월 3일 10시 20분",
        "2024年3月5日（火）更新",
    ],
)  # fmt: skip
def test_a_line_that_only_tells_when_is_a_date_line(line: str) -> None:
    assert is_date_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "", "March", "2024", "On May 5, 1945", "The war ended on 5 May 1945", "May 2024 be kind",
        "Twelve of 14 March hares", "Ferry fined in March 2024", "Long ago", "5 years",
        "May 5, 1945?", "Today at 6 they left", "В понедельник, 5 мая 2025", "2025年5月12日の朝",
    ],
)  # fmt: skip
def test_what_says_more_or_less_than_a_date_is_no_date_line(line: str) -> None:
    assert not is_date_line(line)


@given(st.text(alphabet="0123456789 :.-/|,AMmarch", max_size=40), st.from_regex(r"[b-z]{9,12}"))
def test_a_line_with_other_words_is_no_date_line(date: str, word: str) -> None:
    assert not is_date_line(f"{word} {date} {word} {word} {word} {word}")
