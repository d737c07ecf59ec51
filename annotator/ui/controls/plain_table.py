"""A table to read: rows can be chosen, nothing is edited, no lines are drawn."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

FIGURE: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
"""How figures stand in their column."""


def plain_table(
    headings: Sequence[str], name: str, stretched: int, parent: QWidget
) -> QTableWidget:
    """Return an empty table.

    Args:
        headings: Of its columns.
        name: What a screen reader calls it.
        stretched: The column that takes the room that is left.
        parent: Its owner.
    """
    table = QTableWidget(0, len(headings), parent)
    table.setHorizontalHeaderLabels(list(headings))
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    # Rows are chosen, so none of their cells has a frame of its own.
    table.setProperty("whole_rows", True)  # noqa: FBT003 - Qt's own
    table.setTabKeyNavigation(False)
    table.setAccessibleName(name)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table


def fill_table(
    table: QTableWidget, rows: Sequence[Sequence[str]], figures: int | None = None
) -> None:
    """Show rows of texts instead of what stands in a table.

    Columns are fitted to their contents once, at the end: Qt would measure them again after each
    cell, which takes seconds for a few hundred rows.

    Args:
        table: The table.
        rows: A text for each column.
        figures: The first of the columns that hold figures; None if none does.
    """
    header = table.horizontalHeader()
    fitting = [
        column
        for column in range(table.columnCount())
        if header.sectionResizeMode(column) is QHeaderView.ResizeMode.ResizeToContents
    ]
    for column in fitting:
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
    table.setRowCount(len(rows))
    for place, row in enumerate(rows):
        for column, text in enumerate(row):
            item = QTableWidgetItem(text)
            if figures is not None and column >= figures:
                item.setTextAlignment(FIGURE)
            table.setItem(place, column, item)
    for column in fitting:
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
