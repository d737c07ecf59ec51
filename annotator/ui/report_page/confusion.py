"""The confusion matrix of all or of two annotators; its cells open the disagreements."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.reporting.agreement_tables import confusion_of
from annotator.domain.reporting.contents import Report
from annotator.ui.appearance.theme import Theme
from annotator.ui.languages.language import tr
from annotator.ui.report_page.heat_map import confusion_matrix
from annotator.ui.report_page.matrix import Matrix, MatrixContents

_SHORTEST: Final = 16


class ConfusionPane(QWidget):
    """Shows the matrix; with several pairs of annotators, one can be chosen."""

    disagreements_wanted = Signal(str, str)
    """Carries the names of the two labels of a cell."""

    def __init__(self, report: Report, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._report = report
        self._theme = theme
        self._pairs = [
            pair for pair in report.agreement.by_pair if pair.agreement.counts.compared
        ]  # fmt: skip
        # Made before the matrix, so that Tab goes to it first.
        self.choice = self._made_choice()
        self.matrix = Matrix(self._contents(0), theme, self)
        self.matrix.setAccessibleName(tr("Report", "Which labels are confused"))
        self.matrix.chosen.connect(self._on_chosen)
        label = QLabel(tr("Report", "Wh&ose labels"), self)
        label.setBuddy(self.choice)
        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(self.choice, 2)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        column.addWidget(self.matrix)
        column.addWidget(self._made_hint())
        for widget in (label, self.choice):
            widget.setFont(self.font())
            widget.setVisible(report.only_pair is None)

    def _made_choice(self) -> QComboBox:
        choice = QComboBox(self)
        choice.setAccessibleName(tr("Report", "Whose labels"))
        # Narrower than its longest names, which would widen the whole page.
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(_SHORTEST)
        choice.addItem(tr("Report", "Everybody"))
        for pair in self._pairs:
            choice.addItem(
                tr("Report", "{one} (rows) and {other} (columns)").format(
                    one=pair.one.name, other=pair.other.name
                )
            )
        choice.currentIndexChanged.connect(self._on_pair_chosen)
        return choice

    def _made_hint(self) -> QLabel:
        hint = QLabel(
            tr(
                "Report",
                "A click, or Enter, on a cell off the diagonal opens its disagreements in Review.",
            ),
            self,
        )
        hint.setWordWrap(True)
        hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        colors = hint.palette()
        colors.setColor(hint.foregroundRole(), self._theme.faint)
        hint.setPalette(colors)
        return hint

    @Slot(int)
    def _on_pair_chosen(self, place: int) -> None:
        self.matrix.model_of_cells.show(self._contents(place))

    @Slot(int, int)
    def _on_chosen(self, row: int, column: int) -> None:
        labels = self._report.agreement.labels
        self.disagreements_wanted.emit(labels[row], labels[column])

    def _contents(self, place: int) -> MatrixContents:
        """Return the matrix of all annotators, or of the pair at that place in the combo box."""
        report = self._report
        if place == 0:
            return confusion_matrix(report, confusion_of(report), report.only_pair, self._theme)
        pair = self._pairs[place - 1]
        return confusion_matrix(report, pair.confusion, pair, self._theme)
