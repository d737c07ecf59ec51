"""Which backups are kept: the latest ones, and older ones ever farther apart."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final


@dataclass(frozen=True, slots=True)
class Rolling:
    """How many backups are kept.

    Attributes:
        latest: The latest ones, however close together.
        days: Of so many days, the latest one of each.
        weeks: Of so many weeks (ISO 8601), the latest one of each.
    """

    latest: int = 10
    days: int = 14
    weeks: int = 8


ROLLING: Final = Rolling()


def kept(times: Iterable[datetime], rolling: Rolling = ROLLING) -> frozenset[datetime]:
    """Return the times of the backups to keep; the latest one is always among them.

    Days and weeks without a backup don't count, so that a long pause costs nothing.

    Args:
        times: When each backup was made, in one time zone.
        rolling: How many to keep.
    """
    latest_first = sorted(set(times), reverse=True)
    return frozenset(
        latest_first[: max(1, rolling.latest)]
        + _latest_of_each(latest_first, datetime.date, rolling.days)
        + _latest_of_each(latest_first, lambda time: time.isocalendar()[:2], rolling.weeks)
    )


def _latest_of_each(
    latest_first: Iterable[datetime], period: Callable[[datetime], object], limit: int
) -> list[datetime]:
    found: dict[object, datetime] = {}
    for time in latest_first:
        found.setdefault(period(time), time)
    return list(found.values())[:limit]
