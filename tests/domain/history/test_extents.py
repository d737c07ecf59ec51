"""Pieces of a text: as the log has them, and how they lie to each other."""

from collections.abc import Callable

import pytest

from annotator.domain.history.extents import (
    Extent,
    joined,
    overlap,
    parse_spans,
    touch,
    within,
    written_spans,
)


def test_spans_are_written_as_the_log_has_them() -> None:
    halves = (Extent(0, 10), Extent(11, 20))
    assert written_spans(halves) == "0-10,11-20"
    assert parse_spans(written_spans(halves)) == halves


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("0-4", (Extent(0, 4),)),
        ("0-4,5-9", (Extent(0, 4), Extent(5, 9))),
        ("", None),
        ("0-4,", None),
        ("-4", None),
        ("0-4-5", None),
        ("²-4", None),
        ("0-" + "9" * 5_000, None),
    ],
)
def test_spans_are_read_strictly(text: str, spans: tuple[Extent, ...] | None) -> None:
    assert parse_spans(text) == spans


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (Extent(3, 5), []),
        (Extent(3, 6), [touch]),
        (Extent(3, 7), [touch, overlap]),
        (Extent(6, 9), [touch, overlap, within]),
        (Extent(7, 8), [touch, overlap, within]),
        (Extent(8, 10), [touch, overlap]),
        (Extent(9, 10), [touch]),
        (Extent(10, 11), []),
    ],
)
def test_two_pieces_share_a_border_a_character_or_all(
    other: Extent, said: list[Callable[[Extent, Extent], bool]]
) -> None:
    one = Extent(6, 9)
    assert [rule for rule in (touch, overlap, within) if rule(other, one)] == said
    assert touch(one, other) is touch(other, one)
    assert overlap(one, other) is overlap(other, one)


def test_pieces_that_overlap_are_joined_and_those_that_touch_are_not() -> None:
    pieces = [Extent(8, 10), Extent(0, 4), Extent(5, 8), Extent(3, 5), Extent(1, 2)]
    assert joined(pieces) == [Extent(0, 5), Extent(5, 8), Extent(8, 10)]
