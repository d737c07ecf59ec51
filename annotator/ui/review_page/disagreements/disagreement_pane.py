"""Reviewing disagreements: the list, the chosen one in its variant, the votes, the decision."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.history.changes import Changes
from annotator.domain.history.log import Reason
from annotator.domain.ids import LabelName, SentenceId
from annotator.domain.labels import by_name
from annotator.domain.review.disagreement import (
    ALL_OPEN,
    Disagreement,
    DisagreementFilter,
    DisagreementState,
)
from annotator.services import reading
from annotator.services.review import reviewing
from annotator.ui.context import Context
from annotator.ui.controls.focus import has_keyboard
from annotator.ui.controls.label_bar import LabelBar
from annotator.ui.empty_panel import EmptyPanel
from annotator.ui.keys.action_specs import Scope
from annotator.ui.keys.actions import Actions
from annotator.ui.languages.language import tr
from annotator.ui.review_page.disagreements.bulk_deciding import BulkDeciding
from annotator.ui.review_page.disagreements.chosen_disagreement import ChosenDisagreement
from annotator.ui.review_page.disagreements.decision_box import DecisionBox
from annotator.ui.review_page.disagreements.disagreement_list import (
    DisagreementList,
    DisagreementModel,
)
from annotator.ui.review_page.disagreements.disagreement_wording import (
    how_many,
    nothing_listed,
    scope_of_rule,
)
from annotator.ui.review_page.disagreements.filter_bar import FilterBar
from annotator.ui.review_page.disagreements.votes_above_decision import VotesAboveDecision
from annotator.ui.review_page.frame.three_panes import three_panes
from annotator.ui.review_page.frame.titled import heading, stacked

_NEAR: Final = 500
"""How many rows of a filtered list are searched for a sentence that may not be in it."""


class DisagreementPane(QWidget):
    """Decides disagreements, with one key each; nobody's own label changes."""

    person_wanted = Signal()
    label_wanted = Signal()
    open_wanted = Signal(object)
    """Carries the `SentenceId` to show on the Label page."""

    def __init__(self, context: Context, actions: Actions) -> None:
        super().__init__()
        self._context = context
        self._is_stale = True
        self._next_row: int | None = None
        theme = context.themes.theme
        self._labels = by_name(reading.all_labels(context.workspace))
        self._model = DisagreementModel(context, self._labels, self)
        self.list = DisagreementList(self._model, self._labels, theme, self)
        self.list.selectionModel().currentChanged.connect(self._on_row_changed)
        self._heading = heading(self)
        reasons = {reason: actions[f"reason.{reason}"] for reason in Reason}
        self.decision = DecisionBox(self._labels, reasons, self)
        self.decision.done.connect(self.take_focus)
        self.decision.tell_note_key(actions.key_text("review.note"))
        self._chosen = ChosenDisagreement(
            context, self._labels, self.decision, actions["review.names"], self
        )
        self.counterparts, self.votes = self._chosen.counterparts, self._chosen.votes
        self.filter = FilterBar(context, self._labels, actions["review.names"], self)
        self.filter.changed.connect(self._on_filter_changed)
        self.filter.bulk.clicked.connect(self.ask_bulk)
        self.bulk = BulkDeciding(context, self._labels, self)
        self.bar = LabelBar(theme, self)
        self.bulk.told.connect(self.bar.tell)
        labels = reading.labels(context.workspace)
        self.bar.add_labels(labels, [actions[f"decide.{label.name}"] for label in labels])
        self.bar.add_gap()
        for name, title in (
            ("review.note", tr("Label", "note")),
            ("review.open", tr("Review", "on the Label page")),
        ):
            self.bar.add_action(actions.key_text(name), title, actions[name])
        self.bar.tell_help_key(actions.key_text("help.keys"))
        self._panel = EmptyPanel(context, self)
        self._panel.look_wanted.connect(self.refresh)
        self._panel.widening_wanted.connect(self.filter.clear)
        self._panel.label_wanted.connect(self.label_wanted)
        self._panel.person_wanted.connect(self.person_wanted)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._assembled())
        self._stack.addWidget(self._panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filter)
        layout.addWidget(self._stack, 1)
        self._connect(actions)

    def _connect(self, actions: Actions) -> None:
        for scope in (Scope.LISTS, Scope.DISAGREEMENTS):
            actions.attach(scope, self.list)
            actions.attach(scope, self.counterparts)
        # Whoever has just ticked a reason decides with the next key.
        for box in self.decision.boxes.values():
            actions.attach(Scope.DISAGREEMENTS, box)
        self.list.doubleClicked.connect(self.open_shown)
        for action in actions.starting_with("decide."):
            action.triggered.connect(self._on_decide)
        actions.connect_to({"review.note": self._on_note, "review.bulk": self.ask_bulk})
        self._context.bus.changed.connect(self._on_changed)
        self._context.person_changed.connect(self._on_person_changed)

    @property
    def shown(self) -> Disagreement | None:
        """The disagreement that is shown."""
        return self._chosen.shown

    @property
    def model(self) -> DisagreementModel:
        """The disagreements."""
        return self._model

    @Slot()
    def refresh(self) -> None:
        """Read the list again if anything has changed since it was last shown."""
        if self._is_stale:
            row, self._next_row = self._next_row, None
            self._reload(self.shown.sentence_id if self.shown else None, row)

    def take_focus(self) -> None:
        """Give the focus to the list, or to the panel in its place."""
        if self._stack.currentWidget() is self._panel:
            self._panel.take_focus()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sentence(self, sentence_id: SentenceId) -> None:
        """Choose the disagreement about a sentence, clearing the filter if necessary."""
        self._reload(sentence_id)
        if self.shown is None or self.shown.sentence_id != sentence_id:
            found = reviewing.sentence(self._context.workspace, sentence_id)
            if found is not None and found.is_open and self.filter.wanted != ALL_OPEN:
                self.filter.clear()
                self._reload(sentence_id)

    def show_pair(self, one: LabelName, other: LabelName) -> None:
        """List the sentences with votes for both labels, open and settled ones."""
        self.filter.show_filter(DisagreementFilter(DisagreementState.ALL, (one, other)))

    def step(self, steps: int) -> None:
        """Go forward or back in the list."""
        row = self.list.currentIndex().row() + steps
        if row >= 0 and self._model.has(row):
            self.list.setCurrentIndex(self._model.index(row))

    @Slot()
    def open_shown(self) -> None:
        """Show the sentence on the Label page."""
        if self.shown is not None:
            self.open_wanted.emit(self.shown.sentence_id)

    @Slot()
    def ask_bulk(self) -> None:
        """Ask for a rule that decides the listed sentences."""
        if not self._context.can_write:
            self.person_wanted.emit()
            return
        wanted = replace(self.filter.wanted, state=DisagreementState.OPEN, reason=None)
        seen = replace(wanted, finished_by=self._context.finished_by)
        self.bulk.ask(seen, scope_of_rule(wanted))

    def stop(self) -> None:
        """Stop reading: the workspace is about to be closed."""
        self._model.stop()
        self.filter.stop()
        self.bulk.stop()

    def set_look(self) -> None:
        """Apply the current theme and text size."""
        theme = self._context.themes.theme
        self.list.set_theme(theme)
        self._chosen.set_look()
        self.bar.set_theme(theme)

    def _assembled(self) -> QWidget:
        panes = three_panes(
            stacked((self._heading, 0), (self.list, 1)),
            self._chosen.variant,
            self.counterparts,
            VotesAboveDecision(self.votes, self.decision),
            self,
        )
        return stacked((panes, 1), (self.bar, 0))

    def _reload(self, sentence_id: SentenceId | None, row: int | None = None) -> None:
        """Read the list again and choose a sentence in it, else the one that is now in this row."""
        self._is_stale = False
        if row is None:
            row = self.list.currentIndex().row()
        row = max(row, 0)
        wanted = self.filter.wanted
        self._model.wanted = wanted
        self._model.reload()
        if not self._model.has(0):
            self._chosen.show_disagreement(None)
            self._say_why_there_is_none(wanted)
            return
        self._heading.setText(how_many(self._context.workspace, wanted, self._context.finished_by))
        had_focus = has_keyboard(self._panel)
        self._stack.setCurrentIndex(0)
        if had_focus:
            self.take_focus()
        found = self._row_of(sentence_id, wanted) if sentence_id is not None else None
        if found is not None:
            row = found
        elif not self._model.has(row):
            row = self._model.rowCount() - 1
        self.list.setCurrentIndex(self._model.index(row))

    def _row_of(self, sentence_id: SentenceId, wanted: DisagreementFilter) -> int | None:
        if wanted != ALL_OPEN:
            return self._model.row_of(sentence_id, _NEAR)
        # Searching the list in vain for a settled one would fetch all of it.
        found = reviewing.sentence(self._context.workspace, sentence_id)
        return self._model.row_of(sentence_id) if found is not None and found.is_open else None

    def _say_why_there_is_none(self, wanted: DisagreementFilter) -> None:
        context = self._context
        self._panel.tell(nothing_listed(context.workspace, wanted, context.finished_by))
        had_focus = self._stack.currentIndex() == 0 and has_keyboard(self._stack)
        self._stack.setCurrentWidget(self._panel)
        if had_focus:
            self.take_focus()

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self._chosen.show_disagreement(self._model.at(current.row()))

    @Slot()
    def _on_decide(self) -> None:
        action, shown = self.sender(), self.shown
        if not isinstance(action, QAction) or shown is None:
            return
        if not self._context.can_write:
            self.person_wanted.emit()
            return
        label = LabelName(str(action.data()))
        reviewer = self._context.require_annotator()
        sentence_id, draft = shown.sentence_id, self.decision.draft
        changes = reviewing.adjudicate(
            self._context.workspace, reviewer, sentence_id, label, draft.reason, draft.note
        )
        self.decision.take()
        # An open one leaves its row to the next; one that is decided again moves to the top.
        self._next_row = self.list.currentIndex().row() + (0 if shown.is_open else 1)
        self._chosen.leave()
        self._context.bus.publish(changes)
        self.bar.tell(tr("Review", "Decided: {title}").format(title=self._labels[label].title))

    @Slot()
    def _on_note(self) -> None:
        if self._context.workspace.is_read_only:
            self.person_wanted.emit()
        else:
            self.decision.write_note()

    @Slot()
    def _on_person_changed(self) -> None:
        # Another person may see more or less.
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    @Slot()
    def _on_filter_changed(self) -> None:
        self._reload(self.shown.sentence_id if self.shown else None, 0)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self._is_stale = True
        self._chosen.forget(changes)
        self.filter.forget(stories=changes.corpus, people=bool(changes.annotators))
        if self.isVisible():
            self.refresh()
