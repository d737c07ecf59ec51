"""The layout of a column: where blocks stand."""

import gc
from dataclasses import replace
from weakref import ref

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from annotator.domain.corpus import Kind, Sentence
from annotator.domain.ids import SentenceId, Uid, VariantId
from annotator.ui.reading.text_blocks import (
    MAX_SHOWN,
    TextBlocks,
    comfortable_width,
    shown_text,
)


def made(row: int, text: str, paragraph: int, kind: Kind = Kind.BODY) -> Sentence:
    return Sentence(
        SentenceId(row), VariantId(1), Uid(f"s{row}"), row, paragraph, 0, len(text), text, kind
    )


@given(
    texts=st.lists(st.text(min_size=1, max_size=300), min_size=1, max_size=8),
    width=st.integers(1, 900),
)
@example(texts=["ༀ"], width=1)
def test_blocks_follow_each_other_and_are_found_again(
    qapp: QApplication, texts: list[str], width: int
) -> None:
    assert qapp is not None
    clean = [text.encode("utf-8", "replace").decode("utf-8") for text in texts]
    rows = [made(row, text, row // 2) for row, text in enumerate(clean)]
    blocks = TextBlocks(rows, QFont(), width)
    for row in range(len(rows)):
        lines = blocks.layout(row)
        bottom = max(lines.lineAt(n).rect().bottom() for n in range(lines.lineCount()))
        # A letter out of another face may be taller than the line by a fraction of a pixel.
        assert blocks.height(row) + 1 > bottom, "what is painted has room in what was measured"
        assert blocks.row_at(blocks.top(row)) == row
        assert blocks.row_at(blocks.top(row) + blocks.height(row) - 1) == row
        if row:
            assert blocks.top(row) >= blocks.top(row - 1) + blocks.height(row - 1)
    assert blocks.total_height >= blocks.top(len(rows) - 1) + blocks.height(len(rows) - 1)


@given(
    texts=st.lists(st.text(min_size=1, max_size=300), min_size=1, max_size=6),
    steps=st.lists(st.dictionaries(st.integers(0, 5), st.sampled_from(Kind)), max_size=3),
)
def test_a_block_that_is_measured_again_stands_where_it_would_from_scratch(
    qapp: QApplication, texts: list[str], steps: list[dict[int, Kind]]
) -> None:
    assert qapp is not None
    rows = [
        made(row, text.encode("utf-8", "replace").decode(), 0) for row, text in enumerate(texts)
    ]
    blocks = TextBlocks(rows, QFont(), 240)
    for step in steps:
        changed = {place % len(rows): kind for place, kind in step.items()}
        for row, kind in changed.items():
            blocks.layout(row)
            rows[row] = replace(rows[row], kind=kind)
        blocks.measure_again(changed.keys())
    fresh = TextBlocks(rows, QFont(), 240)
    assert blocks.total_height == fresh.total_height
    for row in range(len(rows)):
        assert (blocks.top(row), blocks.height(row)) == (fresh.top(row), fresh.height(row))
        assert blocks.layout(row).font() == fresh.layout(row).font()


def test_paragraphs_stand_further_apart_than_sentences(qapp: QApplication) -> None:
    assert qapp is not None
    blocks = TextBlocks([made(0, "A.", 0), made(1, "B.", 0), made(2, "C.", 1)], QFont(), 300)
    within = blocks.top(1) - blocks.top(0) - blocks.height(0)
    between = blocks.top(2) - blocks.top(1) - blocks.height(1)
    assert between > within


def test_an_absurdly_long_sentence_is_cut_short_on_screen(qapp: QApplication) -> None:
    assert qapp is not None
    text = "word " * 100_000
    assert len(shown_text(text)) < MAX_SHOWN + 60
    assert "480,000 more characters" in shown_text(text)
    assert TextBlocks([made(0, text, 0)], QFont(), 300).height(0) > 0


def test_a_line_break_within_a_sentence_is_shown_as_a_space() -> None:
    assert shown_text("from both\nsides") == "from both sides"


def test_no_line_is_longer_than_the_eye_can_follow(qapp: QApplication) -> None:
    assert qapp is not None
    rows = [made(0, "word " * 80, 0)]
    assert TextBlocks(rows, QFont(), 4000).layout(0).lineCount() > 1


def test_an_empty_column_has_a_height(qapp: QApplication) -> None:
    assert qapp is not None
    blocks = TextBlocks([], QFont(), 300)
    assert blocks.row_at(10) == -1
    assert blocks.total_height > 0


def test_a_text_that_runs_to_the_left_begins_at_the_right(qapp: QApplication) -> None:
    assert qapp is not None
    blocks = TextBlocks([made(0, "غمرت مياه", 0), made(1, "Rain fell", 0)], QFont(), 600)
    from_the_left = [blocks.layout(row).lineAt(0).naturalTextRect().left() for row in (0, 1)]
    assert from_the_left[0] > 0 == from_the_left[1]


def test_lines_stand_in_the_middle_of_a_wide_column(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    rows = [made(0, "A sentence.", 0)]
    narrow, wide = (TextBlocks(rows, font, comfortable_width(font) + more) for more in (0, 400))
    assert (narrow.margins.inset, wide.margins.inset) == (0, 200)
    assert wide.height(0) == narrow.height(0)


@pytest.mark.usefixtures("qapp")
def test_layouts_go_with_their_column_and_wait_for_no_garbage_collection() -> None:
    blocks = TextBlocks([made(0, "The lamps went out.", 0)], QFont(), 300)
    blocks.layout(0)
    left = ref(blocks)
    gc.disable()
    try:
        del blocks
        assert left() is None
    finally:
        gc.enable()
