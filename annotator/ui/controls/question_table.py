"""A table that asks a question in each row, answered in a combo box."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.ui.controls.plain_table import plain_table
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.controls.tab_order import tab_through_cells

_MOST_ROWS: Final = 5


def question_table(headings: Sequence[str], name: str, parent: QWidget) -> QTableWidget:
    """Return an empty table.

    Args:
        headings: Of its columns; the last one is that of the answers.
        name: What a screen reader calls it.
        parent: Its owner.
    """
    table = plain_table(headings, name, 0, parent)
    # A combo box in a cell is not asked for its preferred width.
    answers = table.columnCount() - 1
    table.horizontalHeader().setSectionResizeMode(answers, QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().setDefaultSectionSize(QComboBox().sizeHint().height() + 4)
    return table


def ask(
    table: QTableWidget, row: int, about: Sequence[str], question: str, answers: QComboBox
) -> None:
    """Ask in a row.

    Args:
        table: The table.
        row: Which row, one of those that it has.
        about: What stands before the answers, a text for each column.
        question: The question, for screen readers and the tool tip.
        answers: What can be answered.
    """
    for column, text in enumerate(about):
        table.setItem(row, column, QTableWidgetItem(text))
    answers.setAccessibleName(question)
    answers.setToolTip(plain_tip(question))
    table.setCellWidget(row, len(about), answers)


def fit_rows(table: QTableWidget) -> None:
    """Make a table as high as its rows, five of them at most, and Tab go down its answers."""
    tab_through_cells(table, table.columnCount() - 1)
    rows = min(table.rowCount(), _MOST_ROWS) * table.verticalHeader().defaultSectionSize()
    table.setFixedHeight(table.horizontalHeader().sizeHint().height() + rows + 4)
