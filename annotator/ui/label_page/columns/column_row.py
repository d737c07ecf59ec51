"""The row of columns: the variants of the open story, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFont, QWheelEvent

from annotator.domain.corpus import Sentence, StoryPage
from annotator.domain.ids import LabelName, SentenceId, StoryId, VariantId
from annotator.domain.labels import Label
from annotator.overriding import override
from annotator.ui.appearance.theme import Theme
from annotator.ui.controls.focus import has_keyboard
from annotator.ui.label_page.columns.column import VariantColumn
from annotator.ui.label_page.columns.column_area import ColumnArea, Scene
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.reading.sentence_model import SentenceModel


class ColumnRow(ColumnArea):
    """Shows the story of the desk, and keeps the columns and its current sentence in step."""

    sentence_menu_wanted = Signal(QPoint)
    """Carries where on the screen a menu for the current sentence was requested."""
    menu_wanted = Signal(object, QPoint)
    """Carries the `VariantId`, and where on the screen its header's menu was asked for."""

    def __init__(
        self, desk: Desk, labels: dict[LabelName, Label], theme: Theme, font: QFont
    ) -> None:
        super().__init__(labels, theme, font)
        self._desk = desk
        self._story_id: StoryId | None = None
        self._left: dict[StoryId | None, Scene] = {}
        self._is_placing = False
        self.meant: VariantId | None = None
        """The variant whose header was asked, while its menu is open."""
        self.maker.row_changed.connect(self._on_row_changed)
        self.maker.clicked.connect(self._on_clicked)
        self.maker.asked.connect(self._on_asked)
        self.maker.place_chosen.connect(self._on_place_chosen)
        self.maker.menu_wanted.connect(self.menu_wanted)
        self.rearranged.connect(self._on_rearranged)
        desk.selection = self.selected_sentences
        desk.shown_of = self.shown_of
        desk.story_opened.connect(self._on_story_opened)
        desk.current_changed.connect(self._on_current_changed)
        desk.verdicts_changed.connect(self._on_verdicts_changed)
        desk.kinds_changed.connect(self._on_kinds_changed)
        self._on_story_opened()

    @property
    def active_column(self) -> VariantColumn | None:
        """The column with the current sentence."""
        cell = self._desk.cell
        return self.columns[cell.column] if cell and len(self.columns) else None

    @property
    def chosen(self) -> int | None:
        """The column that actions apply to: that of an open header menu, else the active one."""
        state, cell = self._desk.state, self._desk.cell
        if state is None or cell is None:
            return None
        ids = [page.variant.id for page in state.page.variants]
        return ids.index(self.meant) if self.meant in ids else cell.column

    @property
    def current_in_words(self) -> str:
        """What a screen reader says of the current sentence; empty where there is none."""
        cell = self._desk.cell
        return self.model(cell.column).spoken(cell.row) if cell is not None else ""

    def selected_sentences(self) -> list[SentenceId]:
        """Return the selected range of the active column in reading order."""
        column = self.active_column
        current = self._desk.current
        if column is None or current is None:
            return []
        rows = sorted({index.row() for index in column.view.selectedIndexes()})
        chosen = [column.model.sentences[row].id for row in rows]
        return chosen if current in chosen else [current]

    def shown_of(self, page: StoryPage) -> Sequence[int]:
        """Return the visible columns of a story from left to right."""
        is_here, left = page.story.id == self._story_id, self._left.get(page.story.id)
        before = self.arrangement if is_here or left is None else left.arrangement
        return before.following([each.variant.id for each in page.variants]).shown

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

    def model(self, index: int) -> SentenceModel:
        """Return the model of a column's sentences, whether the column has been made or not."""
        column = self.columns.get(index)
        return self.maker.model(index) if column is None else column.model

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not turned.x():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - turned.y())
            event.accept()
        else:
            super().wheelEvent(event)

    @Slot()
    def _on_story_opened(self) -> None:
        had_focus = has_keyboard(self)
        # The same story opens again if it has grown, was split differently, or the person changed.
        self._left[self._story_id] = self.scene
        self._story_id, cell = self._desk.story_id, self._desk.cell
        before = self._left.get(self._story_id)
        old = self.open_story(self._desk.state, cell.column if cell else None, before)
        self._on_rearranged()
        self._on_current_changed()
        self.columns.hold_anchors()
        if had_focus:
            self.focus_columns()
        old.clear()

    @Slot()
    def _on_rearranged(self) -> None:
        """Let the way through the story follow the order of the columns."""
        self._desk.arrange(self.shown)

    @Slot()
    def _on_current_changed(self) -> None:
        cell = self._desk.cell
        if cell is None:
            return
        has_focus, is_placed = has_keyboard(self), self._is_placing
        self.show_column(cell.column)
        is_new = self.make_active(cell.column)
        if not is_placed:
            self._is_placing = True
            self.columns[cell.column].view.make_current(cell.row)
            self._is_placing = False
        if has_focus:
            # Before the column with the focus is scrolled out of sight and hidden.
            self.focus_columns()
        if not is_placed:
            self.bring_into_sight(cell.column)
        if is_new:
            self.show_what_is_in_sight()

    @Slot(object)
    def _on_verdicts_changed(self, sentences: list[SentenceId]) -> None:
        state = self._desk.state
        if state is None:
            return
        touched = {cell.column for s in sentences if (cell := state.cell(s)) is not None}
        for column in self.columns.made:
            if column.index in touched:
                column.model.refresh(sentences)
                column.header.show_progress(state.variant_progress(column.index))

    @Slot(object)
    def _on_kinds_changed(self, sentences: list[Sentence]) -> None:
        state = self._desk.state
        if state is None:
            return
        for column in self.columns.made:
            changed = [s for s in sentences if column.model.row_of(s.id) is not None]
            if changed:
                column.view.replace(changed)
                column.header.show_progress(state.variant_progress(column.index))

    @Slot(int, int)
    def _on_place_chosen(self, index: int, row: int) -> None:
        self._desk.set_current(self.columns[index].model.sentences[row].id)
        self.focus_columns()

    @Slot(QModelIndex)
    def _on_row_changed(self, current: QModelIndex) -> None:
        """Go to a row chosen by a click or by a key of the view itself, such as Home.

        The row may have been current in its column already, while another column was active.
        """
        if self._is_placing or not current.isValid():
            return
        model = current.model()
        if isinstance(model, SentenceModel):
            self._is_placing = True
            self._desk.set_current(model.sentences[current.row()].id)
            self._is_placing = False

    @Slot(QModelIndex, QPoint)
    def _on_asked(self, asked: QModelIndex, where: QPoint) -> None:
        """Go to a sentence, keeping the selection if the sentence is part of it."""
        self._on_row_changed(asked)
        self.sentence_menu_wanted.emit(where)

    @Slot(QModelIndex)
    def _on_clicked(self, clicked: QModelIndex) -> None:
        self._on_row_changed(clicked)
        # Not before the button is released, or the column would move away under the pointer.
        if self._desk.cell is not None:
            self.bring_into_sight(self._desk.cell.column, is_pointed_at=True)
