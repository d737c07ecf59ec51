"""Taking back that articles were moved, removed or put back."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.domain.history.changes import Changes
from annotator.domain.history.log import Operation
from annotator.domain.history.places import PlaceEvent
from annotator.services.articles.placing import changes_of
from annotator.services.steps.history_of_labels import sorted_out
from annotator.services.workspace import Workspace
from annotator.storage.history import places
from annotator.storage.history.log import Circumstances


def revert_places(
    workspace: Workspace,
    operation: Operation,
    events: Sequence[PlaceEvent],
    circumstances: Circumstances,
) -> Changes:
    """Restore where articles belonged before these events; inside the undo's transaction.

    An article that somebody has placed anew since is left alone.
    """
    store, uids = workspace.store, workspace.uids()
    standing, overtaken = sorted_out(events, lambda e: places.chain(store, e.variant_id))
    restored = [
        PlaceEvent(next(uids), event.variant_id, before.story_uid, before.removed, event.uid)
        for event, before in standing
        if before is not None
    ]
    stories = places.append(store, operation, restored, circumstances)
    left_alone = (places.sentences_of(store, event.variant_id)[:1] for event in overtaken)
    changes = changes_of(workspace, [event.variant_id for event in restored], stories)
    return replace(
        changes,
        corpus=bool(restored),
        skipped=frozenset(each for found in left_alone for each in found),
    )
