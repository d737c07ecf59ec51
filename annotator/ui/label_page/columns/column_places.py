"""Where columns stand in their row, and what of it is in view: geometry alone, no Qt."""

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


class Sight(NamedTuple):
    """The part of the row that is in view, all in device-independent pixels.

    Attributes:
        places: Where the columns stand.
        left: Where in the row the part begins.
        room: How wide it is.
        height: How high the row is.
    """

    places: ColumnPlaces
    left: int
    room: int
    height: int

    @property
    def columns(self) -> Sequence[int]:
        """The columns of which something is in view, from left to right."""
        return self.places.between(self.left, self.left + self.room)

    def has_edge(self, column: int) -> bool:
        """Whether a column can be widened at its edge; not the last one where all are in view."""
        return self.places.width > self.room or column != self.places.columns[-1]

    def left_for(self, column: int, rail: int, *, is_pointed_at: bool = False) -> int:
        """Return where the view is to begin for a column to be in it; where it does, if it is.

        The view begins with the beginning of a column wherever it can, as lines are read from
        their beginnings; but a column that is pointed at stays under the pointer.

        Args:
            column: The column.
            rail: How much of either edge of the view is covered where the row goes on behind it.
            is_pointed_at: Whether the pointer is on the column.
        """
        place = self.places.place(column)
        if place is None:
            return self.left
        end = place.left + place.width
        last = end - self.room + (rail if end < self.places.width else 0)
        if self.left > max(place.left - rail, 0):
            return max(place.left - rail, 0)
        if self.left >= last:
            return self.left
        begins = last + rail if is_pointed_at else self.places.start_from(last + rail)
        return max(min(begins, place.left) - rail, 0)


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
