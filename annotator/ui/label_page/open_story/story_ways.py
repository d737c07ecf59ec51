"""The ways from one story to another."""

from annotator.domain.ids import AnnotatorId, StoryId
from annotator.services import reading
from annotator.ui.context import Context
from annotator.ui.label_page.open_story.desk import Desk


class StoryWays:
    """Opens the next or the previous story, or the next one that still needs labels."""

    def __init__(self, context: Context, desk: Desk) -> None:
        self._context = context
        self._desk = desk

    def go(self, *, forward: bool) -> None:
        """Open the next or the previous story."""
        here = self._desk.story_id
        if here is None:
            return
        target = reading.neighbour_story(self._context.workspace, here, forward=forward)
        if target is not None:
            self._desk.open_story(target)

    def go_my_next(self) -> bool:
        """Open the next story that the person is to label; return whether there is one."""
        target = self.next_unfinished()
        if target is None or target == self._desk.story_id:
            return False
        self._desk.open_story(target)
        return True

    def next_unfinished(self) -> StoryId | None:
        """Return the next story with something left to label, or with reopened labels."""
        annotator_id, here = self._context.annotator_id, self._desk.story_id
        if annotator_id is not None:
            from annotator.services.project import reopening

            reopened = reopening.reopened_stories(self._context.workspace, annotator_id)
            again = next((story for story in reopened if story != here), None)
            if again is not None:
                return again
        nobody = AnnotatorId(-1)
        return reading.next_unfinished_story(
            self._context.workspace, nobody if annotator_id is None else annotator_id, here
        )
