"""Times of the log are shown in local time, with a day that nobody can misread."""

from datetime import datetime, timedelta

import pytest

from annotator.ui.languages.language import LanguageChoice, speak
from annotator.ui.times import when


def test_the_day_is_told_unless_it_is_today() -> None:
    now = datetime.now().astimezone()
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
    moment = datetime(2020, 1, 5, 12, 8).astimezone()
    speak(language)
    try:
        assert when(moment.isoformat()).startswith(day)
    finally:
        speak(LanguageChoice.ENGLISH)
