"""The order in which Tab goes through controls that were made in another one."""

from itertools import pairwise

from PySide6.QtWidgets import QTableWidget, QWidget


def tab_through(*controls: QWidget) -> None:
    """Have Tab go from each of these controls, in one window, to the next one."""
    for one, following in pairwise(controls):
        QWidget.setTabOrder(one, following)


def tab_through_cells(table: QTableWidget, column: int) -> None:
    """Have Tab go from a table to the controls in one of its columns, from top to bottom."""
    cells = [table.cellWidget(row, column) for row in range(table.rowCount())]
    tab_through(table, *(cell for cell in cells if cell is not None))
