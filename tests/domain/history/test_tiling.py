"""Sentences as tiles: of all ways to tile a piece of text, the fewest, the first in order."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.history.extents import Extent
from annotator.domain.history.tiling import gaps, tiles, tiling

TEXT = "aa bb  cc dd"
WHOLE = Extent(0, len(TEXT))
SPANS = st.tuples(st.integers(0, 12), st.integers(0, 12)).filter(lambda ends: ends[0] < ends[1])


@given(st.sets(SPANS, max_size=7))
def test_a_piece_of_text_is_tiled_by_the_fewest_sentences(found: set[tuple[int, int]]) -> None:
    known = sorted(Extent(*ends) for ends in found | {(0, 2), (3, 5), (7, 9), (10, 12), (3, 9)})
    every = [
        chosen
        for number in range(len(known) + 1)
        for chosen in combinations(known, number)
        if tiles(TEXT, WHOLE, chosen)
    ]
    assert tiling(TEXT, WHOLE, known) == min(every, key=lambda chosen: (len(chosen), chosen))


def test_what_no_sentences_cover_is_not_tiled() -> None:
    assert tiling(TEXT, WHOLE, [Extent(0, 2), Extent(3, 5), Extent(10, 12)]) is None
    assert tiling(TEXT, Extent(5, 7), []) == ()


def test_between_regions_lies_what_has_text() -> None:
    assert gaps(TEXT, [Extent(3, 5)]) == [Extent(0, 3), Extent(5, 12)]
    assert gaps(TEXT, [Extent(0, 5), Extent(7, 12)]) == []
