"""Which sentences count when a variant was cut on several sides."""

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.history.extents import Extent
from annotator.domain.history.merging_boundaries import Cut, Repair, active_spans, cut_conflicts
from annotator.domain.ids import Uid
from tests.examples import examples

TEXT = "aaaa bbbb cccc dddd"
BASE = [Extent(0, 4), Extent(5, 9), Extent(10, 14), Extent(15, 19)]


def repair(uid: str, *spans: tuple[int, int]) -> Repair:
    extents = tuple(Extent(*span) for span in spans)
    return Repair(Uid(uid), Extent(extents[0].start, extents[-1].end), extents)


def folded(*repairs: Repair) -> list[tuple[int, int]]:
    spans = {*BASE, *(span for r in repairs for span in r.spans)}
    return [(span.start, span.end) for span in sorted(active_spans(TEXT, spans, repairs))]


def test_without_repairs_everything_counts() -> None:
    assert folded() == BASE


def test_the_latest_repair_of_a_region_counts_whoever_came_first() -> None:
    early = repair("1", (0, 2), (2, 4))
    late = repair("2", (0, 1), (1, 4))
    assert folded(early, late) == folded(late, early) == [(0, 1), (1, 4), *BASE[1:]]


def test_a_repair_that_does_not_fit_is_set_aside() -> None:
    first = repair("1", (0, 9))
    late = repair("2", (5, 14))
    assert folded(late, first) == [(0, 9), (10, 14), (15, 19)]


def test_an_undone_repair_leads_back() -> None:
    assert folded(repair("1", (0, 9)), repair("2", (0, 4), (5, 9))) == BASE


def test_spans_that_are_not_known_or_leave_text_out_are_passed_over() -> None:
    unknown = repair("1", (0, 2), (2, 4))
    assert active_spans(TEXT, BASE, [unknown]) == set(BASE)
    leaving_out = Repair(Uid("2"), Extent(0, 9), (Extent(0, 4),))
    assert active_spans(TEXT, BASE, [leaving_out]) == set(BASE)


def test_two_ways_of_cutting_from_the_start_give_the_fewest_sentences() -> None:
    other = [Extent(0, 9), Extent(10, 12), Extent(12, 14), Extent(15, 19)]
    assert active_spans(TEXT, [*BASE, *other], []) == {
        Extent(0, 9),
        Extent(10, 14),
        Extent(15, 19),
    }


def test_sentences_that_leave_text_out_are_refused() -> None:
    with pytest.raises(ValueError, match="do not tile"):
        active_spans(TEXT, BASE[1:], [])


def cut(*repairs: Repair, base: list[Extent] = BASE) -> Cut:
    spans = frozenset({*base, *(span for r in repairs for span in r.spans)})
    return Cut(spans, active_spans(TEXT, spans, repairs), repairs)


def test_what_one_side_repaired_is_news_and_no_difference() -> None:
    assert cut_conflicts(TEXT, cut(), cut(repair("1", (0, 9)))) == []
    assert cut_conflicts(TEXT, cut(repair("1", (0, 9))), cut()) == []
    known = repair("1", (0, 9))
    later = repair("2", (0, 4), (5, 9))
    assert cut_conflicts(TEXT, cut(known), cut(known, later)) == []


def test_what_both_sides_repaired_differently_is_listed_with_what_is_shown() -> None:
    ours, theirs = repair("1", (0, 2), (2, 4)), repair("2", (0, 9))
    (found,) = cut_conflicts(TEXT, cut(ours), cut(theirs))
    assert found.region == Extent(0, 9)
    assert found.ours == (Extent(0, 2), Extent(2, 4), Extent(5, 9))
    assert found.theirs == found.shown == (Extent(0, 9),)
    assert cut_conflicts(TEXT, cut(ours), cut(repair("2", (0, 2), (2, 4)))) == []


def test_what_was_cut_differently_from_the_start_is_listed() -> None:
    (found,) = cut_conflicts(TEXT, cut(), cut(base=[Extent(0, 9), *BASE[2:]]))
    assert found.shown == (Extent(0, 9),)


class Side:
    """Somebody who repairs: what they see is the fold of what they know."""

    def __init__(self, name: str, start: list[Extent]) -> None:
        self.name = name
        self.spans = set(start)
        self.repairs: list[Repair] = []

    def active(self) -> list[Extent]:
        return sorted(active_spans(TEXT, self.spans, self.repairs))

    def act(self, chance: random.Random, number: int) -> None:
        active = self.active()
        at = chance.randrange(len(active))
        chosen = active[at : at + chance.choice([1, 1, 2, 3])]
        region = Extent(chosen[0].start, chosen[-1].end)
        cuts = sorted(
            {
                place
                for _ in range(chance.choice([0, 1, 2]))
                if region.start < (place := chance.randint(region.start, region.end)) < region.end
                and not TEXT[place].isspace()
            }
        )
        edges = [region.start, *cuts, region.end]
        spans = tuple(
            Extent(start, start + len(TEXT[start:end].rstrip()))
            for start, end in itertools.pairwise(edges)
        )
        expected = {span for span in active if span not in chosen} | set(spans)
        uid = Uid(f"{number:03}-{chance.randrange(999):03}-{self.name}")
        self.spans.update(spans)
        self.repairs.append(Repair(uid, region, spans))
        # One's own repair always takes effect at once.
        assert set(self.active()) == expected

    def learn(self, other: "Side") -> None:
        self.spans |= other.spans
        self.repairs = sorted({*self.repairs, *other.repairs}, key=lambda r: r.uid)


OTHER_BASE = [Extent(0, 2), Extent(2, 9), Extent(10, 19)]


@examples(200)
@given(seed=st.integers(0, 2**32), bases=st.tuples(*[st.booleans()] * 3))
def test_any_order_of_learning_gives_one_cut_that_tiles(
    seed: int, bases: tuple[bool, bool, bool]
) -> None:
    chance = random.Random(seed)  # noqa: S311 - Hypothesis shrinks the seed

    def sides() -> list[Side]:
        return [
            Side(name, OTHER_BASE if base else BASE)
            for name, base in zip("abc", bases, strict=True)
        ]

    acting = sides()
    for number in range(chance.randint(0, 10)):
        # The uids go up, as the hybrid clock of each side has them.
        if chance.random() < 0.2:
            acting[chance.randrange(3)].learn(acting[chance.randrange(3)])
        acting[chance.randrange(3)].act(chance, number)
    results = []
    for order in ((0, 1, 2), (2, 1, 0), (1, 2, 0)):
        met = Side("met", [])
        for index in order:
            met.learn(acting[index])
        results.append(met.active())
    assert results[0] == results[1] == results[2]
    done = 0
    for span in results[0]:
        assert span.start >= done
        assert not TEXT[done : span.start].strip()
        done = span.end
    assert not TEXT[done:].strip()
