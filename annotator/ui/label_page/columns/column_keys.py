"""What keys and menus do with the columns: go to the next one, move, hide and show them."""

from PySide6.QtCore import QObject, Slot

from annotator.ui.keys.actions import Actions
from annotator.ui.label_page.columns.column import VariantColumn
from annotator.ui.label_page.columns.column_row import ColumnRow
from annotator.ui.label_page.open_story.desk import Desk


class ColumnKeys(QObject):
    """Moves between the columns and arranges them; one always stays visible."""

    def __init__(self, actions: Actions, desk: Desk, columns: ColumnRow) -> None:
        super().__init__(columns)
        self._desk = desk
        self._columns = columns
        actions.connect_to(
            {
                "go.left": self._on_left,
                "go.right": self._on_right,
                "view.column_left": self._on_column_left,
                "view.column_right": self._on_column_right,
                "view.hide_column": self._on_hide,
                "view.show_columns": self._on_show_all,
            }
        )

    @Slot()
    def _on_left(self) -> None:
        self._go(-1)

    @Slot()
    def _on_right(self) -> None:
        self._go(1)

    @Slot()
    def _on_column_left(self) -> None:
        self._move(-1)

    @Slot()
    def _on_column_right(self) -> None:
        self._move(1)

    @Slot()
    def _on_hide(self) -> None:
        """Hide the active column and go on in the next one; the last one stays."""
        shown, cell = self._columns.shown, self._desk.cell
        if cell is None or len(shown) < 2 or cell.column not in shown:  # noqa: PLR2004 - one must stay
            return
        self._go(1 if shown.index(cell.column) + 1 < len(shown) else -1)
        self._columns.hide_column(cell.column)
        self._columns.focus_columns()

    @Slot()
    def _on_show_all(self) -> None:
        self._columns.show_all_columns()

    def _go(self, steps: int) -> None:
        """Go to the counterpart in the next shown column, else to the sentence on the same line."""
        active, shown = self._columns.active_column, self._columns.shown
        if active is None:
            return
        place = shown.index(active.index) + steps if active.index in shown else 0
        if 0 <= place < len(shown):
            self._go_from(active, shown[place])

    def _go_from(self, active: VariantColumn, target: int) -> None:
        state, current, cell = self._desk.state, self._desk.current, self._desk.cell
        if state is None or current is None or cell is None:
            return
        matches = state.matches(current, target)
        if matches:
            self._desk.set_current(state.sentence(matches[0].cell).id)
            return
        middle = active.view.blocks.height(cell.row) // 2
        y = min(max(active.view.top_on_screen(cell.row) + middle, 0), active.view.height())
        # A column has its lines as soon as it is seen.
        self._columns.bring_into_sight(target)
        column = self._columns.columns[target]
        row = column.view.row_nearest(y)
        if row >= 0:
            self._desk.set_current(column.model.sentences[row].id)

    def _move(self, steps: int) -> None:
        """Move the active column to the left or right."""
        cell = self._desk.cell
        if cell is not None and self._columns.put(cell.column, steps):
            self._columns.focus_columns()
