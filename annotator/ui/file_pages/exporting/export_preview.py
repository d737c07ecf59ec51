"""A preview of an export: the right side of its dialog."""

from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.errors import KnownError
from annotator.services.datasets import export_preview
from annotator.services.datasets.export_options import WHOLE, ExportOptions
from annotator.services.datasets.export_preview import Counts
from annotator.services.tasks import Watch
from annotator.services.workspace import open_workspace
from annotator.ui.background.lookup import Lookup
from annotator.ui.languages.language import number, tr
from annotator.ui.languages.saying import said, why

_RECORDS: Final = 0.9
"""The text size of records, relative to the text beside them."""
_MOST_LINES: Final = 9
"""The most lines of counts and warnings that are shown at once."""


class ExportPreview(QWidget):
    """Shows the first records and the counts, which are read off the GUI thread."""

    def __init__(self, workspace: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._sample, self._counts = Lookup(self), Lookup(self)
        self._sample.found.connect(self._on_sample)
        self._counts.found.connect(self._on_counts)
        for lookup in (self._sample, self._counts):
            lookup.failed.connect(self._on_failed)
        self.records = QPlainTextEdit(self)
        self.records.setReadOnly(True)
        self.records.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        # Records grow with the text size of the system.
        fixed.setPointSizeF(max(fixed.pointSizeF(), self.font().pointSizeF() * _RECORDS))
        self.records.setFont(fixed)
        self.records.setAccessibleName(tr("Files", "The first records"))
        self.records.setTabChangesFocus(True)
        self.counts = QLabel(self)
        self.counts.setTextFormat(Qt.TextFormat.RichText)
        self.counts.setWordWrap(True)
        self.counts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.records, 1)
        self._area = _scrolling(self.counts)
        column.addWidget(self._area)

    def show_for(self, options: ExportOptions) -> None:
        """Show what an export with these options would contain."""
        self._tell(tr("Files", "Counting…"))
        path = self._workspace

        def sample(watch: Watch) -> str:
            with open_workspace(path) as workspace:
                return export_preview.sample(workspace, options, watch)

        def counts(watch: Watch) -> Counts:
            with open_workspace(path) as workspace:
                return export_preview.counts(workspace, options, watch)

        self._sample.ask(sample)
        self._counts.ask(counts)

    def show_problem(self, problem: str) -> None:
        """Show why there is no preview."""
        self.stop()
        self.records.clear()
        self._tell(escape(problem))

    @Slot()
    def stop(self) -> None:
        """Stop what is running, and don't show its result."""
        self._sample.stop()
        self._counts.stop()

    def _tell(self, text: str) -> None:
        self.counts.setText(text)
        wanted = self.counts.heightForWidth(self._area.viewport().width())
        self._area.setFixedHeight(min(wanted, _MOST_LINES * self.fontMetrics().lineSpacing()))

    @Slot(object)
    def _on_sample(self, text: str) -> None:
        self.records.setPlainText(text)

    @Slot(object)
    def _on_counts(self, found: Counts) -> None:
        self._tell(_as_table(found))

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self.show_problem(why(error))


def _scrolling(counts: QWidget) -> QScrollArea:
    """Return a scroll area with the counts, so that many labels don't widen the dialog."""
    area = QScrollArea(counts.parentWidget())
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(counts)
    return area


def _as_table(found: Counts) -> str:
    labels = list(dict.fromkeys(label for part in found.parts for label in part.labels))
    headings = ["", tr("Files", "records"), tr("Files", "stories"), *labels]
    rows = [
        [
            "" if part.name == WHOLE else part.name,
            number(part.records),
            number(part.stories),
            *(number(part.labels.get(label, 0)) for label in labels),
        ]
        for part in found.parts
    ]
    lines = ["".join(f"<th align='right'>{escape(cell)}&nbsp;&nbsp;</th>" for cell in headings)]
    lines += ["".join(f"<td align='right'>{escape(c)}&nbsp;&nbsp;</td>" for c in r) for r in rows]
    table = "".join(f"<tr>{line}</tr>" for line in lines)
    warnings = "".join(f"<p>{escape(said(warning))}</p>" for warning in found.warnings)
    return f"<table>{table}</table>{warnings}"
