"""A story as it may be seen while labelling: outlets hidden and columns shuffled, if so set."""

from annotator.domain.corpus import StoryPage
from annotator.services.project import blindness
from annotator.ui.context import Context


class BlindStory:
    """Prepares stories for the columns, and records the order in which somebody saw them."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._shuffled: StoryPage | None = None

    def prepared(self, page: StoryPage) -> StoryPage:
        """Return the story as the settings of the workspace allow it to be seen."""
        kept, person = blindness.blindness(self._context.workspace), self._context.person
        self._shuffled = None
        if kept.hides_outlets:
            page = blindness.without_outlets(page)
        if kept.shuffles_columns and person is not None:
            page = self._shuffled = blindness.arranged(page, person.uid)
        return page

    def remember_columns(self) -> None:
        """Record the order of the columns, with the first label that is given in the story.

        Raises:
            WorkspaceError: If it can't be saved.
        """
        page, person = self._shuffled, self._context.person
        if page is not None and person is not None:
            blindness.record_columns(self._context.workspace, page, person.uid)
            self._shuffled = None
