"""Finding by key; the bar and the search behind it are made when first needed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QVBoxLayout

from annotator.domain.work.search import Filter
from annotator.services import reading
from annotator.ui.context import Context
from annotator.ui.controls.announcing import announce
from annotator.ui.keys.actions import Actions
from annotator.ui.label_page.columns.column_row import ColumnRow
from annotator.ui.label_page.open_story.desk import Desk

if TYPE_CHECKING:
    from annotator.ui.label_page.finding.find_bar import FindBar


class Searching(QObject):
    """Connects the find bar, the finder and their keys."""

    def __init__(
        self, context: Context, actions: Actions, desk: Desk, columns: ColumnRow, rows: QVBoxLayout
    ) -> None:
        """Connect the keys.

        Args:
            context: The open workspace.
            actions: The actions of the keys.
            desk: Has the story that is searched.
            columns: Show the sentences found.
            rows: The layout of the page; the bar becomes its second row.
        """
        super().__init__(columns)
        self._context = context
        self._actions = actions
        self._desk = desk
        self._columns = columns
        self._bar: FindBar | None = None
        self._rows = rows
        actions.connect_to(
            {
                "find.open": self._on_open,
                "find.next": self._on_next,
                "find.previous": self._on_previous,
                "go.columns": self._on_escape,
            }
        )

    @property
    def bar(self) -> "FindBar":
        """The find bar, made when it is first needed."""
        from annotator.ui.label_page.finding.find_bar import FindBar
        from annotator.ui.label_page.finding.finder import Finder

        if self._bar is None:
            labels = reading.labels(self._context.workspace)
            actions = self._actions["find.next"], self._actions["find.previous"]
            self._bar = FindBar(labels, *actions, self._rows.parentWidget())
            self._finder = Finder(self._desk, self._columns, self)
            self._bar.query_changed.connect(self._finder.find)
            self._bar.onwards.connect(self._on_onwards)
            self._bar.backwards.connect(self._on_backwards)
            self._bar.closed.connect(self._columns.focus_columns)
            self._finder.found.connect(self._bar.show_found)
            self._rows.insertWidget(1, self._bar)
        return self._bar

    @Slot()
    def show_unsure(self) -> None:
        """Go to the first sentence that the person is unsure of, and find the others."""
        self.bar.open_at(Filter.UNSURE)
        self._finder.go_first()
        self._columns.focus_columns()

    @Slot()
    def _on_open(self) -> None:
        self.bar.open_bar()

    @Slot()
    def _on_escape(self) -> None:
        if self._bar is not None:
            self._bar.close_bar()

    @Slot()
    def _on_next(self) -> None:
        self._go(forward=True)

    @Slot()
    def _on_previous(self) -> None:
        self._go(forward=False)

    def _go(self, *, forward: bool) -> None:
        """Go to the next or previous find; open the bar if there is no search."""
        if self.bar.isHidden():
            self.bar.open_bar()
        elif self._finder.go(forward=forward):
            self._columns.focus_columns()

    @Slot()
    def _on_onwards(self) -> None:
        self._go_beside(forward=True)

    @Slot()
    def _on_backwards(self) -> None:
        self._go_beside(forward=False)

    def _go_beside(self, *, forward: bool) -> None:
        """Go on while the keyboard stays in the bar, and say what was gone to."""
        if self._finder.go(forward=forward):
            announce(self.bar, self._columns.current_in_words)
