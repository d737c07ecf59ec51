"""The columns of one story side by side: in which order they stand, and which are hidden."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from annotator.domain.ids import VariantId
from annotator.ui.label_page.columns.column import VariantColumn


class ColumnSplitter(QSplitter):
    """Holds columns that can be moved and hidden; one is always left to see."""

    def __init__(self, columns: Sequence[VariantColumn], before: Mapping[VariantId, bool]) -> None:
        """Put the columns side by side.

        Args:
            columns: In the order of the variants.
            before: Of the columns that these replace: from left to right, whether each was hidden.
        """
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        there = {column.variant_id: column for column in columns}
        kept = {variant: hidden for variant, hidden in before.items() if variant in there}
        # Where nobody has moved a column, one that comes takes its own place.
        is_moved = list(kept) != [variant for variant in there if variant in kept]
        for variant in dict.fromkeys([*(kept if is_moved else ()), *there]):
            self.addWidget(there[variant])
            is_hidden = kept.get(variant, False) and not all(map(kept.get, there))
            there[variant].setHidden(is_hidden)

    def columns(self) -> list[VariantColumn]:
        """Return the columns from left to right, hidden ones included."""
        widgets = (self.widget(place) for place in range(self.count()))
        return [widget for widget in widgets if isinstance(widget, VariantColumn)]
