"""Taking back that outlets, titles, addresses or dates were corrected."""

from collections.abc import Sequence

from annotator.domain.history.changes import Changes
from annotator.domain.history.details import DetailEvent
from annotator.domain.history.log import Operation
from annotator.services.articles.detailing import changes_of
from annotator.services.steps.history_of_labels import sorted_out
from annotator.services.workspace import Workspace
from annotator.storage.history import details
from annotator.storage.history.log import Circumstances


def revert_details(
    workspace: Workspace,
    operation: Operation,
    events: Sequence[DetailEvent],
    circumstances: Circumstances,
) -> Changes:
    """Restore what details were before these events; inside the undo's transaction.

    One that somebody has corrected anew since is left alone.
    """
    store, uids = workspace.store, workspace.uids()
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
    details.append(store, operation, restored, circumstances)
    return changes_of(workspace, restored, overtaken)
