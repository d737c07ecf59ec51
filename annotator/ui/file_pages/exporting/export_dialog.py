"""The export dialog: options, a preview, and the command that does the same."""

import shlex
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from annotator.domain.errors import BadInputError
from annotator.services.datasets.export_command import export_command
from annotator.services.datasets.export_options import ExportOptions
from annotator.ui.controls.accept_box import AcceptBox
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.file_dialog import file_dialog
from annotator.ui.controls.scrolling import scrolling
from annotator.ui.controls.sized_dialog import SizedDialog
from annotator.ui.controls.step_button import step_button
from annotator.ui.file_pages.exporting.dataset_folder_dialog import DatasetFolderDialog
from annotator.ui.file_pages.exporting.export_form import ExportForm
from annotator.ui.file_pages.exporting.export_preview import ExportPreview
from annotator.ui.languages.language import tr
from annotator.ui.languages.saying import why


class ExportDialog(SizedDialog):
    """Asks what a dataset is to contain, and where it goes."""

    wanted = Signal(object)
    """Carries `ExportOptions`."""

    def __init__(self, workspace: Path, parent: QWidget) -> None:
        super().__init__(tr("Files", "Export a dataset"), (960, 620), parent)
        self._workspace = workspace.resolve()
        self.form = ExportForm(self._workspace.parent, self)
        self.preview = ExportPreview(workspace, self)
        self.command = QLineEdit(self)
        self.command.setReadOnly(True)
        self.command.setAccessibleName(tr("Files", "The command that does the same"))
        self._copy = step_button(tr("Files", "Cop&y"), self._on_copy, self)
        self._copy.setAccessibleName(tr("Files", "Copy the command"))
        buttons = AcceptBox(tr("Files", "Choose a file…"), self)
        buttons.accepted.connect(self._on_accepted)
        self.save = buttons.accepting
        self.form.changed.connect(self._on_changed)
        self.finished.connect(self.preview.stop)
        self._lay_out(buttons)
        self._on_changed()

    def options(self, out: Path) -> ExportOptions:
        """Return the chosen options, for this file or folder.

        Raises:
            BadInputError: If the shares of a split can't be understood.
        """
        form = self.form
        return ExportOptions(
            out, form.format_name, form.contents(), form.parts.options(), overwrite=True
        )

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(18)
        sides.addWidget(_scrolling(self.form))
        sides.addWidget(self.preview, 1)
        command = QHBoxLayout()
        command.addWidget(QLabel(tr("Files", "Command"), self))
        command.addWidget(self.command, 1)
        command.addWidget(self._copy)
        column = dialog_column(self, spacing=12)
        column.addLayout(sides, 1)
        column.addLayout(command)
        column.addWidget(buttons)

    @Slot()
    def _on_changed(self) -> None:
        suffix = self.form.suffix
        self.save.setText(
            tr("Files", "Choose a file…") if suffix else tr("Files", "Choose a folder…")
        )
        try:
            options = self.options(Path(f"labels{suffix}"))
        except BadInputError as error:
            self.save.setEnabled(False)
            self.command.clear()
            self.preview.show_problem(why(error))
            return
        self.save.setEnabled(True)
        # The command shown asks before it replaces a dataset, as the file dialog does.
        command = export_command(self._workspace, replace(options, overwrite=False))
        self.command.setText(shlex.join(command))
        self.command.setCursorPosition(0)
        self.preview.show_for(options)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())

    @Slot()
    def _on_accepted(self) -> None:
        suffix, folder = self.form.suffix, self._workspace.parent
        dialog: QFileDialog
        if suffix:
            dialog = file_dialog(self, tr("Files", "Export a dataset"), str(folder))
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(suffix.removeprefix("."))
            dialog.setNameFilter(f"*{suffix}")
            dialog.selectFile(f"labels{suffix}")
        else:
            dialog = DatasetFolderDialog(folder, "labels", self)
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    @Slot(str)
    def _on_file(self, name: str) -> None:
        self.wanted.emit(self.options(Path(name)))
        self.accept()


def _scrolling(form: QWidget) -> QScrollArea:
    """Return a scroll area with the form, for low screens and large text."""
    area = scrolling(form)
    area.setFixedWidth(form.sizeHint().width() + area.verticalScrollBar().sizeHint().width())
    return area
