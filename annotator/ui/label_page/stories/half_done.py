"""What follows when a step on many articles fails midway: what was saved by then stays."""

import contextlib
from collections.abc import Iterable

from annotator.domain.errors import KnownError
from annotator.domain.history.changes import Changes
from annotator.domain.ids import StoryId
from annotator.services.steps import history
from annotator.ui.context import Context


def publish_half_done(context: Context, stories: Iterable[StoryId]) -> None:
    """Let all views read these stories again, and undo take back what was saved.

    Args:
        context: The workspace and who works in it.
        stories: The stories that the step was about.
    """
    annotator_id = context.annotator_id
    if annotator_id is None:
        return
    # The failure itself has been shown already.
    with contextlib.suppress(KnownError):
        undo = history.undo_state(context.workspace, annotator_id)
        context.bus.publish(Changes(stories=frozenset(stories), corpus=True, undo=undo))
