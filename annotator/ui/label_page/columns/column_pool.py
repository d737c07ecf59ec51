"""A pool of columns: each is made when it is first needed, and the last used are kept."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Final

from annotator.ui.label_page.columns.column import VariantColumn
from annotator.ui.reading.block_view import Anchor

KEPT: Final = 48
"""How many columns are kept: more than any screen shows, few enough to scroll together at once."""


class ColumnPool:
    """The columns of a story, by the index of their variant.

    A column costs milliseconds, so in a story of hundreds of variants only those that are seen are
    made. The scroll position of a deleted column is remembered.
    """

    def __init__(
        self,
        count: int,
        make: Callable[[int], VariantColumn],
        anchors: Mapping[int, Anchor] | None = None,
    ) -> None:
        """Start with no column made.

        Args:
            count: The number of variants in the story.
            make: Makes the column of a variant.
            anchors: The places in the text that columns showed when the story was left.
        """
        self._count = count
        self._make = make
        self._anchors = dict(anchors or {})
        self._made: OrderedDict[int, VariantColumn] = OrderedDict()

    def __len__(self) -> int:
        """Return the number of columns that the story has, made or not."""
        return self._count

    def __iter__(self) -> Iterator[VariantColumn]:
        """Return all columns, making those that are missing."""
        return map(self.__getitem__, range(self._count))

    def __getitem__(self, index: int) -> VariantColumn:
        """Return a column, made if need be.

        Raises:
            IndexError: If the story has no such variant.
        """
        column = self._made.get(index)
        if column is None:
            if not 0 <= index < self._count:
                raise IndexError(index)
            column = self._made[index] = self._make(index)
            if index in self._anchors:
                column.view.hold(self._anchors[index])
        self._made.move_to_end(index)
        return column

    @property
    def made(self) -> list[VariantColumn]:
        """The columns that have been made, hidden ones included."""
        return list(self._made.values())

    def get(self, index: int) -> VariantColumn | None:
        """Return a column if it has been made, else None."""
        return self._made.get(index)

    def anchors(self) -> dict[int, Anchor]:
        """Return the place in the text of each column that has been shown."""
        now = {index: column.view.anchor for index, column in self._made.items()}
        return self._anchors | {index: anchor for index, anchor in now.items() if anchor}

    def hold_anchors(self) -> None:
        """Scroll the columns that have been made to the places remembered for them."""
        for index, column in self._made.items():
            if index in self._anchors:
                column.view.hold(self._anchors[index])

    def give_up(self, wanted: Collection[int], kept: int = KEPT) -> None:
        """Delete the columns that were used least recently, if there are too many.

        Args:
            wanted: Columns that stay in any case.
            kept: How many may remain.
        """
        spare = [index for index in self._made if index not in wanted]
        for index in spare[: max(len(self._made) - kept, 0)]:
            column = self._made.pop(index)
            anchor = column.view.anchor
            if anchor is not None:
                self._anchors[index] = anchor
            column.give_up()

    def clear(self) -> None:
        """Delete all columns."""
        for column in self._made.values():
            column.give_up()
        self._made.clear()
