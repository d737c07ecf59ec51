"""Which sentences of a variant count when it was cut, or repaired, on several sides.

A repair (a split, a merge, or the undoing of one) says how a region of the text is cut from then
on. Repairs are applied in the order of their uids, so the latest counts, as everywhere in the
log. One that starts or ends within a sentence that an earlier one made does not fit: it is set
aside. It stays in the log with its sentences, which are inactive then.

The result depends on the sets of sentences and repairs alone, never on who came first.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.domain.history.extents import Extent, joined, overlap, touch, within
from annotator.domain.history.tiling import gaps, tiles, tiling
from annotator.domain.ids import Uid


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
    if tiles(text, Extent(0, len(text)), known):
        # Most variants by far were cut once and never repaired.
        return frozenset(known)
    among = frozenset(known)
    usable = [repair for repair in repairs if _is_usable(text, repair, among)]
    usable.sort(key=lambda repair: repair.uid)
    placed, touched = _applied(text, known, usable)
    rest = [tiling(text, gap, known) for gap in gaps(text, touched)]
    if None in rest:
        raise ValueError("the sentences do not tile the text")
    return placed.union(*(spans or () for spans in rest))


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
    for region in joined(unlike):
        by_us = any(overlap(region, repaired) for repaired in only_ours)
        by_them = any(overlap(region, repaired) for repaired in only_theirs)
        if by_us == by_them:
            cuts = (
                tuple(sorted(span for span in side if overlap(region, span)))
                for side in (ours.active, theirs.active, shown)
            )
            found.append(CutConflict(region, *cuts))
    return found


def _is_usable(text: str, repair: Repair, known: frozenset[Extent]) -> bool:
    return known.issuperset(repair.spans) and tiles(text, repair.region, repair.spans)


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
        over = {span for span in placed if overlap(span, repair.region)}
        if all(within(span, repair.region) for span in over):
            then = joined([*touched, repair.region])
            region = next(found for found in then if overlap(found, repair.region))
            beside = [gap for gap in gaps(text, then) if touch(gap, region)]
            if all(tiling(text, gap, known) is not None for gap in beside):
                placed = (placed - over) | frozenset(repair.spans)
                touched = then
    return placed, touched
