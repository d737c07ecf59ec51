"""What is shown when a step about many articles failed amid it: what was saved by then stays."""

import contextlib
from collections.abc import Iterable

from annotator.domain.errors import KnownError
from annotator.domain.history.changes import Changes
from annotator.domain.ids import StoryId
from annotator.services.steps import history
from annotator.ui.context import Context


def publish_half_done(context: Context, stories: Iterable[StoryId]) -> None:
    """Have everybody read these stories again, and offer to take back what was saved.

    Args:
        context: The workspace and who works in it.
        stories: Those that the step was about.
    """
    annotator_id = context.annotator_id
    if annotator_id is None:
        return
    # Why the step failed is told already.
    with contextlib.suppress(KnownError):
        undo = history.undo_state(context.workspace, annotator_id)
        context.bus.publish(Changes(stories=frozenset(stories), corpus=True, undo=undo))
