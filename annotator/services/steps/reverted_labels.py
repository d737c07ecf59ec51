"""Reverting the labels or decisions of a step, however many there are."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.domain.history.changes import Changes
from annotator.domain.history.log import NO_VERDICT, Judgement, LabelEvent, Operation, Role
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.services.steps.reverting import sorted_out
from annotator.services.workspace import Workspace
from annotator.storage.history import log


@dataclass(slots=True)
class RevertedLabels:
    """Reverts labels or decisions.

    Attributes:
        workspace: The workspace.
        annotator_id: The annotator who undoes or redoes the step.
        operation: The undo or redo.
    """

    workspace: Workspace
    annotator_id: AnnotatorId
    operation: Operation
    _role: Role = Role.ANNOTATION
    _restored: list[SentenceId] = field(default_factory=list)
    _overtaken: list[SentenceId] = field(default_factory=list)

    def revert(self, numbers: Sequence[int]) -> None:
        """Restore the state before the events in these rows of the log; inside a transaction."""
        store = self.workspace.store
        events = log.events(store, numbers)
        self._role = events[0].role
        standing, overtaken = sorted_out(
            events, lambda e: log.chain(store, e.sentence_id, e.role, e.annotator_id)
        )
        judgements = [_judgement(event, before) for event, before in standing]
        circumstances = self.workspace.circumstances(self.annotator_id)
        uids = self.workspace.uids()
        log.append_judgements(store, self.operation, self._role, judgements, uids, circumstances)
        self._restored += [judgement.sentence_id for judgement in judgements]
        self._overtaken += [event.sentence_id for event in overtaken]

    def changes(self) -> Changes:
        """Return what was changed."""
        return Changes(
            sentences=frozenset(self._restored),
            annotators=frozenset({self.annotator_id}),
            focus=self._restored[0] if self._restored else None,
            skipped=frozenset(self._overtaken),
            role=self._role,
        )


def _judgement(event: LabelEvent, before: LabelEvent | None) -> Judgement:
    if before is None:
        return Judgement(event.sentence_id, NO_VERDICT, reverts=event.uid)
    return Judgement(event.sentence_id, before.verdict, reverts=event.uid, restores=before.uid)
