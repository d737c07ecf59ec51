"""A table to read: rows can be chosen, nothing is edited, no lines are drawn."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QWidget


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
