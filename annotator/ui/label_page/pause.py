"""The pause between two stories: what is done, what is next, or what to do without a story."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from annotator.domain.work.pace import Pace
from annotator.services import reading
from annotator.ui.context import Context
from annotator.ui.controls.quiet_panel import QuietPanel
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.label_page.open_story.story_ways import StoryWays
from annotator.ui.label_page.session_meter import SessionMeter
from annotator.ui.languages.language import counted, number, tr
from annotator.ui.wording import n_labels, n_sentences

if TYPE_CHECKING:
    from annotator.domain.ids import StoryId


class Pause(QuietPanel):
    """Says where the person is and offers the next step."""

    import_wanted = Signal()
    ended = Signal()
    """The person goes on labelling."""
    unsure_wanted = Signal()
    """The person looks again at what they are unsure of in the story."""

    def __init__(self, context: Context, desk: Desk, ways: StoryWays, meter: SessionMeter) -> None:
        super().__init__()
        self._context = context
        self._desk = desk
        self._ways = ways
        self._meter = meter
        self._next: StoryId | None = None
        self.accepted.connect(self._on_accepted)
        self.other_accepted.connect(self.unsure_wanted)

    def say_nothing_is_here(self) -> None:
        """Say how to get a first story."""
        self._next = None
        self.say(
            tr("Label", "Nothing to label yet"),
            tr(
                "Label",
                "Import the articles of one event: each file becomes a column. You can also "
                "drop files or folders on this window.",
            ),
            tr("Label", "Import articles…"),
        )

    def say_story_is_done(self) -> None:
        """Say that the open story is labelled, and what comes next."""
        state = self._desk.state
        if state is None:
            return
        self._next = self._ways.next_unfinished()
        count, unsure = n_sentences(state.progress().total), state.count_unsure()
        done = [
            tr("Label", "“{title}” is labelled: {sentences}.").format(
                title=state.page.story.title, sentences=count
            ),
            _doubts(unsure),
            self._feedback(),
        ]
        if self._context.settings.shows_pace or self._next is None:
            done.append(summary(self._meter.pace))
        if self._next is None:
            heading, button = self._end(), tr("Label", "Back to the story")
        else:
            heading, button = tr("Label", "This story is done"), tr("Label", "Go on")
            row = reading.story(self._context.workspace, None, self._next)
            done.append(
                tr("Label", "Next: “{title}”.").format(title=row.story.title if row else "")
            )
        look = tr("Label", "Look at the unsure ones") if unsure else ""
        self.say(heading, "\n".join(filter(None, done)), button, look)

    def _end(self) -> str:
        """Return the text for the end: of the whole workspace, or of the person's own stories."""
        from annotator.services.project import assigning

        if assigning.has_any(self._context.workspace):
            return tr("Label", "All your stories are labelled")
        return tr("Label", "Everything is labelled")

    def _feedback(self) -> str:
        """Return a sentence about decisions that differ from the person's labels, if any do."""
        state, person = self._desk.state, self._context.annotator_id
        if state is None or person is None:
            return ""
        from annotator.services.review import reviewing_feedback

        told = reviewing_feedback.feedback(self._context.workspace, person, state.page.story.id)
        if not told.overruled:
            return ""
        return tr(
            "Label",
            "A reviewer decided {differing} of {decided} sentences differently from you: Feedback "
            "on the Review page says which, and why.",
        ).format(differing=number(len(told.overruled)), decided=number(told.decided))

    @Slot()
    def _on_accepted(self) -> None:
        if self._desk.state is None:
            self.import_wanted.emit()
            return
        if self._next is not None:
            self._desk.open_story(self._next)
        self.ended.emit()


def summary(pace: Pace) -> str:
    """Return a sentence that sums up a session; empty if nothing was labelled."""
    if not pace.labels:
        return ""
    minutes = pace.active_minutes
    time = counted("%Ln minute", "%Ln minutes", minutes)
    if pace.per_minute is None:
        told = tr("Label", "This session: {labels} in {minutes} of work.")
        return told.format(labels=n_labels(pace.labels), minutes=time)
    told = tr("Label", "This session: {labels} in {minutes} of work, {pace} a minute.")
    return told.format(
        labels=n_labels(pace.labels), minutes=time, pace=number(round(pace.per_minute))
    )


def _doubts(unsure: int) -> str:
    """Return how many sentences one is unsure of; empty for none."""
    if not unsure:
        return ""
    return counted(
        "You are unsure about %Ln sentence.", "You are unsure about %Ln sentences.", unsure
    )
