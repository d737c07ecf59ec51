"""In which order a column of dates has day and month: told by those of its rows that show it."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

_SLASHED: Final = re.compile(r"\s*(\d{1,2})[/-](\d{1,2})[/-]\d{4}\b")
_LAST_MONTH: Final = 12
_MOST_ROWS: Final = 20_000


def is_day_first(dates: Iterable[object]) -> bool | None:
    """Return whether the day stands before the month, None if no date shows it or some contradict.

    Of "23/04/2024" it is known, of "03/04/2024" by the others alone.

    Args:
        dates: What stands in the column; the first 20,000 are looked at.
    """
    found: set[bool] = set()
    for said in islice(dates, _MOST_ROWS):
        match = _SLASHED.match(said) if isinstance(said, str) else None
        if match is None:
            continue
        first, second = int(match[1]), int(match[2])
        if (first > _LAST_MONTH) != (second > _LAST_MONTH):
            found.add(first > _LAST_MONTH)
        if len(found) > 1:
            return None
    return next(iter(found), None)
