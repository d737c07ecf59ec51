"""The box below the votes: the decision so far, and the reason and note for a new one."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QFont, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.history.log import Reason
from annotator.domain.ids import LabelName, SentenceId
from annotator.domain.labels import Label
from annotator.domain.review.disagreement import Disagreement
from annotator.ui.controls.tick_box import TickBox
from annotator.ui.languages.language import number, tr
from annotator.ui.review_page.sentences.reasons import reason_title
from annotator.ui.times import when
from annotator.ui.wording import n_votes, word_of


@dataclass(frozen=True, slots=True)
class Draft:
    """The reason and note for the next decision on a sentence."""

    reason: Reason | None = None
    note: str = ""


_NOTHING: Final = Draft()


class DecisionBox(QWidget):
    """Keeps a reason and a note for each sentence until it is decided: nothing typed is lost."""

    done = Signal()
    """The note is finished: the focus goes back to the list."""
    note_wanted = Signal(QWidget)
    """Carries the field of the note, which is about to get the focus."""

    def __init__(
        self, labels: dict[LabelName, Label], reasons: dict[Reason, QAction], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._labels = labels
        self._actions = reasons
        self._sentence: SentenceId | None = None
        self._begun = _NOTHING
        self._drafts: dict[SentenceId, Draft] = {}
        self._taken: dict[SentenceId, Draft] = {}
        self.history = _wrapped(self)
        self.warning = _wrapped(self)
        heading = QLabel(tr("Review", "Why they differ"), self)
        font = QFont(heading.font())
        font.setWeight(QFont.Weight.DemiBold)
        heading.setFont(font)
        self.boxes = {reason: self._box(reason, action) for reason, action in reasons.items()}
        self.note = QLineEdit(self)
        self.note.setAccessibleName(tr("Review", "Note on the decision"))
        self.note.returnPressed.connect(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 12)
        column.setSpacing(5)
        for widget in (self.history, self.warning, heading, *self.boxes.values(), self.note):
            column.addWidget(widget)

    @property
    def draft(self) -> Draft:
        """The reason and the note as chosen and typed so far."""
        reason = next((each for each, a in self._actions.items() if a.isChecked()), None)
        return Draft(reason, self.note.text())

    def show_history(self, found: Disagreement | None, *, without_names: bool) -> None:
        """Show the last decision, and why the sentence is open again.

        Args:
            found: The disagreement; None if there is none.
            without_names: Whether to leave out who decided and when, which might tell who it was.
        """
        self.history.setText(self._told(found, without_names=without_names) if found else "")
        self.history.setVisible(bool(self.history.text()))

    def show_disagreement(self, found: Disagreement | None, *, has_voted: bool) -> None:
        """Show the reason and the note as they were left.

        Args:
            found: The disagreement; None if there is none.
            has_voted: Whether the person who decides has a vote on the sentence.
        """
        self.keep()
        self._sentence = found.sentence_id if found else None
        self.warning.setText(tr("Review", "You have a vote of your own here.") if has_voted else "")
        self.warning.setVisible(has_voted)
        before = self._before(found) if found else _NOTHING
        self._begun = before
        draft = self._drafts.get(found.sentence_id, before) if found else before
        for reason, action in self._actions.items():
            action.setChecked(reason is draft.reason)
        self.note.setText(draft.note)

    def tell_note_key(self, key: str) -> None:
        """Show in the empty field which key leads to it."""
        told = tr("Review", "Note on the decision")
        self.note.setPlaceholderText(f"{told} ({key})" if key else told)

    def write_note(self) -> None:
        """Give the focus to the note."""
        self.note_wanted.emit(self.note)
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep(self) -> None:
        """Keep what was chosen and typed, in case the sentence is shown again."""
        if self._sentence is None:
            return
        if self.draft == self._begun:
            self._drafts.pop(self._sentence, None)
        else:
            self._drafts[self._sentence] = self.draft

    def take(self) -> Draft:
        """Return reason and note for a decision; they are shown again if it is undone."""
        draft = self.draft
        if self._sentence is not None:
            self._taken[self._sentence] = draft
            self._drafts.pop(self._sentence, None)
            self._sentence = None
        return draft

    def _before(self, found: Disagreement) -> Draft:
        """Return the reason and the note of the present decision, or of one that was undone."""
        if found.decision is not None:
            return Draft(found.decision.reason, found.decision.note)
        return self._taken.get(found.sentence_id, _NOTHING)

    def _told(self, found: Disagreement, *, without_names: bool) -> str:
        decision = found.decision
        if decision is None:
            return ""
        label = word_of(self._labels, decision.label)
        if without_names:
            told = tr("Review", "Somebody decided {label}").format(label=label)
        else:
            told = tr("Review", "{reviewer} decided {label}").format(
                label=label, reviewer=decision.reviewer
            )
            told += f", {when(decision.decided_at)}"
        if decision.reason is not None:
            told += f": {reason_title(decision.reason)}"
        told += "."
        if decision.note:
            told += " " + tr("Review", "“{note}”").format(note=decision.note)
        if not found.reopened:
            return told
        shifts = "; ".join(
            tr("Review", "{label} had {votes} and now has {now}").format(
                label=word_of(self._labels, each.label),
                votes=n_votes(each.then),
                now=number(each.now),
            )
            for each in found.shifts
        )
        if not shifts:
            again = tr("Review", "Reopened. The decision counts until a new one is made.")
            return f"{told}\n{again}"
        again = tr(
            "Review",
            "Reopened because annotators have relabelled it: {shifts}. The decision counts "
            "until a new one is made.",
        )
        return f"{told}\n{again.format(shifts=shifts)}"

    def _box(self, reason: Reason, action: QAction) -> TickBox:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        box = TickBox(f"{reason_title(reason)}  ({keys})", self)
        box.clicked.connect(action.trigger)
        action.toggled.connect(box.setChecked)
        action.triggered.connect(self._on_reason_chosen)
        return box

    @Slot()
    def _on_reason_chosen(self) -> None:
        """Allow one reason at most."""
        for action in self._actions.values():
            if action is not self.sender():
                action.setChecked(False)


def _wrapped(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
