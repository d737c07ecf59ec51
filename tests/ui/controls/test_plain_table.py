"""Tables to read."""

import pytest
from PySide6.QtWidgets import QHeaderView, QWidget

from annotator.ui.controls.plain_table import FIGURE, fill_table, plain_table


@pytest.mark.usefixtures("qapp")
def test_a_table_that_is_filled_anew_shows_the_new_rows_alone() -> None:
    room = QWidget()
    table = plain_table(["Name", "What", "How many"], "Things", 1, room)
    modes = [table.horizontalHeader().sectionResizeMode(column) for column in range(3)]
    fill_table(table, [("a", "b", "1"), ("c", "d", "22")], 2)
    fill_table(table, [("a much longer name", "x", "3")], 2)
    assert table.rowCount() == 1
    items = [table.item(0, column) for column in range(3)]
    assert [item.text() for item in items if item] == ["a much longer name", "x", "3"]
    assert [item is not None and item.textAlignment() == FIGURE for item in items] == [
        False, False, True,
    ]  # fmt: skip
    header = table.horizontalHeader()
    assert [header.sectionResizeMode(column) for column in range(3)] == modes
    assert modes[0] is QHeaderView.ResizeMode.ResizeToContents
    assert header.sectionSize(0) >= table.sizeHintForColumn(0)
