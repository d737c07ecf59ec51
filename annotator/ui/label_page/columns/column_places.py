"""The places of columns in their row, and the part of it in view: geometry without Qt."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Final, NamedTuple

LINE: Final = 1
"""The width of the line between two columns, in device-independent pixels."""


class Place(NamedTuple):
    """Where a column begins in its row and how wide it is, in device-independent pixels."""

    left: int
    width: int


class ColumnPlaces(NamedTuple):
    """The places of the columns that are shown, in device-independent pixels.

    Attributes:
        columns: The columns, from left to right.
        starts: Where each of them begins, and finally where another one would begin.
        pitch: The distance from the start of a column of share 1 to the start of the next.
    """

    columns: Sequence[int]
    starts: Sequence[int]
    pitch: float

    @property
    def width(self) -> int:
        """How wide the row is."""
        return max(self.starts[-1] - LINE, 0)

    def place(self, column: int) -> Place | None:
        """Return the place of a column; None if it is hidden."""
        if column not in self.columns:
            return None
        number = self.columns.index(column)
        left = self.starts[number]
        return Place(left, self.starts[number + 1] - LINE - left)

    def between(self, left: int, right: int) -> Sequence[int]:
        """Return the columns that are at least partly within a stretch of the row.

        Args:
            left: Where the stretch begins.
            right: Where it ends, exclusive.
        """
        first = max(bisect_right(self.starts, left) - 1, 0)
        return self.columns[first : bisect_left(self.starts, right)]

    def start_from(self, x: int) -> int:
        """Return the start of the first column that begins at `x` or to the right of it."""
        return self.starts[min(bisect_left(self.starts, x), len(self.starts) - 1)]

    def beginning_before(self, x: int) -> Sequence[int]:
        """Return the columns that begin to the left of `x`."""
        return self.columns[: bisect_left(self.starts, x)]

    def ending_after(self, x: int) -> Sequence[int]:
        """Return the columns that end to the right of `x`."""
        return self.columns[max(bisect_right(self.starts, x + LINE) - 1, 0) :]


class Sight(NamedTuple):
    """The part of the row that is in view, all in device-independent pixels.

    Attributes:
        places: The places of the columns.
        left: Where the part begins in the row.
        room: How wide it is.
        height: How high the row is.
    """

    places: ColumnPlaces
    left: int
    room: int
    height: int

    @property
    def columns(self) -> Sequence[int]:
        """The columns that are at least partly in view, from left to right."""
        return self.places.between(self.left, self.left + self.room)

    def has_edge(self, column: int) -> bool:
        """Whether a column can be widened by its edge: not the last one if all are in view."""
        return self.places.width > self.room or column != self.places.columns[-1]

    def left_for(self, column: int, rail: int, *, is_pointed_at: bool = False) -> int:
        """Return the left edge that the view needs to show a column; unchanged if it does already.

        The left edge of the view meets the left edge of a column if it can, since lines are read
        from their beginnings; but a column under the pointer stays there.

        Args:
            column: The column.
            rail: The width that the rails cover at either edge where the row goes on.
            is_pointed_at: Whether the pointer is over the column.
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
    """Return the places of columns that share a width, or a larger one if they need more.

    Args:
        columns: The columns, from left to right.
        shares: The share of the width that each column gets.
        room: The width of the view, in device-independent pixels.
        least: The least width of a column of share 1, in device-independent pixels.
    """
    ends = list(accumulate(shares, initial=0.0))
    pitch = max(least + LINE, (room + LINE) / (ends[-1] or 1))
    return ColumnPlaces(columns, [round(end * pitch) for end in ends], pitch)
