"""The pages of an open workspace, and all that lives as long as it is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from annotator.domain.history.changes import Changes
from annotator.domain.history.log import Role
from annotator.domain.ids import LabelName, SentenceId
from annotator.services import reading
from annotator.ui.context import Context
from annotator.ui.errors import show_message
from annotator.ui.keys.action_table import ACTIONS, label_specs
from annotator.ui.keys.actions import Actions
from annotator.ui.label_page.page import LabelPage
from annotator.ui.languages.language import tr
from annotator.ui.person_choice import PersonChoice

if TYPE_CHECKING:
    from annotator.ui.backstage import Backstage
    from annotator.ui.report_page.page import ReportPage
    from annotator.ui.review_page.page import ReviewPage


class Pages(QStackedWidget):
    """The Label, Review and Report pages of one workspace."""

    import_wanted = Signal()
    rebuild_wanted = Signal()
    """Labels, guideline or settings were changed elsewhere."""
    file_gone = Signal(object)
    """Carries the `WorkspaceGoneError` when the file is no longer where it was."""

    def __init__(self, context: Context, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        context.setParent(self)
        self.context = context
        self.label_page = LabelPage(context, actions)
        self._review_page: ReviewPage | None = None
        self._report_page: ReportPage | None = None
        self._backstage: Backstage | None = None
        self._with_former_look: list[ReviewPage | ReportPage] = []
        self._actions = actions
        self.addWidget(self.label_page)
        self.currentChanged.connect(self._on_page_changed)
        self._on_page_changed()
        context.themes.changed.connect(self._on_look_changed)
        self.person = PersonChoice(context, self)
        context.person_asked.connect(self.take_focus)
        self.label_page.person_wanted.connect(self.person.ask_for_writing)
        self.label_page.bar.person_clicked.connect(self.person.ask)
        self.label_page.import_wanted.connect(self.import_wanted)
        actions.connect_to(
            {
                "view.label": self.show_label,
                "view.review": self.show_review,
                "view.report": self.show_report,
                "list.disagreements": self.show_review,
                "list.consistency": self.show_review,
                "list.drift": self.show_review,
                "list.feedback": self.show_review,
                "file.person": self.person.ask,
                "go.columns": self._on_escape,
                "go.story_list": self._on_story_list,
            }
        )

    @property
    def review_page(self) -> "ReviewPage":
        """The Review page, made when it is first needed."""
        from annotator.ui.review_page.page import ReviewPage

        if self._review_page is None:
            self._review_page = ReviewPage(self.context, self._actions)
            self._review_page.person_wanted.connect(self.person.ask_for_writing)
            self._review_page.label_wanted.connect(self.show_label)
            self._review_page.open_wanted.connect(self._show_sentence)
            self.addWidget(self._review_page)
        return self._review_page

    @property
    def report_page(self) -> "ReportPage":
        """The Report page, made when it is first needed."""
        from annotator.ui.report_page.page import ReportPage

        if self._report_page is None:
            self._report_page = ReportPage(self.context, self._actions)
            self._report_page.label_wanted.connect(self.show_label)
            self._report_page.person_wanted.connect(self.person.ask_for_writing)
            self._report_page.disagreements_wanted.connect(self.show_pair)
            self.addWidget(self._report_page)
        return self._report_page

    @Slot()
    def show_label(self) -> None:
        """Show the Label page."""
        self.setCurrentWidget(self.label_page)
        self.label_page.take_focus()

    @Slot()
    def show_review(self) -> None:
        """Show the Review page."""
        self.setCurrentWidget(self.review_page)
        self.review_page.refresh()
        self.review_page.take_focus()

    @Slot()
    def show_report(self) -> None:
        """Show the Report page."""
        self.setCurrentWidget(self.report_page)
        self.report_page.take_focus()

    @Slot(str, str)
    def show_pair(self, one: str, other: str) -> None:
        """Show the disagreements between two labels on the Review page."""
        self.review_page.show_pair(LabelName(one), LabelName(other))
        self.show_review()

    @Slot()
    def take_focus(self) -> None:
        """Give the focus to the page."""
        page = self.currentWidget()
        shown = next((each for each in self._others if each is page), self.label_page)
        shown.take_focus()

    def start(self) -> None:
        """Open the place where the person was."""
        self.label_page.start()

    def stop(self) -> None:
        """Stop reading from the workspace: it is about to be closed."""
        if self._backstage is not None:
            self._backstage.stop()
        self.label_page.remember_place()
        self.label_page.stop()
        for page in self._others:
            page.stop()

    @property
    def _others(self) -> "list[ReviewPage | ReportPage]":
        """The pages other than the Label page that have been made."""
        return [page for page in (self._review_page, self._report_page) if page is not None]

    def furnish(self) -> None:
        """Make what is not visible at first, now that the pages are shown."""
        _ = self.backstage
        self.label_page.furnish()

    @property
    def backstage(self) -> "Backstage":
        """What happens behind the pages, made after they are shown or when it is first needed."""
        from annotator.ui.backstage import Backstage

        if self._backstage is None:
            self._backstage = Backstage(self.context, self._actions, self.label_page, self)
            self._backstage.undone.connect(self._on_undone)
            self._backstage.zooming.changed.connect(self._on_look_changed)
            self._backstage.file_watch.gone.connect(self.file_gone)
            self._backstage.file_watch.outdated.connect(self.rebuild_wanted)
        return self._backstage

    def greet(self) -> None:
        """Ask who labels, if nobody has said so, then show the notices about the file.

        In a read-only file nobody labels, so nobody is asked.
        """
        if self.context.person is None and not self.context.workspace.is_read_only:
            # One after the other, or a message over the question would be dismissed unread.
            self.context.person_asked.connect(
                self._tell_notices, Qt.ConnectionType.SingleShotConnection
            )
            self.person.ask()
        else:
            self._tell_notices()

    @Slot()
    def _tell_notices(self) -> None:
        notices = self.context.workspace.notices
        if notices:
            from annotator.ui.languages.saying import said

            show_message(
                self, tr("Window", "About this workspace"), "\n\n".join(map(said, notices))
            )

    def show_imported(self, changes: Changes) -> None:
        """Show the first story that an import has added to."""
        self.context.bus.publish(changes)
        if changes.stories:
            self.label_page.desk.open_story(min(changes.stories))
            self.show_label()

    def show_merged(self, changes: Changes) -> None:
        """Show what a merge has brought; stories and people may have other ids now."""
        desk, context = self.label_page.desk, self.context
        current = desk.current
        if context.person is not None:
            context.set_person(context.person)
        context.bus.publish(changes)
        if current is not None and reading.place(context.workspace, current) is not None:
            self.label_page.desk.close_story()
            self.label_page.show_sentence(current)
        else:
            self.label_page.start()

    @Slot()
    def _on_page_changed(self) -> None:
        """Tick the page that is shown, in the menu and the header, and enable its actions."""
        self._show_look()
        page = self.currentWidget()
        self.label_page.set_in_sight(is_in_sight=page is self.label_page)
        if page is self.label_page:
            name = "view.label"
        else:
            name = "view.review" if page is self._review_page else "view.report"
        self._actions[name].setChecked(True)

    @Slot()
    def _on_escape(self) -> None:
        self.setCurrentWidget(self.label_page)
        self.label_page.leave_pause()

    @Slot()
    def _on_story_list(self) -> None:
        self.setCurrentWidget(self.label_page)
        self.label_page.reach_stories()

    @Slot()
    def _on_look_changed(self) -> None:
        self.label_page.set_look()
        self._with_former_look = self._others
        self._show_look()

    def _show_look(self) -> None:
        """Apply the current look to the visible page; the others follow when they are shown."""
        for page in self._with_former_look:
            if page is self.currentWidget():
                page.set_look()
                self._with_former_look.remove(page)
                return

    @Slot(object)
    def _show_sentence(self, sentence_id: SentenceId) -> None:
        self.setCurrentWidget(self.label_page)
        self.label_page.show_sentence(sentence_id)

    @Slot(object, str)
    def _on_undone(self, changes: Changes, news: str) -> None:
        focus = next(iter(changes.skipped), None) if changes.focus is None else changes.focus
        if focus is None:
            return
        if changes.role is Role.ADJUDICATION:
            self.setCurrentWidget(self.review_page)
            self.review_page.show_sentence(focus)
            self.review_page.disagreements.bar.tell(news)
            self.review_page.take_focus()
        else:
            current = self.label_page.desk.current
            if current is not None and current in changes.links:
                # A link has two ends; if the person is at either, they stay there.
                focus = current
            self.setCurrentWidget(self.label_page)
            self.label_page.show_sentence(focus)
            self.label_page.label_bar.tell(news)


def actions_for(context: Context, parent: QWidget) -> Actions:
    """Return the actions of the table with those of the workspace's labels."""
    specs = [*label_specs(reading.labels(context.workspace)), *ACTIONS]
    return Actions(specs, parent, context.settings.key_choices())
