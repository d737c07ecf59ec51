"""The heights of a very long column: measured part by part, and nothing in sight moves by that."""

from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.ui.reading import block_heights
from annotator.ui.reading.block_heights import BlockHeights

BLOCKS = st.lists(st.tuples(st.integers(0, 3), st.integers(5, 60)), min_size=1, max_size=60)


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(block_heights, "_PART", 4)


def made(blocks: list[tuple[int, int]], at_once: int) -> BlockHeights:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(block_heights, "_AT_ONCE", at_once)
        return BlockHeights(len(blocks), lambda rows: (blocks[row] for row in rows), lambda _: 70)


@given(blocks=BLOCKS, asked=st.lists(st.integers(0, 59), max_size=12))
def test_once_all_are_measured_they_stand_where_they_stand_measured_at_once(
    blocks: list[tuple[int, int]], asked: list[int]
) -> None:
    whole, parts = made(blocks, 60), made(blocks, 0)
    for row in asked:
        parts.look_at(row % len(blocks))
    assert [parts.height(row) for row in range(len(blocks))] == [high for _, high in blocks]
    assert [parts.top(row) for row in range(len(blocks))] == list(
        map(whole.top, range(len(blocks)))
    )
    assert parts.total == whole.total == sum(map(sum, blocks))
    assert [parts.about(row) for row in range(len(blocks))] == [
        (whole.top(row), whole.height(row)) for row in range(len(blocks))
    ]
    for y in range(-1, whole.total + 2):
        assert parts.row_at(y) == whole.row_at(y)


@given(blocks=BLOCKS, steps=st.lists(st.integers(-3, 3), max_size=30), start=st.integers(0, 59))
@example(blocks=[(0, 60)] * 24, steps=[-3] * 8, start=23)
def test_what_is_in_sight_stays_while_one_scrolls(
    blocks: list[tuple[int, int]], steps: list[int], start: int
) -> None:
    heights = made(blocks, 0)
    row = start % len(blocks)
    heights.look_at(row)
    bar = heights.top(row) - heights.shift
    for step in steps:
        seen = heights.top(row) - (bar + heights.shift)
        other = min(max(row + step, 0), len(blocks) - 1)
        heights.look_from(heights.top(other))
        assert heights.top(row) - (bar + heights.shift) == seen
        bar = heights.top(other) - heights.shift
        row = other


def test_of_a_very_long_column_little_is_measured() -> None:
    measured: list[int] = []

    def measure(rows: range) -> Iterator[tuple[int, int]]:
        measured.extend(rows)
        return ((2, 18) for _ in rows)

    heights = BlockHeights(100_000, measure, lambda rows: 19 * len(rows))
    assert heights.look_at(50_000)
    assert not heights.look_at(50_001)
    assert heights.about(99_999)[0] == heights.total - 19
    assert len(measured) == 12
    assert heights.row_at(heights.top(50_000)) == 50_000
    assert len(measured) == 12
