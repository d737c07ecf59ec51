"""The arrangement of a story's columns: their order, their widths, and which are hidden."""

from collections.abc import Sequence

from annotator.domain.ids import VariantId
from annotator.ui.label_page.columns.column_places import LINE, ColumnPlaces, placed


class Arrangement:
    """The columns from left to right, and each one's share of the width; without Qt.

    A column is identified by the index of its variant. Its share is 1 unless somebody has resized
    it.

    Attributes:
        variants: The variants in their order.
    """

    def __init__(self, variants: Sequence[VariantId]) -> None:
        """Arrange the columns in the order of the variants, all equally wide."""
        self.variants = variants
        self._order = list(range(len(variants)))
        self._hidden: set[int] = set()
        self._shares: dict[int, float] = {}

    def following(self, variants: Sequence[VariantId]) -> "Arrangement":
        """Return this arrangement, adapted to the variants that the story has now.

        Variants may have been added or moved to another story. If those that remain are in another
        order, that is the order of another person, and nothing is kept.
        """
        new = Arrangement(variants)
        now = new.moved_from(self)
        if list(now.values()) != sorted(now.values()):
            return new
        kept = [(old, now[old]) for old in self._order if old in now]
        order = [index for _, index in kept]
        # If nobody has moved a column, a new one takes the place of its variant.
        if order != sorted(order):
            new._order = list(dict.fromkeys([*order, *new._order]))
        hidden = {index for old, index in kept if old in self._hidden}
        # One column always stays visible.
        new._hidden = hidden if len(hidden) < len(variants) else set()
        new._shares = {index: self._shares[old] for old, index in kept if old in self._shares}
        return new

    def moved_from(self, before: "Arrangement") -> dict[int, int]:
        """Return the column of the same variant here, by the column of an earlier arrangement."""
        now = {variant: index for index, variant in enumerate(self.variants)}
        return {old: now[v] for old, v in enumerate(before.variants) if v in now}

    @property
    def shown(self) -> Sequence[int]:
        """The columns that are not hidden, from left to right."""
        return [column for column in self._order if column not in self._hidden]

    def is_hidden(self, column: int) -> bool:
        """Whether a column is hidden."""
        return column in self._hidden

    def hide(self, column: int) -> None:
        """Hide a column."""
        self._hidden.add(column)

    def show(self, column: int) -> None:
        """Show a column where it was before it was hidden."""
        self._hidden.discard(column)

    def show_all(self) -> None:
        """Show all columns."""
        self._hidden.clear()

    def put(self, column: int, steps: int) -> bool:
        """Move a visible column past others to the right; return whether that was possible."""
        shown = self.shown
        place = shown.index(column) + steps
        if not 0 <= place < len(shown):
            return False
        there = self._order.index(shown[place])
        self._order.remove(column)
        self._order.insert(there, column)
        return True

    def places(self, room: int, least: int) -> ColumnPlaces:
        """Return the places of the visible columns.

        Args:
            room: The width of the view, in device-independent pixels.
            least: The least width of a column of share 1. If the columns need more than the view
                has, their row is wider than the view.
        """
        shown = self.shown
        return placed(shown, [self._shares.get(column, 1.0) for column in shown], room, least)

    def widen(self, column: int, width: int, room: int, least: int, narrowest: int) -> None:
        """Give a column another width; all widths are in device-independent pixels.

        If all columns are in view, the neighbour to the right makes room, and the last column keeps
        its width. Otherwise the whole row grows or shrinks.

        Args:
            column: The column.
            width: The width it is to have, as far as possible.
            room: As in `places`.
            least: As in `places`.
            narrowest: The width below which no column gets.
        """
        shown, places = self.shown, self.places(room, least)
        share, low = (width + LINE) / places.pitch, narrowest / least
        if places.width > room:
            self._shares[column] = max(share, low)
            return
        for neighbour in shown[shown.index(column) + 1 :][:1]:
            both = self._shares.get(column, 1.0) + self._shares.get(neighbour, 1.0)
            self._shares[column] = min(max(share, low), both - low)
            self._shares[neighbour] = both - self._shares[column]
