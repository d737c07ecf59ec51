"""The stories of a workspace to choose from, however many: fetched as one scrolls."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal

from annotator.domain.corpus import Story
from annotator.domain.ids import StoryId
from annotator.overriding import override
from annotator.services import reading
from annotator.services.workspace import Workspace
from annotator.ui.controls.model_index import Index
from annotator.ui.controls.paged_model import PagedListModel

_PAGE: Final = 2_000
"""Typing the beginning of a title finds what has been fetched."""


@dataclass(frozen=True, slots=True)
class StoryChoice:
    """A row to choose; without a story it is the one above all of them."""

    title: str
    story: Story | None = None


class StoryChoices(PagedListModel[StoryChoice]):
    """Rows for a box or a list, in the order the stories were added; the data is their id."""

    def __init__(
        self,
        workspace: Workspace,
        parent: QObject,
        first: str = "",
        without: StoryId | None = None,
    ) -> None:
        """Fetch nothing yet.

        Args:
            workspace: The workspace.
            parent: Who owns the model.
            first: What stands above the stories, which is the choice of none; empty for nothing.
            without: A story that is not offered.
        """
        super().__init__(_PAGE, parent)
        self._workspace = workspace
        self._first = first
        self._without = without

    @override
    def fetched(self, after: StoryChoice | None, limit: int) -> Sequence[StoryChoice]:
        above = [StoryChoice(self._first)] if after is None and self._first else []
        last = after.story.id if after is not None and after.story is not None else None
        # One more, for the one that may be left out of them.
        rows = reading.stories(self._workspace, None, last, limit + 1)
        stories = [row.story for row in rows if row.story.id != self._without]
        return [*above, *(StoryChoice(story.title, story) for story in stories)][:limit]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.UserRole:
            return None if row.story is None else row.story.id
        return None


class StoryTicks(StoryChoices):
    """Stories with a box each."""

    ticked = Signal(object, bool)
    """Carries a `StoryId`, and whether the person has just ticked it."""

    def __init__(
        self, workspace: Workspace, parent: QObject, chosen: Iterable[StoryId] = ()
    ) -> None:
        super().__init__(workspace, parent)
        self._chosen = set(chosen)

    def chosen(self) -> list[Story]:
        """Return the ticked stories."""
        stories = (row.story for row in self._rows if row.story is not None)
        return [story for story in stories if story.id in self._chosen]

    def tick(self, story_id: StoryId, *, is_ticked: bool) -> None:
        """Tick a story, or take its tick away."""
        (self._chosen.add if is_ticked else self._chosen.discard)(story_id)
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        of_all = super().flags(index)
        return of_all | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else of_all

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return super().data(index, role)
        is_ticked = super().data(index, Qt.ItemDataRole.UserRole) in self._chosen
        return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.at(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or row is None or row.story is None:
            return False
        is_ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        self.tick(row.story.id, is_ticked=is_ticked)
        self.ticked.emit(row.story.id, is_ticked)
        return True
