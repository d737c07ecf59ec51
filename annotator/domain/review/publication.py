"""Who printed a variant, and when, as far as that is known."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import NamedTuple


class Moment(NamedTuple):
    """When something was published, as exactly as is known: from `earliest` up to `latest`."""

    earliest: datetime
    latest: datetime


@dataclass(frozen=True, slots=True)
class Printed:
    """Who printed a variant, and when.

    Attributes:
        name: What a person calls it: the outlet, else the title, else the file's name.
        moment: When; None where that is not known.
    """

    name: str
    moment: Moment | None


def moment(published_at: str) -> Moment | None:
    """Return when something was published, or None if that is not known.

    Args:
        published_at: An ISO 8601 date, which stands for the whole day, or a time, which without a
            time zone stands for UTC; anything else is taken for not known.
    """
    try:
        found = datetime.fromisoformat(published_at.strip())
    except ValueError:
        return None
    found = found if found.tzinfo else found.replace(tzinfo=UTC)
    if ":" in published_at or "T" in published_at:
        return Moment(found, found)
    return Moment(found, found + timedelta(days=1, microseconds=-1))


def is_earlier(one: Moment | None, other: Moment | None) -> bool:
    """Whether the one was surely published before the other."""
    return one is not None and other is not None and one.latest < other.earliest
