"""The row of columns: the variants of the open story, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from annotator.domain.corpus import Sentence
from annotator.domain.ids import LabelName, SentenceId, StoryId, VariantId
from annotator.domain.labels import Label
from annotator.overriding import override
from annotator.ui.appearance.theme import Theme
from annotator.ui.label_page.columns.column import VariantColumn
from annotator.ui.label_page.columns.column_splitter import ColumnSplitter
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.label_page.open_story.story_state import Cell
from annotator.ui.reading.sentence_model import SentenceModel


class ColumnRow(QScrollArea):
    """Shows the desk's story; keeps the columns and the desk's current sentence in step."""

    reshaped = Signal()
    """A column has another size."""
    menu_wanted = Signal(object, QPoint)
    """Carries the `VariantId`, and where on the screen its header's menu was asked for."""

    def __init__(
        self, desk: Desk, labels: dict[LabelName, Label], theme: Theme, font: QFont
    ) -> None:
        super().__init__()
        self._desk = desk
        self._labels = labels
        self._theme = theme
        self._font = font
        self._columns: list[VariantColumn] = []
        self._story_id: StoryId | None = None
        self._is_placing = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        desk.selection = self.selected_sentences
        desk.story_opened.connect(self._on_story_opened)
        desk.current_changed.connect(self._on_current_changed)
        desk.verdicts_changed.connect(self._on_verdicts_changed)
        desk.kinds_changed.connect(self._on_kinds_changed)
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
        self.take_arrangement()
        QTimer.singleShot(0, self._show_active)

    def focus_columns(self) -> None:
        """Give the keyboard to the column with the current sentence."""
        column = self.active_column
        if column is not None:
            column.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def extend(self, steps: int) -> None:
        """Extend the selection up or down from the current sentence."""
        column = self.active_column
        if column is None:
            return
        self._is_placing = True
        row = column.view.extend(steps)
        self._desk.set_current(column.model.sentences[row].id)
        self._is_placing = False

    def shown_columns(self) -> list[VariantColumn]:
        """Return the columns that are not hidden, from left to right."""
        splitter = self._splitter()
        found = [] if splitter is None else splitter.columns()
        return [column for column in found if not column.isHidden()]

    def put(self, column: VariantColumn, steps: int) -> bool:
        """Put a column so many places to the right; whether there is a place for it."""
        splitter = self._splitter()
        place = -1 if splitter is None else splitter.indexOf(column) + steps
        if splitter is None or not 0 <= place < splitter.count():
            return False
        splitter.insertWidget(place, column)
        self.take_arrangement()
        return True

    def take_arrangement(self) -> None:
        """Give the columns that are shown their room, and have the way follow them."""
        splitter, shown = self._splitter(), self.shown_columns()
        if splitter is not None:
            splitter.setMinimumWidth(sum(column.minimumWidth() + 1 for column in shown))
            self._desk.arrange([column.index for column in shown])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() < event.oldSize().width():
            # As when a panel opens beside the columns.
            QTimer.singleShot(0, self._show_active)

    def _splitter(self) -> ColumnSplitter | None:
        widget = self.widget()
        return widget if isinstance(widget, ColumnSplitter) else None

    @Slot()
    def _show_active(self) -> None:
        """Bring the active column into sight, after the columns have taken their new widths."""
        column = self.active_column
        if column is not None:
            self.ensureWidgetVisible(column, 0, 0)
            # Not `viewport()`: Qt has made it, and PySide readies all classes that it knows to find
            # out what it is.
            if column.width() > self.maximumViewportSize().width():
                # Lines are read from their beginnings.
                self.horizontalScrollBar().setValue(column.x())

    @Slot()
    def _on_story_opened(self) -> None:
        had_focus = self._has_focus()
        # The same story is opened anew when it has grown, was cut anew or somebody else labels.
        is_same = self._desk.story_id == self._story_id
        old = self._splitter()
        # By their variants: one may have been moved elsewhere, or removed.
        kept = old.columns() if old is not None and is_same and self._is_ordered_as_before() else []
        arrangement = {column.variant_id: column.isHidden() for column in kept}
        anchors = {c.variant_id: c.view.anchor for c in self._columns} if is_same else {}
        self._story_id = self._desk.story_id
        splitter = self._filled_splitter(arrangement)
        if old is not None:
            if is_same and old.count() == splitter.count():
                splitter.setSizes(old.sizes())
            self.takeWidget()
            old.deleteLater()
        self.setWidget(splitter)
        self.take_arrangement()
        self._on_current_changed()
        for column in self._columns:
            anchor = anchors.get(column.variant_id)
            if anchor is not None:
                column.view.hold(anchor)
        if had_focus:
            self.focus_columns()

    def _is_ordered_as_before(self) -> bool:
        """Whether the order of the columns is not another person's own one."""
        state = self._desk.state
        now = [page.variant.id for page in state.page.variants] if state is not None else []
        before = [column.variant_id for column in self._columns]
        return [v for v in before if v in now] == [v for v in now if v in before]

    def _has_focus(self) -> bool:
        """Whether the keyboard is here, or will be as soon as an open dialog is closed."""
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _filled_splitter(self, arrangement: dict[VariantId, bool]) -> ColumnSplitter:
        """Return new columns for the desk's story, arranged as they were before."""
        state = self._desk.state
        self._columns = []
        if state is not None:
            for index, page in enumerate(state.page.variants):
                model = SentenceModel(
                    page.sentences,
                    state.shown_verdict,
                    self._labels,
                    is_reopened=state.is_reopened,
                )
                column = VariantColumn(index, page, model, self._theme, self._font)
                column.header.show_progress(state.variant_progress(index))
                column.view.selectionModel().currentChanged.connect(self._on_row_changed)
                column.view.reshaped.connect(self.reshaped)
                column.view.clicked.connect(self._on_clicked)
                column.place_chosen.connect(self._on_place_chosen)
                column.menu_wanted.connect(self.menu_wanted)
                self._columns.append(column)
        return ColumnSplitter(self._columns, arrangement)

    @Slot()
    def _on_current_changed(self) -> None:
        cell = self._desk.cell
        if cell is None:
            return
        has_focus = self._has_focus()
        if self._columns[cell.column].isHidden():
            self._columns[cell.column].show()
            self.take_arrangement()
        for column in self._columns:
            column.set_active(active=column.index == cell.column)
        if not self._is_placing:
            self._place(cell)
        if has_focus:
            self.focus_columns()

    def _place(self, cell: Cell) -> None:
        column = self._columns[cell.column]
        self._is_placing = True
        column.view.make_current(cell.row)
        self._is_placing = False
        self._show_active()

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

    @Slot(object)
    def _on_kinds_changed(self, sentences: list[Sentence]) -> None:
        state = self._desk.state
        if state is None:
            return
        for column in self._columns:
            changed = [s for s in sentences if column.model.row_of(s.id) is not None]
            if changed:
                column.view.replace(changed)
                column.header.show_progress(state.variant_progress(column.index))

    @Slot(int, int)
    def _on_place_chosen(self, index: int, row: int) -> None:
        self._desk.set_current(self._columns[index].model.sentences[row].id)
        self.focus_columns()

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex) -> None:
        """A click or a key of the view itself (Home, Page down) has moved within a column."""
        if self._is_placing or not current.isValid():
            return
        model = current.model()
        if isinstance(model, SentenceModel):
            self._is_placing = True
            self._desk.set_current(model.sentences[current.row()].id)
            self._is_placing = False

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        """A click on the row that is current already, in a column that was not active."""
        self._on_row_changed(index)
