"""The columns that have a place on screen: those in sight, and the active one in any case."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from PySide6.QtCore import QRect

from annotator.ui.label_page.columns.column import VariantColumn
from annotator.ui.label_page.columns.column_places import Sight
from annotator.ui.label_page.columns.column_pool import ColumnPool

Found: TypeAlias = Mapping[int, Mapping[int, Sequence[tuple[int, int]]]]
"""What a search has found, by column and row: code points `[start, end)`."""


class StandingColumns:
    """Shows the columns of a story as they come into sight, and hides the others.

    Attributes:
        pool: All columns of the story.
        in_use: The columns that are shown, from left to right.
        active: The column with the current sentence.
    """

    def __init__(self, pool: ColumnPool, found: Found | None = None) -> None:
        """Start with no column shown.

        Args:
            pool: All columns of the story.
            found: What a search has found; None if there is no search.
        """
        self.pool = pool
        self.in_use: list[VariantColumn] = []
        self.active: int | None = None
        self.found = found

    @property
    def header_height(self) -> int:
        """The height of the headers above the sentences, in device-independent pixels."""
        return self.in_use[0].header.sizeHint().height() if self.in_use else 0

    def show_found(self, found: Found | None) -> None:
        """Mark what a search has found and dim the rest; None ends the search."""
        self.found = found
        for column in self.in_use:
            self._mark_found(column)

    def make_active(self, index: int, sight: Sight) -> bool:
        """Make a column the active one; return whether it was not active before.

        The one that was active before stays for now, as it may have the focus.
        """
        if index == self.active:
            return False
        before = None if self.active is None else self.pool.get(self.active)
        if before is not None:
            before.set_active(active=False)
        self.active = index
        self.pool[index].set_active(active=True)
        _place(self.pool[index], sight)
        return True

    def stand(self, sight: Sight) -> bool:
        """Show the columns in sight and the active one; return whether any of them changed."""
        wanted = self._wanted(sight)
        in_use = [self.pool[index] for index in wanted]
        is_new = in_use != self.in_use
        self.in_use = in_use
        for column in self.pool.made:
            if column not in in_use:
                column.stand_aside()
        for column in in_use:
            self._mark_found(column)
            _place(column, sight)
        if is_new:
            # So that screen readers find them from left to right.
            for column in in_use:
                column.come_last()
            self.pool.give_up(wanted)
        return is_new

    def give_up_others(self) -> None:
        """Delete all columns that are not shown."""
        self.pool.give_up([column.index for column in self.in_use], kept=0)

    def _wanted(self, sight: Sight) -> list[int]:
        wanted, columns = list(sight.columns), sight.places.columns
        if self.active is not None and self.active in columns and self.active not in wanted:
            wanted = sorted([*wanted, self.active], key=columns.index)
        return wanted

    def _mark_found(self, column: VariantColumn) -> None:
        # A column in which nothing is found is dimmed as a whole.
        column.view.set_found(None if self.found is None else self.found.get(column.index, {}))


def _place(column: VariantColumn, sight: Sight) -> None:
    place = sight.places.place(column.index)
    if place is not None:
        area = QRect(place.left, 0, place.width, sight.height)
        column.stand(area, has_edge=sight.has_edge(column.index))
