"""Following: the counterparts of the current sentence, marked and brought onto its line."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from annotator.ui.label_page.columns.column import VariantColumn
from annotator.ui.label_page.columns.column_row import ColumnRow
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.label_page.open_story.story_state import Match

_AFTER_MS: Final = 6
"""The new label is painted first, in a frame of its own; then the other columns follow."""


class Follower(QObject):
    """Scrolls the other columns along with the active one.

    It never changes the focus, the selection or the current row. A column out of sight follows
    when it comes into sight.
    """

    def __init__(self, desk: Desk, columns: ColumnRow, *, is_on: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._columns = columns
        self._is_on = is_on
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_MS)
        self._soon.timeout.connect(self.follow)
        desk.current_changed.connect(self._soon.start)
        desk.kinds_changed.connect(self._soon.start)
        desk.counterparts_changed.connect(self._soon.start)
        columns.reshaped.connect(self._soon.start)
        # Not the timer itself, which would be restarted as long as the row scrolls.
        columns.horizontalScrollBar().valueChanged.connect(self.follow_soon)

    @property
    def is_on(self) -> bool:
        """Whether the other columns follow."""
        return self._is_on

    def set_on(self, *, is_on: bool) -> None:
        """Let the other columns follow, or stay where they are."""
        self._is_on = is_on
        self.follow()

    @Slot()
    def follow_soon(self) -> None:
        """Let the columns follow once they have their new widths."""
        self._soon.start()

    def stop(self) -> None:
        """Stop reading: the workspace is about to be closed."""
        self._soon.stop()

    @Slot()
    def follow(self) -> None:
        """Mark the current sentence's counterparts, and scroll the closest ones onto its line."""
        active, cell = self._columns.active_column, self._desk.cell
        if active is None or cell is None:
            return
        line = active.view.top_on_screen(cell.row)
        state, current = self._desk.state, self._desk.current
        found: dict[int, list[Match]] = {}
        if self._is_on and state is not None and current is not None:
            found = state.matches_by_column(current)
        self._columns.point_out(found.keys())
        # Also those that are kept out of sight: none is to come back with the marks of before.
        for column in self._columns.columns.made:
            matches = [] if column is active else found.get(column.index, [])
            self._follow_in(column, line, matches)

    def _follow_in(self, column: VariantColumn, line: int, matches: list[Match]) -> None:
        column.view.set_matches({match.cell.row: match.grade for match in matches})
        if matches and not column.view.viewport().visibleRegion().isEmpty():
            column.view.put_on_line(matches[0].cell.row, line)
