"""Pace: how many labels a minute of work gives, with the time away left out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

IDLE_AFTER_MS: Final = 90_000
"""Somebody who has not labelled for this long, in milliseconds, has been away: nobody needs so long
for one sentence with its counterparts. The whole gap is left out."""

_MINUTE_MS: Final = 60_000
_FEWEST: Final = 5
"""With fewer labels, a pace means nothing."""
_SHORTEST_MS: Final = _MINUTE_MS
"""In less time than this, in milliseconds, a few labels given at once could make any pace."""


@dataclass(frozen=True, slots=True)
class Pace:
    """What was labelled, and how long that took.

    Attributes:
        labels: How many sentences.
        active_ms: How long, in milliseconds, without the time away.
        last_ms: When the last label was given, in milliseconds since 1970; None before the first.
    """

    labels: int = 0
    active_ms: int = 0
    last_ms: int | None = None

    @property
    def per_minute(self) -> float | None:
        """Labels a minute, or None while there are too few to say, or too little work."""
        if self.labels < _FEWEST or self.active_ms < _SHORTEST_MS:
            return None
        return self.labels * _MINUTE_MS / self.active_ms

    @property
    def active_minutes(self) -> int:
        """The time worked, in whole minutes, one at least where there was any work."""
        return max(round(self.active_ms / _MINUTE_MS), 1 if self.labels else 0)

    def after(self, moment_ms: int, labels: int = 1) -> "Pace":
        """Return the pace after some more labels.

        Args:
            moment_ms: When they were given, in milliseconds since 1970. A clock that was put back
                counts as no time passed.
            labels: How many, given in one step.
        """
        gap = 0 if self.last_ms is None else max(moment_ms - self.last_ms, 0)
        worked = gap if gap <= IDLE_AFTER_MS else 0
        return replace(
            self,
            labels=self.labels + labels,
            active_ms=self.active_ms + worked,
            last_ms=moment_ms,
        )


@dataclass(frozen=True, slots=True)
class Session:
    """One sitting of an annotator.

    Attributes:
        started_at: ISO 8601, UTC.
        ended_at: The same; None while it goes on, or where the program was stopped by force.
        pace: What was labelled in it.
    """

    started_at: str
    ended_at: str | None
    pace: Pace


def pace_of(moments_ms: Iterable[int]) -> Pace:
    """Return the pace of labels given at these times, in milliseconds since 1970, in order."""
    pace = Pace()
    for moment in moments_ms:
        pace = pace.after(moment)
    return pace
