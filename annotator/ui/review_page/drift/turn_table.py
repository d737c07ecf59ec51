"""A table of labels here against labels there, whose cells filter the list."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.overriding import override
from annotator.ui.appearance.theme import Theme
from annotator.ui.languages.language import counted, number, tr
from annotator.ui.report_page.matrix import Matrix, MatrixCell, MatrixContents
from annotator.ui.report_page.shades import shade, warm_shade
from annotator.ui.wording import title_of

_MOST: Final = 0.5
"""The largest share of the height that it takes: the list above it is read first."""
Turns = Mapping[tuple[LabelName, LabelName], int]


class TurnTable(QScrollArea):
    """Shows how many pairs have which first and second label; scrolls in a low window."""

    chosen = Signal(object)
    """Carries the two labels of the chosen cell, that of the row first."""

    def __init__(self, labels: Mapping[LabelName, Label], theme: Theme) -> None:
        super().__init__()
        self._labels = labels
        self._theme = theme
        self._turns: Turns = {}
        self._names: tuple[str, str] | None = None
        self._shown: list[LabelName] = []
        self.matrix: Matrix | None = None
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # No higher than its contents, so that the list above gets the room.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._sheet = QWidget(self)
        self._about = QLabel(self._sheet)
        self._hint = QLabel(
            tr("Review", "Enter or a click on a cell lists its pairs."), self._sheet
        )
        for label in (self._about, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(14, 10, 12, 12)
        self._column.setSpacing(6)
        self._column.addWidget(self._about)
        self._column.addWidget(self._hint)
        self._sheet.setBackgroundRole(QPalette.ColorRole.Base)
        self._sheet.setAutoFillBackground(True)
        self.setWidget(self._sheet)
        self.hide()

    @override
    def sizeHint(self) -> QSize:
        # As high as its contents at this width; Qt would guess.
        high = self._column.totalHeightForWidth(self.viewport().width())
        side = self.parentWidget()
        most = high if side is None else round(side.height() * _MOST)
        return QSize(super().sizeHint().width(), min(high, most))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self.updateGeometry()

    def show_turns(self, turns: Turns, names: tuple[str, str] | None = None) -> None:
        """Show the counts.

        Args:
            turns: How many pairs have which first and second label, including equal ones.
            names: Whose labels the rows and the columns show; None for those of the first and the
                second sentence of each pair.
        """
        if (turns, names) == (self._turns, self._names):
            return
        self._turns, self._names = turns, names
        used = {label for pair, count in turns.items() if count for label in pair}
        self._shown = [name for name in self._labels if name in used]
        self._shown += sorted(used - set(self._shown))
        self._rebuild()

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self._theme = theme
        self._rebuild()

    def _rebuild(self) -> None:
        self.setVisible(bool(self._shown))
        if self.matrix is not None:
            self._column.removeWidget(self.matrix)
            self.matrix.hide()
            self.matrix.deleteLater()
            self.matrix = None
        if not self._shown:
            return
        about = self._about_names()
        self._about.setText(about)
        for label in (self._about, self._hint):
            colors = label.palette()
            colors.setColor(label.foregroundRole(), self._theme.faint)
            label.setPalette(colors)
        self.matrix = Matrix(self._contents(), self._theme, self._sheet, letters=8)
        self.matrix.setAccessibleName(tr("Review", "How labels changed"))
        self.matrix.setAccessibleDescription(about)
        self.matrix.chosen.connect(self._on_chosen)
        self._column.insertWidget(1, self.matrix, 0, Qt.AlignmentFlag.AlignLeft)
        self.matrix.show()
        self.updateGeometry()

    def _about_names(self) -> str:
        if not self._names:
            return tr("Review", "Rows: the sentence before the arrow. Columns: the one after it.")
        one, other = self._names
        return tr("Review", "Rows: {one}. Columns: {other}.").format(one=one, other=other)

    def _contents(self) -> MatrixContents:
        same = max((self._turns.get((name, name), 0) for name in self._shown), default=0) or 1
        apart = max((n for (one, other), n in self._turns.items() if one != other), default=0) or 1
        cells = [
            [self._cell(row, column, same if row == column else apart) for column in self._shown]
            for row in self._shown
        ]
        titles = [title_of(self._labels, name) for name in self._shown]
        return MatrixContents(titles, [self._letter(name) for name in self._shown], cells)

    def _cell(self, row: LabelName, column: LabelName, most: int) -> MatrixCell:
        count = self._turns.get((row, column), 0)
        if row == column:
            pairs = counted("%Ln pair: {label} in both", "%Ln pairs: {label} in both", count)
            said = pairs.format(label=title_of(self._labels, row))
            return MatrixCell(number(count), said, shade(self._theme, count / most))
        pairs = counted(
            "%Ln pair: {label} in {one}, {other_label} in {other}",
            "%Ln pairs: {label} in {one}, {other_label} in {other}",
            count,
        )
        first, second = tr("Review", "first sentence"), tr("Review", "second sentence")
        one, other = self._names or (first, second)
        said = pairs.format(
            label=title_of(self._labels, row),
            one=one,
            other_label=title_of(self._labels, column),
            other=other,
        )
        fill = warm_shade(self._theme, count / most)
        return MatrixCell(number(count), said, fill, opens=count > 0)

    def _letter(self, name: LabelName) -> str:
        label = self._labels.get(name)
        return (label.shortcut if label else "") or title_of(self._labels, name)[:1].upper()

    @Slot(int, int)
    def _on_chosen(self, row: int, column: int) -> None:
        self.chosen.emit((self._shown[row], self._shown[column]))
