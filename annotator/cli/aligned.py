"""Computing missing counterparts before a command uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from annotator.cli.long_task import watched

if TYPE_CHECKING:
    from annotator.domain.ids import StoryId
    from annotator.services.workspace import Workspace

_NOT_COMPUTED: Final = (
    "Counterparts are missing here: they are computed and kept in the file, which can't be "
    "written; copy it to a folder where it can, and look at the copy."
)


def bring_up_to_date(workspace: Workspace, story_id: StoryId | None = None) -> None:
    """Compute the missing counterparts of a story, or of all stories.

    If the file is read-only, say that some are missing.
    """
    from annotator.services import counterparts

    if workspace.is_read_only:
        if counterparts.are_missing(workspace, story_id):
            click.echo(_NOT_COMPUTED, err=True)
        return
    with watched("Looking for counterparts") as watch:
        if story_id is None:
            counterparts.bring_missing_up_to_date(workspace, watch)
        else:
            counterparts.bring_up_to_date(workspace, story_id, watch)
