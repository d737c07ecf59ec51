"""The rails at both edges of the row of columns, updated as the row scrolls."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.ui.appearance.theme import Theme
from annotator.ui.label_page.columns.column_places import ColumnPlaces
from annotator.ui.label_page.columns.column_rail import ColumnRail, rail_width


class ColumnRails(QObject):
    """Shows a rail at each edge of the view beyond which there are more columns."""

    column_wanted = Signal(int)
    """Carries the column that is to be scrolled into view."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._names: Sequence[str] = []
        self._left = ColumnRail(theme, view, is_right=False)
        self._right = ColumnRail(theme, view, is_right=True)
        for rail in (self._left, self._right):
            rail.column_wanted.connect(self.column_wanted)

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        for rail in (self._left, self._right):
            rail.set_theme(theme)

    def name_columns(self, names: Sequence[str]) -> None:
        """Set the names of all columns of the story."""
        self._names = names

    @property
    def width(self) -> int:
        """The width of each rail, in device-independent pixels."""
        return rail_width(self._view.font(), len(self._names))

    def show_beyond(self, places: ColumnPlaces, start: int, top: int, active: int | None) -> None:
        """Show the columns that are not completely in view.

        Args:
            places: The places of the columns.
            start: The left edge of the view in the row.
            top: The y coordinate of the first letter.
            active: The column with the current sentence.
        """
        room, wide = self._view.width(), self.width
        end = start + room
        self._left.setGeometry(0, 0, wide, self._view.height())
        self._right.setGeometry(room - wide, 0, wide, self._view.height())
        left = places.beginning_before(start + wide) if start > 0 else ()
        right = places.ending_after(end - wide) if end < places.width else ()
        for rail, columns in ((self._left, left), (self._right, right)):
            rail.name_columns(self._names, top)
            rail.show_columns(columns, active)

    def mark(self, columns: Collection[int]) -> None:
        """Highlight columns that have a counterpart of the current sentence."""
        for rail in (self._left, self._right):
            rail.mark(columns)
