"""A read-only table without grid lines, whose rows can be chosen."""

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
"""The alignment of figures in their column."""


def plain_table(
    headings: Sequence[str], name: str, stretched: int, parent: QWidget
) -> QTableWidget:
    """Return an empty table.

    Args:
        headings: The headings of its columns.
        name: Its name for screen readers.
        stretched: The column that takes the remaining width.
        parent: Its owner.
    """
    table = QTableWidget(0, len(headings), parent)
    table.setHorizontalHeaderLabels(list(headings))
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    # Whole rows are chosen, so no single cell shows a frame.
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
    """Replace the rows of a table.

    Columns are fitted to their contents once, at the end: Qt would measure them again after each
    cell, which takes seconds for a few hundred rows.

    Args:
        table: The table.
        rows: A text for each column of each row.
        figures: The first column that holds figures, as do all after it; None if none does.
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
