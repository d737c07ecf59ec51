"""Subtitles of broadcasts: what is said, in paragraphs, without times and numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import BadInputError
from annotator.formats.articles import readers
from annotator.formats.articles.subtitles import SubtitleReader
from tests.formats.articles.pages import only, source, survived

SRT = b"""1\r
00:00:01,000 --> 00:00:03,500\r
<i>The ferry ran aground</i>\r
on Friday.\r
\r
2\r
00:00:03,600 --> 00:00:05,000\r
In 2024\r
\r
3\r
00:00:05,000 --> 00:00:07,000\r
- Nobody was hurt.\r
- Are you sure?\r
\r
4\r
00:01:05,000 --> 00:01:07,000\r
It was {\\an8}calm &amp; dry.\r
"""
VTT = b"""WEBVTT
Kind: captions

NOTE made by hand

intro
00:01.000 --> 00:03.500 align:start position:0%
<v Ann Rowe>The ferry<00:02.000> ran</v>

00:03.500 --> 00:05.000
The ferry ran
aground.

00:05.000 --> 00:06.000
<v Bo>Nobody was hurt.
"""


def test_cues_are_joined_and_a_pause_or_another_speaker_begins_a_paragraph() -> None:
    assert readers.format_of(source(SRT, "a.srt")) == "subtitles"
    assert only(SubtitleReader(), SRT, "a.srt").article.text == (
        "The ferry ran aground on Friday. In 2024\n\nNobody was hurt.\n\nAre you sure?\n\n"
        "It was calm & dry."
    )


def test_lines_that_roll_are_read_once() -> None:
    for name in ("a.vtt", "a.txt"):
        assert readers.format_of(source(VTT, name)) == "subtitles"
    text = only(SubtitleReader(), VTT, "a.vtt").article.text
    assert text == "The ferry ran aground.\n\nNobody was hurt."


def test_what_is_said_again_after_a_gap_or_by_somebody_else_is_read_again() -> None:
    cue = "00:00:0{start}.000 --> 00:00:0{start}.900\n{said}\n\n".format
    data = cue(start=1, said="No!") + cue(start=2, said="No!") + cue(start=3, said="<v Bell>No!")
    pieces = f"WEBVTT\n\n{data}".encode()
    assert only(SubtitleReader(), pieces, "a.vtt").article.text == "No!\n\nNo!"
    apart = pieces.replace(b"01.900", b"01.100")
    assert only(SubtitleReader(), apart, "a.vtt").article.text == "No! No!\n\nNo!"


@pytest.mark.parametrize("data", [b"", b"WEBVTT\n", b"1\n00:00:01,000 --> 00:00:02,000\n\n"])
def test_subtitles_that_say_nothing_are_refused(data: bytes) -> None:
    with pytest.raises(BadInputError, match=r"a\.srt contains no text"):
        list(SubtitleReader().read(source(data, "a.srt")))


@given(st.binary(max_size=60) | st.integers(0, len(VTT)).map(lambda n: VTT[:n]))
def test_whatever_comes_is_read_or_refused(data: bytes) -> None:
    survived(SubtitleReader(), data, "a.vtt")


def test_what_stands_between_cues_is_said_by_nobody() -> None:
    notes = VTT.replace(b"\n00:05.000 -->", b"\nNOTE who\nsaid it?\n\n00:05.000 -->")
    assert only(SubtitleReader(), notes, "a.vtt") == only(SubtitleReader(), VTT, "a.vtt")


def test_a_number_right_below_a_cue_is_that_of_the_next_one() -> None:
    close = SRT.replace(b"\r\n\r\n", b"\r\n")
    assert only(SubtitleReader(), close, "a.srt") == only(SubtitleReader(), SRT, "a.srt")


def test_empty_lines_without_end_take_no_time() -> None:
    assert only(SubtitleReader(), VTT + b"\n" * 500_000, "a.vtt") == only(
        SubtitleReader(), VTT, "a.vtt"
    )


def test_cues_of_very_many_lines_take_no_longer() -> None:
    lines = "".join(f"Line {number}.\n" for number in range(10_000))
    again = "".join(f"Other {number}.\n" for number in range(10_000))
    data = (
        f"1\n00:00:01,000 --> 00:00:02,000\n{lines}\n"
        f"2\n00:00:02,000 --> 00:00:03,000\nLine 7.\n{again}"
    ).encode()
    text = only(SubtitleReader(), data, "a.srt").article.text
    assert text.count("Line 7.") == 1
    assert text.endswith("Other 9999.")
