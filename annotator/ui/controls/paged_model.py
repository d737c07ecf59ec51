"""A list model that reads its rows page by page as the list scrolls, however long it is."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QElapsedTimer, QObject, Slot

from annotator.overriding import override
from annotator.ui.controls.model_index import NO_INDEX, Index

_MOST_MS: Final = 400
"""How long fetching up to the end of a list may take, in milliseconds."""

RowT = TypeVar("RowT")


class PagedListModel(QAbstractListModel, Generic[RowT]):
    """Holds the rows fetched so far; subclasses provide `fetched` and `data`."""

    def __init__(self, page: int, parent: QObject) -> None:
        """Start empty.

        Args:
            page: How many rows are read at a time.
            parent: The owner of the model.
        """
        super().__init__(parent)
        self._page = page
        self._rows: list[RowT] = []
        self._more = True

    @abstractmethod
    def fetched(self, after: RowT | None, limit: int) -> Sequence[RowT]:
        """Return up to `limit` rows after the row `after`; the first ones if it is None."""

    def at(self, row: int) -> RowT | None:
        """Return a row of those fetched so far; None if there is no such row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def has(self, row: int) -> bool:
        """Return whether there is such a row, after fetching up to it."""
        while row >= len(self._rows) and self._more:
            self.fetchMore(NO_INDEX)
        return row < len(self._rows)

    def fetch_to_end(self) -> None:
        """Fetch ever larger pages up to the end of the list, for at most some tenths of a second.

        Another call goes on from there.
        """
        time = QElapsedTimer()
        time.start()
        limit = self._page
        while self._more and not time.hasExpired(_MOST_MS):
            self._fetch(limit)
            limit *= 2

    @Slot()
    def reload(self) -> None:
        """Read the list again."""
        self.beginResetModel()
        self._rows.clear()
        self._more = True
        self.endResetModel()

    def stop(self) -> None:
        """Fetch nothing more: views still ask after the workspace has been closed."""
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
