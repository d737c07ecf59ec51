"""All keys on one page, from the table of actions; most of them can be changed there."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidgetItem,
    QWidget,
)

from annotator.ui.arranging.key_dialog import KeyDialog
from annotator.ui.arranging.work_dialog import WorkDialog
from annotator.ui.controls.close_box import close_box
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.plain_table import plain_table
from annotator.ui.controls.step_button import step_button
from annotator.ui.keys.action_specs import ActionSpec, Scope
from annotator.ui.keys.key_choices import can_change, collision, with_choices
from annotator.ui.languages.language import tr
from annotator.ui.settings import Settings

_ORDER: Final = (Scope.COLUMNS, Scope.LISTS, Scope.DISAGREEMENTS, Scope.WINDOW)
_KEY: Final = 0
_WHERE: Final = 2


class KeysDialog(WorkDialog):
    """Lists the actions with their keys, those without a key last in their group."""

    def __init__(self, specs: Sequence[ActionSpec], settings: Settings, parent: QWidget) -> None:
        """Show the actions.

        Args:
            specs: The actions with their keys in the table.
            settings: Keeps the keys that the person has chosen.
            parent: The window.
        """
        super().__init__(tr("Window", "All keys"), (1020, 720), parent)
        self._table_specs = specs
        self._settings = settings
        self._rows: list[ActionSpec] = []
        headings = [tr("Window", "Key"), tr("Window", "What it does"), tr("Window", "Where")]
        self.table = plain_table(headings, tr("Window", "All keys"), 1, self)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.currentCellChanged.connect(self._on_row)
        self.table.itemActivated.connect(self._on_change)
        self.news = QLabel(self)
        self.news.setWordWrap(True)
        self.news.setTextFormat(Qt.TextFormat.PlainText)
        self.change = step_button(tr("Window", "&Change the key…"), self._on_change, self)
        self.reset = step_button(tr("Window", "&Restore default"), self._on_reset, self)
        self.reset_all = step_button(tr("Window", "Restore &all defaults"), self._on_all, self)
        row = QHBoxLayout()
        for button in (self.change, self.reset, self.reset_all):
            row.addWidget(button)
        row.addStretch(1)
        column = dialog_column(self)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addWidget(self.news)
        column.addWidget(close_box(self))
        self._show()
        self.table.setFocus()

    @property
    def specs(self) -> list[ActionSpec]:
        """The actions with their present keys."""
        return with_choices(self._table_specs, self._settings.key_choices())

    def _show(self, name: str = "") -> None:
        rows = sorted(self.specs, key=lambda spec: (_ORDER.index(spec.scope), not spec.keys))
        self._rows = rows
        chosen = self._settings.key_choices()
        # Otherwise all cells would be measured again after each one.
        self._measure_by(QHeaderView.ResizeMode.Fixed)
        self.table.setRowCount(len(rows))
        for number, spec in enumerate(rows):
            keys = "  /  ".join(
                QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
                for key in spec.keys
            )
            for column, text in enumerate((keys, spec.description, tr("Actions", spec.scope))):
                item = QTableWidgetItem(text)
                font = item.font()
                font.setBold(column == 0 and spec.name in chosen)
                item.setFont(font)
                self.table.setItem(number, column, item)
        self._measure_by(QHeaderView.ResizeMode.ResizeToContents)
        for number, spec in enumerate(rows):
            if spec.name == name:
                self.table.setCurrentCell(number, 0)
        if not name:
            self.table.setCurrentCell(0, 0)
        self.reset_all.setEnabled(bool(chosen))
        self._on_row()

    def _measure_by(self, mode: QHeaderView.ResizeMode) -> None:
        """Set how rows and columns get their sizes; the descriptions take the remaining width."""
        self.table.verticalHeader().setSectionResizeMode(mode)
        for column in (_KEY, _WHERE):
            self.table.horizontalHeader().setSectionResizeMode(column, mode)

    def _chosen(self) -> ActionSpec | None:
        row = self.table.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @Slot()
    def _on_row(self) -> None:
        spec = self._chosen()
        changeable = spec is not None and can_change(spec)
        self.change.setEnabled(changeable)
        self.reset.setEnabled(spec is not None and spec.name in self._settings.key_choices())
        fixed = tr("Window", "The key of a label is changed with the label: Work ▸ Labels.")
        self.news.setText("" if changeable else fixed)

    @Slot()
    def _on_change(self) -> None:
        spec = self._chosen()
        if spec is None or not can_change(spec):
            return
        dialog = KeyDialog(spec, self.specs, self)
        dialog.chosen.connect(self._on_key)
        dialog.open()

    @Slot(str)
    def _on_key(self, key: str) -> None:
        spec = self._chosen()
        if spec is not None:
            self._settings.set_key_choice(spec.name, (key,))
            self.has_changed = True
            self._show(spec.name)

    @Slot()
    def _on_reset(self) -> None:
        spec = self._chosen()
        if spec is None:
            return
        own = next(each for each in self._table_specs if each.name == spec.name)
        taken = collision(self.specs, own, own.keys)
        if taken is not None:
            said = tr("Window", "{key} is taken: {action}. Change that one first.")
            keys = ", ".join(own.keys)
            self.news.setText(said.format(key=keys, action=taken.description))
            return
        self._settings.set_key_choice(spec.name, None)
        self.has_changed = True
        self._show(spec.name)

    @Slot()
    def _on_all(self) -> None:
        for name in self._settings.key_choices():
            self._settings.set_key_choice(name, None)
        self.has_changed = True
        self._show()
