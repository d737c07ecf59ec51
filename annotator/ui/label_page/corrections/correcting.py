"""Correcting by key: the kind of the text, and which sentences are counterparts."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction

from annotator.domain.corpus import Kind
from annotator.domain.ids import SentenceId
from annotator.domain.texts.text import one_line
from annotator.services.labels import correcting
from annotator.ui.context import Context
from annotator.ui.keys.actions import Actions
from annotator.ui.keys.letter_menu import LetterMenu
from annotator.ui.label_page.columns.column_row import ColumnRow
from annotator.ui.label_page.corrections.guide import Guide
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.label_page.open_story.story_state import Cell, Match, StoryState
from annotator.ui.languages.language import tr
from annotator.ui.wording import GRADE_NAMES, KIND_NAMES, n_sentences

_CYCLE: Final = tuple(Kind)
_SHOWN: Final = 60


class Correcting(Guide):
    """Corrects what was computed. Linking takes two key presses, one on each sentence."""

    def __init__(self, context: Context, actions: Actions, desk: Desk, columns: ColumnRow) -> None:
        super().__init__(columns)
        self._context = context
        self._desk = desk
        self._columns = columns
        self._start: SentenceId | None = None
        self._menu_of: SentenceId | None = None
        self._link_key = actions.key_text("correct.link")
        desk.current_changed.connect(self._on_current_changed)
        desk.story_opened.connect(self._on_story_opened)
        actions.connect_to(
            {
                "correct.kind": self._on_kind,
                "correct.link": self._on_link,
                "correct.unlink": self._on_unlink,
                "go.columns": self._on_escape,
            }
        )

    def _ready(self) -> StoryState | None:
        """Return the open story; None if the person can't write, who is then asked or told why."""
        if not self._context.can_write:
            self.person_wanted.emit()
            return None
        return self._desk.state

    @Slot()
    def _on_current_changed(self) -> None:
        # The hint on how to go on linking also holds for the next sentence.
        if self._start is None:
            self.forget()

    @Slot()
    def _on_kind(self) -> None:
        state, cell = self._ready(), self._desk.cell
        if state is None or cell is None:
            return
        chosen = self._desk.selection()
        old = state.sentence(cell).kind
        new = _CYCLE[(_CYCLE.index(old) + 1) % len(_CYCLE)]
        annotator_id = self._context.require_annotator()
        changes = correcting.set_kind(self._context.workspace, annotator_id, chosen, new)
        self._context.bus.publish(changes)
        what = n_sentences(len(chosen)) if len(chosen) > 1 else tr("Label", "Kind of text")
        told = f"{what}: {tr('Window', KIND_NAMES[new])}"
        self.tell(told if new.counts else told + tr("Label", ", which Space skips"))

    @Slot()
    def _on_link(self) -> None:
        state, current = self._ready(), self._desk.current
        if state is None or current is None:
            return
        if self._start is None:
            self._start = current
            how = tr("Label", "Now go to its counterpart and press {key} again; Esc cancels")
            self.guide(how.format(key=self._link_key))
            return
        ends = self._ends(state, self._start, current)
        if ends is None:
            return
        annotator_id = self._context.require_annotator()
        changes = correcting.link(self._context.workspace, annotator_id, self._start, current)
        self._start = None
        self._context.bus.publish(changes)
        done = tr("Label", "Linked") if changes else tr("Label", "Already linked")
        self.tell(f"{done}: {ends}")

    @Slot()
    def _on_unlink(self) -> None:
        state, cell, current = self._ready(), self._desk.cell, self._desk.current
        if state is None or cell is None or current is None:
            return
        if self._start is None:
            self._ask_which(state, cell, current)
        elif self._ends(state, self._start, current) is not None:
            start, self._start = self._start, None
            self._unlink(start, current)

    def _ends(self, state: StoryState, start: SentenceId, end: SentenceId) -> str | None:
        """Return the names of the two sentences; None, and say why, if they can't be linked."""
        first, second = state.cell(start), state.cell(end)
        if first is None or second is None or first.column == second.column:
            self.guide(
                tr(
                    "Label",
                    "Counterparts are in different variants: go to another one; Esc cancels",
                )
            )
            return None
        return tr("Label", "{one} and {other}").format(one=first.name, other=second.name)

    def _ask_which(self, state: StoryState, cell: Cell, current: SentenceId) -> None:
        """Let the person choose from the current sentence's counterparts."""
        matches = state.all_matches(current)
        if not matches:
            self.tell(tr("Label", "This sentence has no counterpart"))
            return
        view = self._columns.columns[cell.column].view
        menu = LetterMenu(tr("Label", "Unlink a counterpart"), view)
        menu.setAccessibleName(tr("Label", "Unlink a counterpart"))
        for match in matches:
            menu.addAction(_described(state, match)).setData(state.sentence(match.cell).id)
        menu.triggered.connect(self._on_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        self._menu_of = current
        menu.popup(view.below(cell.row))
        menu.setActiveAction(menu.actions()[0])

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        if self._menu_of is not None:
            self._unlink(self._menu_of, SentenceId(action.data()))

    def _unlink(self, one: SentenceId, other: SentenceId) -> None:
        state = self._desk.state
        ends = self._ends(state, one, other) if state is not None else None
        if ends is None:
            return
        annotator_id = self._context.require_annotator()
        changes = correcting.unlink(self._context.workspace, annotator_id, one, other)
        self._context.bus.publish(changes)
        done = tr("Label", "Unlinked") if changes else tr("Label", "Not linked")
        self.tell(f"{done}: {ends}")

    @Slot()
    def _on_story_opened(self) -> None:
        # The same story is opened again when it has grown; in another story nothing can be linked.
        state = self._desk.state
        if self._start is not None and (state is None or state.cell(self._start) is None):
            self._start = None

    @Slot()
    def _on_escape(self) -> None:
        if self._start is not None:
            self._start = None
            self.tell(tr("Label", "Nothing was linked"))


def _described(state: StoryState, match: Match) -> str:
    text = one_line(state.sentence(match.cell).text)
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
    # A single ampersand would be taken for the mark of a mnemonic.
    return f"{match.cell.name}, {tr('Label', GRADE_NAMES[match.grade])}: {shown}".replace("&", "&&")
