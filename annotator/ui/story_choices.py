"""Models of stories to choose from, which are fetched as the list scrolls."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from annotator.domain.corpus import Story
from annotator.domain.ids import StoryId
from annotator.overriding import override
from annotator.services import reading
from annotator.services.workspace import Workspace
from annotator.ui.controls.model_index import Index
from annotator.ui.controls.paged_model import PagedListModel

_PAGE: Final = 2_000
"""Large, since typing the beginning of a title only finds stories that have been fetched."""


@dataclass(frozen=True, slots=True)
class StoryChoice:
    """A row to choose; without a story it is the row above all stories."""

    title: str
    story: Story | None = None


class StoryChoices(PagedListModel[StoryChoice]):
    """Rows for a combo box or a list, in the order the stories were added; the data is the id."""

    def __init__(
        self,
        workspace: Workspace,
        parent: QObject,
        first: str = "",
        without: StoryId | None = None,
    ) -> None:
        """Make the model; stories are fetched later.

        Args:
            workspace: The workspace.
            parent: The owner of the model.
            first: The text of a row above the stories that stands for none; empty for no such row.
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
        # One more than needed, as one may be left out.
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
    """Stories with a check box each."""

    ticked = Signal(object, bool)
    """Carries a `StoryId`, and whether the person has ticked or unticked it."""

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
        """Tick or untick a story."""
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


def tick_list(ticks: StoryTicks, name: str, parent: QWidget) -> QListView:
    """Return a list of stories to tick, which looks as other lists of a dialog do.

    Args:
        ticks: The stories.
        name: What the list is called by screen readers.
        parent: The dialog.
    """
    found = QListView(parent)
    found.setProperty("plain_rows", True)  # noqa: FBT003 - Qt's own
    found.setUniformItemSizes(True)
    found.setAccessibleName(name)
    found.setModel(ticks)
    return found
