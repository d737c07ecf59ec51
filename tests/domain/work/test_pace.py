"""How fast somebody labels, without their pauses."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.work.pace import IDLE_AFTER_MS, Pace, pace_of


def test_a_label_every_four_seconds_is_fifteen_a_minute() -> None:
    pace = pace_of(range(0, 244_000, 4_000))
    assert pace.labels == 61
    assert pace.active_minutes == 4
    assert round(pace.per_minute or 0) == 15


def test_a_pause_is_left_out() -> None:
    steady = list(range(0, 60_001, 5_000))
    late = [moment + 3_600_000 for moment in steady]
    assert pace_of(steady + late).active_ms == 2 * pace_of(steady).active_ms


def test_few_labels_have_no_pace() -> None:
    assert pace_of([0, 3_000, 6_000]).per_minute is None
    assert pace_of([5] * 20).per_minute is None
    assert Pace().per_minute is None


def test_a_few_seconds_of_work_have_no_pace() -> None:
    assert pace_of(range(0, 59_999, 200)).per_minute is None
    assert pace_of(range(0, 60_001, 5_000)).per_minute == 13


def test_a_minute_of_work_with_five_labels_is_the_least_that_has_a_pace() -> None:
    assert pace_of([0, 15_000, 30_000, 45_000, 60_000]).per_minute == 5
    assert pace_of([0, 20_000, 40_000, 60_000]).per_minute is None


def test_who_comes_back_in_time_has_not_been_away() -> None:
    assert pace_of([0, IDLE_AFTER_MS]).active_ms == IDLE_AFTER_MS
    assert pace_of([0, IDLE_AFTER_MS + 1]).active_ms == 0


def test_any_work_takes_a_minute_and_none_takes_none() -> None:
    assert [Pace().active_minutes, pace_of([7]).active_minutes] == [0, 1]
    assert pace_of([0, 80_000, 160_000]).active_minutes == 3


def test_a_range_counts_every_sentence() -> None:
    assert Pace().after(0, 3).after(10_000, 2) == Pace(5, 10_000, 10_000)


@given(st.lists(st.integers(0, 10**9), max_size=50))
def test_no_clock_makes_work_negative_or_longer_than_it_was(moments: list[int]) -> None:
    pace = pace_of(moments)
    assert 0 <= pace.active_ms <= IDLE_AFTER_MS * max(len(moments) - 1, 0)
    assert pace.labels == len(moments)
