"""Pieces of a text by their places, and how they lie to each other."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

_SPANS: Final = re.compile(r"[0-9]{1,15}-[0-9]{1,15}(?:,[0-9]{1,15}-[0-9]{1,15})*")


class Extent(NamedTuple):
    """A piece of text: code points `[start, end)`."""

    start: int
    end: int


def parse_spans(text: str) -> tuple[Extent, ...] | None:
    """Return the spans that `start-end,start-end,…` names, or None if it does not name any."""
    if _SPANS.fullmatch(text) is None:
        return None
    pairs = (part.split("-") for part in text.split(","))
    return tuple(Extent(int(start), int(end)) for start, end in pairs)


def written_spans(spans: Iterable[Extent]) -> str:
    """Return the spans as the log has them: `start-end,start-end,…`."""
    return ",".join(f"{start}-{end}" for start, end in spans)


def joined(extents: Iterable[Extent]) -> list[Extent]:
    """Return the extents in order, those that overlap as one."""
    found: list[Extent] = []
    for extent in sorted(extents):
        if found and extent.start < found[-1].end:
            found[-1] = Extent(found[-1].start, max(found[-1].end, extent.end))
        else:
            found.append(extent)
    return found


def within(span: Extent, region: Extent) -> bool:
    """Whether all of the span lies in the region."""
    return region.start <= span.start and span.end <= region.end


def overlap(one: Extent, other: Extent) -> bool:
    """Whether the two have a character in common."""
    return one.start < other.end and other.start < one.end


def touch(one: Extent, other: Extent) -> bool:
    """Whether the two overlap, or the one begins where the other ends."""
    return one.start <= other.end and other.start <= one.end
