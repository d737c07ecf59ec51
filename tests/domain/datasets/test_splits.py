"""Splits: groups stay whole, stories stay where they were, shares come last."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.datasets.parts import DEFAULT_SHARES, Part, Shares
from annotator.domain.datasets.shared_text import SharedText
from annotator.domain.datasets.splits import Before, Moved, StoryWeight, split
from annotator.domain.errors import BadInputError
from annotator.domain.ids import LabelName, Uid

LABELS = st.dictionaries(
    st.sampled_from([LabelName("fact"), LabelName("quote")]), st.integers(1, 50), min_size=1
)
STORIES = st.lists(st.tuples(st.integers(0, 9), LABELS), min_size=1, max_size=25).map(
    lambda items: [
        StoryWeight(Uid(f"story-{number:02}"), group, labels)
        for number, (group, labels) in enumerate(items)
    ]
)
SHARES = st.sampled_from([DEFAULT_SHARES, Shares(1, 0, 1), Shares(0.6, 0.2, 0.2)])
BEFORE = st.dictionaries(
    st.integers(0, 25).map(lambda number: Uid(f"story-{number:02}")), st.sampled_from(Part)
).map(Before)


def story(number: int, group: int | None = None, **labels: int) -> StoryWeight:
    counts = {LabelName(name): count for name, count in labels.items()} or {LabelName("fact"): 10}
    return StoryWeight(Uid(f"story-{number:02}"), number if group is None else group, counts)


@given(STORIES, SHARES, st.integers(0, 5), BEFORE)
def test_a_group_is_never_parted(
    stories: list[StoryWeight], shares: Shares, seed: int, before: Before
) -> None:
    try:
        found = split(stories, shares, seed, before)
    except BadInputError:
        assert len({each.group for each in stories}) < len(shares.parts)
        return
    assert set(found.parts) == {each.uid for each in stories}
    for group in {each.group for each in stories}:
        assert len({found.parts[each.uid] for each in stories if each.group == group}) == 1


@given(STORIES, st.integers(0, 5), BEFORE)
def test_a_group_stays_in_the_part_it_was_in(
    stories: list[StoryWeight], seed: int, before: Before
) -> None:
    try:
        found = split(stories, DEFAULT_SHARES, seed, before)
    except BadInputError:
        return
    known = before.stories
    moved = {each.story_uid for each in found.moved}
    for each in stories:
        group = {known[s.uid] for s in stories if s.group == each.group and s.uid in known}
        if len(group) > 1:
            assert found.parts[each.uid] is Part.TRAIN
        elif group:
            assert {found.parts[each.uid]} == group
        is_elsewhere = known.get(each.uid, found.parts[each.uid]) is not found.parts[each.uid]
        assert (each.uid in moved) == is_elsewhere


@given(STORIES, SHARES, st.integers(0, 5))
def test_no_part_is_empty_and_the_same_seed_gives_the_same_split(
    stories: list[StoryWeight], shares: Shares, seed: int
) -> None:
    try:
        found = split(stories, shares, seed)
    except BadInputError:
        return
    assert set(found.parts.values()) == set(shares.parts)
    assert split(stories, shares, seed) == found


def test_a_story_that_bridges_two_parts_takes_them_to_train() -> None:
    before = {Uid("story-00"): Part.TRAIN, Uid("story-01"): Part.TEST, Uid("story-02"): Part.DEV}
    bridged = [story(0, 7), story(1, 7), story(2), story(3, 7), story(4)]
    found = split(bridged, DEFAULT_SHARES, 0, Before(before))
    assert {found.parts[Uid(f"story-0{n}")] for n in (0, 1, 3)} == {Part.TRAIN}
    assert found.parts[Uid("story-02")] is Part.DEV
    assert found.moved == [Moved(Uid("story-01"), Part.TEST, Part.TRAIN)]
    assert found.joined == [[Uid("story-00"), Uid("story-01"), Uid("story-03")]]


def test_what_is_split_again_stays_as_it_was() -> None:
    stories = [story(number) for number in range(30)]
    first = split(stories[:20], DEFAULT_SHARES, 1)
    second = split(stories, DEFAULT_SHARES, 2, Before(first.parts))
    assert {uid: second.parts[uid] for uid in first.parts} == first.parts
    assert not second.moved


def test_shares_are_kept_where_groups_allow_it() -> None:
    stories = [story(number) for number in range(100)]
    counts = Counter(split(stories, DEFAULT_SHARES, 3).parts.values())
    assert counts == {Part.TRAIN: 80, Part.DEV: 10, Part.TEST: 10}


def test_labels_guide_where_new_groups_go() -> None:
    stories = [story(n, fact=10) if n % 2 else story(n, quote=10) for n in range(40)]
    found = split(stories, Shares(1, 0, 1), 0)
    tested = [each for each in stories if found.parts[each.uid] is Part.TEST]
    counts = Counter(label for each in tested for label in each.labels)
    assert counts == {"fact": 10, "quote": 10}


def test_another_seed_is_another_split() -> None:
    stories = [story(number) for number in range(20)]
    parts = {tuple(split(stories, DEFAULT_SHARES, seed).parts.values()) for seed in range(5)}
    assert len(parts) == 5


@pytest.mark.parametrize(
    ("stories", "says"),
    [
        ([story(0)], "Only 1 story has labels"),
        ([story(0), story(1)], "Only 2 stories have labels"),
        (
            [story(n, n % 2) for n in range(3)],
            "3 stories share sentences .* only 2 groups",
        ),
        ([story(n, 0) for n in range(5)], "5 stories share sentences and so form a single group"),
    ],
)
def test_what_can_not_be_split_is_refused(stories: list[StoryWeight], says: str) -> None:
    with pytest.raises(BadInputError, match=says):
        split(stories, DEFAULT_SHARES, 0)


@pytest.mark.parametrize(
    ("text", "count", "says"),
    [
        (
            "Subscribe " * 20,
            5,
            "Subscribe Subscribe…” ties “Story 0”, “Story 1”, “Story 2” and 2 more together:",
        ),
        (
            "Subscribe\nnow.",
            3,
            "“Subscribe now.” ties “Story 0”, “Story 1”, “Story 2” together: if",
        ),
    ],
)
def test_the_text_that_ties_is_quoted_and_some_of_its_stories_are_named(
    text: str, count: int, says: str
) -> None:
    shared = SharedText(text, tuple(f"Story {n}" for n in range(count)))
    with pytest.raises(BadInputError) as caught:
        split([story(n, 0) for n in range(5)], DEFAULT_SHARES, 0, shared=shared)
    assert says in str(caught.value)


def test_a_story_is_known_by_its_variants() -> None:
    stories = [story(number) for number in range(20)]
    first = split(stories, DEFAULT_SHARES, 1)
    variants = {Uid(f"variant-{each.uid}"): first.parts[each.uid] for each in stories}
    anew = [
        StoryWeight(Uid(f"new-{each.uid}"), each.group, each.labels, [Uid(f"variant-{each.uid}")])
        for each in reversed(stories)
    ]
    second = split(anew, DEFAULT_SHARES, 2, Before(variants=variants))
    assert second.parts == {Uid(f"new-{uid}"): part for uid, part in first.parts.items()}
    assert second.moved == []


def test_a_story_made_of_two_that_were_apart_goes_to_train_and_is_listed() -> None:
    before = Before({Uid("story-00"): Part.DEV}, {Uid("a"): Part.DEV, Uid("b"): Part.TEST})
    merged = StoryWeight(Uid("story-00"), 0, {LabelName("fact"): 10}, [Uid("a"), Uid("b")])
    found = split([merged, *(story(number) for number in range(1, 5))], DEFAULT_SHARES, 0, before)
    assert found.parts[merged.uid] is Part.TRAIN
    assert found.moved == [
        Moved(merged.uid, Part.DEV, Part.TRAIN),
        Moved(merged.uid, Part.TEST, Part.TRAIN),
    ]
