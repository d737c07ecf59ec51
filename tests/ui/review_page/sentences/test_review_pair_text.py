"""What becomes of the words of a sentence in its counterpart, as rich text."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from annotator.domain.comparison.findings import compare
from annotator.domain.comparison.wording import Stretch
from annotator.ui.appearance.colors import TEXT_CONTRAST, contrast
from annotator.ui.appearance.theme import DARK, LIGHT, Theme
from annotator.ui.reading.marked_text import with_findings
from annotator.ui.review_page.sentences.pair_text import difference, paragraph, said

ONE = "“The gap has been safe for years,” Tam Orlick said."
OTHER = "The gap has been safe for years, Tam Orlick claimed <again>."
WORDS = st.lists(
    st.sampled_from(
        [
            "the",
            "gap",
            "“safe",
            "boats”",
            "said",
            "Orlick",
            "years,",
            "claimed",
            "<b>",
            "&",
            "mayor",
        ]
    ),
    min_size=1,
    max_size=14,
).map(" ".join)


def second_of(html: str) -> str:
    """What is left of the marked-up text without what only the first sentence has."""
    return " ".join(unescape(re.sub("<[^>]+>", "", re.sub(r"<s .*?</s>", "", html))).split())


@given(WORDS, WORDS)
def test_without_what_was_dropped_it_is_the_second_sentence(one: str, other: str) -> None:
    html = difference(one, other, compare(one, other), LIGHT)
    shown = second_of(html).replace(" ", "")
    assert shown == other.replace(" ", "")


@given(WORDS, st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=4))
def test_marking_what_was_found_changes_no_character(
    text: str, places: list[tuple[int, int]]
) -> None:
    stretches = [Stretch(min(pair), max(pair)) for pair in places]
    html = with_findings(text, stretches, LIGHT)
    assert unescape(re.sub("<[^>]+>", "", html)) == text


def test_marks_that_were_lost_are_struck_once() -> None:
    html = difference(ONE, OTHER, compare(ONE, OTHER), LIGHT)
    assert len(re.findall("<s [^>]*><b>“</b></s>", html)) == 1
    assert len(re.findall("<s [^>]*><b>”</b></s>", html)) == 1
    assert "&lt;again&gt;" in html


def test_what_is_said_in_other_words_stands_plain_with_what_was_found() -> None:
    one = "“Rocks do not move, but boats do,” said Odile Fenn, whose trawler is the largest here."
    other = "Fenn has warned for years that rocks do not move, and called the vote a great folly."
    comparison = compare(one, other)
    html = difference(one, other, comparison, LIGHT)
    assert not comparison.difference.is_word_for_word
    assert "<u" not in html
    assert [unescape(mark) for mark in re.findall("<s [^>]*><b>(.)</b></s>", html)] == ["“", "”"]
    assert second_of(html) == other


def test_findings_are_said_with_the_words_they_are_about() -> None:
    lines = said(compare(ONE, OTHER).findings, ONE, OTHER)
    assert lines[0] == "Quotation marks lost: “The gap has been safe for years”"
    assert "Another verb: said → claimed" in lines


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_colour_can_be_read(theme: Theme) -> None:
    html = difference(ONE, OTHER, compare(ONE, OTHER), theme)
    grounds = [QColor(name) for name in re.findall(r"background-color:(#\w{6})", html)]
    assert grounds
    for ground, ink in re.findall(r"background-color:(#\w{6});color:(#\w{6})", html):
        assert contrast(QColor(ink), QColor(ground)) >= TEXT_CONTRAST
    for inner in re.findall(
        r"background-color:(#\w{6});color:#\w{6}\"><[su] style=\"color:(#\w{6})", html
    ):
        assert contrast(QColor(inner[1]), QColor(inner[0])) >= TEXT_CONTRAST


def test_a_paragraph_runs_as_its_letters_do() -> None:
    assert 'dir="rtl"' in paragraph("", "قال الوزير.", "", LIGHT)
    assert 'dir="ltr"' in paragraph("Before.", "“He said.”", "After.", LIGHT)
