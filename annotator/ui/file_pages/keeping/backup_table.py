"""The table of backups: when each was made, why it was kept, and what it contains."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QWidget

from annotator.services.upkeep.kept_copies import Backup, Occasion
from annotator.ui.controls.plain_table import FIGURE, fill_table, plain_table
from annotator.ui.languages.language import mark, number, tr
from annotator.ui.languages.saying import said
from annotator.ui.times import when

_OCCASIONS: Final = {
    Occasion.BACKUP: mark("Files", "backup"),
    Occasion.UPGRADE: mark("Files", "before an upgrade"),
    Occasion.RESTORE: mark("Files", "before a restore"),
}
_HEADINGS: Final = (
    mark("Files", "Made"),
    mark("Files", "Kept"),
    mark("Files", "Size"),
    mark("Files", "Stories"),
    mark("Files", "Sentences"),
    mark("Files", "Labels"),
    mark("Files", "People"),
)
_KEPT: Final = 1
"""The column that says why a backup was kept; columns of figures come after it."""


def backup_table(parent: QWidget) -> QTableWidget:
    """Return an empty table in which one row can be chosen."""
    table = plain_table(
        [tr("Files", heading) for heading in _HEADINGS],
        tr("Files", "Backups of this workspace, the latest first"),
        _KEPT,
        parent,
    )
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    for column in range(_KEPT + 1, len(_HEADINGS)):
        table.model().setHeaderData(
            column, Qt.Orientation.Horizontal, FIGURE, Qt.ItemDataRole.TextAlignmentRole
        )
    return table


def show_backups(table: QTableWidget, found: Sequence[Backup]) -> None:
    """Show a row for each backup; tool tips say where it is, or why it can't be read."""
    fill_table(table, [_cells(backup) for backup in found], _KEPT + 1)
    for row, backup in enumerate(found):
        for column in range(table.columnCount()):
            item = table.item(row, column)
            if item is not None:
                item.setToolTip(said(backup.problem) or str(backup.path))


def _cells(backup: Backup) -> tuple[str, ...]:
    size = QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    made = when(backup.made_at.isoformat())
    kept = tr("Files", _OCCASIONS[backup.occasion])
    held = backup.holds
    if held is None:
        return (made, kept, size, "—", "—", "—", "—")
    figures = (held.stories, held.sentences, held.events, held.annotators)
    return (made, kept, size, *(number(figure) for figure in figures))
