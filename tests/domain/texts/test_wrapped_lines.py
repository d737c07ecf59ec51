"""Lines that were broken at a width are read as paragraphs."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.texts.segmentation import sentences
from annotator.domain.texts.wrapped_lines import joined

REPORT = """\
QUAYSIDE — The harbour board said on Monday that the ferry would stop at noon, and that its crews \
would be paid for the whole week. Passengers were angry, saying that nobody had asked them at all.
“We are not there yet,” said Ann Rowe, who speaks for the board. “There is much to do, and we will \
do it.” She did not say when the ferry would sail again, nor who would pay for it in the end.
The ferry has carried two million people since March, as the board counts them."""


def cut(text: str) -> list[str]:
    return [" ".join(text[span.start : span.end].split()) for span in sentences(text)]


@pytest.mark.parametrize("width", [60, 72, 80])
@pytest.mark.parametrize("between", ["\n\n", "\n"])
@pytest.mark.parametrize("end", ["\n", " \n"])
def test_lines_broken_at_a_width_are_read_as_paragraphs(width: int, between: str, end: str) -> None:
    wrapped = [textwrap.fill(part, width).replace("\n", end) for part in REPORT.split("\n")]
    assert cut(between.join(wrapped)) == cut(REPORT)


def test_a_sentence_goes_on_behind_a_break_that_a_link_has_left() -> None:
    text = "The harbour board told the paper on Monday\nthat the ferry would stop.\nIt was late."
    assert cut(text) == [
        "The harbour board told the paper on Monday that the ferry would stop.",
        "It was late.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        # A paragraph a line, with a heading.
        f"Ferry stops\n{REPORT}",
        # Lists, of words and of headlines.
        "What is needed today for the trip\nbread\nmilk\neggs and butter\nham",
        "Ferry Stops as Board Runs Dry\nMayor Ann Rowe Quits After Years\nStorm Closes Old Quay",
        # Page furniture in lower case.
        "The ferry stopped for good on Monday\nread more\nThe board met.",
        "The ferry stopped for good on Monday\nsign in to comment on this story...\nThe board met.",
        "The ferry stopped for good on Monday\nshare this.\nThe board met.",
        # Chat without capitals: a line is a message.
        "we waited for the ferry all day\nit never came so we went home\nwhat a waste of time",
        # A script without spaces.
        "渡轮周一停航船员们要求全额支付工资董事会表示没有钱支付这笔款项市长也没有回应此事\n" * 6,
    ],
    ids=["paragraphs", "list", "headlines", "furniture", "dots", "short", "chat", "no spaces"],
)
def test_lines_that_mean_something_stay_apart(text: str) -> None:
    assert joined(text) == text


@given(st.lists(st.sampled_from(["a", "word,", " ", "\n", "End.", "\n\n", "x" * 30]), max_size=60))
def test_only_breaks_become_spaces(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = joined(text)
    assert len(found) == len(text)
    assert all(
        one == other or (one, other) == ("\n", " ") for one, other in zip(text, found, strict=True)
    )
