"""Which sentences of a variant count when it was cut, or repaired, on several sides.

A repair (a split, a merge, or the undoing of one) says how a region of the text is cut from then
on. Repairs are applied in the order of their uids, so the latest counts, as everywhere in the
log. One that starts or ends within a sentence that an earlier one made does not fit: it is set
aside. It stays in the log with its sentences, which are inactive then.

The result depends on the sets of sentences and repairs alone, never on who came first.
"""

import operator
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from annotator.domain.ids import Uid

_SPANS: Final = re.compile(r"[0-9]{1,15}-[0-9]{1,15}(?:,[0-9]{1,15}-[0-9]{1,15})*")


class Extent(NamedTuple):
    """A piece of text: code points `[start, end)`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Repair:
    """A line of the log: from this uid on, the region is cut into the spans.

    Attributes:
        uid: Its place in the order of events.
        region: What is cut anew.
        spans: The sentences that it is cut into, in their order.
    """

    uid: Uid
    region: Extent
    spans: tuple[Extent, ...]


@dataclass(frozen=True, slots=True)
class Cut:
    """How a variant is cut on one side."""

    spans: frozenset[Extent]
    active: frozenset[Extent]
    repairs: tuple[Repair, ...]


@dataclass(frozen=True, slots=True)
class CutConflict:
    """A region that is cut differently on two sides, by both of them.

    Attributes:
        region: The region.
        ours: How it is cut here.
        theirs: How it is cut there.
        shown: How it is cut after the merge.
    """

    region: Extent
    ours: tuple[Extent, ...]
    theirs: tuple[Extent, ...]
    shown: tuple[Extent, ...]


def parse_spans(text: str) -> tuple[Extent, ...] | None:
    """Return the spans that `start-end,start-end,…` names, or None if it does not name any."""
    if _SPANS.fullmatch(text) is None:
        return None
    pairs = (part.split("-") for part in text.split(","))
    return tuple(Extent(int(start), int(end)) for start, end in pairs)


def active_spans(
    text: str, spans: Iterable[Extent], repairs: Iterable[Repair]
) -> frozenset[Extent]:
    """Return the sentences that count: they tile the text, except for white space.

    Args:
        text: The variant's text.
        spans: All its sentences, active or not, of all sides.
        repairs: All repairs, in any order.

    Raises:
        ValueError: If the sentences can't tile the text.
    """
    known = sorted(set(spans))
    if _tiles(text, Extent(0, len(text)), known):
        # Most variants by far were cut once and never repaired.
        return frozenset(known)
    usable = sorted(
        (repair for repair in repairs if _is_usable(text, repair, frozenset(known))),
        key=lambda repair: repair.uid,
    )
    placed, touched = _applied(text, known, usable)
    rest = [_tiling(text, gap, known) for gap in _gaps(text, touched)]
    if None in rest:
        raise ValueError("the sentences do not tile the text")
    return placed.union(*(tiling or () for tiling in rest))


def cut_conflicts(text: str, ours: Cut, theirs: Cut) -> list[CutConflict]:
    """Return the regions that both sides repaired, or cut from the start, each in its own way.

    Where one side alone has repaired something, that is news and no conflict.
    """
    unlike = ours.active ^ theirs.active
    if not unlike:
        return []
    shown = active_spans(text, ours.spans | theirs.spans, {*ours.repairs, *theirs.repairs})
    only_ours = [r.region for r in set(ours.repairs) - set(theirs.repairs)]
    only_theirs = [r.region for r in set(theirs.repairs) - set(ours.repairs)]
    found = []
    for region in _joined(unlike):
        by_us = any(_overlap(region, repaired) for repaired in only_ours)
        by_them = any(_overlap(region, repaired) for repaired in only_theirs)
        if by_us == by_them:
            cuts = (
                tuple(sorted(span for span in side if _overlap(region, span)))
                for side in (ours.active, theirs.active, shown)
            )
            found.append(CutConflict(region, *cuts))
    return found


def _is_usable(text: str, repair: Repair, known: frozenset[Extent]) -> bool:
    return known.issuperset(repair.spans) and _tiles(text, repair.region, repair.spans)


def _applied(
    text: str, known: Sequence[Extent], repairs: Iterable[Repair]
) -> tuple[frozenset[Extent], list[Extent]]:
    """Return the sentences that the repairs leave, and the regions in which they lie.

    A repair does not fit where it starts or ends within a sentence of an earlier one, nor where
    it would leave a piece of text that there is no sentence for: that happens where sides have
    cut a text differently from the start.
    """
    placed: frozenset[Extent] = frozenset()
    touched: list[Extent] = []
    for repair in repairs:
        over = {span for span in placed if _overlap(span, repair.region)}
        if all(_within(span, repair.region) for span in over):
            then = _joined([*touched, repair.region])
            region = next(found for found in then if _overlap(found, repair.region))
            gaps = [gap for gap in _gaps(text, then) if _touch(gap, region)]
            if all(_tiling(text, gap, known) is not None for gap in gaps):
                placed = (placed - over) | frozenset(repair.spans)
                touched = then
    return placed, touched


def _tiling(text: str, gap: Extent, known: Sequence[Extent]) -> tuple[Extent, ...] | None:
    """Return the sentences that tile a gap: the fewest, of those the first in order; or None."""
    # From the last sentence to the first: with how many more the gap is tiled from each start.
    best: dict[int, tuple[int, Extent, int | None]] = {}
    starts: list[int] = []  # of those from which it can be tiled, the greatest first
    for span in sorted((s for s in known if _within(s, gap)), reverse=True):
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
    tiling = []
    start = first[1]
    while start is not None:
        _, span, start = best[start]
        tiling.append(span)
    return tuple(tiling)


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


def _tiles(text: str, region: Extent, spans: Sequence[Extent]) -> bool:
    """Whether the spans cover the region in their order, but for white space between them."""
    done = region.start
    for span in spans:
        if not done <= span.start < span.end <= region.end or text[done : span.start].strip():
            return False
        done = span.end
    return not text[done : region.end].strip()


def _gaps(text: str, touched: Sequence[Extent]) -> list[Extent]:
    """Return what lies between the regions, where there is text."""
    edges = [0, *(edge for region in touched for edge in region), len(text)]
    gaps = (Extent(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True))
    return [gap for gap in gaps if text[gap.start : gap.end].strip()]


def _joined(extents: Iterable[Extent]) -> list[Extent]:
    """Return the extents in order, those that overlap as one."""
    found: list[Extent] = []
    for extent in sorted(extents):
        if found and extent.start < found[-1].end:
            found[-1] = Extent(found[-1].start, max(found[-1].end, extent.end))
        else:
            found.append(extent)
    return found


def _within(span: Extent, region: Extent) -> bool:
    return region.start <= span.start and span.end <= region.end


def _overlap(one: Extent, other: Extent) -> bool:
    return one.start < other.end and other.start < one.end


def _touch(one: Extent, other: Extent) -> bool:
    return one.start <= other.end and other.start <= one.end
