"""What a merge would bring, who is who, and what it has brought."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.services.exchange.merging import Answers, MergeReport, PersonQuestion
from annotator.ui.controls.fitting import open_at
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.file_pages.merge_wording import lines_about
from annotator.ui.languages.language import mark, tr

_CHOICES: Final = (
    mark("Files", "Please choose"),
    mark("Files", "The same person"),
    mark("Files", "Two people with one name"),
)
_SAME: Final = 1


class MergeDialog(QDialog):
    """Shows what would come; where one name has two identities, it asks whose it is."""

    wanted = Signal(object, bool)
    """Carries the `Answers`, and whether a backup is to be made first."""

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
            questions: Whom somebody has to be asked about.
            parent: The window.
            makes_backup: Whether a backup is offered as the thing to do.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Files", "Merge workspaces"))
        open_at(self, 720, 480)
        self._questions = questions
        self.text = _report_field(reports, is_done=False, parent=self)
        self.table = QTableWidget(len(questions), 2, self)
        self.table.setHorizontalHeaderLabels(
            [tr("Files", "One name, here and there"), tr("Files", "Who is it?")]
        )
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(
            tr("Files", "Names that somebody has here and somebody has there")
        )
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header = self.table.horizontalHeader().sizeHint().height()
        rows = min(len(questions), 5) * self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(header + rows + 4)
        self.choices: list[QComboBox] = []
        for row, question in enumerate(questions):
            self.table.setItem(row, 0, QTableWidgetItem(question.name))
            choice = QComboBox(self.table)
            choice.addItems([tr("Files", each) for each in _CHOICES])
            asked = tr("Files", "Is it the same {name}?").format(name=question.name)
            choice.setAccessibleName(asked)
            choice.setToolTip(plain_tip(asked))
            choice.currentIndexChanged.connect(self._on_answered)
            self.table.setCellWidget(row, 1, choice)
            self.choices.append(choice)
        self.table.setVisible(bool(questions))
        hint = QLabel(
            tr(
                "Files",
                "A merge adds and never overwrites, but it can't be undone, nor can it be "
                "taken back that two are the same person.",
            ),
            self,
        )
        hint.setWordWrap(True)
        self.backup = QCheckBox(tr("Files", "Make a &backup first"), self)
        self.backup.setChecked(makes_backup)
        buttons = QDialogButtonBox(self)
        self.merge = buttons.addButton(
            tr("Files", "&Merge"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.merge.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.text, 1)
        column.addWidget(self.table)
        column.addWidget(hint)
        column.addWidget(self.backup)
        column.addWidget(buttons)
        self._on_answered()
        (self.choices[0] if self.choices else self.merge).setFocus()

    def answers(self) -> Answers:
        """Return what was said about names."""
        pairs = [
            (choice.currentIndex() == _SAME, (question.here, question.there))
            for choice, question in zip(self.choices, self._questions, strict=True)
        ]
        return Answers(
            same=tuple(pair for is_same, pair in pairs if is_same),
            different=tuple(pair for is_same, pair in pairs if not is_same),
        )

    @Slot()
    def _on_answered(self) -> None:
        self.merge.setEnabled(all(choice.currentIndex() for choice in self.choices))

    @Slot()
    def _on_accepted(self) -> None:
        self.wanted.emit(self.answers(), self.backup.isChecked())
        self.accept()


class MergedDialog(QDialog):
    """Shows what a merge has brought, to be read and copied."""

    def __init__(self, reports: Sequence[MergeReport], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Files", "Merged"))
        open_at(self, 720, 420)
        self.text = _report_field(reports, is_done=True, parent=self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(tr("Files", "Cop&y"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._on_copy)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.setFocus()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


def _report_field(
    reports: Sequence[MergeReport], *, is_done: bool, parent: QWidget
) -> QPlainTextEdit:
    lines = ["\n".join(lines_about(report, is_done=is_done)) for report in reports]
    field = QPlainTextEdit("\n\n".join(lines), parent)
    field.setReadOnly(True)
    field.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    field.setTabChangesFocus(True)
    field.setAccessibleName(
        tr("Files", "What was merged") if is_done else tr("Files", "What would come")
    )
    return field
