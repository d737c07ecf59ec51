"""The options of an export: the left side of its dialog."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSpinBox, QWidget

from annotator.domain.datasets.dataset_options import Contents, Estimate
from annotator.domain.datasets.text_offsets import OffsetUnit
from annotator.domain.votes import GoldLevel
from annotator.services.datasets.export_options import IN_CODE_POINTS
from annotator.ui.file_pages.exporting.export_split import SplitFields
from annotator.ui.languages.language import mark, tr

_RECORDS: Final = (
    (mark("Files", "Every annotator's labels, one record each"), Contents()),
    (mark("Files", "Gold labels: adjudicated only"), Contents(gold=GoldLevel.ADJUDICATED)),
    (mark("Files", "Gold labels: adjudicated or unanimous"), Contents(gold=GoldLevel.UNANIMOUS)),
    (
        mark("Files", "Gold labels: adjudicated, unanimous or majority"),
        Contents(gold=GoldLevel.MAJORITY),
    ),
    (mark("Files", "Soft labels: the shares of votes"), Contents(estimate=Estimate.SOFT)),
    (mark("Files", "Estimated labels (Dawid and Skene)"), Contents(estimate=Estimate.DAWID_SKENE)),
)
_FORMATS: Final = (
    (mark("Files", "JSON Lines (.jsonl)"), "jsonl", ".jsonl"),
    (mark("Files", "Table (.csv)"), "csv", ".csv"),
    (mark("Files", "Table (.tsv)"), "tsv", ".tsv"),
    (mark("Files", "Parquet (.parquet)"), "parquet", ".parquet"),
    (mark("Files", "Hugging Face dataset (folder)"), "huggingface", ""),
    (mark("Files", "spaCy DocBin (.spacy)"), "spacy", ".spacy"),
    (mark("Files", "CoNLL style (.conll)"), "conll", ".conll"),
    (mark("Files", "Label Studio (.json)"), "label-studio", ".json"),
    (mark("Files", "Prodigy (.jsonl)"), "prodigy", ".jsonl"),
    (mark("Files", "brat standoff (folder)"), "brat", ""),
)
_OFFSETS: Final = (
    (mark("Files", "Code points, as in Python"), OffsetUnit.CODE_POINTS),
    (mark("Files", "UTF-16 units, as in JavaScript and Java"), OffsetUnit.UTF16),
    (mark("Files", "UTF-8 bytes"), OffsetUnit.BYTES),
)
_FLAGS: Final = (
    ("with_exclude", mark("Files", "Also sentences labelled &exclude")),
    ("with_unconfirmed", mark("Files", "Also copied labels that nobody has &confirmed")),
    ("neighbours", mark("Files", "Add the sentences before and after")),
    ("counterparts", mark("Files", "Add the counterparts")),
    ("statement", mark("Files", "Add the statement")),
    ("pseudonyms", mark("Files", "&Pseudonyms for annotators")),
)


class ExportForm(QWidget):
    """Holds the options, and reports changes."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.level = QComboBox(self)
        for place, (title, _) in enumerate(_RECORDS):
            self.level.addItem(tr("Files", title), place)
        self.format = QComboBox(self)
        for place, (title, *_) in enumerate(_FORMATS):
            self.format.addItem(tr("Files", title), place)
        self.min_votes = QSpinBox(self)
        self.min_votes.setRange(1, 99)
        self.keep_unsure = QCheckBox(tr("Files", "Unsure labels are &votes"), self)
        self.keep_unsure.setChecked(True)
        self.flags = {name: QCheckBox(tr("Files", title), self) for name, title in _FLAGS}
        self.offsets = QComboBox(self)
        for place, (title, _) in enumerate(_OFFSETS):
            self.offsets.addItem(tr("Files", title), place)
        self.parts = SplitFields(folder, self)
        self._lay_out()
        self._connect()
        self._on_changed()

    @property
    def format_name(self) -> str:
        """The format's name."""
        return _FORMATS[self.format.currentIndex()][1]

    @property
    def suffix(self) -> str:
        """The ending of the file; empty if the dataset is a folder."""
        return "" if self.parts.is_split.isChecked() else _FORMATS[self.format.currentIndex()][2]

    def contents(self) -> Contents:
        """Return what the dataset is to contain."""
        chosen = _RECORDS[self.level.currentIndex()][1]
        on = {name for name, box in self.flags.items() if box.isChecked() and box.isEnabled()}
        return Contents(
            gold=chosen.gold,
            estimate=chosen.estimate,
            min_votes=self.min_votes.value(),
            keep_unsure=self.keep_unsure.isChecked(),
            with_exclude="with_exclude" in on,
            with_unconfirmed="with_unconfirmed" in on,
            neighbours="neighbours" in on,
            counterparts="counterparts" in on,
            statement="statement" in on,
            pseudonyms="pseudonyms" in on,
            offsets=self._offsets(),
        )

    def _offsets(self) -> OffsetUnit:
        if not self.offsets.isEnabled():
            return OffsetUnit.CODE_POINTS
        return _OFFSETS[self.offsets.currentIndex()][1]

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("Files", "&Records"), self.level)
        form.addRow(tr("Files", "&Format"), self.format)
        form.addRow(tr("Files", "&Minimum votes"), self.min_votes)
        form.addRow("", self.keep_unsure)
        for box in self.flags.values():
            form.addRow("", box)
        form.addRow(tr("Files", "&Offsets count"), self.offsets)
        self.parts.add_to(form)

    def _connect(self) -> None:
        for choice in (self.level, self.format, self.offsets):
            choice.currentIndexChanged.connect(self._on_changed)
        self.min_votes.valueChanged.connect(self._on_changed)
        self.parts.changed.connect(self._on_changed)
        for box in (self.keep_unsure, *self.flags.values()):
            box.toggled.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        votes = _RECORDS[self.level.currentIndex()][1].of_votes
        self.flags["with_unconfirmed"].setEnabled(votes)
        self.offsets.setEnabled(self.format_name not in IN_CODE_POINTS)
        self.changed.emit()
