"""The chosen disagreement: its variant, its counterparts, the votes, the decision."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from annotator.domain.history.changes import Changes
from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.domain.review.disagreement import Disagreement
from annotator.services.review import reviewing
from annotator.ui.context import Context
from annotator.ui.review_page.disagreements.decision_box import DecisionBox
from annotator.ui.review_page.sentences.counterparts_pane import CounterpartsPane
from annotator.ui.review_page.sentences.variant_pane import VariantPane
from annotator.ui.review_page.sentences.votes_pane import VotesPane


class ChosenDisagreement(QObject):
    """Shows one disagreement in four panes, and reads what they need."""

    def __init__(
        self,
        context: Context,
        labels: dict[LabelName, Label],
        decision: DecisionBox,
        without_names: QAction,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._without_names = without_names
        self._shown: Disagreement | None = None
        self.variant = VariantPane(context, labels, parent)
        self.counterparts = CounterpartsPane(context, labels, parent)
        self.votes = VotesPane(labels, context.themes.theme, parent)
        self._decision = decision
        without_names.triggered.connect(self._show_votes)

    @property
    def shown(self) -> Disagreement | None:
        """The disagreement that is shown; None if there is none."""
        return self._shown

    def show_disagreement(self, disagreement: Disagreement | None) -> None:
        """Show a disagreement, or that there is none."""
        self._shown = disagreement
        self.counterparts.show_disagreement(disagreement)
        self._show_votes()
        has_voted = False
        if disagreement is not None:
            self.variant.show_disagreement(disagreement)
            person = self._context.annotator_id
            has_voted = person is not None and reviewing.has_voted(
                self._context.workspace, person, disagreement.sentence_id
            )
        self._decision.show_disagreement(disagreement, has_voted=has_voted)

    def leave(self) -> None:
        """Leave the disagreement that is shown; another one follows at once."""
        self._shown = None

    def forget(self, changes: Changes) -> None:
        """Forget what the changes make outdated; it is read again when needed."""
        if changes.kinds or changes.corpus:
            self.variant.forget()
        if changes.kinds or changes.links or changes.corpus:
            self.counterparts.forget()

    def set_look(self) -> None:
        """Apply the current theme and text size."""
        self.variant.set_look()
        self.counterparts.set_look()
        self.votes.set_theme(self._context.themes.theme)

    @Slot()
    def _show_votes(self) -> None:
        without_names = self._without_names.isChecked()
        self._decision.show_history(self._shown, without_names=without_names)
        if self._shown is None:
            self.votes.show_votes(())
            return
        self.votes.show_votes(
            reviewing.votes(
                self._context.workspace,
                self._shown.sentence_id,
                without_names=without_names,
            )
        )
