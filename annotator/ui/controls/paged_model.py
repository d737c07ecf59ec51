"""A list that is read page by page as it scrolls, so that its length does not matter."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QElapsedTimer, QObject, Slot

from annotator.overriding import override
from annotator.ui.controls.model_index import NO_INDEX, Index

_MOST_MS: Final = 400
"""How long going to the end of a list may take, in milliseconds."""

RowT = TypeVar("RowT")


class PagedListModel(QAbstractListModel, Generic[RowT]):
    """Holds the rows fetched so far; what a row says is the subclass's `data`."""

    def __init__(self, page: int, parent: QObject) -> None:
        """Start empty.

        Args:
            page: How many rows are read at a time.
            parent: Who owns the model.
        """
        super().__init__(parent)
        self._page = page
        self._rows: list[RowT] = []
        self._more = True

    @abstractmethod
    def fetched(self, after: RowT | None, limit: int) -> Sequence[RowT]:
        """Return up to `limit` rows behind `after`, from the first where it is None."""

    def at(self, row: int) -> RowT | None:
        """Return what stands on a row, of those fetched so far."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def has(self, row: int) -> bool:
        """Whether there is such a row, fetching up to it."""
        while row >= len(self._rows) and self._more:
            self.fetchMore(NO_INDEX)
        return row < len(self._rows)

    def fetch_to_end(self) -> None:
        """Fetch ever larger pages until the list is at its end, or for as long as anybody waits.

        Called again it goes on.
        """
        time = QElapsedTimer()
        time.start()
        limit = self._page
        while self._more and not time.hasExpired(_MOST_MS):
            self._fetch(limit)
            limit *= 2

    @Slot()
    def reload(self) -> None:
        """Read the list anew."""
        self.beginResetModel()
        self._rows.clear()
        self._more = True
        self.endResetModel()

    def stop(self) -> None:
        """Fetch nothing more: views go on asking after the workspace has been closed."""
        self._more = False

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    @override
    def fetchMore(self, parent: Index) -> None:
        self._fetch(self._page)

    def _fetch(self, limit: int) -> None:
        rows = self.fetched(self._rows[-1] if self._rows else None, limit)
        self._more = len(rows) == limit
        if rows:
            first = len(self._rows)
            self.beginInsertRows(NO_INDEX, first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()
