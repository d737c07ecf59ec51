"""Which labels follow to what is cut anew: a function of sets, and nothing is made twice."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.history.following import (
    Following,
    Given,
    Recut,
    _coarse,
    carried_uid,
    following,
)
from annotator.domain.history.log import Origin, Verdict
from annotator.domain.history.merging_boundaries import Extent
from annotator.domain.ids import Uid
from annotator.domain.labels import FACT, QUOTE
from annotator.domain.uids import is_uid_of_event, number_of, uid_of

ANA, BEN = Uid("ana"), Uid("ben")
WHOLE, LEFT, RIGHT, NEXT = Extent(0, 10), Extent(0, 4), Extent(5, 10), Extent(11, 20)
BOTH = Extent(0, 20)
MS = 1_767_603_600_000


def uid(number: int, tail: int = 1 << 60) -> Uid:
    return uid_of(((MS + number) << 74) + tail)


def said(
    number: int, span: Extent, verdict: Verdict, person: Uid = BEN, reverts: Uid | None = None
) -> Given:
    return Given(uid(number), uid(number, 1), person, span, verdict, reverts)


SPLIT = Recut(uid(50), (WHOLE,), (LEFT, RIGHT))
MERGE = Recut(uid(60), (WHOLE, NEXT), (BOTH,))


def last(found: list[Following], span: Extent) -> Verdict:
    return max((event for event in found if event.span == span), key=lambda e: e.uid).verdict


def test_a_label_follows_right_behind_itself() -> None:
    for number in (10, 90):
        label = said(number, WHOLE, Verdict(FACT, note="why"))
        found = following([label], [SPLIT], {SPLIT.operation})
        assert {event.span for event in found} == {LEFT, RIGHT}
        for event in found:
            assert event.verdict == Verdict(FACT, unsure=True, note="why", origin=Origin.CARRIED)
            assert event.source == label.uid < event.uid < uid(number + 1)
            assert is_uid_of_event(event.uid)


def test_undoing_a_label_stands_where_the_label_stood() -> None:
    label = said(10, WHOLE, Verdict(FACT))
    taken_back = said(30, WHOLE, Verdict(), reverts=label.uid)
    again = said(40, WHOLE, Verdict(FACT), reverts=taken_back.uid)
    for events, wanted in (([label, taken_back], None), ([label, taken_back, again], FACT)):
        found = following(events, [SPLIT], {SPLIT.operation})
        assert last(found, LEFT).label == wanted
        # What was said of the part in between is later than the label, and stays.
        assert all(event.uid < uid(20) for event in found)


def test_of_two_sentences_that_are_merged_the_latest_of_each_come_together() -> None:
    first, second = said(10, WHOLE, Verdict(QUOTE)), said(12, WHOLE, Verdict(FACT))
    other = said(15, NEXT, Verdict(FACT))
    repairs = {MERGE.operation}
    assert following([first, second], [MERGE], repairs) == []
    assert last(following([first, other], [MERGE], repairs), BOTH).label is None
    found = following([first, second, other], [MERGE], repairs)
    assert last(found, BOTH) == Verdict(FACT, origin=Origin.CARRIED)
    assert not following([first, said(15, NEXT, Verdict(QUOTE), ANA)], [MERGE], repairs)
    undone = said(30, WHOLE, Verdict(QUOTE), reverts=second.uid)
    assert last(following([first, second, undone, other], [MERGE], repairs), BOTH).label is None


def test_of_two_labels_long_ago_that_lie_close_together_the_later_comes_together() -> None:
    day_ms = 86_400_000
    other = said(10 * day_ms, NEXT, Verdict(FACT))
    late = Recut(uid(11 * day_ms), (WHOLE, NEXT), (BOTH,))
    for number in range(40):
        slip, meant = (
            said(number * 7 + ms, WHOLE, Verdict(name)) for ms, name in ((0, QUOTE), (50, FACT))
        )
        found = following([slip, meant, other], [late], {late.operation})
        assert last(found, BOTH).label == FACT


def test_a_label_does_not_come_back_to_the_sentence_that_it_was_given_to() -> None:
    label = said(10, WHOLE, Verdict(FACT))
    part = said(55, LEFT, Verdict(QUOTE))
    back = Recut(uid(60), (LEFT, RIGHT), (WHOLE,))
    repairs = {SPLIT.operation, back.operation}
    found = following([label], [SPLIT, back], repairs)
    assert {event.span for event in found} == {LEFT, RIGHT}
    (again,) = (e for e in following([label, part], [SPLIT, back], repairs) if e.span == WHOLE)
    assert again.verdict.label is None
    assert label.uid < again.uid < part.uid


def test_gaps_keep_their_order_in_few_bits() -> None:
    gaps = [0, 1, 2**28 - 1, 2**28, 2**28 + 1, 2**29 - 1, 2**29, 3 * 2**40, 2**60 - 1]
    coarse = [_coarse(gap) for gap in gaps]
    assert coarse == sorted(coarse)
    assert coarse[-1] < 2**33


@given(st.integers(0, 2**122 - 1))
def test_a_number_gives_its_uid_and_back(number: int) -> None:
    assert number_of(uid_of(number)) == number
    assert is_uid_of_event(uid_of(number))
    assert uid_of(-1) == uid_of(0)


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[Given], list[Recut]]:
    """Words that are cut to and fro, and labels on all that ever stood there."""
    cut = [Extent(0, 3), Extent(3, 6)]
    recuts: list[Recut] = []
    seen = set(cut)
    for number in range(draw(st.integers(0, 5))):
        if draw(st.booleans()) and len(cut) > 1:
            at = draw(st.integers(0, len(cut) - 2))
            old = tuple(cut[at : at + 2])
            new: tuple[Extent, ...] = (Extent(old[0].start, old[1].end),)
        else:
            at = draw(st.integers(0, len(cut) - 1))
            old = (cut[at],)
            if old[0].end - old[0].start < 2:
                continue
            place = draw(st.integers(old[0].start + 1, old[0].end - 1))
            new = (Extent(old[0].start, place), Extent(place, old[0].end))
        cut[at : at + len(old)] = new
        seen |= set(new)
        recuts.append(Recut(uid(100 * number + 50), old, new))
    labels = st.sampled_from([Verdict(FACT), Verdict(QUOTE), Verdict()])
    numbers = draw(st.lists(st.integers(1, 600), unique=True, max_size=6))
    events: list[Given] = []
    for number in numbers:
        span = draw(st.sampled_from(sorted(seen)))
        person = draw(st.sampled_from([ANA, BEN]))
        earlier = [
            e for e in events if (e.span, e.person) == (span, person) and e.uid < uid(number)
        ]
        is_undo = draw(st.booleans())
        reverts = earlier[-1].uid if earlier and is_undo else None
        events.append(said(number, span, draw(labels), person, reverts))
    return events, recuts


def in_the_log(event: Following, events: list[Given]) -> Given:
    person = {each.uid: each.person for each in events}
    return Given(event.uid, event.operation, person[event.source], event.span, event.verdict)


@settings(max_examples=60)
@given(histories(), st.data())
def test_what_follows_is_a_function_of_sets_that_only_grows(
    history: tuple[list[Given], list[Recut]], data: st.DataObject
) -> None:
    events, recuts = history
    repairs = {recut.operation for recut in recuts}
    found = following(events, recuts, repairs)
    uids = [event.uid for event in found]
    assert len(set(uids)) == len(uids)
    logged = [*events, *(in_the_log(event, events) for event in found)]
    assert set(following(data.draw(st.permutations(logged)), recuts, repairs)) == set(found)
    some = [event for event in events if data.draw(st.booleans())]
    # An undo never comes without what it takes back.
    whole = {event.uid for event in some}
    some = [event for event in some if event.reverts is None or event.reverts in whole]
    for _ in pairwise(some):
        some = [e for e in some if e.reverts is None or e.reverts in {each.uid for each in some}]
    first = following(some, recuts[: data.draw(st.integers(0, len(recuts)))], repairs)
    assert set(first) <= set(found)
    then = [*events, *(in_the_log(event, events) for event in first)]
    assert set(following(then, recuts, repairs)) == set(found)


def test_who_carries_a_verdict_over_by_hand_of_the_program_has_it_in_the_same_place() -> None:
    label = said(10, WHOLE, Verdict(FACT))
    found = following([label], [SPLIT], {SPLIT.operation})
    assert {event.uid for event in found} == {
        carried_uid(label.uid, SPLIT.operation, span) for span in (LEFT, RIGHT)
    }
