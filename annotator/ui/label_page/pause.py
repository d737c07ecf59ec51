"""The pause between two stories: what is done, what is next; and what to do where there is none."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.domain.pace import Pace
from annotator.services import reading, reviewing
from annotator.ui.context import Context
from annotator.ui.label_page.desk import Desk
from annotator.ui.label_page.session_meter import SessionMeter
from annotator.ui.language import number, tr
from annotator.ui.quiet_panel import QuietPanel
from annotator.ui.wording import counted

if TYPE_CHECKING:
    from annotator.domain.ids import StoryId


class Pause(QuietPanel):
    """Says where the person is and offers the next step."""

    import_wanted = Signal()
    ended = Signal()
    """The person goes on labelling."""

    def __init__(
        self, context: Context, desk: Desk, meter: SessionMeter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._meter = meter
        self._next: StoryId | None = None
        self.accepted.connect(self._on_accepted)

    def say_nothing_is_here(self) -> None:
        """Say how a story gets here."""
        self._next = None
        self.say(
            "Nothing to label yet",
            "Import the articles of one event: each file becomes a column. "
            "You can also drop files or folders on this window.",
            "Import articles…",
        )

    def say_story_is_done(self) -> None:
        """Say that the open story is labelled, and what is next."""
        state = self._desk.state
        if state is None:
            return
        self._next = self._desk.next_unfinished_story()
        count = counted(state.progress().total, "sentence")
        done = [f"“{state.page.story.title}” is labelled: {count}.", self._feedback()]
        if self._context.settings.shows_pace or self._next is None:
            done.append(summary(self._meter.pace))
        if self._next is None:
            heading, button = "Everything is labelled", "Back to the story"
        else:
            heading, button = "This story is done", "Go on"
            row = reading.story(self._context.workspace, None, self._next)
            done.append(f"Next: “{row.story.title if row else ''}”.")
        self.say(heading, "\n".join(filter(None, done)), button)

    def _feedback(self) -> str:
        """Return whether something was decided otherwise in the story; empty where nothing was."""
        state, person = self._desk.state, self._context.annotator_id
        if state is None or person is None:
            return ""
        told = reviewing.feedback(self._context.workspace, person, state.page.story.id)
        if not told.differences:
            return ""
        return tr(
            "Label",
            "A reviewer decided {differing} of {decided} sentences otherwise than you: Feedback on "
            "the Review page (Alt+4) says which, and why.",
        ).format(differing=number(len(told.differences)), decided=number(told.decided))

    @Slot()
    def _on_accepted(self) -> None:
        if self._desk.state is None:
            self.import_wanted.emit()
            return
        if self._next is not None:
            self._desk.open_story(self._next)
        self.ended.emit()


def summary(pace: Pace) -> str:
    """Return what a session came to, in one sentence; empty where nothing was labelled."""
    if not pace.labels:
        return ""
    labels, minutes = counted(pace.labels, "label"), counted(pace.active_minutes, "minute")
    speed = "" if pace.per_minute is None else f", {round(pace.per_minute)} a minute"
    return f"This session: {labels} in {minutes} of work{speed}."
