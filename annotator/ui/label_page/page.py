"""The Label page: its surface, its work, and the place where the person is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from annotator.domain.ids import NO_UID, SentenceId, Uid
from annotator.overriding import override
from annotator.services import reading
from annotator.ui.context import Context
from annotator.ui.keys.actions import Actions
from annotator.ui.label_page.surface import LabelSurface
from annotator.ui.settings import LastPlace

if TYPE_CHECKING:
    from annotator.ui.label_page.work import LabelWork


class LabelPage(LabelSurface):
    """The surface is made at once; what the keys do is made after the page has been shown."""

    def __init__(self, context: Context, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(context, actions, parent)
        self._actions = actions
        self._work: LabelWork | None = None
        self._person = context.person
        self.desk.story_opened.connect(self._on_opened_or_closed)
        context.person_changed.connect(self._on_person_changed)

    @property
    def work(self) -> "LabelWork":
        """What the page does, made after the page has been shown or when it is first needed."""
        from annotator.ui.label_page.work import LabelWork

        if self._work is None:
            self._work = LabelWork(self, self._context, self._actions)
        return self._work

    def furnish(self) -> None:
        """Make what is not visible at first, now that the page has been shown."""
        self.work.follower.follow_soon()

    def start(self) -> None:
        """Open the place where the person was, else the first story with something to label."""
        workspace, found = self._context.workspace, self._last_place()
        place = None if found is None else reading.place(workspace, found.sentence)
        if found is not None and place is not None:
            standing = reading.standing_at(workspace, found.sentence)
            self.desk.open_story(place.story_id, standing)
            if found.label and standing is not None:
                self.sentence_ways.resume_after(standing)
            return
        first = self.ways.next_unfinished()
        rows = reading.stories(workspace, None, limit=1)
        if first is not None:
            self.desk.open_story(first)
        elif rows:
            self.desk.open_story(rows[0].story.id)
        else:
            self.desk.close_story()

    def _last_place(self) -> LastPlace | None:
        """Return the place where the person was, and the label that led on from it, if any.

        A label is saved at once, but the place only some time later: after a crash, the last label
        is the better hint.
        """
        person, newest = self._context.person, self._last_label()
        if person is None:
            return None
        kept = self._context.settings.last_place(self._context.workspace.path, person)
        if newest is not None and (kept is None or kept.label != newest[0]):
            return LastPlace(newest[1], newest[0])
        return None if kept is None else LastPlace(kept.sentence)

    def _last_label(self) -> tuple[Uid, SentenceId] | None:
        annotator_id = self._context.annotator_id
        if annotator_id is None:
            return None
        return reading.last_label(self._context.workspace, annotator_id)

    @override
    def set_look(self) -> None:
        super().set_look()
        if self._work is not None:
            self._work.set_look()

    def set_in_sight(self, *, is_in_sight: bool) -> None:
        """Set whether this is the page that is shown; at first it is."""
        if self._work is not None or not is_in_sight:
            self.work.set_in_sight(is_in_sight=is_in_sight)

    @override
    def stop(self) -> None:
        super().stop()
        if self._work is not None:
            self._work.stop()

    def remember_place(self) -> None:
        """Save the place where the person is; not at every step, since it writes a file."""
        person, current = self._context.person, self.desk.current
        if person is not None and current is not None:
            path = self._context.workspace.path
            newest = self._last_label()
            place = LastPlace(current, newest[0] if newest else NO_UID)
            self._context.settings.set_last_place(path, person, place)

    @Slot()
    def _on_person_changed(self) -> None:
        """Begin where another person was; in a workspace new to them, with the open story."""
        former, self._person = self._person, self._context.person
        if former is None or self._person is None or former.uid == self._person.uid:
            return
        if self._last_place() is not None:
            self.start()
        elif self.desk.story_id is not None:
            self.desk.open_story(self.desk.story_id)

    @Slot()
    def _on_opened_or_closed(self) -> None:
        if self.desk.state is None:
            self.work.panel.say_nothing_is_here()
            self.show_panel()
