"""The options of a label import: whose labels they are, and whether labels may be added."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.labels import Label
from annotator.domain.people import Annotator, clean_name, same_name
from annotator.services.labels.label_import_plan import (
    LabelImportOptions,
    LabelImportPlan,
    PersonMatch,
)
from annotator.ui.controls.question_table import ask, fit_rows, question_table
from annotator.ui.file_pages.label_files.label_meanings import LabelMeanings
from annotator.ui.languages.language import number, tr


class LabelImportForm(QWidget):
    """Holds the options, and reports changes; the upper part of the dialog."""

    changed = Signal()

    def __init__(
        self, annotators: Sequence[Annotator], labels: Sequence[Label], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._annotators = annotators
        self._names: tuple[str, ...] = ()
        self._chosen: dict[str, str] = {}
        self.owner = QComboBox(self)
        self.owner.setEditable(True)
        for annotator in annotators:
            self.owner.addItem(annotator.name, annotator.uid)
        self.owner.setCurrentIndex(-1)
        self.owner.setAccessibleName(tr("Files", "Whose labels these are"))
        line = self.owner.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("Files", "as the file says"))
            line.setAccessibleName(self.owner.accessibleName())
        self.table = question_table(
            [tr("Files", "In the file"), tr("Files", "Lines"), tr("Files", "Here")],
            tr("Files", "Annotators of the file"),
            self,
        )
        self.meanings = LabelMeanings(labels, self)
        self.new_labels = QCheckBox(tr("Files", "&Add labels that are not here"), self)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Files", "All labels bel&ong to"), self.owner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        for widget in (self.table, self.meanings, self.new_labels):
            column.addWidget(widget)
        self.owner.editTextChanged.connect(self.changed)
        self.new_labels.toggled.connect(self.changed)
        self.meanings.changed.connect(self.changed)
        self._show_persons(())

    def options(self) -> LabelImportOptions:
        """Return the options."""
        owner = clean_name(self.owner.currentText())
        here = self.owner.findText(owner)
        if here >= 0:
            owner = str(self.owner.itemData(here))  # Two people may have the same name.
        persons: Mapping[str, str] = {} if owner else dict(self._chosen)
        return LabelImportOptions(
            owner, self.new_labels.isChecked(), persons, self.meanings.chosen()
        )

    def show_plan(self, plan: LabelImportPlan) -> None:
        """Ask what the file leaves open: who its people are, and what its unknown labels mean."""
        self.new_labels.setEnabled(bool(plan.unknown_labels or plan.new_labels))
        self.meanings.show_unknown(plan.unknown_labels)
        names = tuple(match.name for match in plan.persons if match.name)
        if clean_name(self.owner.currentText()):
            self._show_persons(())
        elif names != self._names:
            self._show_persons(plan.persons)

    def _show_persons(self, persons: Sequence[PersonMatch]) -> None:
        self._names = tuple(match.name for match in persons)
        self.table.setRowCount(len(persons))
        for row, match in enumerate(persons):
            question = tr("Files", "Who is {name}?").format(name=match.name)
            about = (match.name, number(match.lines))
            ask(self.table, row, about, question, self._choice(match))
        fit_rows(self.table)
        self.table.setVisible(bool(persons))

    def _choice(self, match: PersonMatch) -> QComboBox:
        choice = QComboBox(self.table)
        is_new = match.person.annotator_id is None
        new = match.person.name if is_new else match.name
        if not any(same_name(annotator.name, new) for annotator in self._annotators):
            choice.addItem(tr("Files", "{name}, new here").format(name=new), new)
        for annotator in self._annotators:
            choice.addItem(annotator.name, annotator.uid)
            if annotator.id == match.person.annotator_id:
                choice.setCurrentIndex(choice.count() - 1)
        choice.setProperty("name_in_file", match.name)
        choice.activated.connect(self._on_chosen)
        return choice

    @Slot()
    def _on_chosen(self) -> None:
        choice = self.sender()
        if isinstance(choice, QComboBox):
            self._chosen[str(choice.property("name_in_file"))] = str(choice.currentData())
            self.changed.emit()
