"""The list of the workspace's labels: colour, title, key, and how often each was given."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.ui.appearance.swatch import SIDE, swatch
from annotator.ui.controls.fitting import scaled
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.languages.language import counted, tr

_ROLE: Final = Qt.ItemDataRole.UserRole


class LabelList(QListWidget):
    """Lists labels, one of which is chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._given: Mapping[LabelName, int] | None = None
        """How often each label was given; None while it is not known, or not to be told."""
        self._side = scaled([SIDE], self)[0]
        self.setIconSize(QSize(self._side, self._side))
        self.setAccessibleName(tr("Window", "Labels"))

    @property
    def chosen(self) -> Label | None:
        """The label that is chosen."""
        item = self.currentItem()
        label = None if item is None else item.data(_ROLE)
        return label if isinstance(label, Label) else None

    def show_labels(self, labels: Iterable[Label], name: str = "") -> None:
        """Replace the labels, without emitting signals.

        Args:
            labels: The labels.
            name: The label to choose; if empty, the one chosen before, else the first.
        """
        wanted = name or (self.chosen.name if self.chosen else "")
        with QSignalBlocker(self):
            self.clear()
            for label in labels:
                colour = swatch(label.color, self.palette(), self.devicePixelRatioF(), self._side)
                item = QListWidgetItem(colour, self._entry(label), self)
                item.setData(_ROLE, label)
                item.setToolTip(plain_tip(label.definition))
                if label.name == wanted or self.count() == 1:
                    self.setCurrentItem(item)

    def show_given(self, given: Mapping[LabelName, int]) -> None:
        """Show beside each label how often it was given, keeping the chosen one."""
        self._given = given
        for row in range(self.count()):
            item = self.item(row)
            item.setText(self._entry(item.data(_ROLE)))

    def _entry(self, label: Label) -> str:
        parts = [label.title, tr("Window", "retired") if label.retired else label.shortcut]
        if self._given is not None:
            parts.append(counted("%Ln label", "%Ln labels", self._given.get(label.name, 0)))
        return "   ·   ".join(filter(None, parts))
