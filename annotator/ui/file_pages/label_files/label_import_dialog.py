"""The label import dialog: what matches and what doesn't, before anything is written."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QWidget,
)

from annotator.domain.errors import KnownError
from annotator.domain.labels import Label
from annotator.domain.people import Annotator
from annotator.services.labels import label_import_planning
from annotator.services.labels.label_import_plan import LabelImportPlan
from annotator.services.tasks import Watch
from annotator.services.workspace import open_workspace
from annotator.ui.background.lookup import Lookup
from annotator.ui.controls.accept_box import AcceptBox
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.sized_dialog import SizedDialog
from annotator.ui.file_pages.label_files.label_import_form import LabelImportForm
from annotator.ui.file_pages.label_files.label_import_wording import lines_about_plan
from annotator.ui.languages.language import tr
from annotator.ui.languages.saying import why


class LabelImportDialog(SizedDialog):
    """Reads the file again for every choice, off the GUI thread, and shows what would happen."""

    wanted = Signal(object)
    """Carries the `LabelImportPlan`."""

    def __init__(
        self,
        workspace: Path,
        file: Path,
        annotators: Sequence[Annotator],
        labels: Sequence[Label],
        window: QWidget,
    ) -> None:
        super().__init__(tr("Files", "Import labels"), (720, 560), window)
        self._workspace = workspace
        self._file = file
        self._plan: LabelImportPlan | None = None
        heading = QLabel(str(file), self)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        self.form = LabelImportForm(annotators, labels, self)
        self.report = QPlainTextEdit(self)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(tr("Files", "What matches and what does not"))
        buttons = AcceptBox(tr("Files", "&Import"), self)
        self.accepting = buttons.accepting
        copy = buttons.addButton(tr("Files", "Cop&y"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        column = dialog_column(self)
        for widget in (heading, self.form):
            column.addWidget(widget)
        column.addWidget(self.report, 1)
        column.addWidget(buttons)
        self._lookup = Lookup(self)
        self._lookup.found.connect(self._on_planned)
        self._lookup.failed.connect(self._on_failed)
        self.form.changed.connect(self._on_changed)
        self.finished.connect(self._lookup.stop)
        copy.clicked.connect(self._on_copy)
        buttons.accepted.connect(self._on_accepted)
        self._on_changed()

    @property
    def plan(self) -> LabelImportPlan | None:
        """What would be imported; None while it is not known."""
        return self._plan

    @Slot()
    def _on_changed(self) -> None:
        self._plan = None
        self.accepting.setEnabled(False)
        self.report.setPlainText(tr("Files", "Reading the file…"))
        workspace, file, options = self._workspace, self._file, self.form.options()

        def work(watch: Watch) -> LabelImportPlan:
            with open_workspace(workspace) as opened:
                return label_import_planning.plan(opened, file, options, watch)

        self._lookup.ask(work)

    @Slot(object)
    def _on_planned(self, plan: LabelImportPlan) -> None:
        self._plan = plan
        self.form.show_plan(plan)
        self.report.setPlainText("\n".join(lines_about_plan(plan)))
        self.accepting.setEnabled(bool(plan.to_write) and not plan.unknown_labels)

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self.report.setPlainText(why(error))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())

    @Slot()
    def _on_accepted(self) -> None:
        if self._plan is not None:
            self.wanted.emit(self._plan)
            self.accept()
