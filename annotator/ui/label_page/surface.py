"""What is seen of the Label page: its bars, the list of stories, and the columns."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.history.changes import Changes
from annotator.domain.ids import SentenceId, StoryId
from annotator.domain.labels import by_name
from annotator.services import reading
from annotator.ui.appearance.theme import reading_font
from annotator.ui.context import Context
from annotator.ui.controls.fitting import BESIDE_TEXT, scaled
from annotator.ui.controls.focus import has_keyboard
from annotator.ui.controls.label_bar import LabelBar
from annotator.ui.keys.action_specs import Scope
from annotator.ui.keys.actions import Actions
from annotator.ui.label_page.columns.column_row import ColumnRow
from annotator.ui.label_page.differences.difference_strip import DifferenceStrip
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.label_page.open_story.story_ways import StoryWays
from annotator.ui.label_page.stories.stories_pane import StoriesPane
from annotator.ui.label_page.stories.story_bar import StoryBar
from annotator.ui.label_page.stories.story_list import StoryListView
from annotator.ui.languages.language import mark, tr

if TYPE_CHECKING:
    from annotator.ui.controls.quiet_panel import QuietPanel
    from annotator.ui.label_page.open_story.sentence_ways import SentenceWays

_LIST_WIDTH: Final = 232
_GOES_ON: Final = mark("Label", "This sentence continues below: press Page Down to read on")


class LabelSurface(QWidget):
    """Shows the open story, or a panel in its place."""

    person_wanted = Signal()
    import_wanted = Signal()
    return_wanted = Signal(object)
    """Carries the `Uid` of the step that is to be the last one in force."""

    def __init__(self, context: Context, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.themes.theme
        self._context = context
        self.desk = Desk(context, self)
        self.ways = StoryWays(context, self.desk)
        self._sentence_ways: SentenceWays | None = None
        self.labels = by_name(reading.all_labels(context.workspace))
        self.columns = ColumnRow(self.desk, self.labels, theme, reading_font(context.settings.zoom))
        self.stories = StoryListView(context, theme)
        self.stories_pane = StoriesPane(self.stories)
        self.bar = StoryBar(actions, theme, self)
        self.label_bar = self._made_label_bar(actions)
        self.strip = DifferenceStrip(context, self.desk, self.columns, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.columns)
        self._stack.currentChanged.connect(self.strip.show_soon)
        self._stack.currentChanged.connect(self._on_stack_changed)
        self._panel: QuietPanel | None = None
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.stories_pane)
        self.splitter.addWidget(self._stack)
        self.splitter.setStretchFactor(1, 1)
        (self._list_width,) = scaled([_LIST_WIDTH], self, BESIDE_TEXT)
        self.splitter.setSizes([self._list_width, 10_000])
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.rows.addWidget(self.bar)
        self.rows.addWidget(self.splitter, 1)
        self.rows.addWidget(self.strip)
        self.rows.addWidget(self.label_bar)
        actions.attach(Scope.COLUMNS, self.columns)
        self.desk.story_opened.connect(self._on_story_opened)
        self.desk.verdicts_changed.connect(self._on_verdicts_changed)
        self.desk.kinds_changed.connect(self._on_verdicts_changed)
        self.desk.current_changed.connect(self._on_current_changed)
        self.stories.story_chosen.connect(self._on_story_chosen)
        context.person_changed.connect(self._show_person)
        context.bus.changed.connect(self._on_changed)
        self._show_person()

    @property
    def sentence_ways(self) -> "SentenceWays":
        """The ways between sentences, made when first needed."""
        from annotator.ui.label_page.open_story.sentence_ways import SentenceWays

        if self._sentence_ways is None:
            self._sentence_ways = SentenceWays(self._context.settings.advance, self.desk)
        return self._sentence_ways

    def set_look(self) -> None:
        """Apply the current theme and text size."""
        theme = self._context.themes.theme
        self.columns.set_look(theme, reading_font(self._context.settings.zoom))
        self.stories.set_theme(theme)
        self.bar.set_theme(theme)
        self.label_bar.set_theme(theme)

    def stop(self) -> None:
        """Stop reading: the workspace is about to be closed."""
        # Late signals, such as a column's new size, then find nothing to read.
        self.desk.stop()
        self.strip.stop()
        self.stories.stories.stop()

    def show_sentence(self, sentence_id: SentenceId) -> None:
        """Go to a sentence and give the focus to its column."""
        self.desk.show_sentence(sentence_id)
        self.leave_pause()

    @Slot()
    def leave_pause(self) -> None:
        """Go back to the columns, if there are any, and give them the focus."""
        if self.desk.state is not None:
            self._stack.setCurrentWidget(self.columns)
        self.take_focus()
        self.show_stories()

    def show_stories(self) -> None:
        """Show the list of stories, or not, as the person has it."""
        # An empty list of stories would only take room from the message.
        has_any = self.desk.state is not None or self.stories.stories.rowCount() > 0
        self._set_stories_shown(is_shown=has_any and self._context.settings.shows_stories)

    def reach_stories(self) -> None:
        """Give the keyboard to the list of stories; a hidden one is shown until one is chosen."""
        self._set_stories_shown(is_shown=True)
        self.stories.setFocus()

    def _set_stories_shown(self, *, is_shown: bool) -> None:
        """Show or hide the list; it comes back as wide as it was, whatever opened meanwhile."""
        if is_shown != self.stories_pane.isHidden():
            return
        if not is_shown:
            self._list_width = self.splitter.sizes()[0] or self._list_width
        self.stories_pane.setVisible(is_shown)
        if is_shown:
            widths = self.splitter.sizes()
            widths[1] = max(widths[0] + widths[1] - self._list_width, 1)
            widths[0] = self._list_width
            self.splitter.setSizes(widths)

    @Slot()
    def take_focus(self) -> None:
        """Give the focus to the columns, or to the panel in their place."""
        if self._panel is not None and self._stack.currentWidget() is self._panel:
            self._panel.take_focus()
        else:
            self.columns.focus_columns()

    def add_panel(self, panel: "QuietPanel") -> None:
        """Add the panel that is shown in place of the columns when they have nothing to show."""
        self._panel = panel
        self._stack.addWidget(panel)

    def show_panel(self) -> None:
        """Show the panel in place of the columns."""
        if self._panel is not None:
            self._stack.setCurrentWidget(self._panel)

    def splitter_state(self) -> QByteArray:
        """Return the widths of list and columns."""
        return self.splitter.saveState()

    def _made_label_bar(self, actions: Actions) -> LabelBar:
        bar = LabelBar(self._context.themes.theme, self)
        labels = reading.labels(self._context.workspace)
        bar.add_labels(labels, [actions[f"set.{label.name}"] for label in labels])
        bar.add_gap()
        unsure, note, copy = tr("Label", "unsure"), tr("Label", "note"), tr("Label", "copy")
        following = tr("Label", "next unlabelled")
        bar.add_action(actions.key_text("label.unsure"), unsure, actions["label.unsure"])
        bar.add_action(actions.key_text("label.note"), note, actions["label.note"])
        bar.add_action(actions.key_text("label.copy"), copy, actions["label.copy"])
        bar.add_action(
            actions.key_text("go.next_unlabelled"), following, actions["go.next_unlabelled"]
        )
        bar.tell_help_key(actions.key_text("help.keys"))
        return bar

    @Slot(object)
    def _on_story_chosen(self, story_id: StoryId) -> None:
        if story_id != self.desk.story_id:
            self.desk.open_story(story_id)
        self.leave_pause()

    @Slot()
    def _on_story_opened(self) -> None:
        state = self.desk.state
        self.label_bar.tell("")
        self.show_stories()
        if state is None:
            self.bar.show_nothing()
            return
        had_focus = self._panel is not None and has_keyboard(self._panel)
        sentences = sum(len(variant.sentences) for variant in state.page.variants)
        self.bar.show_story(state.page.story.title, len(state.page.variants), sentences)
        self.bar.show_progress(state.progress())
        self.stories.show_story(state.page.story.id)
        self._stack.setCurrentWidget(self.columns)
        if had_focus:
            self.columns.focus_columns()

    @Slot()
    def _on_stack_changed(self) -> None:
        # A click would label the sentence that was current before the pause, out of sight.
        self.label_bar.set_at_work(is_at_work=self._stack.currentWidget() is self.columns)

    @Slot()
    def _on_verdicts_changed(self) -> None:
        # The message was about the previous step.
        self.label_bar.tell("")
        if self.desk.state is not None:
            self.bar.show_progress(self.desk.state.progress())

    @Slot()
    def _on_current_changed(self) -> None:
        if self.desk.current is None:
            return
        self._stack.setCurrentWidget(self.columns)
        column, news = self.columns.active_column, tr("Label", _GOES_ON)
        if column is not None and column.view.goes_on_below:
            self.label_bar.hold(news)
        elif self.label_bar.news == news:
            self.label_bar.tell("")

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.corpus and self.desk.state is None and changes.stories:
            self.desk.open_story(min(changes.stories))

    @Slot()
    def _show_person(self) -> None:
        person = self._context.person
        self.bar.show_person(person.name if person else "")
