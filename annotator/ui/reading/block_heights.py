"""The heights of a column's blocks: all measured at once, or of a very long one part by part.

Measuring a block costs twenty microseconds. In a column of more than some thousands, a part is
measured when it comes into sight, or somebody asks where a block of it stands; until then its
height is estimated. What is in sight never moves by that: where a part above it turns out to be
higher, `shift` grows by the difference, and whoever scrolls adds it.
"""

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable
from typing import Final, NamedTuple

_AT_ONCE: Final = 4_000
"""So many blocks are measured at once; that takes less than a tenth of a second."""
_PART: Final = 200
"""How many blocks a part has: more than a screen shows."""


class _Part(NamedTuple):
    """Measured blocks.

    Attributes:
        tops: Where each begins, counted from where the part does.
        heights: How high each is.
        height: The height of all, with the distance above each.
    """

    tops: list[int]
    heights: list[int]
    height: int


class BlockHeights:
    """Where the blocks of one column stand."""

    def __init__(
        self,
        count: int,
        measure: Callable[[range], Iterable[tuple[int, int]]],
        estimate: Callable[[range], int],
    ) -> None:
        """Measure the blocks, or estimate them if they are very many.

        Args:
            count: How many blocks there are.
            measure: Gives for each of some rows the distance above it and its height.
            estimate: Gives about how high some rows are together, with the distances.
        """
        self._measure = measure
        starts = range(0, count, _PART)
        self._rows = [range(start, min(start + _PART, count)) for start in starts]
        self._parts: list[_Part | None] = [None] * len(self._rows)
        self._pivot = 0
        self.shift = 0
        self._tops = [0]
        if count <= _AT_ONCE:
            self._parts = [self._measured(rows) for rows in self._rows]
        for rows, part in zip(self._rows, self._parts, strict=True):
            self._tops.append(self._tops[-1] + (part.height if part else estimate(rows)))

    @property
    def total(self) -> int:
        """Where the last block ends, as far as is known."""
        return self._tops[-1]

    def top(self, row: int) -> int:
        """Return the y coordinate of a block."""
        number = row // _PART
        part = self._part(number)
        return self._tops[number] + part.tops[row % _PART]

    def height(self, row: int) -> int:
        """Return the height of a block."""
        return self._part(row // _PART).heights[row % _PART]

    def about(self, row: int) -> tuple[float, float]:
        """Return the y coordinate and the height of a block without measuring it: estimates."""
        number = row // _PART
        part, top = self._parts[number], self._tops[number]
        if part is not None:
            return top + part.tops[row % _PART], part.heights[row % _PART]
        height = (self._tops[number + 1] - top) / len(self._rows[number])
        return top + row % _PART * height, height

    def row_at(self, y: int) -> int:
        """Return the block at a y coordinate; in a gap, the one above; -1 if there is none."""
        number = self._part_at(y)
        if number < 0:
            return -1
        part = self._part(number)
        return number * _PART + bisect_right(part.tops, y - self._tops[number]) - 1

    def look_at(self, row: int) -> bool:
        """Measure the blocks around one that comes into sight, which stays where it is.

        Returns:
            Whether any block has moved by that, or the end of all.
        """
        return self._look(row // _PART)

    def look_from(self, y: int) -> bool:
        """Measure the blocks around a height that comes into sight, and return the same."""
        return self._look(max(self._part_at(y), 0))

    def measure_again(self, rows: Collection[int]) -> None:
        """Measure blocks that have changed; those below move by the difference."""
        for number in {row // _PART for row in rows}:
            if self._parts[number] is not None:
                self._take(number)

    def _part_at(self, y: int) -> int:
        return min(bisect_right(self._tops, y) - 1, len(self._parts) - 1)

    def _look(self, number: int) -> bool:
        self._pivot = number
        before = self.total, self.shift
        for near in (number, number + 1, number - 1):
            if 0 <= near < len(self._parts):
                self._part(near)
        return before != (self.total, self.shift)

    def _part(self, number: int) -> _Part:
        return self._parts[number] or self._take(number)

    def _take(self, number: int) -> _Part:
        part = self._parts[number] = self._measured(self._rows[number])
        more = part.height - (self._tops[number + 1] - self._tops[number])
        if more:
            self._tops[number + 1 :] = [top + more for top in self._tops[number + 1 :]]
            if number < self._pivot:
                self.shift += more
        return part

    def _measured(self, rows: range) -> _Part:
        tops: list[int] = []
        heights: list[int] = []
        y = 0
        for distance, height in self._measure(rows):
            tops.append(y + distance)
            heights.append(height)
            y += distance + height
        return _Part(tops, heights, y)
