"""Sentences as tiles: they cover a piece of text but for white space, and never overlap."""

import operator
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from annotator.domain.history.extents import Extent, within


def tiles(text: str, region: Extent, spans: Sequence[Extent]) -> bool:
    """Whether the spans cover the region in their order, but for white space between them."""
    done = region.start
    for span in spans:
        if not done <= span.start < span.end <= region.end or text[done : span.start].strip():
            return False
        done = span.end
    return not text[done : region.end].strip()


def gaps(text: str, touched: Sequence[Extent]) -> list[Extent]:
    """Return what lies between the regions, where there is text.

    Args:
        text: The whole text.
        touched: The regions, in order; they do not overlap.
    """
    edges = [0, *(edge for region in touched for edge in region), len(text)]
    between = (Extent(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True))
    return [gap for gap in between if text[gap.start : gap.end].strip()]


def tiling(text: str, gap: Extent, known: Sequence[Extent]) -> tuple[Extent, ...] | None:
    """Return the sentences that tile a gap: the fewest, of those the first in order; or None.

    Args:
        text: The whole text.
        gap: The piece of it that is to be tiled.
        known: Sentences to choose from, in any order.
    """
    # From the last sentence to the first: with how many more the gap is tiled from each start.
    best: dict[int, tuple[int, Extent, int | None]] = {}
    starts: list[int] = []  # of those from which it can be tiled, the greatest first
    for span in sorted((s for s in known if within(s, gap)), reverse=True):
        found = _continued(text, span.end, gap.end, starts, best)
        if found is not None:
            count, following = found
            if span.start not in best:
                starts.append(span.start)
                best[span.start] = (count + 1, span, following)
            elif (count + 1, span) < best[span.start][:2]:
                best[span.start] = (count + 1, span, following)
    first = _continued(text, gap.start, gap.end, starts, best)
    if first is None:
        return None
    chosen = []
    start = first[1]
    while start is not None:
        _, span, start = best[start]
        chosen.append(span)
    return tuple(chosen)


def _continued(
    text: str,
    done: int,
    end: int,
    starts: Sequence[int],
    best: Mapping[int, tuple[int, Extent, int | None]],
) -> tuple[int, int | None] | None:
    """Return how many sentences tile the rest from `done`, and where the first of them starts."""
    blank = done
    while blank < end and text[blank].isspace():
        blank += 1
    if blank == end:
        return 0, None
    # The sentences that start in the white space after what is done, or right after it.
    last = bisect_right(starts, -done, key=operator.neg)
    first = bisect_left(starts, -blank, key=operator.neg)
    return min(((best[start][0], start) for start in starts[first:last]), default=None)
