"""The dialogs about what a merge would bring, and what it has brought."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QWidget,
)

from annotator.services.exchange.merging import Answers, MergeReport, PersonQuestion
from annotator.ui.controls.accept_box import AcceptBox
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.sized_dialog import SizedDialog
from annotator.ui.file_pages.merging.merge_wording import lines_about
from annotator.ui.file_pages.merging.name_questions import NameQuestions
from annotator.ui.languages.language import tr


class MergeDialog(SizedDialog):
    """Shows what would come, and asks about names that have two identities."""

    wanted = Signal(object, bool)
    """Carries the `Answers`, and whether to make a backup first."""
    answered = Signal(object)
    """Carries new `Answers`, which change what would come."""

    def __init__(
        self,
        reports: Sequence[MergeReport],
        questions: Sequence[PersonQuestion],
        parent: QWidget,
        *,
        makes_backup: bool,
    ) -> None:
        """Build the dialog.

        Args:
            reports: What each file would bring.
            questions: The people to ask about.
            parent: The window.
            makes_backup: Whether the box for a backup is ticked at first.
        """
        super().__init__(tr("Files", "Merge workspaces"), (720, 480), parent)
        self.text = _report_field(reports, is_done=False, parent=self)
        self.table = NameQuestions(questions, self)
        self._told_for = self.table.answers().same
        self.table.answered.connect(self._on_answered)
        hint = QLabel(
            tr(
                "Files",
                "A merge adds and never overwrites, but it can't be undone, and neither can "
                "saying that two people are the same.",
            ),
            self,
        )
        hint.setWordWrap(True)
        self.backup = QCheckBox(tr("Files", "Make a &backup first"), self)
        self.backup.setChecked(makes_backup)
        buttons = AcceptBox(tr("Files", "&Merge"), self)
        buttons.accepted.connect(self._on_accepted)
        self.merge = buttons.accepting
        column = dialog_column(self)
        column.addWidget(self.text, 1)
        column.addWidget(self.table)
        column.addWidget(hint)
        column.addWidget(self.backup)
        column.addWidget(buttons)
        self._on_answered()
        (self.table.choices[0] if questions else self.merge).setFocus()

    @Slot(object, object)
    def show_reports(self, answers: Answers, reports: Sequence[MergeReport]) -> None:
        """Show what would come with these answers, unless they have changed meanwhile."""
        if answers.same == self.table.answers().same:
            self.text.setPlainText(_told(reports, is_done=False))

    @Slot()
    def _on_answered(self) -> None:
        self.merge.setEnabled(self.table.are_answered)
        answers = self.table.answers()
        if answers.same != self._told_for:
            self._told_for = answers.same
            self.answered.emit(answers)

    @Slot()
    def _on_accepted(self) -> None:
        self.wanted.emit(self.table.answers(), self.backup.isChecked())
        self.accept()


class MergedDialog(SizedDialog):
    """Shows what a merge has brought, as text that can be copied."""

    def __init__(self, reports: Sequence[MergeReport], parent: QWidget) -> None:
        super().__init__(tr("Files", "Merged"), (720, 420), parent)
        self.text = _report_field(reports, is_done=True, parent=self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(tr("Files", "Cop&y"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._on_copy)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.setFocus()
        column = dialog_column(self)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


def _report_field(
    reports: Sequence[MergeReport], *, is_done: bool, parent: QWidget
) -> QPlainTextEdit:
    field = QPlainTextEdit(_told(reports, is_done=is_done), parent)
    field.setReadOnly(True)
    field.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    field.setTabChangesFocus(True)
    field.setAccessibleName(
        tr("Files", "What was merged") if is_done else tr("Files", "What would be merged")
    )
    return field


def _told(reports: Sequence[MergeReport], *, is_done: bool) -> str:
    return "\n\n".join("\n".join(lines_about(report, is_done=is_done)) for report in reports)
