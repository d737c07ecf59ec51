"""Counterparts are computed before a command looks at them, where the file can be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.cli.long_task import watched

if TYPE_CHECKING:
    from annotator.domain.ids import StoryId
    from annotator.services.workspace import Workspace


def bring_up_to_date(workspace: Workspace, story_id: StoryId | None = None) -> None:
    """Compute the counterparts of a story, or of all, that has got variants since."""
    from annotator.services import counterparts

    if workspace.store.read_only:
        return
    with watched("Looking for counterparts") as watch:
        if story_id is None:
            counterparts.bring_missing_up_to_date(workspace, watch)
        else:
            counterparts.bring_up_to_date(workspace, story_id)
