"""Labels that follow to the sentences a repair has made, whenever the two come together.

Whoever splits a sentence may not know what others say of it: that comes with a merge. So which
events follow from labels and repairs is a function of their sets, uids included, and may be
worked out again and again, on any machine: the union stays a union.

A label follows at its own place in the order of events, right behind the verdict that it comes
from. So it counts unless its annotator has said something of the new sentence since.
"""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from annotator.domain.history.carrying import after_merge, after_split
from annotator.domain.history.log import Verdict
from annotator.domain.history.merging_boundaries import Extent
from annotator.domain.ids import Uid
from annotator.domain.uids import number_of, uid_of

_DEPTH: Final = 41
"""Undoing a label takes its place in the order; these bits tell which came last."""
_TAIL: Final = 62
_EXACT_BITS: Final = 28
_DEPTH_BITS: Final = 7
_DIGEST_BITS: Final = 20
_NO_DEPTH: Final = (1 << _DEPTH_BITS) - 1
_MOST_CUT: Final = 16
_MOST_SAID: Final = 32
"""Of one person's verdicts on one sentence so many of the latest are taken; far more than occur."""


@dataclass(frozen=True, slots=True)
class Given:
    """A verdict on a sentence of a variant, as the log has it.

    Attributes:
        uid: Its place in the order of events.
        operation: The step that it belongs to.
        person: Whose it is: the identity that stands for them.
        span: The sentence.
        verdict: The verdict.
        reverts: The event that it takes back.
    """

    uid: Uid
    operation: Uid
    person: Uid
    span: Extent
    verdict: Verdict
    reverts: Uid | None = None


@dataclass(frozen=True, slots=True)
class Recut:
    """A split or merge of sentences: how a piece was cut before, and how it is from then on."""

    operation: Uid
    before: tuple[Extent, ...]
    after: tuple[Extent, ...]

    def sources(self, span: Extent) -> list[Extent]:
        """Return the sentences that one of the new ones was made of."""
        if span in self.before or len(self.before) + len(self.after) > _MOST_CUT:
            return []
        return [old for old in self.before if old.start < span.end and span.start < old.end]


@dataclass(frozen=True, slots=True)
class Following:
    """An event that follows from a verdict and a repair.

    Attributes:
        uid: Its place in the order of events.
        operation: The repair.
        source: The verdict that it comes from, of the same annotator.
        span: The sentence that it is about.
        verdict: What it says.
    """

    uid: Uid
    operation: Uid
    source: Uid
    span: Extent
    verdict: Verdict


_Reached: TypeAlias = dict[Uid, tuple[Given, Verdict]]


def following(
    given: Iterable[Given], recuts: Iterable[Recut], repairs: Collection[Uid]
) -> list[Following]:
    """Return every event that follows, whether it is in the log already or not.

    On a split, each part gets what anybody has said of the whole. On a merge of two sentences,
    the new one gets what somebody who has judged both has said of them.

    Args:
        given: All annotations of the sentences that were ever cut anew, or made by that.
        recuts: The splits and merges of their variant.
        repairs: All operations that have cut it, their undoing included.
    """
    carrying = _Carrying(list(given), frozenset(repairs))
    found: list[Following] = []
    ordered = sorted(recuts, key=lambda recut: recut.operation)
    cutting = {recut.operation for recut in ordered}
    carrying.take(event for event in carrying.given if event.operation not in cutting)
    for recut in ordered:
        new = list(carrying.of(recut))
        made = {event.uid for event in new}
        # What follows is worked out from what people said, not from what followed before.
        carrying.take(
            event for event in carrying.by_operation[recut.operation] if event.uid not in made
        )
        found += new
    return found


def carried_uid(source: Uid, operation: Uid, span: Extent) -> Uid:
    """Return the uid of what follows from a verdict: right behind it in the order of events."""
    return uid_of(number_of(source) + _behind(source, operation, span))


@dataclass(slots=True)
class _Carrying:
    given: Sequence[Given]
    repairs: frozenset[Uid]
    by_operation: dict[Uid, list[Given]] = field(default_factory=lambda: defaultdict(list))
    _said: dict[Extent, list[Given]] = field(default_factory=lambda: defaultdict(list))
    _wholes: dict[Extent, set[Extent]] = field(default_factory=lambda: defaultdict(set))
    _places: dict[Uid, tuple[int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        by_uid = {event.uid: event for event in self.given}
        for event in self.given:
            self.by_operation[event.operation].append(event)
            self._places[event.uid] = _place(event, by_uid)

    def take(self, events: Iterable[Given]) -> None:
        for event in events:
            self._said[event.span].append(event)

    def of(self, recut: Recut) -> Iterator[Following]:
        for span in recut.after:
            match recut.sources(span):
                case [whole]:
                    for event, verdict in self._reaching(whole, recut).values():
                        number = self._number(event) + _behind(event.uid, recut.operation, span)
                        yield Following(
                            uid_of(number), recut.operation, event.uid, span, after_split(verdict)
                        )
                    self._wholes[span] |= {whole} | self._wholes[whole]
                case [one, other]:
                    yield from self._merged(span, recut, (one, other))

    def _reaching(self, span: Extent, recut: Recut) -> _Reached:
        """Return what was said of a sentence, or of a longer one that it was split from."""
        return {
            event.uid: (event, event.verdict if each == span else after_split(event.verdict))
            for each in (span, *self._wholes[span])
            for event in self._said[each]
            if event.operation not in self.repairs or event.operation < recut.operation
        }

    def _merged(
        self, span: Extent, recut: Recut, sources: tuple[Extent, Extent]
    ) -> Iterator[Following]:
        first, second = (self._latest(self._reaching(source, recut)) for source in sources)
        # What was said of the new sentence itself does not come back to it.
        for later in (event for event, _ in (first | second).values() if event.span != span):
            for earlier in self._partners(later, first, second):
                one = first[later.uid if later.uid in first else earlier.uid][1]
                other = second[later.uid if later.uid in second else earlier.uid][1]
                number = self._number(later) - self._ahead(later, earlier, recut.operation)
                verdict = after_merge([one, other])
                yield Following(uid_of(number), recut.operation, later.uid, span, verdict)

    def _latest(self, reached: _Reached) -> _Reached:
        """Return somebody's latest verdicts, so that a file from a stranger costs no hours."""
        by_person: dict[Uid, list[Given]] = defaultdict(list)
        for event, _ in reached.values():
            by_person[event.person].append(event)
        kept = (sorted(each, key=self._number)[-_MOST_SAID:] for each in by_person.values())
        return {event.uid: reached[event.uid] for events in kept for event in events}

    def _partners(self, later: Given, first: _Reached, second: _Reached) -> list[Given]:
        """Return with which earlier verdicts on the other sentence a verdict comes together."""
        if later.uid in first and later.uid in second:
            return [later]
        others = second if later.uid in first else first
        return [
            event
            for event, _ in others.values()
            if event.person == later.person
            and (self._number(event), event.uid) < (self._number(later), later.uid)
        ]

    def _number(self, event: Given) -> int:
        root, depth = self._places[event.uid]
        return root + (depth << _DEPTH)

    def _ahead(self, later: Given, earlier: Given, operation: Uid) -> int:
        """Return how far before the later verdict they come together: the less, the later both."""
        gap = _coarse(max(self._number(later) - self._number(earlier), 0) >> _TAIL)
        depth = _NO_DEPTH - min(self._places[earlier.uid][1], _NO_DEPTH)
        told_apart = _digest(later.uid, earlier.uid, operation) >> (256 - _DIGEST_BITS)
        return 1 + ((gap << _DEPTH_BITS | depth) << _DIGEST_BITS | told_apart)


def _place(event: Given, by_uid: Mapping[Uid, Given]) -> tuple[int, int]:
    """Return where an event stands in the order: undoing a verdict stands with the verdict."""
    depth = 0
    while event.reverts is not None and event.reverts < event.uid and event.reverts in by_uid:
        event = by_uid[event.reverts]
        depth += 1
    return number_of(event.uid), depth


def _behind(source: Uid, operation: Uid, span: Extent) -> int:
    """Return how far behind a verdict stands what follows: more than anything that merges gives."""
    return (1 << 36) + (_digest(source, operation, str(span.start), str(span.end)) >> 217)


def _digest(*parts: str) -> int:
    return int.from_bytes(hashlib.sha256("\n".join(parts).encode()).digest(), "big")


def _coarse(gap: int) -> int:
    """Return a gap in 33 bits, in the same order; of large ones, the first 28 bits tell them apart.

    So of two labels a week ago that are a hundredth of a second apart the later counts.
    """
    if gap < 1 << _EXACT_BITS:
        return gap
    over = gap.bit_length() - _EXACT_BITS
    half = 1 << (_EXACT_BITS - 1)
    return (1 << _EXACT_BITS) + (over - 1) * half + (gap >> over) - half
