"""Stories are shared out evenly, with the overlap that was asked for."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import BadInputError
from annotator.domain.ids import Uid
from annotator.domain.project.assigning import AssignmentOptions, StorySize, assign

PEOPLE = [Uid("ana"), Uid("ben"), Uid("cleo")]
STORIES = [StorySize(Uid(f"{number:03}"), 20 + number % 7) for number in range(100)]


def test_the_overlap_is_what_was_asked_for_and_the_work_is_even() -> None:
    found = assign(STORIES, PEOPLE, AssignmentOptions(20.0, seed=1))
    copies = Counter(each.story for each in found)
    assert Counter(copies.values()) == {1: 80, 2: 20}
    sizes = {story.key: story.sentences for story in STORIES}
    loads = Counter[Uid]()
    for each in found:
        loads[each.annotator] += sizes[each.story]
    assert max(loads.values()) - min(loads.values()) <= max(sizes.values())


def test_those_who_share_stories_take_turns() -> None:
    stories = [StorySize(Uid(f"{number:03}"), 20) for number in range(60)]
    found = assign(stories, [*PEOPLE, Uid("dora")], AssignmentOptions(100, copies=2))
    chosen: dict[Uid, list[Uid]] = {}
    for each in found:
        chosen.setdefault(each.story, []).append(each.annotator)
    pairs = Counter(tuple(sorted(pair)) for pair in chosen.values())
    assert sorted(pairs.values()) == [10] * 6


def test_the_longest_stories_go_first_so_that_the_short_ones_even_out() -> None:
    sizes = [StorySize(Uid(str(number)), 10 if number == 0 else 1) for number in range(11)]
    found = assign(sizes, PEOPLE[:2], AssignmentOptions(0))
    assert sorted(Counter(each.annotator for each in found).values()) == [1, 10]


def test_chance_decides_who_begins() -> None:
    first = {assign(STORIES[:1], PEOPLE, AssignmentOptions(0, seed=seed))[0] for seed in range(9)}
    assert {each.annotator for each in first} == {*PEOPLE}


@given(st.permutations(STORIES[:12]), st.permutations(PEOPLE), st.integers(0, 9))
def test_the_same_seed_gives_the_same_in_whatever_order(
    stories: list[StorySize], people: list[Uid], seed: int
) -> None:
    options = AssignmentOptions(50.0, seed=seed)
    assert set(assign(stories, people, options)) == set(assign(STORIES[:12], PEOPLE, options))


def test_another_seed_gives_another_assignment() -> None:
    one, other = (set(assign(STORIES, PEOPLE, AssignmentOptions(seed=seed))) for seed in (0, 1))
    assert one != other


def test_some_overlap_is_at_least_one_story() -> None:
    found = assign(STORIES[:2], PEOPLE, AssignmentOptions(1.0))
    assert sorted(Counter(each.story for each in found).values()) == [1, 2]


def test_who_has_work_already_gets_less() -> None:
    found = assign(STORIES[:4], PEOPLE, AssignmentOptions(0), {Uid("ana"): 1000})
    assert "ana" not in {each.annotator for each in found}


@pytest.mark.parametrize(
    ("people", "options", "sentence"),
    [
        ([], AssignmentOptions(), "needs annotators"),
        (PEOPLE, AssignmentOptions(101), "between 0 and 100 per cent of the stories, not 101"),
        (PEOPLE, AssignmentOptions(-1), "between 0 and 100"),
        (PEOPLE, AssignmentOptions(float("nan")), "between 0 and 100"),
        (PEOPLE[:1], AssignmentOptions(20), "2 annotators per story were asked for"),
        (PEOPLE, AssignmentOptions(20, copies=4), "4 annotators per story were asked for"),
        (PEOPLE, AssignmentOptions(20, copies=1), "at least 2"),
        (PEOPLE, AssignmentOptions(20, seed=-1), "seed"),
    ],
)
def test_what_cannot_be_is_said(
    people: list[Uid], options: AssignmentOptions, sentence: str
) -> None:
    with pytest.raises(BadInputError, match=sentence):
        assign(STORIES, people, options)


def test_one_annotator_can_label_everything_alone() -> None:
    assert len(assign(STORIES, PEOPLE[:1], AssignmentOptions(0))) == 100


def test_two_annotators_are_enough_for_stories_of_two() -> None:
    found = assign(STORIES[:4], PEOPLE[:2], AssignmentOptions(100))
    assert set(Counter(each.story for each in found).values()) == {2}
