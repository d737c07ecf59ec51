"""A step of the log that is written a short transaction at a time, and undone as a whole."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.history.log import Operation, OperationKind
from annotator.domain.ids import AnnotatorId, Uid
from annotator.services.workspace import Workspace
from annotator.storage.history import log, undo_steps
from annotator.storage.history.log import Circumstances


@dataclass(slots=True)
class GrowingStep:
    """One operation on its way into the log; to be given up when one of its transactions fails.

    Attributes:
        workspace: The workspace.
        annotator_id: Whose step.
        kind: What the step is called.
    """

    workspace: Workspace
    annotator_id: AnnotatorId
    kind: OperationKind
    _operation: Operation | None = None

    @property
    def is_undone(self) -> bool:
        """Whether somebody has undone what was written of it: then nothing more belongs to it."""
        store, operation = self.workspace.store, self._operation
        return operation is not None and not undo_steps.is_applied_by(
            store, operation.uid, operation.uid
        )

    def operation(self, uids: Iterator[Uid], circumstances: Circumstances) -> Operation:
        """Return its operation, which is appended at the first call; inside a transaction."""
        if self._operation is None:
            self._operation = Operation(next(uids), self.annotator_id, self.kind)
            log.append_operation(self.workspace.store, self._operation, circumstances)
        return self._operation
