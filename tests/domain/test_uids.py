"""Uids are in the order in which things were done, whatever the clocks say."""

import uuid
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.ids import Uid
from annotator.domain.uids import (
    EARLIEST,
    content_uid,
    content_uids,
    timestamp_ms,
    uid_sequence,
    uids_within,
)

TIMES = st.integers(0, (1 << 47) - 1)


def no_chance(_bits: int) -> int:
    return 0


def all_ones(bits: int) -> int:
    return (1 << bits) - 1


@given(now=TIMES, tail=st.integers(0, (1 << 62) - 1))
def test_a_uid_is_a_uuid_of_version_7_with_the_time_in_it(now: int, tail: int) -> None:
    uid = next(uid_sequence(now, None, lambda _: tail))
    parsed = uuid.UUID(uid)
    assert str(parsed) == uid
    assert parsed.version == 7
    assert parsed.variant == uuid.RFC_4122
    assert timestamp_ms(uid) == now


@given(now=TIMES, latest=TIMES, jumps=st.lists(st.integers(-5, 5), max_size=8))
def test_each_uid_is_greater_than_all_before_whatever_the_clocks_say(
    now: int, latest: int, jumps: list[int]
) -> None:
    made = [next(uid_sequence(latest, None, all_ones))]
    for jump in jumps:
        clock = max(0, now + jump * 1000)
        made += islice(uid_sequence(clock, made[-1], no_chance), 3)
    assert all(one < other for one, other in pairwise(made))
    assert len(set(made)) == len(made)


def test_uids_stay_in_order_when_the_counter_overflows() -> None:
    made = list(islice(uid_sequence(1_000, None, all_ones), 10_000))
    assert made == sorted(set(made))
    assert timestamp_ms(made[4_095]) == 1_000
    assert timestamp_ms(made[4_096]) == 1_001


def test_a_full_counter_in_the_latest_uid_moves_on_to_the_next_millisecond() -> None:
    latest = list(islice(uid_sequence(1_000, None, all_ones), 4_096))[-1]
    assert timestamp_ms(next(uid_sequence(999, latest, no_chance))) == 1_001


def test_a_clock_that_is_ahead_wins_over_the_latest_uid() -> None:
    latest = next(uid_sequence(1_000, None, all_ones))
    assert timestamp_ms(next(uid_sequence(5_000, latest, no_chance))) == 5_000


@pytest.mark.parametrize("time", [-1, 1 << 48])
def test_a_time_that_no_uid_can_hold_is_refused(time: int) -> None:
    with pytest.raises(ValueError, match="no UUIDv7"):
        next(uid_sequence(time, None, no_chance))


def test_the_earliest_uid_sorts_before_all() -> None:
    assert next(uid_sequence(0, None, no_chance)) >= EARLIEST


@given(parts=st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=4))
def test_content_gives_the_same_uid_of_version_8_everywhere(parts: list[str]) -> None:
    uid = content_uid(*parts)
    assert uid == content_uid(*parts)
    assert uuid.UUID(uid).version == 8
    assert uuid.UUID(uid).variant == uuid.RFC_4122


@given(one=st.text("ab1:", max_size=4), other=st.text("ab1:", max_size=4))
def test_moving_a_character_across_a_border_changes_the_uid(one: str, other: str) -> None:
    assert content_uid(one + "a", other) != content_uid(one, "a" + other)


def test_content_uids_never_change() -> None:
    assert content_uid("variant", "abc", "") == Uid("1b59ddd5-d8f8-82d4-930e-1d98e805f672")


@given(
    part=st.text(st.characters(exclude_categories=["Cs"]), max_size=4),
    places=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)), max_size=4),
)
def test_many_content_uids_are_those_that_are_made_one_by_one(
    part: str, places: list[tuple[int, int]]
) -> None:
    one_by_one = [content_uid("a", part, str(start), str(end)) for start, end in places]
    assert content_uids(("a", part), places) == one_by_one


PLACES = st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)), unique=True, max_size=8)


@given(whole=st.text("abc", max_size=2).map(content_uid), places=PLACES)
def test_the_uids_of_pieces_begin_like_that_of_the_whole_and_tell_all_places_apart(
    whole: Uid, places: list[tuple[int, int]]
) -> None:
    made = uids_within(whole, ("piece", whole), places)
    assert made == [uids_within(whole, ("piece", whole), [place])[0] for place in places]
    assert len(set(made)) == len(places)
    for uid in made:
        parsed = uuid.UUID(uid)
        assert (str(parsed), parsed.version, parsed.variant) == (uid, 8, uuid.RFC_4122)
        assert uid[:13] == whole[:13]


def test_uids_of_pieces_never_change() -> None:
    whole = content_uid("variant", "abc", "")
    assert uids_within(whole, ("sentence", whole), [(0, 7)]) == [
        Uid("1b59ddd5-d8f8-8f52-b467-96b987a41d8e")
    ]
