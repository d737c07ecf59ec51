"""Work of several people: who labels which stories, who reviews, and what is kept from whom."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import KnownError
from annotator.domain.ids import Uid
from annotator.domain.people import Annotator
from annotator.domain.project.assigning import AssignmentOptions
from annotator.domain.project.roles import WorkRole
from annotator.services import people, reading
from annotator.services.project import assigning, roles
from annotator.services.project.assigning import AssignmentPlan
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace
from annotator.ui.arranging.kept_back import KeptBack
from annotator.ui.context import Context
from annotator.ui.controls.close_box import close_box
from annotator.ui.controls.fitting import keep_narrow, open_at
from annotator.ui.controls.plain_table import plain_table
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.controls.scrolling import scrolling
from annotator.ui.languages.language import counted, number, tr
from annotator.ui.languages.saying import why
from annotator.ui.large_steps import STORIES_AT_ONCE, Act, LargeSteps, StepTaken

_NAME: Final = 0
_ROLE_COLUMN: Final = 1
_FIGURES: Final = 2
_LEAST_PEOPLE: Final = 4
"""At least this many rows are visible, even on a small screen with large text."""


class PeopleDialog(QDialog):
    """A row for each person, and how the stories are shared out among those that are ticked."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Window", "People and stories"))
        open_at(self, 680, 580)
        self._context = context
        self._people: list[Annotator] = []
        self.has_changed = False
        self._steps = LargeSteps(context, self)
        self._steps.taken.connect(self._on_taken)
        self._steps.failed.connect(self._on_failed)
        self.finished.connect(self._steps.stop)
        headings = [tr("Window", "Annotator"), tr("Window", "Role"), tr("Window", "Stories"),
                    tr("Window", "Sentences"), tr("Window", "Labelled")]  # fmt: skip
        self.table = plain_table(headings, tr("Window", "People"), _NAME, self)
        self.table.verticalHeader().setDefaultSectionSize(QComboBox().sizeHint().height() + 4)
        rows = self.table.verticalHeader().defaultSectionSize() * _LEAST_PEOPLE
        self.table.setMinimumHeight(self.table.horizontalHeader().sizeHint().height() + rows)
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
        self.assign = QPushButton(tr("Window", "&Assign"), self)
        self.assign.clicked.connect(self._on_assign)
        self.undo = QPushButton(tr("Window", "Take the last &back"), self)
        self.undo.clicked.connect(self._on_undo)
        add = QPushButton(tr("Window", "Add a &person…"), self)
        add.clicked.connect(self._on_add)
        self.kept_back = KeptBack(context, self)
        self.kept_back.decided.connect(self._on_kept_back)
        self.kept_back.failed.connect(self.preview.setText)
        self._lay_out(add)
        for spin in (self.overlap, self.copies, self.seed):
            keep_narrow(spin)
            spin.valueChanged.connect(self._on_changed)
        self.anew.toggled.connect(self._on_changed)
        self.table.itemChanged.connect(self._on_changed)
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
            button.setAutoDefault(False)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(scrolling(parts), 1)
        column.addWidget(close_box(self))

    def _show(self) -> None:
        workspace = self._context.workspace
        shares = {share.annotator.id: share for share in assigning.shares(workspace)}
        ticked = {person.id for person in self._chosen()} or set(shares)
        self._people = people.annotators(workspace)
        self.table.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.table.setRowCount(len(self._people))
        for row, person in enumerate(self._people):
            name = QTableWidgetItem(person.name)
            name.setFlags(name.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_ticked = person.id in ticked
            name.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            self.table.setItem(row, _NAME, name)
            role = self._role_of(person)
            role.ensurePolished()
            self.table.setCellWidget(row, _ROLE_COLUMN, role)
            # Columns are sized by the text in their cells, not by widgets that lie over them.
            room = QTableWidgetItem()
            room.setSizeHint(role.sizeHint() + QSize(role.fontMetrics().height(), 0))
            self.table.setItem(row, _ROLE_COLUMN, room)
            share = shares.get(person.id)
            figures = (share.stories, share.sentences, share.labelled) if share else (None,) * 3
            for column, figure in enumerate(figures, _FIGURES):
                # Only what is assigned is counted: somebody without any may have labelled a lot.
                cell = QTableWidgetItem("—" if figure is None else number(figure))
                cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, cell)
        self.table.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._on_changed()

    def _role_of(self, person: Annotator) -> QComboBox:
        box = QComboBox(self.table)
        box.addItem(tr("Window", "annotator"), WorkRole.ANNOTATOR.value)
        box.addItem(tr("Window", "reviewer"), WorkRole.REVIEWER.value)
        role = roles.role_of(self._context.workspace, person.id)
        box.setCurrentIndex(box.findData(role.value))
        box.setProperty("uid", person.uid)
        whose = tr("Window", "Role of {name}").format(name=person.name)
        box.setAccessibleName(whose)
        box.setToolTip(plain_tip(whose))
        box.activated.connect(self._on_role)
        return box

    def _chosen(self) -> list[Annotator]:
        return [
            person
            for row, person in enumerate(self._people)
            if (item := self.table.item(row, _NAME)) is not None
            and item.checkState() is Qt.CheckState.Checked
        ]

    def _plan(self) -> AssignmentPlan:
        options = AssignmentOptions(self.overlap.value(), self.copies.value(), self.seed.value())
        return assigning.plan(
            self._context.workspace, self._chosen(), options, anew=self.anew.isChecked()
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
        # Even if it is stopped, or this dialog closed, before it ends.
        self.has_changed = self.has_changed or is_large
        self._steps.take(title, act, self, is_large=is_large)

    @Slot(object)
    def _on_taken(self, taken: StepTaken) -> None:
        self.has_changed = self.has_changed or bool(taken.result)
        self.anew.setChecked(False)
        self._show()
        if taken.was_stopped:
            self.preview.setText(
                tr("Window", "Stopped amid it; what was done by then can be taken back.")
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
    def _on_role(self) -> None:
        box = self.sender()
        if not isinstance(box, QComboBox):
            return
        role = WorkRole(str(box.currentData()))
        try:
            roles.set_role(
                self._context.workspace, Uid(str(box.property("uid"))), role, self._context.author
            )
        except KnownError as error:
            self._show()
            self.preview.setText(why(error))
            return
        self.has_changed = True

    @Slot()
    def _on_kept_back(self) -> None:
        self.has_changed = True
