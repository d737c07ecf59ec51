"""Announces each change of a label to screen readers: the focus has moved on by then."""

from PySide6.QtCore import QObject, Slot

from annotator.domain.ids import SentenceId
from annotator.ui.controls.announcing import announce
from annotator.ui.label_page.columns.column_row import ColumnRow
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.languages.language import number, tr
from annotator.ui.wording import n_sentences


class Announcer(QObject):
    """Says how the sentences are labelled whose labels have just changed."""

    def __init__(self, desk: Desk, columns: ColumnRow) -> None:
        super().__init__(columns)
        self._desk = desk
        self._columns = columns
        desk.verdicts_changed.connect(self._on_verdicts_changed)

    @Slot(object)
    def _on_verdicts_changed(self, sentences: list[SentenceId]) -> None:
        announce(self._columns, self._said(sentences))

    def _said(self, sentences: list[SentenceId]) -> str:
        state = self._desk.state
        cell = state.cell(sentences[0]) if state is not None else None
        if cell is None:
            return ""
        become = self._columns.model(cell.column).state_of(cell.row)
        if len(sentences) > 1:
            return f"{n_sentences(len(sentences))}: {become}"
        told = tr("Label", "sentence {place}, {state}")
        return told.format(place=number(cell.row + 1), state=become)
