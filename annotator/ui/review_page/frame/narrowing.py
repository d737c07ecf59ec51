"""One of the choices above a list by which it is narrowed."""

from collections.abc import Iterable, Iterator
from itertools import count
from typing import Final

from PySide6.QtWidgets import QComboBox, QWidget

from annotator.ui.controls.paged_model import PagedListModel
from annotator.ui.controls.plain_tip import plain_tip

_LETTERS: Final = 11
_NARROWEST: Final = 72
"""Pixels: a choice that is cut short still says what it is in its tool tip."""


class Narrowing(QComboBox):
    """Its first row leaves the list as it is."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Make one without rows.

        Args:
            name: What it is about, for screen readers and the tool tip.
            parent: Its owner.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        # Not as wide as its longest row: that may be the title of a story.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self.setMinimumWidth(_NARROWEST)

    def offer(self, everything: str, rows: Iterable[tuple[str, object]], chosen: object) -> None:
        """Offer rows, each a title and what it stands for, instead of those before.

        Args:
            everything: The first row, which stands for None.
            rows: The others.
            chosen: What the chosen one stands for; the first one is, where there is no such row.
        """
        self.clear()
        self.addItem(everything, None)
        # The choice that is in force most of the time must be readable in full.
        self.setMinimumContentsLength(max(_LETTERS, len(everything)))
        for title, data in rows:
            self.addItem(title, data)
        self.choose(chosen)

    def choose(self, data: object) -> None:
        """Choose the row that stands for something, else the first."""
        rows = (row for row in self._rows() if _is_same(self.itemData(row), data))
        self.setCurrentIndex(next(rows, 0))

    def _rows(self) -> Iterator[int]:
        model = self.model()
        for row in count():
            if not (model.has(row) if isinstance(model, PagedListModel) else row < self.count()):
                return
            yield row


def _is_same(one: object, other: object) -> bool:
    # Qt returns a pair as a list or a tuple.
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return list(one) == list(other)
    return one == other
