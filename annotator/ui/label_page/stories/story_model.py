"""The stories of the workspace as a Qt model, read page by page as the list scrolls."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.domain.history.changes import Changes
from annotator.domain.ids import StoryId
from annotator.overriding import override
from annotator.services import reading
from annotator.services.reading import StoryRow
from annotator.ui.context import Context
from annotator.ui.controls.model_index import Index
from annotator.ui.controls.paged_model import PagedListModel
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.languages.language import percent, tr

STORY_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_PAGE: Final = 200


class StoryListModel(PagedListModel[StoryRow]):
    """The stories of the workspace, in the order they were added."""

    progressed = Signal(int)
    """Carries a row whose progress has changed; `dataChanged` would lay out the whole list."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(_PAGE, parent)
        self._context = context
        self._places: dict[StoryId, int] = {}
        context.bus.changed.connect(self._on_changed)
        context.person_changed.connect(self.reload)
        self.modelReset.connect(self._places.clear)
        self.rowsInserted.connect(self._on_rows_inserted)

    def known_row_of(self, story_id: StoryId) -> int | None:
        """Return the story's row, if it has been fetched."""
        return self._places.get(story_id)

    @override
    def fetched(self, after: StoryRow | None, limit: int) -> Sequence[StoryRow]:
        last = after.story.id if after else None
        context = self._context
        return reading.stories(
            context.workspace,
            context.annotator_id,
            last,
            limit,
            only_mine=context.annotator_id is not None and context.finished_by is not None,
        )

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.story.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.story.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("Label", "Story {title}: {percent} labelled").format(
                title=row.story.title, percent=percent(row.progress.percent)
            )
        return row if role == STORY_ROLE else None

    @Slot(QModelIndex, int, int)
    def _on_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        rows = range(first, last + 1)
        self._places.update({self._rows[row].story.id: row for row in rows})

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.corpus:
            self.reload()
            return
        for story_id in changes.stories:
            place = self._places.get(story_id)
            if place is None:
                continue
            fresh = reading.story(self._context.workspace, self._context.annotator_id, story_id)
            if fresh is not None:
                self._rows[place] = fresh
                self.progressed.emit(place)
