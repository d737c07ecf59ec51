"""Which label here is meant by a label of the file that has another name."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidgetItem, QVBoxLayout, QWidget

from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.ui.controls.plain_table import plain_table
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.controls.tab_order import tab_through_cells
from annotator.ui.languages.language import number, tr

_NAME: Final = 0
_LINES: Final = 1
_HERE: Final = 2
_MOST_ROWS: Final = 5


class LabelMeanings(QWidget):
    """A row for each label of the file that is not here, with the choice of one that is."""

    changed = Signal()

    def __init__(self, labels: Sequence[Label], parent: QWidget) -> None:
        super().__init__(parent)
        self._labels = labels
        self._rows: dict[str, QComboBox] = {}
        self.table = plain_table(
            [tr("Files", "Label in the file"), tr("Files", "Lines"), tr("Files", "Here")],
            tr("Files", "Labels of the file that are not here"), _NAME, self,
        )  # fmt: skip
        # A combo box in a cell is not asked for its preferred width.
        self.table.horizontalHeader().setSectionResizeMode(_HERE, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setDefaultSectionSize(QComboBox().sizeHint().height() + 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.hide()

    def chosen(self) -> dict[str, str]:
        """Return, for labels of the file, which one here is meant."""
        return {
            name: str(choice.currentData())
            for name, choice in self._rows.items()
            if choice.currentData()
        }

    def show_unknown(self, unknown: Mapping[LabelName, int]) -> None:
        """Offer a choice for labels that are not here; those that were asked for stay."""
        for name, lines in unknown.items():
            if name not in self._rows:
                self._add(name, lines)
        tab_through_cells(self.table, _HERE)
        header = self.table.horizontalHeader().sizeHint().height()
        height = min(len(self._rows), _MOST_ROWS) * (
            self.table.verticalHeader().defaultSectionSize()
        )
        self.table.setFixedHeight(header + height + 4)
        self.setVisible(bool(self._rows))

    def _add(self, name: str, lines: int) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        self.table.setItem(row, _NAME, QTableWidgetItem(name))
        self.table.setItem(row, _LINES, QTableWidgetItem(number(lines)))
        choice = QComboBox(self.table)
        choice.addItem(tr("Files", "not here"), "")
        for label in self._labels:
            choice.addItem(label.title, label.name)
        question = tr("Files", "Which label is {name}?").format(name=name)
        choice.setAccessibleName(question)
        choice.setToolTip(plain_tip(question))
        choice.activated.connect(self.changed)
        self.table.setCellWidget(row, _HERE, choice)
        self._rows[name] = choice
