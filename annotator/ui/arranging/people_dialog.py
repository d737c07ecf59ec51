"""The dialog about people: who labels which stories, who reviews, what is kept from whom."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import KnownError
from annotator.domain.project.assigning import AssignmentOptions
from annotator.services import people, reading
from annotator.services.project import assigning
from annotator.services.project.assigning import AssignmentPlan
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace
from annotator.ui.arranging.kept_back import KeptBack
from annotator.ui.arranging.people_table import PeopleTable
from annotator.ui.arranging.work_dialog import WorkDialog
from annotator.ui.context import Context
from annotator.ui.controls.close_box import close_box
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.fitting import keep_narrow
from annotator.ui.controls.scrolling import scrolling
from annotator.ui.controls.step_button import step_button
from annotator.ui.languages.language import counted, number, tr
from annotator.ui.languages.saying import why
from annotator.ui.large_steps import STORIES_AT_ONCE, Act, LargeSteps, StepTaken


class PeopleDialog(WorkDialog):
    """A row for each person, and how stories are shared out among those who are ticked."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(tr("Window", "People and stories"), (680, 580), parent)
        self._context = context
        self._steps = LargeSteps(context, self)
        self._steps.taken.connect(self._on_taken)
        self._steps.failed.connect(self._on_failed)
        self.finished.connect(self._steps.stop)
        self._people = PeopleTable(context, self)
        self._people.ticked.connect(self._on_changed)
        self._people.role_given.connect(self._on_decided)
        self._people.failed.connect(self._on_failed)
        self.table = self._people.table
        self.overlap = QDoubleSpinBox(self)
        self.overlap.setRange(0, 100)
        self.overlap.setDecimals(0)
        self.overlap.setSingleStep(5)
        self.overlap.setValue(20)
        self.overlap.setSuffix(" %")
        self.copies = QSpinBox(self)
        self.copies.setRange(2, 20)
        self.seed = QSpinBox(self)
        self.seed.setRange(0, 1_000_000)
        self.anew = QCheckBox(tr("Window", "Share out all stories ane&w"), self)
        self.preview = QLabel(self)
        self.preview.setWordWrap(True)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setMinimumHeight(2 * self.fontMetrics().height() + 4)
        self.assign = step_button(tr("Window", "&Assign"), self._on_assign, self)
        self.undo = step_button(tr("Window", "Take the last &back"), self._on_undo, self)
        add = step_button(tr("Window", "Add a &person…"), self._on_add, self)
        self.kept_back = KeptBack(context, self)
        self.kept_back.decided.connect(self._on_decided)
        self.kept_back.failed.connect(self.preview.setText)
        self._lay_out(add)
        for spin in (self.overlap, self.copies, self.seed):
            keep_narrow(spin)
            spin.valueChanged.connect(self._on_changed)
        self.anew.toggled.connect(self._on_changed)
        self._show()
        self.table.selectRow(0)
        self.table.setFocus()

    def _lay_out(self, add: QPushButton) -> None:
        form = QFormLayout()
        form.addRow(tr("Window", "Stories labelled by se&veral"), self.overlap)
        form.addRow(tr("Window", "Annotators &on each of these"), self.copies)
        form.addRow(tr("Window", "See&d, for the same result again"), self.seed)
        form.addRow(self.anew)
        row = QHBoxLayout()
        for button in (self.assign, self.undo, add):
            row.addWidget(button)
        row.insertStretch(2, 1)
        parts = QWidget(self)
        inner = QVBoxLayout(parts)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        inner.addWidget(self.table, 1)
        inner.addLayout(form)
        inner.addWidget(self.preview)
        inner.addLayout(row)
        inner.addSpacing(6)
        inner.addWidget(self.kept_back)
        column = dialog_column(self)
        column.addWidget(scrolling(parts), 1)
        column.addWidget(close_box(self))

    def _show(self) -> None:
        self._people.show_people()
        self._on_changed()

    def _plan(self) -> AssignmentPlan:
        options = AssignmentOptions(self.overlap.value(), self.copies.value(), self.seed.value())
        return assigning.plan(
            self._context.workspace, self._people.chosen(), options, anew=self.anew.isChecked()
        )

    @Slot()
    def _on_changed(self) -> None:
        try:
            planned = self._plan()
        except KnownError as error:
            self.preview.setText(why(error))
            self.assign.setEnabled(False)
            return
        self.assign.setEnabled(bool(planned.assignments))
        if not planned.assignments:
            self.preview.setText(tr("Window", "Every story is assigned to somebody."))
            return
        shares = ", ".join(
            tr("Window", "{name}: {stories} ({sentences})").format(
                name=share.annotator.name,
                stories=counted("%Ln story", "%Ln stories", share.stories),
                sentences=counted("%Ln sentence", "%Ln sentences", share.sentences),
            )
            for share in planned.shares
        )
        text = tr("Window", "{stories} to assign, {shared} of them to several. {shares}.")
        self.preview.setText(
            text.format(
                stories=counted("%Ln story", "%Ln stories", planned.stories),
                shared=number(planned.shared),
                shares=shares,
            )
        )

    @Slot()
    def _on_assign(self) -> None:
        try:
            planned = self._plan()
        except KnownError as error:
            self._on_failed(error)
            return
        author = self._context.author

        def assign(workspace: Workspace, watch: Watch) -> int:
            return assigning.run(workspace, planned, author, watch)

        self._take(tr("Window", "Assigning stories…"), assign)

    @Slot()
    def _on_undo(self) -> None:
        author = self._context.author

        def take_back(workspace: Workspace, watch: Watch) -> int:
            return assigning.undo(workspace, author, watch)

        self._take(tr("Window", "Taking the assignment back…"), take_back)

    def _take(self, title: str, act: Act) -> None:
        is_large = reading.story_count(self._context.workspace) > STORIES_AT_ONCE
        # Now, since the step may be stopped or this dialog closed before it ends.
        self.has_changed = self.has_changed or is_large
        self._steps.take(title, act, self, is_large=is_large)

    @Slot(object)
    def _on_taken(self, taken: StepTaken) -> None:
        self.has_changed = self.has_changed or bool(taken.result)
        self.anew.setChecked(False)
        self._show()
        if taken.was_stopped:
            self.preview.setText(
                tr("Window", "Stopped partway; what was done so far can be undone.")
            )

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self._show()
        self.preview.setText(why(error))

    @Slot()
    def _on_add(self) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Window", "Add a person"))
        dialog.setLabelText(tr("Window", "Their name:"))
        dialog.textValueSelected.connect(self._on_named)
        dialog.open()

    @Slot(str)
    def _on_named(self, name: str) -> None:
        try:
            people.add(self._context.workspace, name)
        except KnownError as error:
            self.preview.setText(why(error))
            return
        self._show()

    @Slot()
    def _on_decided(self) -> None:
        self.has_changed = True
