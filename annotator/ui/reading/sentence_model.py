"""The sentences of one variant as a Qt model."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, Qt

from annotator.domain.corpus import Sentence
from annotator.domain.history.log import Verdict
from annotator.domain.ids import LabelName, SentenceId
from annotator.domain.labels import Label
from annotator.domain.texts.text import one_line
from annotator.overriding import override
from annotator.ui.controls.model_index import NO_INDEX, Index
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.languages.language import number, tr
from annotator.ui.wording import KIND_NAMES, within_text

SENTENCE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
VERDICT_ROLE: Final = Qt.ItemDataRole.UserRole + 2


class SentenceModel(QAbstractListModel):
    """The sentences of one variant, with the verdicts that may be seen."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        verdict_of: Callable[[SentenceId], Verdict],
        labels: dict[LabelName, Label],
        is_reopened: Callable[[SentenceId], bool] = frozenset().__contains__,
    ) -> None:
        """Show sentences.

        Args:
            sentences: In reading order.
            verdict_of: Returns the verdict to show on a sentence.
            labels: The label set.
            is_reopened: Returns whether a sentence's label has been reopened.
        """
        super().__init__()
        self._is_reopened = is_reopened
        self._sentences = list(sentences)
        self._verdict_of = verdict_of
        self._labels = labels
        self._rows = {sentence.id: row for row, sentence in enumerate(sentences)}

    @property
    def sentences(self) -> Sequence[Sentence]:
        """The sentences in reading order."""
        return self._sentences

    def row_of(self, sentence_id: SentenceId) -> int | None:
        """Return the row of a sentence, or None if it is not in this variant."""
        return self._rows.get(sentence_id)

    def verdict(self, row: int) -> Verdict:
        """Return the verdict shown on a row."""
        return self._verdict_of(self._sentences[row].id)

    def label(self, row: int) -> Label | None:
        """Return the label shown on a row."""
        name = self.verdict(row).label
        return self._labels.get(name) if name else None

    def refresh(self, sentences: Iterable[SentenceId]) -> None:
        """Let the sentences be painted again."""
        for sentence_id in sentences:
            row = self._rows.get(sentence_id)
            if row is not None:
                index = self.index(row)
                self.dataChanged.emit(index, index)

    def replace(self, sentence: Sentence) -> int:
        """Replace a sentence by its new state; return its row.

        Raises:
            KeyError: If it is not in this variant.
        """
        row = self._rows[sentence.id]
        self._sentences[row] = sentence
        return row

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._sentences)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                found: object = self._sentences[row].text
            case Qt.ItemDataRole.AccessibleTextRole:
                found = self.spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                found = plain_tip(self.verdict(row).note) or None
            case _ if role == SENTENCE_ROLE:
                found = self._sentences[row]
            case _ if role == VERDICT_ROLE:
                found = self.verdict(row)
            case _:
                found = None
        return found

    def state_of(self, row: int) -> str:
        """Return how a sentence is labelled, in words."""
        label, verdict = self.label(row), self.verdict(row)
        state = (
            tr("Label", "labelled {label}").format(label=within_text(label))
            if label
            else tr("Label", "not labelled")
        )
        if label and self._is_reopened(self._sentences[row].id):
            state += tr("Label", ", to be looked at again")
        elif label and not verdict.is_vote:
            state += tr("Label", ", copied and not confirmed")
        if verdict.unsure:
            state += tr("Label", ", unsure")
        if verdict.note:
            state += tr("Label", ", with the note “{note}”").format(note=one_line(verdict.note))
        return state

    def spoken(self, row: int) -> str:
        """Return the text of a row for screen readers."""
        sentence = self._sentences[row]
        told = tr("Label", "sentence {place} of {total}, {state}: {text}").format(
            place=number(row + 1),
            total=number(len(self._sentences)),
            state=self.state_of(row),
            text=sentence.text,
        )
        if sentence.kind.counts:
            return told
        kind = tr("Window", KIND_NAMES[sentence.kind])
        return f"{kind[:1].upper()}{kind[1:]} {told}"
