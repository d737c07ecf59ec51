"""Repairs of boundaries in the log: which of them still count, and what undoing them restores."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.domain.history.extents import Extent, overlap
from annotator.domain.ids import Uid, VariantId


@dataclass(frozen=True, slots=True)
class BoundaryEvent:
    """One line of the log: how a piece of a variant's text is cut, from this uid on.

    Attributes:
        uid: Its place in the order of events.
        variant_id: The variant.
        region: What is cut anew.
        spans: The sentences that it is cut into, in their order.
        reverts: The event that it takes back.
    """

    uid: Uid
    variant_id: VariantId
    region: Extent
    spans: tuple[Extent, ...]
    reverts: Uid | None = None


def stands(chain: Iterable[BoundaryEvent], event: BoundaryEvent) -> bool:
    """Whether the sentences that an event brought about are still those of that event.

    They are not when somebody has cut one of them anew since; they are when that was undone.

    Args:
        chain: All repairs of the variant, oldest first.
        event: One of them.
    """
    makers = _Makers()
    for each in chain:
        makers.apply(each)
    made = makers.after.get(event.uid)
    return made is not None and all(
        span in makers.now and makers.now[span] == maker for span, maker in made.items()
    )


def cut_before(chain: Sequence[BoundaryEvent], event: BoundaryEvent) -> tuple[Extent, ...] | None:
    """Return how the region was cut before an event, or None if the log does not say.

    It does for all repairs of this program: a step that cuts a region anew first writes down how
    the region was cut, and an undo restores what stood before.
    """
    if event.reverts is not None:
        return next((each.spans for each in chain if each.uid == event.reverts), None)
    earlier = [each for each in chain if each.uid < event.uid and each.region == event.region]
    return earlier[-1].spans if earlier else None


@dataclass(slots=True)
class _Makers:
    """Which event first brought about each sentence; None for one that an undo gave back."""

    now: dict[Extent, Uid | None] = field(default_factory=dict)
    before: dict[Uid, Mapping[Extent, Uid | None]] = field(default_factory=dict)
    after: dict[Uid, Mapping[Extent, Uid | None]] = field(default_factory=dict)

    def apply(self, event: BoundaryEvent) -> None:
        region = event.region
        replaced = {span: maker for span, maker in self.now.items() if overlap(span, region)}
        if event.reverts is None:
            # Writing sentences down as they are does not change which event made them.
            as_they_are = replaced.keys() <= set(event.spans)
            kept = replaced if as_they_are else {}
            made = {span: kept.get(span, event.uid) for span in event.spans}
        else:
            gave = self.before.get(event.reverts, {})
            made = {span: gave.get(span) for span in event.spans}
        self.before[event.uid], self.after[event.uid] = replaced, made
        self.now = {span: maker for span, maker in self.now.items() if span not in replaced} | made
