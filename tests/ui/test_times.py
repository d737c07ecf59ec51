"""Times of the log are told without a day that could be another one."""

from datetime import UTC, datetime, timedelta

import pytest

from annotator.ui.languages.language import LanguageChoice, speak
from annotator.ui.times import when


def test_the_day_is_told_unless_it_is_today() -> None:
    now = datetime.now(UTC)
    assert ", " not in when(now.isoformat())
    assert ", " in when((now - timedelta(days=2)).isoformat())


@pytest.mark.parametrize(
    ("language", "day"),
    [
        (LanguageChoice.ENGLISH, "5 Jan 2020, "),
        (LanguageChoice.GERMAN, "5. Jan. 2020, "),
        (LanguageChoice.SPANISH, "5 ene 2020, "),
    ],
)
def test_the_month_of_another_year_is_a_word_in_each_language(
    language: LanguageChoice, day: str
) -> None:
    speak(language)
    try:
        assert when("2020-01-05T12:08:00+00:00").startswith(day)
    finally:
        speak(LanguageChoice.ENGLISH)
