"""How the columns of a story are arranged: in which order, which are hidden, how wide each is."""

from collections.abc import Sequence

from annotator.domain.ids import VariantId
from annotator.ui.label_page.columns.column_places import LINE, ColumnPlaces, placed


class Arrangement:
    """The columns from left to right, and each one's share of the width; no Qt.

    A column is named by the index of its variant. A share of 1 is that of a column that nobody has
    resized.

    Attributes:
        variants: The variants in their order.
    """

    def __init__(self, variants: Sequence[VariantId]) -> None:
        """Arrange the columns in the order of the variants, all of them equally wide."""
        self.variants = variants
        self._order = list(range(len(variants)))
        self._hidden: set[int] = set()
        self._shares: dict[int, float] = {}

    def following(self, variants: Sequence[VariantId]) -> "Arrangement":
        """Return how the story's variants as they are now stand: as these did, where they can.

        One may have come, or been moved elsewhere. Where the variants themselves are in another
        order it is another person's own one, and nothing is kept.
        """
        new = Arrangement(variants)
        now = new.moved_from(self)
        if list(now.values()) != sorted(now.values()):
            return new
        kept = [(old, now[old]) for old in self._order if old in now]
        order = [index for _, index in kept]
        # Where nobody has moved a column, one that comes takes its own place.
        if order != sorted(order):
            new._order = list(dict.fromkeys([*order, *new._order]))
        hidden = {index for old, index in kept if old in self._hidden}
        # One is always left to see.
        new._hidden = hidden if len(hidden) < len(variants) else set()
        new._shares = {index: self._shares[old] for old, index in kept if old in self._shares}
        return new

    def moved_from(self, before: "Arrangement") -> dict[int, int]:
        """Return which column here each column of another arrangement is; the same variant's."""
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
        """Show a column where it stood before it was hidden."""
        self._hidden.discard(column)

    def show_all(self) -> None:
        """Show all columns."""
        self._hidden.clear()

    def put(self, column: int, steps: int) -> bool:
        """Put a shown column so many shown ones to the right; whether there is a place for it."""
        shown = self.shown
        place = shown.index(column) + steps
        if not 0 <= place < len(shown):
            return False
        there = self._order.index(shown[place])
        self._order.remove(column)
        self._order.insert(there, column)
        return True

    def places(self, room: int, least: int) -> ColumnPlaces:
        """Return where the shown columns stand.

        Args:
            room: How wide the view is that shows them, in device-independent pixels.
            least: How wide a column of share 1 is at least; where they have no room, the row of
                columns is wider than the view.
        """
        shown = self.shown
        return placed(shown, [self._shares.get(column, 1.0) for column in shown], room, least)

    def widen(self, column: int, width: int, room: int, least: int, narrowest: int) -> None:
        """Give a column another width; all widths in device-independent pixels.

        Where all columns are in view its neighbour to the right makes room for it, and the last one
        stays as it is; elsewhere the row grows or shrinks.

        Args:
            column: The column.
            width: What it is to be, if that can be had.
            room: As in `places`.
            least: As in `places`.
            narrowest: No column becomes narrower by this.
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
