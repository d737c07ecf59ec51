"""A combo box above a list that filters it."""

from collections.abc import Iterable, Iterator
from itertools import count
from typing import Final

from PySide6.QtWidgets import QComboBox, QWidget

from annotator.ui.controls.paged_model import PagedListModel
from annotator.ui.controls.plain_tip import plain_tip

_LETTERS: Final = 11
_NARROWEST: Final = 72
"""The least width in pixels; the tool tip has the whole text."""


class Narrowing(QComboBox):
    """A combo box whose first row filters nothing."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Make a combo box without rows.

        Args:
            name: What it filters by, for screen readers and the tool tip.
            parent: Its owner.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        # Narrower than its longest row, which may be the title of a story.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self.setMinimumWidth(_NARROWEST)

    def offer(self, everything: str, rows: Iterable[tuple[str, object]], chosen: object) -> None:
        """Replace the rows.

        Args:
            everything: The text of the first row, whose value is None.
            rows: The texts and values of the others.
            chosen: The value to choose; if no row has it, the first row is chosen.
        """
        self.clear()
        self.addItem(everything, None)
        # The first row is chosen most of the time, so all of it must be readable.
        self.setMinimumContentsLength(max(_LETTERS, len(everything)))
        for title, data in rows:
            self.addItem(title, data)
        self.choose(chosen)

    def choose(self, data: object) -> None:
        """Choose the row with this value, else the first."""
        rows = (row for row in self._rows() if _is_same(self.itemData(row), data))
        self.setCurrentIndex(next(rows, 0))

    def _rows(self) -> Iterator[int]:
        model = self.model()
        for row in count():
            if not (model.has(row) if isinstance(model, PagedListModel) else row < self.count()):
                return
            yield row


def _is_same(one: object, other: object) -> bool:
    # Qt returns a pair as a list or as a tuple.
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return list(one) == list(other)
    return one == other
