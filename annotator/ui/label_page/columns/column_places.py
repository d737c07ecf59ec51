"""Where columns stand in their row, and which of them are in view: geometry alone, no Qt."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Final, NamedTuple

LINE: Final = 1
"""The line between two columns, in device-independent pixels."""


class Place(NamedTuple):
    """Where a column begins in its row and how wide it is, in device-independent pixels."""

    left: int
    width: int


class ColumnPlaces(NamedTuple):
    """The places of the columns that are shown, in device-independent pixels.

    Attributes:
        columns: The columns, from left to right.
        starts: Where each of them begins, and last where one more would.
        pitch: From the beginning of a column of share 1 to that of the next.
    """

    columns: Sequence[int]
    starts: Sequence[int]
    pitch: float

    @property
    def width(self) -> int:
        """How wide the row is."""
        return max(self.starts[-1] - LINE, 0)

    def place(self, column: int) -> Place | None:
        """Return where a column stands; None for one that isn't shown."""
        if column not in self.columns:
            return None
        number = self.columns.index(column)
        left = self.starts[number]
        return Place(left, self.starts[number + 1] - LINE - left)

    def between(self, left: int, right: int) -> Sequence[int]:
        """Return the columns of which something stands in the part of the row from left to right.

        Args:
            left: Where the part begins.
            right: Where it ends; what begins there stands no more in it.
        """
        first = max(bisect_right(self.starts, left) - 1, 0)
        return self.columns[first : bisect_left(self.starts, right)]

    def start_from(self, x: int) -> int:
        """Return where the first column begins that begins at a place in the row or behind it."""
        return self.starts[min(bisect_left(self.starts, x), len(self.starts) - 1)]

    def beginning_before(self, x: int) -> Sequence[int]:
        """Return the columns that begin to the left of a place in the row."""
        return self.columns[: bisect_left(self.starts, x)]

    def ending_after(self, x: int) -> Sequence[int]:
        """Return the columns that end to the right of a place in the row."""
        return self.columns[max(bisect_right(self.starts, x + LINE) - 1, 0) :]


def placed(columns: Sequence[int], shares: Sequence[float], room: int, least: int) -> ColumnPlaces:
    """Return where columns stand that fill a room, or more of it where they have too little.

    Args:
        columns: The columns, from left to right.
        shares: Of the width, one for each column.
        room: How wide the row is to be, in device-independent pixels.
        least: How wide a column of share 1 is at least, in device-independent pixels.
    """
    ends = list(accumulate(shares, initial=0.0))
    pitch = max(least + LINE, (room + LINE) / (ends[-1] or 1))
    return ColumnPlaces(columns, [round(end * pitch) for end in ends], pitch)
