"""The Review page: four lists of what deserves a second look."""

from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.ids import LabelName, SentenceId
from annotator.ui.context import Context
from annotator.ui.keys.actions import Actions
from annotator.ui.review_page.disagreements.disagreement_pane import DisagreementPane
from annotator.ui.review_page.switches import Switches

if TYPE_CHECKING:
    from annotator.ui.review_page.drift.drift_pane import DriftPane
    from annotator.ui.review_page.feedback.feedback_pane import FeedbackPane
    from annotator.ui.review_page.pairs.consistency_pane import ConsistencyPane

_DISAGREEMENTS: Final = "list.disagreements"
_CONSISTENCY: Final = "list.consistency"
_DRIFT: Final = "list.drift"
_FEEDBACK: Final = "list.feedback"
Pane: TypeAlias = "DisagreementPane | ConsistencyPane | DriftPane | FeedbackPane"


class ReviewPage(QWidget):
    """Shows one of the lists; each list is made when it is first shown."""

    person_wanted = Signal()
    label_wanted = Signal()
    open_wanted = Signal(object)
    """Carries the `SentenceId` to show on the Label page."""

    def __init__(self, context: Context, actions: Actions) -> None:
        super().__init__()
        self._context = context
        self._actions = actions
        self._drift: DriftPane | None = None
        self._consistency: ConsistencyPane | None = None
        self._feedback: FeedbackPane | None = None
        self._made: list[Pane] = []
        lists = (_DISAGREEMENTS, _CONSISTENCY, _DRIFT, _FEEDBACK)
        choices = [actions[name] for name in lists]
        if not any(action.isChecked() for action in choices):
            choices[0].setChecked(True)
        self.switches = Switches(actions, choices, context.themes.theme, self)
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.switches)
        column.addWidget(self._stack, 1)
        self.disagreements = DisagreementPane(context, actions)
        self.disagreements.person_wanted.connect(self.person_wanted)
        self._add(self.disagreements)
        for action in choices:
            action.toggled.connect(self._on_toggled)
        actions.connect_to(
            {
                "review.next": self._on_next,
                "review.previous": self._on_previous,
                "review.open": self._on_open,
            }
        )
        self._stack.setCurrentWidget(self.pane)

    @property
    def pane(self) -> Pane:
        """The chosen list, made when it is first shown."""
        if self._actions[_CONSISTENCY].isChecked():
            return self.consistency
        if self._actions[_DRIFT].isChecked():
            return self.drift
        if self._actions[_FEEDBACK].isChecked():
            return self.feedback
        return self.disagreements

    @property
    def drift(self) -> "DriftPane":
        """The list of drift, made when it is first needed."""
        if self._drift is None:
            from annotator.ui.review_page.drift.drift_pane import DriftPane

            self._drift = DriftPane(self._context, self._actions)
            self._drift.person_wanted.connect(self.person_wanted)
            self._add(self._drift)
        return self._drift

    @property
    def consistency(self) -> "ConsistencyPane":
        """The list of inconsistencies, made when it is first needed."""
        if self._consistency is None:
            from annotator.ui.review_page.pairs.consistency_pane import ConsistencyPane

            self._consistency = ConsistencyPane(self._context, self._actions)
            self._add(self._consistency)
        return self._consistency

    @property
    def feedback(self) -> "FeedbackPane":
        """The list of decisions that differ from the person's labels, made when first needed."""
        if self._feedback is None:
            from annotator.ui.review_page.feedback.feedback_pane import FeedbackPane

            self._feedback = FeedbackPane(self._context, self._actions)
            self._add(self._feedback)
        return self._feedback

    def refresh(self) -> None:
        """Read the list again if that is cheap and anything has changed since it was last shown."""
        pane = self.pane
        if pane is self.disagreements or pane is self._feedback:
            pane.refresh()

    def take_focus(self) -> None:
        """Give the focus to the list."""
        self.pane.take_focus()

    def show_sentence(self, sentence_id: SentenceId) -> None:
        """Choose the disagreement about a sentence."""
        self._actions[_DISAGREEMENTS].setChecked(True)
        self.disagreements.show_sentence(sentence_id)

    def show_pair(self, one: LabelName, other: LabelName) -> None:
        """List the sentences with votes for both labels."""
        self._actions[_DISAGREEMENTS].setChecked(True)
        self.disagreements.show_pair(one, other)

    def set_look(self) -> None:
        """Apply the current theme and text size."""
        self.switches.set_theme(self._context.themes.theme)
        for pane in self._made:
            pane.set_look()

    def stop(self) -> None:
        """Stop reading: the workspace is about to be closed."""
        for pane in self._made:
            pane.stop()

    def _add(self, pane: Pane) -> None:
        pane.label_wanted.connect(self.label_wanted)
        pane.open_wanted.connect(self.open_wanted)
        self._made.append(pane)
        self._stack.addWidget(pane)

    @Slot()
    def _on_toggled(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction) or not action.isChecked():
            return
        self._stack.setCurrentWidget(self.pane)
        self.refresh()
        if self.isVisible():
            self.take_focus()

    @Slot()
    def _on_next(self) -> None:
        self.pane.step(1)

    @Slot()
    def _on_previous(self) -> None:
        self.pane.step(-1)

    @Slot()
    def _on_open(self) -> None:
        self.pane.open_shown()
