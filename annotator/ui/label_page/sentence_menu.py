"""The menu of a sentence: its actions, for people who use the mouse or look for a key."""

from typing import Final

from PySide6.QtCore import QObject, QPoint, Slot

from annotator.ui.keys.actions import Actions
from annotator.ui.label_page.columns.column_row import ColumnRow
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.languages.language import tr

_GROUPS: Final = (
    ("label.clear", "label.unsure", "label.note", "label.copy", "label.confirm"),
    ("correct.kind", "correct.split", "correct.merge", "correct.link", "correct.unlink"),
    ("edit.copy_text", "edit.undo"),
)
"""The groups of actions after the labels."""


class SentenceMenu(QObject):
    """Opens the menu at the pointer, or by key below the current sentence."""

    def __init__(self, actions: Actions, desk: Desk, columns: ColumnRow) -> None:
        super().__init__(columns)
        self._actions = actions
        self._desk = desk
        self._columns = columns
        columns.sentence_menu_wanted.connect(self._open)
        actions.connect_to({"label.menu": self._on_key})

    @Slot(QPoint)
    def _open(self, where: QPoint) -> None:
        labels = [action.objectName() for action in self._actions.starting_with("set.")]
        title = tr("Label", "This sentence")
        self._actions.menu(title, (labels, *_GROUPS), self._columns).popup(where)

    @Slot()
    def _on_key(self) -> None:
        column, cell = self._columns.active_column, self._desk.cell
        if column is not None and cell is not None:
            self._open(column.view.below(cell.row))
