"""A list of things to tick, such as stories."""

from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

ThingT = TypeVar("ThingT")


class TickList(QListWidget, Generic[ThingT]):
    """Titles with a box each; what they stand for is kept beside them."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Make an empty list.

        Args:
            name: What a screen reader calls it.
            parent: Its owner.
        """
        super().__init__(parent)
        self._things: list[ThingT] = []
        self.setAccessibleName(name)

    def add(self, title: str, thing: ThingT, *, is_ticked: bool = False) -> None:
        """Add a row at the end.

        Args:
            title: Its text.
            thing: What it stands for.
            is_ticked: Whether it is ticked at first.
        """
        self._things.append(thing)
        item = QListWidgetItem(title, self)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)

    def thing(self, item: QListWidgetItem) -> ThingT:
        """Return what a row stands for."""
        return self._things[self.row(item)]

    def ticked(self) -> list[ThingT]:
        """Return what the ticked rows stand for."""
        rows = range(self.count())
        return [self._things[row] for row in rows if is_ticked(self.item(row))]


def is_ticked(item: QListWidgetItem) -> bool:
    """Whether a row is ticked."""
    return item.checkState() is Qt.CheckState.Checked
