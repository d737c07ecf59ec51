"""Which backups are kept: many of today, fewer the older they get."""

from datetime import UTC, datetime, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.backups import ROLLING, Rolling, kept

START = datetime(2026, 1, 5, 9, tzinfo=UTC)
MINUTES = 3 * 365 * 24 * 60
TIMES = st.lists(
    st.integers(0, MINUTES).map(lambda minutes: START + timedelta(minutes=minutes)), max_size=120
)
ROLLINGS = st.builds(Rolling, st.integers(0, 4), st.integers(0, 4), st.integers(0, 4))


def most(rolling: Rolling) -> int:
    return max(1, rolling.latest) + rolling.days + rolling.weeks


@given(times=TIMES, rolling=ROLLINGS)
@example(times=[START, START + timedelta(minutes=1)], rolling=Rolling(0, 0, 0))
def test_the_newest_is_kept_and_never_too_many(times: list[datetime], rolling: Rolling) -> None:
    keep = kept(times, rolling)
    assert keep <= set(times)
    assert len(keep) <= most(rolling)
    if times:
        assert max(times) in keep


@given(times=TIMES, rolling=ROLLINGS)
def test_what_is_kept_is_kept_again_in_any_order(times: list[datetime], rolling: Rolling) -> None:
    keep = kept(times, rolling)
    assert kept(keep, rolling) == keep
    assert kept(reversed(times), rolling) == keep


def test_backups_get_farther_apart_with_age() -> None:
    held: frozenset[datetime] = frozenset()
    for hour in range(24 * 120):
        held = kept({*held, START + timedelta(hours=hour)})
    latest = max(held)
    ages = sorted((latest - time).total_seconds() / 3600 for time in held)
    assert ages[:10] == list(range(10))
    assert len(held) <= most(ROLLING)
    days = {time.date() for time in held}
    assert {latest.date() - timedelta(days=n) for n in range(14)} <= days
    assert len({time.isocalendar()[:2] for time in held}) == ROLLING.weeks


def test_a_pause_costs_nothing() -> None:
    old = {START + timedelta(days=n) for n in range(14)}
    assert kept({*old, START + timedelta(days=900)}) >= old - {START}
