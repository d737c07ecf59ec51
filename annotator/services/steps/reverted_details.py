"""Reverting corrections of outlets, titles, addresses and dates."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.domain.history.changes import Changes
from annotator.domain.history.details import DetailEvent
from annotator.services.articles.detailing import changes_of
from annotator.services.steps.reverting import WayBack, sorted_out
from annotator.storage.history import details


@dataclass(slots=True)
class RevertedDetails:
    """Reverts corrected details.

    Attributes:
        way: The undo or redo.
    """

    way: WayBack
    _restored: list[DetailEvent] = field(default_factory=list)
    _overtaken: list[DetailEvent] = field(default_factory=list)

    def revert(self, events: Sequence[DetailEvent]) -> None:
        """Restore the details as they were before these events; inside a transaction.

        A detail that somebody has corrected again since then is left alone.
        """
        store, uids = self.way.workspace.store, self.way.workspace.uids()
        standing, overtaken = sorted_out(
            events, lambda e: details.chain(store, e.subject, e.subject_uid, e.field)
        )
        restored = [
            DetailEvent(
                next(uids), event.subject, event.subject_uid, event.field, before.value, event.uid
            )
            for event, before in standing
            if before is not None
        ]
        details.append(store, self.way.operation, restored, self.way.circumstances)
        self._restored += restored
        self._overtaken += overtaken

    def changes(self) -> Changes:
        """Return what was changed."""
        return changes_of(self.way.workspace, self._restored, self._overtaken)
