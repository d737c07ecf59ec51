"""How a dataset is split: the lower part of the export form."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from annotator.domain.datasets.parts import DEFAULT_SHARES, shares_of
from annotator.services.datasets.export_options import SplitOptions
from annotator.ui.controls.file_dialog import file_dialog
from annotator.ui.controls.step_button import step_button
from annotator.ui.languages.language import tr


class SplitFields(QObject):
    """The fields about splitting, as rows of a form; reports changes."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self._parent = parent
        self.is_split = QCheckBox(tr("Files", "Split into train, dev and &test"), parent)
        self.shares = QLineEdit(str(DEFAULT_SHARES), parent)
        self.shares.setAccessibleName(tr("Files", "Shares of train, dev and test"))
        self.seed = QSpinBox(parent)
        self.seed.setRange(0, 2**31 - 1)
        self.seed.setPrefix(tr("Files", "seed {number}").partition("{")[0])
        self.seed.setAccessibleName(tr("Files", "Seed of the split"))
        self.like = QLineEdit(parent)
        self.like.setPlaceholderText(tr("Files", "an earlier dataset, if any"))
        self.like.setAccessibleName(tr("Files", "The earlier dataset whose split is kept"))
        self.look = step_button(tr("Files", "Choose…"), self._on_look, parent)
        self.look.setAccessibleName(tr("Files", "Choose the earlier dataset"))
        self.is_split.toggled.connect(self._on_changed)
        self.seed.valueChanged.connect(self._on_changed)
        for line in (self.shares, self.like):
            line.textChanged.connect(self._on_changed)
        self._on_changed()

    def add_to(self, form: QFormLayout) -> None:
        """Add the rows to a form."""
        form.addRow("", self.is_split)
        for title, field, beside in (
            (tr("Files", "&Shares"), self.shares, self.seed),
            (tr("Files", "&Keep the split of"), self.like, self.look),
        ):
            row = QHBoxLayout()
            row.addWidget(field, 1)
            row.addWidget(beside)
            label = QLabel(title, self._parent)
            label.setBuddy(field)
            form.addRow(label, row)

    def options(self) -> SplitOptions | None:
        """Return how the dataset is split; None if it is not.

        Raises:
            BadInputError: If the shares can't be understood.
        """
        if not self.is_split.isChecked():
            return None
        like = self.like.text().strip()
        return SplitOptions(
            shares_of(self.shares.text()),
            self.seed.value(),
            self._folder / Path(like).expanduser() if like else None,
        )

    @Slot()
    def _on_changed(self) -> None:
        for widget in (self.shares, self.seed, self.like, self.look):
            widget.setEnabled(self.is_split.isChecked())
        self.changed.emit()

    @Slot()
    def _on_look(self) -> None:
        dialog = file_dialog(self._parent, tr("Files", "The earlier dataset"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.like.setText)
        dialog.open()
