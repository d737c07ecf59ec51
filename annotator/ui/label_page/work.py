"""What the Label page does: keys, following, panels, corrections, and session figures."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from annotator.domain.ids import SentenceId
from annotator.services import sessions
from annotator.ui.context import Context
from annotator.ui.keys.actions import Actions
from annotator.ui.label_page.announcer import Announcer
from annotator.ui.label_page.columns.column_keys import ColumnKeys
from annotator.ui.label_page.columns.follower import Follower
from annotator.ui.label_page.corrections.boundaries import Boundaries
from annotator.ui.label_page.corrections.correcting import Correcting
from annotator.ui.label_page.corrections.placing import Placing
from annotator.ui.label_page.finding.searching import Searching
from annotator.ui.label_page.going_keys import GoingKeys
from annotator.ui.label_page.label_keys import LabelKeys
from annotator.ui.label_page.open_story.pen import Pen
from annotator.ui.label_page.panels.side_panel import SidePanel, SidePanels
from annotator.ui.label_page.pause import Pause
from annotator.ui.label_page.sentence_menu import SentenceMenu
from annotator.ui.label_page.session_meter import SessionMeter
from annotator.ui.label_page.stories.practising import Practising
from annotator.ui.label_page.stories.story_actions import StoryActions
from annotator.ui.label_page.surface import LabelSurface
from annotator.ui.languages.language import tr

if TYPE_CHECKING:
    from annotator.ui.label_page.panels.history_panel import HistoryPanel


class LabelWork(QObject):
    """Connects the actions of the page with the objects that carry them out."""

    def __init__(self, page: LabelSurface, context: Context, actions: Actions) -> None:
        super().__init__(page)
        self._page = page
        self._context = context
        self._actions = actions
        desk, columns = page.desk, page.columns
        self.pen = Pen(context, desk, page.sentence_ways, self)
        self.meter = SessionMeter(context, self.pen, self)
        self.panel = Pause(context, desk, page.ways, self.meter)
        self.searching = Searching(context, actions, desk, columns, page.rows)
        self.follower = Follower(desk, columns, is_on=context.settings.follows, parent=self)
        self.practice = Practising(context, desk, page.labels, page)
        self._announcer = Announcer(desk, columns)
        self._follow = actions["view.follow"]
        self._follow.setChecked(context.settings.follows)
        self._follow.triggered.connect(self._on_follow)
        self._pace_switch = actions["view.pace"]
        self._pace_switch.setChecked(context.settings.shows_pace)
        self._stories_switch = actions["view.stories"]
        self._stories_switch.setChecked(context.settings.shows_stories)
        self._history_switch = actions["edit.history"]
        self._beside = SidePanels(page.splitter, self)
        self._beside.add(self._history_switch, self._made_history)
        self._beside.add(actions["view.guideline"], self._made_guideline)
        self._beside.left.connect(page.take_focus)
        actions.connect_to(
            {
                "work.result": self._on_result,
                "view.pace": self._on_pace,
                "view.stories": self._on_stories,
                "view.sessions": self._on_sessions,
            }
        )
        self._column_keys = ColumnKeys(actions, desk, columns)
        self._going_keys = GoingKeys(context, actions, page)
        self._story_actions = StoryActions(actions, desk)
        self._sentence_menu = SentenceMenu(actions, desk, columns)
        self._placing = Placing(context, actions, desk, columns, page)
        self._guides = (
            Correcting(context, actions, desk, columns),
            Boundaries(context, actions, desk, columns),
        )
        self._tellers = (
            LabelKeys(context, actions, self.pen, page),
            *self._guides,
            self._placing,
        )
        self._connect()
        self._show_meter()

    @property
    def history(self) -> "HistoryPanel":
        """The history beside the columns, made when it is first needed."""
        from annotator.ui.label_page.panels.history_panel import HistoryPanel

        panel = self._beside.panel(self._history_switch)
        if not isinstance(panel, HistoryPanel):
            raise TypeError("the history's switch shows another panel")
        return panel

    def set_look(self) -> None:
        """Apply the current theme and text size."""
        self._beside.set_theme()
        self.follower.follow_soon()

    def set_in_sight(self, *, is_in_sight: bool) -> None:
        """Set whether this is the page that is shown."""
        self._story_actions.set_in_sight(is_in_sight=is_in_sight)

    def stop(self) -> None:
        """Stop reading: the workspace is about to be closed."""
        self.follower.stop()
        self._beside.stop()
        self._placing.stop()

    def _connect(self) -> None:
        page = self._page
        for teller in self._tellers:
            teller.told.connect(page.label_bar.tell)
            teller.person_wanted.connect(page.person_wanted)
        for guide in self._guides:
            guide.guided.connect(page.label_bar.hold)
        self._column_keys.told.connect(page.label_bar.tell)
        self._going_keys.told.connect(page.label_bar.tell)
        page.add_panel(self.panel)
        page.sentence_ways.story_done.connect(self._on_story_done)
        self.panel.import_wanted.connect(page.import_wanted)
        self.panel.ended.connect(page.leave_pause)
        self.panel.unsure_wanted.connect(self.searching.show_unsure)
        self.meter.changed.connect(self._show_meter)

    def _made_history(self) -> SidePanel:
        from annotator.ui.label_page.panels.history_panel import HistoryPanel

        panel = HistoryPanel(
            self._context,
            self._page.labels,
            self._actions.key_text("edit.history"),
            self._page,
        )
        panel.place_wanted.connect(self._on_place_wanted)
        panel.return_wanted.connect(self._page.return_wanted)
        return panel

    def _made_guideline(self) -> SidePanel:
        from annotator.ui.label_page.panels.guideline_panel import GuidelinePanel

        return GuidelinePanel(self._context, self._actions.key_text("view.guideline"), self._page)

    @Slot()
    def _on_follow(self) -> None:
        is_on = self._follow.isChecked()
        self._context.settings.follows = is_on
        self.follower.set_on(is_on=is_on)
        self._page.label_bar.tell(
            tr("Label", "The columns follow") if is_on else tr("Label", "The columns stay put")
        )

    @Slot()
    def _on_story_done(self) -> None:
        self.panel.say_story_is_done()
        self._page.show_panel()
        self.panel.take_focus()
        self.practice.show_if_done()

    @Slot()
    def _on_result(self) -> None:
        if not self.practice.show_if_done():
            self._page.label_bar.tell(
                tr("Label", "Only practice stories that you have labelled can be compared")
            )

    @Slot(object)
    def _on_place_wanted(self, sentence_id: SentenceId) -> None:
        self._page.show_sentence(sentence_id)

    @Slot()
    def _on_pace(self) -> None:
        self._context.settings.shows_pace = self._pace_switch.isChecked()
        self._show_meter()

    @Slot()
    def _on_stories(self) -> None:
        self._context.settings.shows_stories = self._stories_switch.isChecked()
        self._page.show_stories()
        self._page.take_focus()

    @Slot()
    def _on_sessions(self) -> None:
        annotator_id, workspace = self._context.annotator_id, self._context.workspace
        found = [] if annotator_id is None else sessions.sessions_of(workspace, annotator_id)
        from annotator.ui.label_page.panels.sessions_dialog import SessionsDialog

        SessionsDialog(found, self._page).open()

    @Slot()
    def _show_meter(self) -> None:
        self._page.stories_pane.show_progress(self.meter.progress)
        shows = self._context.settings.shows_pace
        self._page.bar.show_pace(self.meter.pace if shows else None)
