"""A table with a question in each row, answered in a combo box."""

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
        headings: The headings of its columns, the last of which holds the answers.
        name: Its name for screen readers.
        parent: Its owner.
    """
    table = plain_table(headings, name, 0, parent)
    # Qt ignores the preferred width of a combo box in a cell.
    answers = table.columnCount() - 1
    table.horizontalHeader().setSectionResizeMode(answers, QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().setDefaultSectionSize(QComboBox().sizeHint().height() + 4)
    return table


def ask(
    table: QTableWidget, row: int, about: Sequence[str], question: str, answers: QComboBox
) -> None:
    """Fill a row with a question.

    Args:
        table: The table.
        row: The number of an existing row.
        about: The texts of the columns before the answer.
        question: The question, for screen readers and the tool tip.
        answers: The possible answers.
    """
    for column, text in enumerate(about):
        table.setItem(row, column, QTableWidgetItem(text))
    answers.setAccessibleName(question)
    answers.setToolTip(plain_tip(question))
    table.setCellWidget(row, len(about), answers)


def fit_rows(table: QTableWidget) -> None:
    """Make a table as high as its rows, at most five, and let Tab go down its answers."""
    tab_through_cells(table, table.columnCount() - 1)
    rows = min(table.rowCount(), _MOST_ROWS) * table.verticalHeader().defaultSectionSize()
    table.setFixedHeight(table.horizontalHeader().sizeHint().height() + rows + 4)
