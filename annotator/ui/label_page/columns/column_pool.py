"""The columns that have been made: each when it is first wanted, the latest of them kept."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Final

from annotator.ui.label_page.columns.column import VariantColumn
from annotator.ui.reading.block_view import Anchor

KEPT: Final = 48
"""So many columns are kept; more than any screen shows, and few enough to follow at once."""


class ColumnPool:
    """The columns of a story by the index of their variants.

    A column costs milliseconds, so a story of hundreds of variants makes those alone that are seen.
    Where one was read is remembered of one that is given up.
    """

    def __init__(
        self,
        count: int,
        make: Callable[[int], VariantColumn],
        anchors: Mapping[int, Anchor] | None = None,
    ) -> None:
        """Make no column yet.

        Args:
            count: How many variants the story has.
            make: Makes the column of a variant.
            anchors: Where columns are to stand that were made before.
        """
        self._count = count
        self._make = make
        self._anchors = dict(anchors or {})
        self._made: OrderedDict[int, VariantColumn] = OrderedDict()

    def __len__(self) -> int:
        """Return how many columns the story has, made or not."""
        return self._count

    def __iter__(self) -> Iterator[VariantColumn]:
        """Return all columns; makes those that are missing."""
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
        """Return a column if it has been made."""
        return self._made.get(index)

    def anchors(self) -> dict[int, Anchor]:
        """Return where the columns stand that have been seen."""
        now = {index: column.view.anchor for index, column in self._made.items()}
        return self._anchors | {index: anchor for index, anchor in now.items() if anchor}

    def hold_anchors(self) -> None:
        """Have the columns that have been made stand where those before them stood."""
        for index, column in self._made.items():
            if index in self._anchors:
                column.view.hold(self._anchors[index])

    def give_up(self, wanted: Collection[int], kept: int = KEPT) -> None:
        """Give up what has not been used for long, if there are too many.

        Args:
            wanted: Columns that stay in any case.
            kept: How many there may be.
        """
        spare = [index for index in self._made if index not in wanted]
        for index in spare[: max(len(self._made) - kept, 0)]:
            column = self._made.pop(index)
            anchor = column.view.anchor
            if anchor is not None:
                self._anchors[index] = anchor
            column.give_up()

    def clear(self) -> None:
        """Give up all columns."""
        for column in self._made.values():
            column.give_up()
        self._made.clear()
