"""The row of columns: the variants of the open story, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QWidget

from annotator.domain.ids import LabelName, SentenceId
from annotator.domain.labels import Label
from annotator.ui.label_page.column import READABLE_WIDTH, VariantColumn
from annotator.ui.label_page.desk import Desk
from annotator.ui.label_page.story_state import Cell
from annotator.ui.sentence_model import SentenceModel
from annotator.ui.theme import Theme


class ColumnRow(QScrollArea):
    """Shows the desk's story; keeps the columns and the desk's current sentence in step."""

    def __init__(
        self, desk: Desk, labels: dict[LabelName, Label], theme: Theme, font: QFont
    ) -> None:
        super().__init__()
        self._desk = desk
        self._labels = labels
        self._theme = theme
        self._font = font
        self._columns: list[VariantColumn] = []
        self._following = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        desk.selection = self.selected_sentences
        desk.story_opened.connect(self._on_story_opened)
        desk.current_changed.connect(self._on_current_changed)
        desk.verdicts_changed.connect(self._on_verdicts_changed)
        self._on_story_opened()

    @property
    def columns(self) -> Sequence[VariantColumn]:
        """The columns in the order of the variants, hidden ones included."""
        return self._columns

    @property
    def active_column(self) -> VariantColumn | None:
        """The column in which the current sentence stands."""
        cell = self._desk.cell
        return self._columns[cell.column] if cell and self._columns else None

    def selected_sentences(self) -> list[SentenceId]:
        """Return the selected range of the active column in reading order."""
        column = self.active_column
        current = self._desk.current
        if column is None or current is None:
            return []
        rows = sorted({index.row() for index in column.view.selectedIndexes()})
        chosen = [column.model.sentences[row].id for row in rows]
        return chosen if current in chosen else [current]

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take over another theme or text size."""
        self._theme = theme
        self._font = font
        for column in self._columns:
            column.set_look(theme, font)

    def focus_columns(self) -> None:
        """Give the keyboard to the column with the current sentence."""
        column = self.active_column
        if column is not None:
            column.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_sideways(self, steps: int) -> None:
        """Go to the sentence on the same line of the next shown column."""
        active = self.active_column
        cell = self._desk.cell
        if active is None or cell is None:
            return
        shown = self.shown_columns()
        place = shown.index(active) + steps if active in shown else 0
        if not 0 <= place < len(shown):
            return
        target = shown[place].view
        middle = active.view.blocks.height(cell.row) // 2
        y = min(max(active.view.top_on_screen(cell.row) + middle, 0), active.view.height())
        row = target.row_nearest(y)
        if row >= 0:
            self._desk.set_current(shown[place].model.sentences[row].id)

    def extend(self, steps: int) -> None:
        """Extend the selection up or down from the current sentence."""
        column = self.active_column
        if column is None:
            return
        view = column.view
        row = view.currentIndex().row()
        target = min(max(row + steps, 0), column.model.rowCount() - 1)
        first = row if column.anchor is None else column.anchor
        column.anchor = first
        top, bottom = sorted((first, target))
        self._following = True
        view.make_current(target, extend=True)
        view.selectionModel().select(
            QItemSelection(column.model.index(top), column.model.index(bottom)),
            view.selectionModel().SelectionFlag.ClearAndSelect,
        )
        self._desk.set_current(column.model.sentences[target].id)
        self._following = False

    def shown_columns(self) -> list[VariantColumn]:
        """Return the columns that are not hidden, from left to right."""
        splitter = self._splitter()
        if splitter is None:
            return []
        widgets = (splitter.widget(place) for place in range(splitter.count()))
        return [w for w in widgets if isinstance(w, VariantColumn) and not w.isHidden()]

    def move_column(self, steps: int) -> None:
        """Move the active column to the left or right."""
        splitter, column = self._splitter(), self.active_column
        if splitter is None or column is None:
            return
        place = splitter.indexOf(column) + steps
        if 0 <= place < splitter.count():
            splitter.insertWidget(place, column)
            self._fit()
            self.focus_columns()

    def hide_column(self) -> None:
        """Hide the active column and go on in the next one; the last one stays."""
        shown, column = self.shown_columns(), self.active_column
        if column is None or len(shown) < 2 or column not in shown:  # noqa: PLR2004 - one must stay
            return
        place = shown.index(column)
        self.go_sideways(1 if place + 1 < len(shown) else -1)
        column.hide()
        self._fit()
        self.focus_columns()

    def show_columns(self) -> None:
        """Show all columns again."""
        for column in self._columns:
            column.show()
        self._fit()

    def _splitter(self) -> QSplitter | None:
        widget = self.widget()
        return widget if isinstance(widget, QSplitter) else None

    def _fit(self) -> None:
        splitter = self._splitter()
        if splitter is not None:
            splitter.setMinimumWidth(len(self.shown_columns()) * (READABLE_WIDTH + 1))

    @Slot()
    def _on_story_opened(self) -> None:
        state = self._desk.state
        had_focus = self.focusWidget() is not None and self.focusWidget() in self.findChildren(
            QWidget
        )
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        self._columns = []
        if state is not None:
            for index, page in enumerate(state.page.variants):
                model = SentenceModel(page.sentences, state.verdict, self._labels)
                column = VariantColumn(index, page.variant.name, model, self._theme, self._font)
                column.header.show_progress(state.variant_progress(index))
                column.view.selectionModel().currentChanged.connect(self._on_row_changed)
                column.view.clicked.connect(self._on_clicked)
                self._columns.append(column)
                splitter.addWidget(column)
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()
        self.setWidget(splitter)
        self._fit()
        self._on_current_changed()
        if had_focus:
            self.focus_columns()

    @Slot()
    def _on_current_changed(self) -> None:
        cell = self._desk.cell
        if cell is None:
            return
        has_focus = any(column.view.hasFocus() for column in self._columns)
        for column in self._columns:
            column.set_active(active=column.index == cell.column)
        if not self._following:
            self._place(cell)
        if has_focus:
            self.focus_columns()

    def _place(self, cell: Cell) -> None:
        column = self._columns[cell.column]
        self._following = True
        column.anchor = None
        column.view.make_current(cell.row)
        self._following = False
        self.ensureWidgetVisible(column, 0, 0)

    @Slot(object)
    def _on_verdicts_changed(self, sentences: list[SentenceId]) -> None:
        state = self._desk.state
        if state is None:
            return
        touched = {cell.column for s in sentences if (cell := state.cell(s)) is not None}
        for index in touched:
            column = self._columns[index]
            column.model.refresh(sentences)
            column.header.show_progress(state.variant_progress(index))

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex) -> None:
        """A click or a key of the view itself (Home, Page down) has moved within a column."""
        if self._following or not current.isValid():
            return
        model = current.model()
        if isinstance(model, SentenceModel):
            self._following = True
            self._desk.set_current(model.sentences[current.row()].id)
            self._following = False

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        """A click on the row that is current already, in a column that was not active."""
        self._on_row_changed(index)
