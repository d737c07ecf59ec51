"""The Review page: the disagreements, the chosen one in its variant, the votes, the decision."""

from typing import Final, TypeGuard

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.disagreement import Disagreement
from annotator.domain.ids import LabelName, SentenceId
from annotator.domain.labels import by_name
from annotator.services import reading, reviewing
from annotator.ui.action_table import Scope
from annotator.ui.actions import Actions
from annotator.ui.context import Context
from annotator.ui.elided_label import ElidedLabel
from annotator.ui.label_bar import LabelBar
from annotator.ui.quiet_panel import QuietPanel
from annotator.ui.review_page.disagreement_list import DisagreementList, DisagreementModel
from annotator.ui.review_page.variant_pane import VariantPane
from annotator.ui.review_page.votes_pane import VotesPane
from annotator.ui.wording import counted

_WIDTHS: Final = (340, 560, 300)


class ReviewPage(QWidget):
    """Decides, one key a disagreement; nobody's own label changes."""

    person_wanted = Signal()
    label_wanted = Signal()

    def __init__(self, context: Context, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: Disagreement | None = None
        self._is_stale = True
        theme = context.themes.theme
        self._labels = by_name(reading.all_labels(context.workspace))
        self._model = DisagreementModel(context, self)
        self.list = DisagreementList(self._model, self._labels, theme, self)
        self.list.selectionModel().currentChanged.connect(self._on_row_changed)
        self._heading = ElidedLabel(self)
        self._heading.setContentsMargins(14, 9, 14, 9)
        font = QFont(self._heading.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        self._variant = VariantPane(context, self._labels, self)
        self.votes = VotesPane(self._labels, theme, self)
        self.bar = LabelBar(theme, self)
        labels = reading.labels(context.workspace)
        self.bar.add_labels(labels, [actions[f"decide.{label.name}"] for label in labels])
        self._panel = QuietPanel()
        self._panel.accepted.connect(self.label_wanted)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._assembled())
        self._stack.addWidget(self._panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        actions.attach(Scope.REVIEW, self)
        for action in actions.starting_with("decide."):
            action.triggered.connect(self._on_decide)
        actions.connect_to({"review.next": self._on_next, "review.previous": self._on_previous})
        context.bus.changed.connect(self._on_changed)

    @property
    def shown(self) -> Disagreement | None:
        """The disagreement that waits for a decision."""
        return self._shown

    @property
    def disagreements(self) -> DisagreementModel:
        """The disagreements."""
        return self._model

    def refresh(self) -> None:
        """Read the list anew if something changed since it was shown last."""
        if self._is_stale:
            self._reload(self._shown.sentence_id if self._shown else None)

    def take_focus(self) -> None:
        """Give the keyboard to the list, or to what stands in its place."""
        if self._stack.currentWidget() is self._panel:
            self._panel.take_focus()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sentence(self, sentence_id: SentenceId) -> None:
        """Choose the disagreement about a sentence."""
        self._reload(sentence_id)

    def set_look(self) -> None:
        """Take over the theme and the text size in force."""
        theme = self._context.themes.theme
        self.list.set_theme(theme)
        self._variant.set_look()
        self.votes.set_theme(theme)
        self.bar.set_theme(theme)

    def _assembled(self) -> QWidget:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self.list, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        for widget in (left, self._variant, self.votes):
            splitter.addWidget(widget)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes(list(_WIDTHS))
        whole = QWidget(self)
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(splitter, 1)
        rows.addWidget(self.bar)
        return whole

    def _reload(self, sentence_id: SentenceId | None) -> None:
        """Read the list anew and choose a sentence in it, else what stands in the same row now."""
        self._is_stale = False
        row = max(self.list.currentIndex().row(), 0)
        self._model.reload()
        count = reviewing.count_open(self._context.workspace)
        self._heading.setText(counted(count, "open disagreement"))
        if count == 0:
            self._show(None)
            self._panel.say(
                "No open disagreements",
                "Sentences appear here when two annotators have labelled them differently.",
                "To the Label page",
            )
            self._stack.setCurrentWidget(self._panel)
            return
        self._stack.setCurrentIndex(0)
        found = self._model.row_of(sentence_id) if self._is_open(sentence_id) else None
        if found is not None:
            row = found
        elif not self._model.has(row):
            row = self._model.rowCount() - 1
        self.list.setCurrentIndex(self._model.index(row))

    def _is_open(self, sentence_id: SentenceId | None) -> TypeGuard[SentenceId]:
        # Asked first: looking in vain for what is settled would fetch the whole list.
        return (
            sentence_id is not None
            and reviewing.disagreement(self._context.workspace, sentence_id) is not None
        )

    def _show(self, disagreement: Disagreement | None) -> None:
        self._shown = disagreement
        if disagreement is None:
            self.votes.show_votes(())
            return
        self._variant.show_disagreement(disagreement)
        workspace = self._context.workspace
        self.votes.show_votes(reviewing.votes(workspace, disagreement.sentence_id))

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self._show(self._model.at(current.row()))

    @Slot()
    def _on_decide(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction) or self._shown is None:
            return
        if self._context.person is None:
            self.person_wanted.emit()
            return
        label = LabelName(str(action.data()))
        reviewer = self._context.require_annotator()
        changes = reviewing.adjudicate(
            self._context.workspace, reviewer, self._shown.sentence_id, label
        )
        self._context.bus.publish(changes)
        self.bar.tell(f"Decided: {self._labels[label].title}")

    @Slot()
    def _on_next(self) -> None:
        self._step(1)

    @Slot()
    def _on_previous(self) -> None:
        self._step(-1)

    def _step(self, steps: int) -> None:
        row = self.list.currentIndex().row() + steps
        if 0 <= row < self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(row))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self._is_stale = True
        if changes.kinds:
            self._variant.forget()
        if self.isVisible():
            self.refresh()
