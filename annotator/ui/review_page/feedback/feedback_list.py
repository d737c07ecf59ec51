"""The list of decisions that differ from an annotator's labels, and the table of stories."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import QWidget

from annotator.domain.ids import LabelName, VariantId
from annotator.domain.labels import Label
from annotator.domain.review.disagreement import Vote
from annotator.domain.review.feedback import OverruledLabel, StoryDecisions
from annotator.domain.texts.text import one_line
from annotator.overriding import override
from annotator.ui.controls.model_index import NO_INDEX, Index
from annotator.ui.languages.language import number, tr
from annotator.ui.review_page.feedback.feedback_wording import how_many_differ, to_go
from annotator.ui.review_page.frame.choice_list import Choice
from annotator.ui.review_page.pairs.pair_list import TURN_ROLE, TurnRow
from annotator.ui.review_page.pairs.shown_pair import ShownSide
from annotator.ui.review_page.sentences.reasons import reason_title
from annotator.ui.times import when
from annotator.ui.wording import word_of

_NOWHERE = VariantId(0)


class FeedbackModel(QAbstractListModel):
    """The overruled labels of one story, in the order of the columns, then of the text."""

    def __init__(self, labels: Mapping[LabelName, Label], parent: QWidget) -> None:
        super().__init__(parent)
        self._labels = labels
        self._rows: Sequence[OverruledLabel] = ()

    def show_overruled(self, found: Sequence[OverruledLabel]) -> None:
        """List these labels."""
        self.beginResetModel()
        self._rows = found
        self.endResetModel()

    def at(self, row: int) -> OverruledLabel | None:
        """Return a row; None if there is no such row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self.at(index.row()) if index.isValid() else None
        if found is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(found.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = tr("Review", "you: {label}, decided: {decision}").format(
                label=word_of(self._labels, found.label),
                decision=word_of(self._labels, found.decision.label),
            )
            parts = (said, why_decided(found), one_line(found.text))
            return ": ".join(filter(None, parts))
        if role == TURN_ROLE:
            one, other = (
                self._side(found, name) for name in (found.label, found.decision.label)
            )  # fmt: skip
            return TurnRow(one, other, why_decided(found), found.variant)
        return None

    def _side(self, found: OverruledLabel, name: LabelName) -> ShownSide:
        return ShownSide(
            sentence_id=found.sentence_id,
            variant_id=_NOWHERE,
            variant=found.variant,
            text=found.text,
            label_name=name,
            label=self._labels.get(name),
            about="",
        )


def why_decided(found: OverruledLabel) -> str:
    """Return the reason for a decision in a few words; empty if none was given."""
    parts = (reason_title(found.decision.reason), tr("Review", "reopened"))
    return ", ".join(filter(None, parts if found.reopened else parts[:1]))


def two_cards(found: OverruledLabel) -> list[Vote]:
    """Return the annotator's label and the decision, as cards shown one below the other."""
    decision = found.decision
    parts = (reason_title(decision.reason), decision.note)
    note = "\n".join(filter(None, parts))
    decided = tr("Review", "Decided by {reviewer}, {time}").format(
        reviewer=decision.reviewer, time=when(decision.decided_at)
    )
    return [
        Vote(None, tr("Review", "You"), found.label, unsure=False, note=found.note, recorded_at=""),
        Vote(None, decided, decision.label, unsure=False, note=note, recorded_at=""),
    ]


def story_choices(found: Sequence[StoryDecisions]) -> list[Choice]:
    """Return the rows of the table of stories: how many sentences were decided differently."""
    return [_choice(each) for each in found]


def _choice(found: StoryDecisions) -> Choice:
    title = found.story.title
    if not found.is_told:
        figures, share, note = tr("Review", "finish it first"), 0.0, to_go(found)
    else:
        figures = how_many_differ(found)
        share = found.differing / found.decided if found.decided else 0.0
        same = number(found.decided - found.differing)
        note = tr("Review", "{same} decided as you labelled them").format(same=same)
    return Choice(found.story.id, (title,), figures, share, f"{title}: {figures}, {note}", note)
