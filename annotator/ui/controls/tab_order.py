"""The order in which Tab goes through controls, if they were made in another order."""

from itertools import pairwise

from PySide6.QtWidgets import QTableWidget, QWidget


def tab_through(*controls: QWidget) -> None:
    """Let Tab go from each of these controls to the next; all are in one window."""
    for one, following in pairwise(controls):
        QWidget.setTabOrder(one, following)


def tab_through_cells(table: QTableWidget, column: int) -> None:
    """Let Tab go from a table to the controls in one of its columns, from top to bottom."""
    cells = [table.cellWidget(row, column) for row in range(table.rowCount())]
    tab_through(table, *(cell for cell in cells if cell is not None))
