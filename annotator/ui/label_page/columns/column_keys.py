"""What keys and menus do with the columns: go to the next one, move, hide and show them."""

from PySide6.QtCore import QObject, Signal, Slot

from annotator.domain.corpus import column_letter
from annotator.ui.keys.actions import Actions
from annotator.ui.label_page.columns.column import VariantColumn
from annotator.ui.label_page.columns.column_row import ColumnRow
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.languages.language import tr


class ColumnKeys(QObject):
    """Moves between the columns and arranges them; one always stays visible."""

    told = Signal(str)
    """Carries a line of news."""

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
        """Hide a column, and go on in the next one if it was active; the last one stays."""
        shown, cell, chosen = self._columns.shown, self._desk.cell, self._columns.chosen
        if cell is None or chosen is None or len(shown) < 2 or chosen not in shown:  # noqa: PLR2004 - one must stay
            return
        if chosen == cell.column:
            self._go(1 if shown.index(chosen) + 1 < len(shown) else -1)
        self._columns.hide_column(chosen)
        self._columns.focus_columns()
        said = tr("Label", "Variant {letter} is hidden; View ▸ Show all columns brings it back")
        self.told.emit(said.format(letter=column_letter(chosen)))

    @Slot()
    def _on_show_all(self) -> None:
        self._columns.show_all_columns()

    def _go(self, steps: int) -> None:
        """Go to the counterpart in the next visible column, else to the sentence beside it."""
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
        # The column has to be visible to be laid out.
        self._columns.bring_into_sight(target)
        column = self._columns.columns[target]
        row = column.view.row_nearest(y)
        if row >= 0:
            self._desk.set_current(column.model.sentences[row].id)

    def _move(self, steps: int) -> None:
        """Move a column to the left or right."""
        chosen = self._columns.chosen
        if chosen is not None and self._columns.put(chosen, steps):
            self._columns.focus_columns()
