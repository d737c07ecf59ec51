"""The lines of an article, and how they look."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Kind
from annotator.domain.page.page_lines import (
    asks_briefly,
    is_free_sentence,
    is_sentence,
    is_title,
    lines_of,
    mark,
)
from annotator.domain.texts.segmentation import sentences

TEXT = "Lamps go out\n\nThe lamps went out. Nobody minded.\nWhy did they?\n\n\nRead more"


def test_lines_hold_their_sentences_and_empty_lines_part_blocks() -> None:
    lines = lines_of(TEXT, list(sentences(TEXT)))
    assert [line.text for line in lines] == [line for line in TEXT.split("\n") if line]
    assert [line.sentences for line in lines] == [(0,), (1, 2), (3,), (4,)]
    assert [line.block for line in lines] == [0, 1, 1, 2]


@given(st.text(alphabet="aB. ?\n\t💩", max_size=60))
def test_every_sentence_is_in_one_line_where_it_stands(text: str) -> None:
    spans = list(sentences(text))
    lines = lines_of(text, spans)
    assert [index for line in lines for index in line.sentences] == list(range(len(spans)))
    assert all(line.text in text for line in lines)
    blocks = [line.block for line in lines]
    assert blocks == sorted(blocks)


@pytest.mark.parametrize(
    "text", ["It ends.", "“Why?”", "(So it is.)", "没有人知道。", "first,", "x…"]
)
def test_a_line_that_ends_like_a_sentence(text: str) -> None:
    assert is_sentence(text)


@pytest.mark.parametrize("text", ["", "Lamps go out", "By Ana Ruiz", "“Lamps”", "Also:"])
def test_a_line_that_does_not_end_like_a_sentence(text: str) -> None:
    assert not is_sentence(text)


def test_titles_are_in_title_case() -> None:
    assert is_title("Lamps Go Out at the Harbour")
    assert not is_title("Lamps go out at the harbour")
    assert not is_title("Lamps Go Out")
    assert is_title("10 Best Lamps of 2024")
    assert not is_title("Weight | 125 g")
    assert not is_title("5 von 5 Punkten")


def test_a_short_question_asks_briefly() -> None:
    asked, told = lines_of(two := "Why?\nIt is.", list(sentences(two)))
    assert asks_briefly(asked)
    assert not asks_briefly(told)


def test_a_line_is_free_until_all_of_it_is_marked() -> None:
    kinds = [Kind.BODY] * 5
    line = lines_of(TEXT, list(sentences(TEXT)))[1]
    mark(kinds, [1], Kind.BOILERPLATE)
    assert is_free_sentence(kinds, line)
    mark(kinds, line.sentences, Kind.BOILERPLATE)
    assert not is_free_sentence(kinds, line)
    assert kinds.count(Kind.BODY) == 3
