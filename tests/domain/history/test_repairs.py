"""Repairs in the log: whose sentences stand, and what undo restores."""

from annotator.domain.history.extents import Extent
from annotator.domain.history.repairs import BoundaryEvent, cut_before, stands
from annotator.domain.ids import Uid, VariantId

WHOLE = (Extent(0, 20),)
HALVES = (Extent(0, 10), Extent(11, 20))
LEFT = (Extent(0, 4), Extent(5, 10))
RIGHT = (Extent(11, 15), Extent(16, 20))


def event(
    number: int, spans: tuple[Extent, ...], reverts: BoundaryEvent | None = None
) -> BoundaryEvent:
    region = Extent(spans[0].start, spans[-1].end)
    reverted = reverts.uid if reverts else None
    return BoundaryEvent(Uid(f"{number:02}"), VariantId(1), region, spans, reverted)


NOTED, SPLIT = event(1, WHOLE), event(2, HALVES)
LEFT_NOTED, LEFT_SPLIT = event(3, HALVES[:1]), event(4, LEFT)
RIGHT_NOTED, RIGHT_SPLIT = event(5, HALVES[1:]), event(6, RIGHT)
LEFT_UNDONE, RIGHT_UNDONE = event(7, HALVES[:1], LEFT_SPLIT), event(8, HALVES[1:], RIGHT_SPLIT)
ALL = [
    NOTED, SPLIT, LEFT_NOTED, LEFT_SPLIT, RIGHT_NOTED, RIGHT_SPLIT, LEFT_UNDONE, RIGHT_UNDONE,
]  # fmt: skip


def test_a_split_stands_until_a_part_is_cut_and_again_when_that_is_undone() -> None:
    standing = [stands(ALL[: count + 1], SPLIT) for count in range(len(ALL))]
    assert standing == [False, True, True, False, False, False, False, True]
    assert stands(ALL, LEFT_UNDONE)
    assert not stands(ALL, LEFT_SPLIT)


def test_a_cut_that_looks_the_same_but_is_anothers_does_not_stand() -> None:
    merged, again = event(9, WHOLE), event(10, HALVES)
    assert not stands([*ALL, merged, again], SPLIT)
    assert stands([*ALL, merged, again], again)


def test_undone_neighbours_give_sentences_back_to_their_makers() -> None:
    noted, merged = event(9, (HALVES[1], Extent(21, 30))), event(10, (Extent(11, 30),))
    undone = event(11, noted.spans, merged)
    assert not stands([*ALL, noted, merged], SPLIT)
    assert stands([*ALL, noted, merged, undone], SPLIT)


def test_a_sentence_that_only_touches_what_is_cut_stays_its_makers() -> None:
    """As where no space follows a full stop."""
    before, after = event(1, (Extent(0, 5), Extent(5, 10))), event(4, (Extent(20, 25),))
    between = event(2, (Extent(10, 14), Extent(14, 20)))
    assert stands([before, after, between], before)
    assert stands([before, after, between], after)
    cut_again = event(5, (Extent(5, 7), Extent(7, 10)))
    assert not stands([before, between, cut_again], before)
    assert stands([before, between, cut_again], between)


def test_undo_and_redo_lead_back_and_forth() -> None:
    undone = event(3, WHOLE, SPLIT)
    redone = event(4, HALVES, undone)
    chain = [NOTED, SPLIT, undone, redone]
    assert [cut_before(chain, e) for e in chain] == [None, WHOLE, HALVES, WHOLE]
    assert [stands(chain[:3], e) for e in chain[:3]] == [True, False, True]
    assert stands(chain, redone)
    assert cut_before([SPLIT], SPLIT) is None


def test_before_a_cut_was_the_last_one_of_the_same_region() -> None:
    merged = event(7, WHOLE)
    assert cut_before([NOTED, SPLIT, LEFT_NOTED, LEFT_SPLIT, merged], merged) == HALVES
