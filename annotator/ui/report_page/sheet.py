"""The report as one page: a headline in plain words, then one section per question."""

from typing import Final

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.reporting.agreement_tables import agreement_tables
from annotator.domain.reporting.contents import Report
from annotator.domain.reporting.headline import headline
from annotator.domain.reporting.tables import ShownTable, TableName
from annotator.domain.reporting.work_tables import work_tables
from annotator.overriding import override
from annotator.ui.appearance.theme import Theme, heading_font
from annotator.ui.languages.language import counted, tr
from annotator.ui.languages.saying import said
from annotator.ui.report_page.confusion import ConfusionPane
from annotator.ui.report_page.figure_table import FigureTable
from annotator.ui.report_page.heat_map import pair_matrix
from annotator.ui.report_page.matrix import Matrix
from annotator.ui.report_page.outlet_bars import OutletBars
from annotator.ui.report_page.said_table import said_table

_WIDTH_IN_LETTERS: Final = 132
_MARGIN: Final = 28


class Sheet(QWidget):
    """Shows one report."""

    disagreements_wanted = Signal(str, str)
    """Carries the names of two labels, whose disagreements are to be shown."""
    cell_entered = Signal(QRect)
    """Carries the rectangle of the cell that has become current."""

    def __init__(self, report: Report, theme: Theme, font: QFont) -> None:
        super().__init__()
        self._report = report
        self._theme = theme
        # Before its parts are made, since they take their sizes from the font.
        self.setFont(font)
        self.tables: dict[TableName, FigureTable] = {}
        self.heat_map: Matrix | None = None
        self.confusion: ConfusionPane | None = None
        self._column = QWidget(self)
        self._column.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDTH_IN_LETTERS)
        self._rows = QVBoxLayout(self._column)
        self._rows.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 2 * _MARGIN)
        self._rows.setSpacing(6)
        self._add_headline()
        for table in (*agreement_tables(report), *work_tables(report)):
            self._add_section(said_table(table))
        self._rows.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(self._column, 1000)
        across.addStretch(1)
        self.setAutoFillBackground(True)
        colors = self.palette()
        colors.setColor(self.backgroundRole(), theme.paper)
        colors.setColor(self.foregroundRole(), theme.ink)
        self.setPalette(colors)

    @override
    def minimumSizeHint(self) -> QSize:
        # Its height depends on its width; by themselves, wrapped texts would ask for the height of
        # a narrow column.
        return QSize(super().minimumSizeHint().width(), 0)

    def _add_headline(self) -> None:
        first = headline(self._report)
        title = self._text(said(first.title), 1.55)
        self._rows.addWidget(title)
        self._rows.addSpacing(4)
        for sentence in first.sentences:
            self._rows.addWidget(self._text(said(sentence)))

    def _add_section(self, table: ShownTable) -> None:
        self._rows.addSpacing(round(self.fontMetrics().height() * 1.9))
        self._rows.addWidget(self._text(table.title, 1.2))
        self._rows.addWidget(self._text(table.caption, faint=True))
        self._rows.addSpacing(6)
        if table.name is TableName.CONFUSION:
            self.confusion = ConfusionPane(self._report, self._theme, self._column)
            self.confusion.disagreements_wanted.connect(self.disagreements_wanted)
            self._follow(self.confusion.matrix)
            self._rows.addWidget(self.confusion)
            return
        self._add_picture(table)
        view = FigureTable(table, self._theme, self._column)
        self._follow(view)
        self.tables[table.name] = view
        self._rows.addWidget(view)
        if view.scrolls:
            rows = counted("%Ln row", "%Ln rows", len(table.rows))
            hint = tr("Report", "{rows} in all; scroll within the table to see the rest.")
            self._rows.addWidget(self._text(hint.format(rows=rows), faint=True))
        for number, note in enumerate(table.notes, 1):
            self._rows.addWidget(self._text(f"({number}) {note}", faint=True))

    def _add_picture(self, table: ShownTable) -> None:
        if table.name is TableName.PAIRS:
            contents = pair_matrix(self._report, self._theme)
            self.heat_map = Matrix(contents, self._theme, self._column)
            self.heat_map.setAccessibleName(tr("Report", "Cohen’s κ for each pair of annotators"))
            self._follow(self.heat_map)
            self._rows.addWidget(self.heat_map)
        elif table.name is TableName.OUTLETS and table.rows:
            bars = OutletBars(self._report, self._theme, self._column)
            legend = self._text(bars.legend)
            legend.setTextFormat(Qt.TextFormat.RichText)
            self._rows.addWidget(legend)
            self._rows.addSpacing(6)
            self._rows.addWidget(bars)

    def _follow(self, view: QTableView) -> None:
        """Scroll the page when the current cell moves in a table higher than the page."""
        view.selectionModel().currentChanged.connect(self._on_cell_entered)

    @Slot(QModelIndex, QModelIndex)
    def _on_cell_entered(self, current: QModelIndex) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return  # If the page scrolled now, the click would miss the cell.
        view = QApplication.focusWidget()
        if isinstance(view, QTableView) and self.isAncestorOf(view):
            cell = view.visualRect(current)
            self.cell_entered.emit(QRect(view.viewport().mapTo(self, cell.topLeft()), cell.size()))

    def _text(self, text: str, scale: float = 1.0, *, faint: bool = False) -> QLabel:
        label = QLabel(text, self._column)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        if scale > 1:
            label.setFont(heading_font(self.font(), scale))
        if faint:
            colors = label.palette()
            colors.setColor(label.foregroundRole(), self._theme.faint)
            label.setPalette(colors)
        return label
