"""Taking back a step's labels or decisions, however many they are."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from annotator.domain.history.changes import Changes
from annotator.domain.history.log import NO_VERDICT, Judgement, LabelEvent, Operation, Role
from annotator.domain.history.undo import EventT, predecessor, stands
from annotator.domain.ids import AnnotatorId, SentenceId, Uid
from annotator.services.short_transactions import BATCH, ShortTransaction
from annotator.services.workspace import Workspace
from annotator.storage.history import log, undo_steps


@dataclass(slots=True)
class LabelReverting:
    """One undo or redo of labels on its way, a short transaction at a time.

    Attributes:
        workspace: The workspace.
        annotator_id: Who takes it back.
        operation: The undo or redo, which is in the log.
        step: The step that it takes back or does again.
    """

    workspace: Workspace
    annotator_id: AnnotatorId
    operation: Operation
    step: Uid
    _events: Sequence[int] = ()
    _reached: int = 0
    _role: Role = Role.ANNOTATION
    _restored: list[SentenceId] = field(default_factory=list)
    _overtaken: list[SentenceId] = field(default_factory=list)

    @property
    def done(self) -> int:
        """How many events are reverted."""
        return self._reached

    @property
    def left(self) -> int:
        """How many are still to be."""
        return len(self._events) - self._reached

    def begin(self, reverted: Uid) -> None:
        """Revert the first events of an operation; inside the transaction that appends the undo."""
        time = ShortTransaction()
        self._events = log.events_of(self.workspace.store, reverted)
        self._revert(time)

    def go_on(self) -> None:
        """Revert some more in a transaction, unless the step has been done or undone meanwhile."""
        store = self.workspace.store
        with store.transaction():
            time = ShortTransaction()
            if undo_steps.is_applied_by(store, self.step, self.operation.uid):
                self._revert(time)
            else:
                self._events = self._events[: self._reached]

    def changes(self) -> Changes:
        """Say what was changed."""
        return Changes(
            sentences=frozenset(self._restored),
            annotators=frozenset({self.annotator_id}),
            focus=self._restored[0] if self._restored else None,
            skipped=frozenset(self._overtaken),
            role=self._role,
        )

    def _revert(self, time: ShortTransaction) -> None:
        store = self.workspace.store
        uids = self.workspace.uids()
        circumstances = self.workspace.circumstances(self.annotator_id)
        while self.left:
            events = log.events(store, self._events[self._reached : self._reached + BATCH])
            self._reached += len(events)
            self._role = events[0].role
            standing, overtaken = sorted_out(
                events, lambda e: log.chain(store, e.sentence_id, e.role, e.annotator_id)
            )
            judgements = [_judgement(event, before) for event, before in standing]
            log.append_judgements(
                store, self.operation, self._role, judgements, uids, circumstances
            )
            self._restored += [judgement.sentence_id for judgement in judgements]
            self._overtaken += [event.sentence_id for event in overtaken]
            if time.is_over:
                break


def sorted_out(
    events: Iterable[EventT], chain_of: Callable[[EventT], Sequence[EventT]]
) -> tuple[list[tuple[EventT, EventT | None]], list[EventT]]:
    """Return the events that still count, each with what stood before it, and the other events."""
    standing: list[tuple[EventT, EventT | None]] = []
    overtaken: list[EventT] = []
    for event in events:
        chain = chain_of(event)
        if stands(chain, event):
            standing.append((event, predecessor(chain, event)))
        else:
            overtaken.append(event)
    return standing, overtaken


def _judgement(event: LabelEvent, before: LabelEvent | None) -> Judgement:
    if before is None:
        return Judgement(event.sentence_id, NO_VERDICT, reverts=event.uid)
    return Judgement(event.sentence_id, before.verdict, reverts=event.uid, restores=before.uid)
