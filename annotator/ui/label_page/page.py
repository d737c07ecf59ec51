"""The Label page: assembles the bars, the list of stories and the columns around the desk."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.history.changes import Changes
from annotator.domain.ids import SentenceId, StoryId
from annotator.domain.labels import by_name
from annotator.services import reading, sessions
from annotator.ui.appearance.theme import reading_font
from annotator.ui.context import Context
from annotator.ui.controls.label_bar import LabelBar
from annotator.ui.keys.action_table import Scope
from annotator.ui.keys.actions import Actions
from annotator.ui.label_page.announcer import Announcer
from annotator.ui.label_page.boundaries import Boundaries
from annotator.ui.label_page.column_row import ColumnRow
from annotator.ui.label_page.correcting import Correcting
from annotator.ui.label_page.desk import Desk
from annotator.ui.label_page.difference_strip import DifferenceStrip
from annotator.ui.label_page.follower import Follower
from annotator.ui.label_page.label_keys import LabelKeys
from annotator.ui.label_page.pause import Pause
from annotator.ui.label_page.pen import Pen
from annotator.ui.label_page.placing import Placing
from annotator.ui.label_page.practising import Practising
from annotator.ui.label_page.searching import Searching
from annotator.ui.label_page.session_meter import SessionMeter
from annotator.ui.label_page.side_panel import SidePanel, SidePanels
from annotator.ui.label_page.stories_pane import StoriesPane
from annotator.ui.label_page.story_bar import StoryBar
from annotator.ui.label_page.story_list import StoryListView
from annotator.ui.languages.language import mark, tr

if TYPE_CHECKING:
    from annotator.ui.label_page.history_panel import HistoryPanel

_LIST_WIDTH: Final = 232
_GOES_ON: Final = mark("Label", "This sentence goes on below: Page Down reads on")


class LabelPage(QWidget):
    """One key a sentence."""

    person_wanted = Signal()
    import_wanted = Signal()
    return_wanted = Signal(object)
    """Carries the `Uid` of the step that is to be the last one that stands."""

    def __init__(self, context: Context, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.themes.theme
        self._context = context
        self.desk = Desk(context, self)
        self.pen = Pen(context, self.desk, self)
        self.meter = SessionMeter(context, self.pen, self)
        known = by_name(reading.all_labels(context.workspace))
        self.columns = ColumnRow(self.desk, known, theme, reading_font(context.settings.zoom))
        self.stories = StoryListView(context, theme)
        self.bar = StoryBar(actions, theme, self)
        self.label_bar = self._made_label_bar(actions)
        self.strip = DifferenceStrip(context, self.desk, self.columns, self)
        self.panel = Pause(context, self.desk, self.meter)
        self._known = known
        self.searching = Searching(context, actions, self.desk, self.columns, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.columns)
        self._stack.addWidget(self.panel)
        self._stories_pane = StoriesPane(self.stories)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self._stories_pane)
        self.splitter.addWidget(self._stack)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_LIST_WIDTH, 10_000])
        self._lay_out()
        actions.attach(Scope.COLUMNS, self.columns)
        self.follower = Follower(
            self.desk, self.columns, is_on=context.settings.follows, parent=self
        )
        self._follow = actions["view.follow"]
        self._follow.setChecked(context.settings.follows)
        self._follow.triggered.connect(self._on_follow)
        self._keys = LabelKeys(context, actions, self.pen, self.columns, self)
        self._correcting = Correcting(context, actions, self.desk, self.columns)
        self._history_switch = actions["edit.history"]
        self._beside = SidePanels(self.splitter, self)
        self._beside.add(self._history_switch, self._made_history)
        self._beside.add(actions["view.guideline"], self._made_guideline)
        self._beside.left.connect(self.take_focus)
        self._pace_switch = actions["view.pace"]
        self._pace_switch.setChecked(context.settings.shows_pace)
        actions.connect_to(
            {
                "work.result": self._on_result,
                "view.pace": self._on_pace,
                "view.sessions": self._on_sessions,
            }
        )
        self._connect(
            Boundaries(context, actions, self.desk, self.columns),
            Placing(context, actions, self.desk, self),
        )
        self._show_person()
        self._show_meter()

    def start(self) -> None:
        """Open where the person was, else the first story with something left to label."""
        person, workspace = self._context.person, self._context.workspace
        sentence_id = (
            self._context.settings.last_sentence(workspace.path, person) if person else None
        )
        place = None if sentence_id is None else reading.place(workspace, sentence_id)
        if place is not None and sentence_id is not None:
            self.desk.open_story(place.story_id, reading.standing_at(workspace, sentence_id))
            return
        first = self.desk.next_unfinished_story()
        rows = reading.stories(workspace, None, limit=1)
        if first is not None:
            self.desk.open_story(first)
        elif rows:
            self.desk.open_story(rows[0].story.id)
        else:
            self.desk.close_story()

    def set_look(self) -> None:
        """Take over the theme and the text size in force."""
        theme = self._context.themes.theme
        self.columns.set_look(theme, reading_font(self._context.settings.zoom))
        self.stories.set_theme(theme)
        self.bar.set_theme(theme)
        self.label_bar.set_theme(theme)
        self._beside.set_theme()
        self.follower.follow_soon()

    def stop(self) -> None:
        """Read nothing more: the workspace is about to be closed."""
        self.strip.stop()
        self.stories.stories.stop()
        self._beside.stop()

    def show_sentence(self, sentence_id: SentenceId) -> None:
        """Go to a sentence and give the keyboard to its column."""
        self.desk.show_sentence(sentence_id)
        self.leave_pause()

    @Slot()
    def leave_pause(self) -> None:
        """Go back to the columns, if there are any, and give the keyboard to them."""
        if self.desk.state is not None:
            self._stack.setCurrentWidget(self.columns)
        self.take_focus()

    @Slot()
    def take_focus(self) -> None:
        """Give the keyboard to the columns, or to what stands in their place."""
        if self._stack.currentWidget() is self.panel:
            self.panel.take_focus()
        else:
            self.columns.focus_columns()

    def remember_place(self) -> None:
        """Remember where the person is; not at every step, since that writes a file."""
        person, current = self._context.person, self.desk.current
        if person is not None and current is not None:
            path = self._context.workspace.path
            self._context.settings.set_last_sentence(path, person, current)

    @property
    def history(self) -> "HistoryPanel":
        """The history beside the columns, made when it is first asked for."""
        from annotator.ui.label_page.history_panel import HistoryPanel

        panel = self._beside.panel(self._history_switch)
        if not isinstance(panel, HistoryPanel):
            raise TypeError("the history's switch shows another panel")
        return panel

    def _made_history(self) -> SidePanel:
        from annotator.ui.label_page.history_panel import HistoryPanel

        panel = HistoryPanel(self._context, self._known, self)
        panel.place_wanted.connect(self._on_place_wanted)
        panel.return_wanted.connect(self.return_wanted)
        return panel

    def _made_guideline(self) -> SidePanel:
        from annotator.ui.label_page.guideline_panel import GuidelinePanel

        return GuidelinePanel(self._context, self)

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
        return bar

    def _lay_out(self) -> None:
        """Put the bars, the columns and the strip below one another."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.searching.place)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.strip)
        layout.addWidget(self.label_bar)

    def _connect(self, *tellers: Boundaries | Placing) -> None:
        self.practice = Practising(self._context, self.desk, self._known, self)
        Announcer(self.desk, self.columns)
        self.desk.story_opened.connect(self._on_story_opened)
        self.desk.verdicts_changed.connect(self._on_verdicts_changed)
        self.desk.kinds_changed.connect(self._on_verdicts_changed)
        self._correcting.told.connect(self.label_bar.tell)
        self._correcting.person_wanted.connect(self.person_wanted)
        for teller in tellers:
            teller.told.connect(self.label_bar.tell)
            teller.person_wanted.connect(self.person_wanted)
        self.desk.current_changed.connect(self._on_current_changed)
        self.desk.story_done.connect(self._on_story_done)
        self.stories.story_chosen.connect(self._on_story_chosen)
        self.bar.person_clicked.connect(self.person_wanted)
        self._keys.person_wanted.connect(self.person_wanted)
        self._keys.told.connect(self.label_bar.tell)
        self.panel.import_wanted.connect(self.import_wanted)
        self.panel.ended.connect(self.leave_pause)
        self.meter.changed.connect(self._show_meter)
        self._context.person_changed.connect(self._show_person)
        self._context.bus.changed.connect(self._on_changed)

    @Slot(object)
    def _on_story_chosen(self, story_id: StoryId) -> None:
        if story_id != self.desk.story_id:
            self.desk.open_story(story_id)
        self.leave_pause()

    @Slot()
    def _on_story_opened(self) -> None:
        state = self.desk.state
        self.label_bar.tell("")
        if state is None:
            self.bar.show_nothing()
            self.panel.say_nothing_is_here()
            self._stack.setCurrentWidget(self.panel)
            return
        focused = self.focusWidget()
        had_focus = focused is not None and self.panel.isAncestorOf(focused)
        sentences = sum(len(variant.sentences) for variant in state.page.variants)
        self.bar.show_story(state.page.story.title, len(state.page.variants), sentences)
        self.bar.show_progress(state.progress())
        self.stories.show_story(state.page.story.id)
        self._stack.setCurrentWidget(self.columns)
        if had_focus:
            self.columns.focus_columns()

    @Slot()
    def _on_verdicts_changed(self) -> None:
        # What was said about the step before is no longer true.
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
            self.label_bar.tell(news)
        elif self.label_bar.news == news:
            self.label_bar.tell("")

    @Slot()
    def _on_follow(self) -> None:
        is_on = self._follow.isChecked()
        self._context.settings.follows = is_on
        self.follower.set_on(is_on=is_on)
        self.label_bar.tell(
            tr("Label", "The columns follow") if is_on else tr("Label", "The columns stay")
        )

    @Slot()
    def _on_story_done(self) -> None:
        self.panel.say_story_is_done()
        self._stack.setCurrentWidget(self.panel)
        self.panel.take_focus()
        self.practice.show_if_done()

    @Slot()
    def _on_result(self) -> None:
        if not self.practice.show_if_done():
            self.label_bar.tell(
                tr("Label", "Only a practice story that you have labelled is compared")
            )

    @Slot(object)
    def _on_place_wanted(self, sentence_id: SentenceId) -> None:
        self.show_sentence(sentence_id)

    @Slot()
    def _on_pace(self) -> None:
        self._context.settings.shows_pace = self._pace_switch.isChecked()
        self._show_meter()

    @Slot()
    def _on_sessions(self) -> None:
        annotator_id, workspace = self._context.annotator_id, self._context.workspace
        found = [] if annotator_id is None else sessions.sessions_of(workspace, annotator_id)
        from annotator.ui.label_page.sessions_dialog import SessionsDialog

        SessionsDialog(found, self).open()

    @Slot()
    def _show_meter(self) -> None:
        self._stories_pane.show_progress(self.meter.progress)
        self.bar.show_pace(self.meter.pace if self._context.settings.shows_pace else None)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.corpus and self.desk.state is None and changes.stories:
            self.desk.open_story(min(changes.stories))

    @Slot()
    def _show_person(self) -> None:
        person = self._context.person
        self.bar.show_person(person.name if person else "")
