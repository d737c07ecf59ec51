"""Asking what to export; the command that does the same stands below."""

import shlex
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.votes import GoldLevel
from annotator.services.exporting import ExportOptions

_LEVELS: Final = (
    ("Every annotator's labels, one record each", None),
    ("Gold labels: adjudicated only", GoldLevel.ADJUDICATED),
    ("Gold labels: adjudicated or unanimous", GoldLevel.UNANIMOUS),
    ("Gold labels: adjudicated, unanimous or majority", GoldLevel.MAJORITY),
)
_FORMATS: Final = (("JSON Lines (.jsonl)", "jsonl"), ("Table (.csv)", "csv"))


class ExportDialog(QDialog):
    """Lets the person choose what goes into a dataset and where it goes."""

    wanted = Signal(object)
    """Carries `ExportOptions`."""

    def __init__(self, workspace: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Export a dataset")
        self.setMinimumWidth(560)
        self._workspace = workspace
        self.level = QComboBox(self)
        for title, level in _LEVELS:
            self.level.addItem(title, level)
        self.format = QComboBox(self)
        for title, name in _FORMATS:
            self.format.addItem(title, name)
        self._command = QLineEdit(self)
        self._command.setReadOnly(True)
        self._command.setAccessibleName("The command that does the same")
        self.level.currentIndexChanged.connect(self._show_command)
        self.format.currentIndexChanged.connect(self._show_command)
        buttons = QDialogButtonBox(self)
        save = buttons.addButton("Choose a file…", QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow("&Records", self.level)
        form.addRow("&Format", self.format)
        form.addRow("Command", self._command)
        note = QLabel(
            "Labels that were copied to counterparts count only once somebody confirmed them.", self
        )
        note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(buttons)
        self._show_command()

    def options(self, out: Path) -> ExportOptions:
        """Return what was chosen, for a file."""
        return ExportOptions(out, self.format.currentData(), self._gold(), overwrite=True)

    def _gold(self) -> GoldLevel | None:
        data = self.level.currentData()
        return None if data is None else GoldLevel(data)

    @Slot()
    def _show_command(self) -> None:
        gold = self._gold()
        parts = ["annotator", "--db", str(self._workspace), "export"]
        parts.append(f"labels.{self.format.currentData()}")
        if gold is not None:
            parts += ["--gold", gold.value]
        self._command.setText(shlex.join(parts))
        self._command.setCursorPosition(0)

    @Slot()
    def _on_accepted(self) -> None:
        suffix = self.format.currentData()
        dialog = QFileDialog(self, "Export a dataset", str(self._workspace.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.setNameFilter(f"*.{suffix}")
        dialog.selectFile(f"labels.{suffix}")
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    @Slot(str)
    def _on_file(self, name: str) -> None:
        self.wanted.emit(self.options(Path(name)))
        self.accept()
