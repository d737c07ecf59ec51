"""Rewrites of one sentence stay together, and what only tells of the same event does not."""

import pytest

from benchmarks.rewrites import FORM, measured, read

REWRITES = [pair for pair in read() if pair.kind != FORM]


@pytest.mark.parametrize(
    ("language", "pairs", "together"),
    [("zh", 60, 56), ("ja", 40, 37), ("ko", 15, 15), ("th", 15, 15), ("en", 15, 13)],
)
def test_rewrites_stay_together(language: str, pairs: int, together: int) -> None:
    found = measured([pair for pair in REWRITES if pair.language == language])
    assert (found.rewrites, found.strangers) == (pairs, 0)
    assert found.together >= together


@pytest.mark.parametrize("kind", ["one word", "two words", "order"])
def test_one_or_two_words_and_another_order_part_no_sentences(kind: str) -> None:
    found = measured([pair for pair in REWRITES if pair.kind == kind])
    assert found.together == found.rewrites > 0


def test_no_strangers_are_joined_in_any_language() -> None:
    assert measured(REWRITES).strangers == 0


def test_the_form_alone_joins_no_events_told_in_words() -> None:
    forms = [pair for pair in read() if (pair.language, pair.kind) == ("en", FORM)]
    found = measured(forms)
    assert found.rewrites == 12
    assert found.together == 0
