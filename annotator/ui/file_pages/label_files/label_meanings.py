"""The questions of what unknown labels of a file mean here."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.ui.controls.question_table import ask, fit_rows, question_table
from annotator.ui.languages.language import number, tr


class LabelMeanings(QWidget):
    """A row for each unknown label of the file, with a choice of labels that are here."""

    changed = Signal()

    def __init__(self, labels: Sequence[Label], parent: QWidget) -> None:
        super().__init__(parent)
        self._labels = labels
        self._rows: dict[str, QComboBox] = {}
        self.table = question_table(
            [tr("Files", "Label in the file"), tr("Files", "Lines"), tr("Files", "Here")],
            tr("Files", "Labels in the file that are not in this workspace"),
            self,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.hide()

    def chosen(self) -> dict[str, str]:
        """Return the chosen label here for each label of the file."""
        return {
            name: str(choice.currentData())
            for name, choice in self._rows.items()
            if choice.currentData()
        }

    def show_unknown(self, unknown: Mapping[LabelName, int]) -> None:
        """Add rows for unknown labels, keeping the rows that are there."""
        for name, lines in unknown.items():
            if name not in self._rows:
                self._add(name, lines)
        fit_rows(self.table)
        self.setVisible(bool(self._rows))

    def _add(self, name: str, lines: int) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        choice = QComboBox(self.table)
        choice.addItem(tr("Files", "not here"), "")
        for label in self._labels:
            choice.addItem(label.title, label.name)
        question = tr("Files", "Which label is {name}?").format(name=name)
        choice.activated.connect(self.changed)
        ask(self.table, row, (name, number(lines)), question, choice)
        self._rows[name] = choice
