"""The analyst's pen: it labels the selected sentences, and saves before anything is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from annotator.domain.ids import LabelName, SentenceId
from annotator.services.labels import labelling, propagating
from annotator.ui.context import Context
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.label_page.open_story.sentence_ways import SentenceWays


class Pen(QObject):
    """Writes through the services, publishes the changes, and moves on."""

    labelled = Signal(int)
    """Carries how many sentences the person has just labelled."""

    def __init__(self, context: Context, desk: Desk, ways: SentenceWays, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.desk = desk
        self._ways = ways
        self._just_labelled: Sequence[SentenceId] = ()
        self._led_to: SentenceId | None = None
        desk.current_changed.connect(self._on_current_changed)

    def label(self, name: LabelName) -> None:
        """Label the selection and advance."""
        chosen = self.desk.selection()
        if not chosen:
            return
        was_done = self._is_done
        annotator_id = self._context.require_annotator()
        changes = labelling.label(
            self._context.workspace,
            annotator_id,
            chosen,
            name,
            self.desk.elapsed_ms,
            self._reopened(),
        )
        self.desk.remember_columns()
        self._context.bus.publish(changes)
        self.labelled.emit(len(chosen))
        self._ways.go_on(chosen[-1], was_done=was_done)
        self._just_labelled, self._led_to = chosen, self.desk.current

    @property
    def to_copy(self) -> Sequence[SentenceId]:
        """The sentences whose labels would be copied.

        These are the selected ones. If labelling has just led on to a sentence without a label,
        they are the ones that were labelled before.
        """
        chosen, state = self.desk.selection(), self.desk.state
        if state is None or any(state.verdict(each).label for each in chosen):
            return chosen
        return chosen if self._led_to is None else self._just_labelled

    def copy_to_counterparts(self) -> int:
        """Copy labels to the same sentences elsewhere; return how many got one."""
        chosen = self.to_copy
        annotator_id = self._context.annotator_id
        if not chosen or annotator_id is None:
            return 0
        self.desk.align_if_stale()
        workspace = self._context.workspace
        changes = propagating.copy_to_counterparts(workspace, annotator_id, chosen)
        self._context.bus.publish(changes)
        return len(changes.sentences)

    def confirm(self) -> bool:
        """Confirm copied labels of the selection, and move on; return whether there were any."""
        chosen = self.desk.selection()
        annotator_id = self._context.annotator_id
        if not chosen or annotator_id is None:
            return False
        changes = propagating.confirm(
            self._context.workspace, annotator_id, chosen, self.desk.elapsed_ms, self._reopened()
        )
        if not changes:
            return False
        self._context.bus.publish(changes)
        self.labelled.emit(len(changes.sentences))
        self._ways.go_on(chosen[-1], was_done=False)
        return True

    def clear(self) -> None:
        """Take the labels off the selection."""
        chosen = self.desk.selection()
        annotator_id = self._context.annotator_id
        if chosen and annotator_id is not None:
            workspace = self._context.workspace
            self._context.bus.publish(labelling.clear(workspace, annotator_id, chosen))

    def toggle_unsure(self) -> None:
        """Mark the selection as unsure, or take the mark off."""
        chosen, state = self.desk.selection(), self.desk.state
        if not chosen or state is None:
            return
        unsure = not state.verdict(chosen[0]).unsure
        annotator_id = self._context.require_annotator()
        workspace = self._context.workspace
        self._context.bus.publish(
            labelling.set_unsure(workspace, annotator_id, chosen, unsure=unsure)
        )

    def set_note(self, sentence_id: SentenceId, note: str) -> None:
        """Write a note on a sentence."""
        annotator_id = self._context.require_annotator()
        workspace = self._context.workspace
        self._context.bus.publish(labelling.set_note(workspace, annotator_id, sentence_id, note))

    @property
    def _is_done(self) -> bool:
        """Whether every sentence of the story that needs a label has one."""
        state = self.desk.state
        return state is not None and state.next_unlabelled(None) is None

    @Slot()
    def _on_current_changed(self) -> None:
        """Forget what was just labelled once the person goes elsewhere."""
        if self.desk.current != self._led_to:
            self._led_to = None

    def _reopened(self) -> frozenset[SentenceId]:
        """Return the sentences whose labels have been reopened."""
        state = self.desk.state
        return state.reopened if state is not None else frozenset()
