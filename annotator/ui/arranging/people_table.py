"""The table of a workspace's people, with their roles and shares; each can be ticked."""

from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QTableWidgetItem, QWidget

from annotator.domain.errors import KnownError
from annotator.domain.ids import Uid
from annotator.domain.people import Annotator
from annotator.domain.project.roles import WorkRole
from annotator.services import people
from annotator.services.project import assigning, roles
from annotator.services.project.assigning import Share
from annotator.ui.context import Context
from annotator.ui.controls.plain_table import FIGURE, plain_table
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.controls.tab_order import tab_through_cells
from annotator.ui.languages.language import number, tr

_NAME: Final = 0
_ROLE_COLUMN: Final = 1
_FIGURES: Final = 2
_LEAST_PEOPLE: Final = 4
"""The least number of visible rows, even on a small screen with large text."""


class PeopleTable(QObject):
    """A row for each person; a new role is saved at once."""

    ticked = Signal()
    """A person was ticked or unticked."""
    role_given = Signal()
    failed = Signal(object)
    """Carries the `KnownError` that kept a role from being saved."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._people: list[Annotator] = []
        headings = [tr("Window", "Annotator"), tr("Window", "Role"),
                    tr("Window", "Assigned stories"), tr("Window", "Sentences"),
                    tr("Window", "Labelled")]  # fmt: skip
        self.table = plain_table(headings, tr("Window", "People"), _NAME, parent)
        self.table.verticalHeader().setDefaultSectionSize(QComboBox().sizeHint().height() + 4)
        rows = self.table.verticalHeader().defaultSectionSize() * _LEAST_PEOPLE
        self.table.setMinimumHeight(self.table.horizontalHeader().sizeHint().height() + rows)
        self.table.itemChanged.connect(self.ticked)

    def show_people(self) -> None:
        """Show the people as they are now, keeping the ticks; at first, those with shares are."""
        workspace = self._context.workspace
        shares = {share.annotator.id: share for share in assigning.shares(workspace)}
        ticked = {person.id for person in self.chosen()} or set(shares)
        self._people = people.annotators(workspace)
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(self._people))
            for row, person in enumerate(self._people):
                self._show_person(row, person, shares.get(person.id), is_ticked=person.id in ticked)
        tab_through_cells(self.table, _ROLE_COLUMN)

    def chosen(self) -> list[Annotator]:
        """Return the people who are ticked."""
        return [
            person
            for row, person in enumerate(self._people)
            if (item := self.table.item(row, _NAME)) is not None
            and item.checkState() is Qt.CheckState.Checked
        ]

    def _show_person(
        self, row: int, person: Annotator, share: Share | None, *, is_ticked: bool
    ) -> None:
        name = QTableWidgetItem(person.name)
        name.setFlags(name.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        name.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        self.table.setItem(row, _NAME, name)
        role = self._role_of(person)
        role.ensurePolished()
        self.table.setCellWidget(row, _ROLE_COLUMN, role)
        # Columns are sized by the text of their cells, not by the widgets over them.
        room = QTableWidgetItem()
        room.setSizeHint(role.sizeHint() + QSize(role.fontMetrics().height(), 0))
        self.table.setItem(row, _ROLE_COLUMN, room)
        # Only assigned stories are counted: people without any may have labelled a lot.
        figures = (share.stories, share.sentences, share.labelled) if share else (None,) * 3
        for column, figure in enumerate(figures, _FIGURES):
            cell = QTableWidgetItem("—" if figure is None else number(figure))
            cell.setTextAlignment(FIGURE)
            if share is None:
                cell.setToolTip(
                    tr("Window", "Nothing is assigned: everybody may label every story")
                )
            self.table.setItem(row, column, cell)

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

    @Slot()
    def _on_role(self) -> None:
        box = self.sender()
        if not isinstance(box, QComboBox):
            return
        role, uid = WorkRole(str(box.currentData())), Uid(str(box.property("uid")))
        try:
            roles.set_role(self._context.workspace, uid, role, self._context.author)
        except KnownError as error:
            self.failed.emit(error)
            return
        self.role_given.emit()
