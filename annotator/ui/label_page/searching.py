"""Finding by key: the bar, what it finds, and the way through it."""

from PySide6.QtCore import QObject, Slot

from annotator.ui.actions import Actions
from annotator.ui.label_page.column_row import ColumnRow
from annotator.ui.label_page.desk import Desk
from annotator.ui.label_page.find_bar import FindBar
from annotator.ui.label_page.finder import Finder


class Searching(QObject):
    """Connects the find bar with the finder and both with the keys."""

    def __init__(
        self, actions: Actions, desk: Desk, columns: ColumnRow, bar: FindBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._columns = columns
        self.finder = Finder(desk, columns, self)
        bar.query_changed.connect(self.finder.find)
        bar.onwards.connect(self._on_onwards)
        bar.backwards.connect(self._on_backwards)
        bar.closed.connect(columns.focus_columns)
        self.finder.found.connect(bar.show_found)
        actions.connect_to(
            {
                "find.open": bar.open_bar,
                "find.next": self._on_next,
                "find.previous": self._on_previous,
                "go.columns": bar.close_bar,
            }
        )

    @Slot()
    def _on_next(self) -> None:
        self._go(forward=True)

    @Slot()
    def _on_previous(self) -> None:
        self._go(forward=False)

    def _go(self, *, forward: bool) -> None:
        """Go on in the columns; without a search, ask for one."""
        if self._bar.isHidden():
            self._bar.open_bar()
        elif self.finder.go(forward=forward):
            self._columns.focus_columns()

    @Slot()
    def _on_onwards(self) -> None:
        self.finder.go(forward=True)

    @Slot()
    def _on_backwards(self) -> None:
        self.finder.go(forward=False)
