"""Correcting sentence boundaries by key: a split at a chosen gap, or a merge with the next."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent

from annotator.domain.corpus import Sentence
from annotator.domain.errors import BadInputError
from annotator.domain.history.changes import Changes
from annotator.domain.history.log import Verdict
from annotator.domain.ids import SentenceId
from annotator.domain.labels import Label
from annotator.domain.texts.split_places import parts, split_places, word_gaps
from annotator.domain.texts.text import is_right_to_left, one_line
from annotator.overriding import override
from annotator.services import reading
from annotator.ui.context import Context
from annotator.ui.controls.focus import BACK_SOON
from annotator.ui.keys.actions import Actions
from annotator.ui.label_page.columns.column_row import ColumnRow
from annotator.ui.label_page.corrections import boundary_wording
from annotator.ui.label_page.corrections.guide import Guide
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.languages.language import tr
from annotator.ui.languages.saying import why
from annotator.ui.reading.text_blocks import MAX_SHOWN

if TYPE_CHECKING:
    from annotator.ui.reading.reading_view import ReadingView

_AROUND: Final = 14
"""How many characters of either part a screen reader reads out."""


class Boundaries(Guide):
    """Splits and merges sentences; while a gap is being chosen, the columns' keys are off."""

    def __init__(self, context: Context, actions: Actions, desk: Desk, columns: ColumnRow) -> None:
        super().__init__(columns)
        self._context = context
        self._desk = desk
        self._columns = columns
        self._view: ReadingView | None = None
        self._sentence: Sentence | None = None
        self._gap = 0
        desk.current_changed.connect(self._on_left)
        desk.story_opened.connect(self._on_left)
        context.person_changed.connect(self._on_left)
        actions.connect_to({"correct.split": self._on_split, "correct.merge": self._on_merge})

    @property
    def gap(self) -> int | None:
        """Where the sentence would be split, in code points; None while no gap is chosen."""
        return None if self._sentence is None else self._gap

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._sentence is None:
            return False
        if isinstance(event, QFocusEvent) and event.lostFocus():
            if event.reason() not in BACK_SOON:
                self._leave()
            return False
        if not isinstance(event, QKeyEvent) or not _is_ours(event):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            # Accepting the event makes it arrive as a key press; no action of the columns takes it.
            event.accept()
        elif event.type() is QEvent.Type.KeyPress:
            self._press(event, self._sentence)
        return True

    def _press(self, event: QKeyEvent, sentence: Sentence) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            forward = (key == Qt.Key.Key_Right) is not is_right_to_left(sentence.text)
            by_place = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            places = _shown(split_places(sentence.text) if by_place else word_gaps(sentence.text))
            self._choose(_neighbour(places, self._gap, forward=forward))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            places = _gaps(sentence.text)
            self._choose(places[0] if key == Qt.Key.Key_Home else places[-1])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self._split(sentence)
        elif key == Qt.Key.Key_Escape:
            self._leave()
            self.tell(tr("Label", "Nothing was split"))

    @Slot()
    def _on_split(self) -> None:
        sentence, column = self._current(), self._columns.active_column
        if sentence is None or column is None:
            return
        gaps = _gaps(sentence.text)
        if not gaps:
            self.tell(tr("Label", "This sentence can't be split: it is one word"))
            return
        self._sentence, self._view = sentence, column.view
        self._columns.focus_columns()
        column.view.installEventFilter(self)
        self._choose(gaps[max(bisect_right(gaps, len(sentence.text) // 2) - 1, 0)])

    @Slot()
    def _on_merge(self) -> None:
        sentence, state, cell = self._current(), self._desk.state, self._desk.cell
        if sentence is None or state is None or cell is None:
            return
        following = state.page.variants[cell.column].sentences[cell.row + 1 : cell.row + 2]
        had = {state.verdict(each.id).label for each in (sentence, *following)}
        workspace, annotator_id = self._context.workspace, self._context.require_annotator()
        try:
            from annotator.services.articles import repairing

            changes = repairing.merge_with_next(workspace, annotator_id, sentence.id)
        except BadInputError as error:
            self.tell(why(error))
            return
        self._show(changes)
        verdict = self._verdict(changes.focus)
        self.tell(boundary_wording.merged(had, verdict, self._label(verdict)))

    def _split(self, sentence: Sentence) -> None:
        workspace, annotator_id = self._context.workspace, self._context.require_annotator()
        gap = self._gap
        self._leave()
        try:
            from annotator.services.articles import repairing

            changes = repairing.split(workspace, annotator_id, sentence.id, gap)
        except BadInputError as error:
            self.tell(why(error))
            return
        self._show(changes)
        self.tell(boundary_wording.split(self._label(self._verdict(changes.focus))))

    def _current(self) -> Sentence | None:
        """Return the current sentence; None if the person can't write, who is then told why."""
        if not self._context.can_write:
            self.person_wanted.emit()
            return None
        state, cell = self._desk.state, self._desk.cell
        return None if state is None or cell is None else state.sentence(cell)

    def _show(self, changes: Changes) -> None:
        """Publish the changes, keeping the sentence at the same height in the window."""
        column, cell = self._columns.active_column, self._desk.cell
        y = None if column is None or cell is None else column.view.top_on_screen(cell.row)
        self._context.bus.publish(changes)
        if changes.focus is not None:
            self._desk.set_current(changes.focus)
        column, cell = self._columns.active_column, self._desk.cell
        if y is not None and column is not None and cell is not None:
            column.view.bring_to(cell.row, y)
        self._columns.focus_columns()

    def _verdict(self, sentence_id: SentenceId | None) -> Verdict:
        state = self._desk.state
        return Verdict() if state is None or sentence_id is None else state.verdict(sentence_id)

    def _label(self, verdict: Verdict) -> Label | None:
        labels = reading.all_labels(self._context.workspace)
        return next((each for each in labels if each.name == verdict.label), None)

    def _choose(self, gap: int) -> None:
        if self._view is None or self._sentence is None:
            return
        self._gap = gap
        self._view.set_gap(gap)
        first, second = parts(self._sentence.text, gap)
        before = one_line(self._sentence.text[: first.end])[-_AROUND:]
        after = one_line(self._sentence.text[second.start :])[:_AROUND]
        self.guide(
            tr(
                "Label", "…{before} | {after}…   ← → choose the gap, Enter splits, Esc cancels"
            ).format(before=before, after=after)
        )

    def _leave(self) -> None:
        view, self._view, self._sentence = self._view, None, None
        if view is not None:
            view.removeEventFilter(self)
            view.set_gap(None)

    @Slot()
    def _on_left(self) -> None:
        self._leave()
        self.forget()


def _is_ours(event: QKeyEvent) -> bool:
    """Return whether the choice of a gap takes this key: to move the gap, or to disable it."""
    if Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
        return False
    if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
        return False
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    if held == Qt.KeyboardModifier.ControlModifier:
        return event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
    return held == Qt.KeyboardModifier.NoModifier


def _gaps(text: str) -> Sequence[int]:
    """Return the gaps between words; all places in a text without gaps."""
    return _shown(word_gaps(text)) or _shown(split_places(text))


def _shown(places: Sequence[int]) -> Sequence[int]:
    return places[: bisect_left(places, MAX_SHOWN)]


def _neighbour(places: Sequence[int], gap: int, *, forward: bool) -> int:
    """Return the next place in a direction; the same gap if there is none."""
    if forward:
        return next(iter(places[bisect_right(places, gap) :]), gap)
    earlier = places[: bisect_left(places, gap)]
    return earlier[-1] if earlier else gap
