"""The filters above the list of drift: a story, a pair of labels, a finding."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.domain.comparison.findings import FindingKind
from annotator.domain.ids import LabelName, StoryId
from annotator.domain.labels import Label
from annotator.domain.review.drift import DriftQuery
from annotator.ui.languages.language import number, tr
from annotator.ui.review_page.drift.drift_wording import FINDINGS
from annotator.ui.review_page.frame.narrowing import Narrowing
from annotator.ui.wording import title_of


class DriftFilters(QWidget):
    """Holds which drift is wanted."""

    wanted = Signal(object)
    """Carries the `DriftQuery` that was chosen."""

    def __init__(self, labels: Mapping[LabelName, Label], parent: QWidget) -> None:
        super().__init__(parent)
        self._labels = labels
        self._query = DriftQuery()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.story = Narrowing(tr("Review", "Story"), self)
        self.turn = Narrowing(tr("Review", "Which labels"), self)
        self.finding = Narrowing(tr("Review", "Findings"), self)
        self.choices = (self.story, self.turn, self.finding)
        for choice in self.choices:
            choice.activated.connect(self._on_chosen)
            row.addWidget(choice)

    def show_choices(
        self,
        query: DriftQuery,
        stories: Sequence[tuple[StoryId, str, int]],
        turns: Mapping[tuple[LabelName, LabelName], int],
    ) -> None:
        """Fill the filters, with the present query chosen.

        Args:
            query: The present query.
            stories: The stories with drift, by title, and how many pairs each has.
            turns: How many pairs have which first and second label.
        """
        self._query = query
        self.story.offer(
            tr("Review", "All stories"),
            [(f"{title}   {number(count)}", story) for story, title, count in stories],
            query.story_id,
        )
        self.turn.offer(
            tr("Review", "All labels"),
            [
                (f"{' → '.join(title_of(self._labels, each) for each in pair)}   {number(n)}", pair)
                for pair, n in turns.items()
            ],
            (query.from_label, query.to_label),
        )
        self.finding.offer(
            tr("Review", "Any finding"),
            [(tr("Review", title), finding) for finding, title in FINDINGS.items()],
            query.finding,
        )

    @Slot()
    def _on_chosen(self) -> None:
        story_id = self.story.currentData()
        kind = self.finding.currentData()
        # Qt turns a string enum into a plain string.
        finding = None if kind is None else FindingKind(kind)
        if story_id != self._query.story_id:
            # The outlets and labels chosen before may not occur in this story.
            self.wanted.emit(DriftQuery(story_id=story_id, finding=finding))
            return
        from_label, to_label = self.turn.currentData() or (None, None)
        chosen = replace(
            self._query,
            from_label=from_label,
            to_label=to_label,
            finding=finding,
            turns_round=False,
        )
        if (from_label, to_label) != (self._query.from_label, self._query.to_label):
            chosen = replace(chosen, printed=frozenset())
        self.wanted.emit(chosen)
