"""A step of the log that is written in several short transactions, and undone as a whole."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.history.log import Operation, OperationKind
from annotator.domain.ids import AnnotatorId, Uid
from annotator.services.workspace import Workspace
from annotator.storage.history import log, undo_steps
from annotator.storage.history.log import Circumstances


@dataclass(slots=True)
class GrowingStep:
    """An operation that is being written to the log; don't go on after a transaction has failed.

    Attributes:
        workspace: The workspace.
        annotator_id: The annotator whose step it is.
        kind: The kind of the step.
    """

    workspace: Workspace
    annotator_id: AnnotatorId
    kind: OperationKind
    _operation: Operation | None = None

    @property
    def is_undone(self) -> bool:
        """Return whether the part written so far was undone: then nothing may be added to it."""
        store, operation = self.workspace.store, self._operation
        return operation is not None and not undo_steps.is_applied_by(
            store, operation.uid, operation.uid
        )

    def operation(self, uids: Iterator[Uid], circumstances: Circumstances) -> Operation:
        """Return the operation, appending it at the first call; call this inside a transaction."""
        if self._operation is None:
            self._operation = Operation(next(uids), self.annotator_id, self.kind)
            log.append_operation(self.workspace.store, self._operation, circumstances)
        return self._operation
