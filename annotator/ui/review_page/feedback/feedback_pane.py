"""Feedback for annotators: where and why decisions differ from their labels."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.ids import StoryId
from annotator.domain.labels import by_name
from annotator.domain.review.feedback import OverruledLabel, StoryDecisions
from annotator.services import reading
from annotator.services.review import reviewing, reviewing_feedback
from annotator.ui.context import Context
from annotator.ui.controls.elided_label import ElidedLabel
from annotator.ui.empty_panel import EmptyPanel
from annotator.ui.keys.action_specs import Scope
from annotator.ui.keys.actions import Actions
from annotator.ui.languages.language import tr
from annotator.ui.review_page.feedback.feedback_list import FeedbackModel, story_choices, two_cards
from annotator.ui.review_page.feedback.feedback_wording import (
    how_many_differ,
    nothing_to_list,
    nothing_to_tell,
    told_of,
)
from annotator.ui.review_page.frame.choice_list import ChoiceList
from annotator.ui.review_page.frame.three_panes import three_panes
from annotator.ui.review_page.frame.titled import heading, rule, stacked
from annotator.ui.review_page.pairs.pair_list import PairList
from annotator.ui.review_page.sentences.counterparts_pane import CounterpartsPane
from annotator.ui.review_page.sentences.variant_pane import VariantPane
from annotator.ui.review_page.sentences.votes_pane import VotesPane


class FeedbackPane(QWidget):
    """Lists the differing decisions on one finished story; writes nothing."""

    open_wanted = Signal(object)
    """Carries the `SentenceId` to show on the Label page."""
    label_wanted = Signal()

    def __init__(self, context: Context, actions: Actions) -> None:
        super().__init__()
        self._context = context
        self._stories: tuple[StoryDecisions, ...] = ()
        self._story_id: StoryId | None = None
        self._is_stale = True
        theme = context.themes.theme
        labels = by_name(reading.all_labels(context.workspace))
        self.model = FeedbackModel(labels, self)
        name = tr("Review", "Where the decision differs from your label")
        self.list = PairList(theme, name, self)
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(self._on_row_changed)
        self.list.doubleClicked.connect(self.open_shown)
        actions.attach(Scope.LISTS, self.list)
        self._news = ElidedLabel(self)
        self._news.setContentsMargins(14, 12, 14, 12)
        self._news.setAccessibleName(tr("Review", "News"))
        self._heading = heading(self)
        self._variant = VariantPane(context, labels, self)
        self.blank = EmptyPanel(context, self)
        self.blank.label_wanted.connect(self.label_wanted)
        self._sentence = QStackedWidget(self)
        self._sentence.addWidget(self._variant)
        self._sentence.addWidget(self.blank)
        self._counterparts = CounterpartsPane(context, labels, self)
        self.cards = VotesPane(labels, theme, self)
        self.cards.setAccessibleName(tr("Review", "Your label and the decision"))
        name = tr("Review", "Stories: how many decisions differ")
        self.choices = ChoiceList(theme, name, self)
        self.choices.chosen.connect(self._on_story_chosen)
        self.panel = EmptyPanel(context, self)
        self.panel.label_wanted.connect(self.label_wanted)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._assembled())
        self._stack.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._news)
        column.addWidget(self._stack, 1)
        context.bus.changed.connect(self._on_changed)
        context.person_changed.connect(self._on_changed)

    @property
    def news(self) -> str:
        """The line above the list."""
        return self._news.text()

    @property
    def shown(self) -> OverruledLabel | None:
        """The overruled label that is shown."""
        return self.model.at(self.list.currentIndex().row())

    def refresh(self) -> None:
        """Read everything again if anything has changed since it was last read."""
        if not self._is_stale:
            return
        self._is_stale = False
        person = self._context.annotator_id
        workspace = self._context.workspace
        self._stories = (
            () if person is None else reviewing_feedback.feedback_by_story(workspace, person)
        )
        told = [each for each in self._stories if each.is_told]
        nothing = nothing_to_tell(self._stories, has_labelled=person is not None)
        if nothing is not None:
            self.panel.tell(nothing)
            self._news.setText("")
            self._stack.setCurrentWidget(self.panel)
            return
        if self._story_id not in {each.story.id for each in self._stories}:
            # The latest story with anything to see.
            self._story_id = next(
                (each.story.id for each in reversed(told) if each.differing), told[-1].story.id
            )
        self._stack.setCurrentIndex(0)
        self._show_story(self.list.currentIndex().row())

    def take_focus(self) -> None:
        """Give the focus to the list, or to what is shown in its place."""
        if self._stack.currentWidget() is self.panel:
            self.panel.take_focus()
        elif self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.choices.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, steps: int) -> None:
        """Go forward or back in the list."""
        row = self.list.currentIndex().row() + steps
        if self.model.at(row) is not None:
            self.list.setCurrentIndex(self.model.index(row))

    @Slot()
    def open_shown(self) -> None:
        """Show the sentence on the Label page."""
        if self.shown is not None:
            self.open_wanted.emit(self.shown.sentence_id)

    def set_look(self) -> None:
        """Apply the current theme and text size."""
        theme = self._context.themes.theme
        self.list.set_theme(theme)
        self.choices.set_theme(theme)
        self.cards.set_theme(theme)
        self._variant.set_look()
        self._counterparts.set_look()

    def stop(self) -> None:
        """Stop reading: the workspace is about to be closed."""
        self._is_stale = False

    def _assembled(self) -> QWidget:
        stories = heading(self)
        stories.setText(tr("Review", "Stories"))
        return three_panes(
            stacked((self._heading, 0), (self.list, 1)),
            self._sentence,
            self._counterparts,
            stacked((self.cards, 1), (rule(self), 0), (stories, 0), (self.choices, 1)),
            self,
        )

    def _show_story(self, row: int) -> None:
        self.choices.choices.show_choices(story_choices(self._stories), self._story_id)
        place, story = next(
            (n, each) for n, each in enumerate(self._stories) if each.story.id == self._story_id
        )
        self.choices.setCurrentIndex(self.choices.choices.index(place))
        self.choices.viewport().update()
        self._news.setText(told_of(story))
        self._heading.setText(how_many_differ(story) if story.is_told else "")
        found: tuple[OverruledLabel, ...] = ()
        person = self._context.annotator_id
        if story.is_told and person is not None:
            found = reviewing_feedback.feedback(
                self._context.workspace, person, story.story.id
            ).overruled
        self.model.show_overruled(found)
        if found:
            self.list.setCurrentIndex(self.model.index(min(max(row, 0), len(found) - 1)))
        else:
            self.blank.tell(nothing_to_list(story))
            self._show(None)

    def _show(self, found: OverruledLabel | None) -> None:
        sentence = None
        if found is not None:
            sentence = reviewing.sentence(self._context.workspace, found.sentence_id)
        self.cards.show_votes(two_cards(found) if found is not None else ())
        self._sentence.setCurrentWidget(self._variant if sentence is not None else self.blank)
        below = self._counterparts.parentWidget()
        if below is not None:
            below.setVisible(sentence is not None)
        self._counterparts.show_disagreement(sentence)
        if sentence is not None:
            self._variant.show_disagreement(sentence)

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self._show(self.model.at(current.row()))

    @Slot(object)
    def _on_story_chosen(self, key: StoryId) -> None:
        self._story_id = key
        self._show_story(0)

    @Slot()
    def _on_changed(self) -> None:
        self._is_stale = True
        self._variant.forget()
        self._counterparts.forget()
        if self.isVisible():
            self.refresh()
