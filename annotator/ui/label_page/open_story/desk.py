"""The analyst's desk: the open story and the current sentence, kept up to date."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from annotator.domain.corpus import StoryPage
from annotator.domain.history.changes import Changes
from annotator.domain.history.log import NO_VERDICT, Verdict
from annotator.domain.ids import AnnotatorId, SentenceId, StoryId
from annotator.services import reading
from annotator.ui.context import Context
from annotator.ui.label_page.open_story.blind_story import BlindStory
from annotator.ui.label_page.open_story.story_counterparts import StoryCounterparts
from annotator.ui.label_page.open_story.story_state import Cell, StoryState

_Read: TypeAlias = tuple[StoryPage, dict[SentenceId, Verdict]]
"""A story as it may be seen, and the annotator's verdicts on it."""


class Desk(QObject):
    """Knows the open story, the current sentence and the selection; the pen does the writing."""

    story_opened = Signal()
    current_changed = Signal()
    verdicts_changed = Signal(object)
    """Carries the list of sentences of this story whose verdict changed."""
    kinds_changed = Signal(object)
    """Carries the list of `Sentence` of this story whose kind changed, as they are now."""
    counterparts_changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._state: StoryState | None = None
        self._current: SentenceId | None = None
        self._looked_at = QElapsedTimer()
        self._blind = BlindStory(context)
        self.selection: Callable[[], Sequence[SentenceId]] = self._only_current
        self.shown_of: Callable[[StoryPage], Sequence[int]] = _all_of
        context.bus.changed.connect(self._on_changed)
        context.person_changed.connect(self._on_person_changed)

    @property
    def state(self) -> StoryState | None:
        """The open story, if there is one."""
        return self._state

    @property
    def story_id(self) -> StoryId | None:
        """The open story's id."""
        return self._state.page.story.id if self._state else None

    @property
    def current(self) -> SentenceId | None:
        """The current sentence."""
        return self._current

    @property
    def cell(self) -> Cell | None:
        """The place of the current sentence."""
        if self._state is None or self._current is None:
            return None
        return self._state.cell(self._current)

    @property
    def elapsed_ms(self) -> int | None:
        """How long the current sentence has been current, in milliseconds."""
        return self._looked_at.elapsed() if self._looked_at.isValid() else None

    def open_story(self, story_id: StoryId, focus: SentenceId | None = None) -> None:
        """Open a story at a sentence, else at the first that needs a label."""
        read = self._read(story_id)
        if read is not None:
            self._show(*read, focus)

    def _show(
        self, page: StoryPage, verdicts: dict[SentenceId, Verdict], focus: SentenceId | None
    ) -> None:
        story_id = page.story.id
        found = StoryCounterparts(self._context.workspace, story_id)
        self._state = StoryState(page, verdicts, found)
        self._state.arrange(self.shown_of(page))
        self._read_reopened(self._context.annotator_id, story_id)
        first = self._state.first_unlabelled()
        known = focus if focus is not None and self._state.cell(focus) else None
        self._current = known or (first.id if first else None)
        self.story_opened.emit()
        self._arrived()

    def align_if_stale(self) -> None:
        """Compute the story's counterparts again if kinds or variants changed; for idle moments.

        A large story would take too long here: a thread does it (see `CatchingUp`).
        """
        state, workspace = self._state, self._context.workspace
        if state is None:
            return
        from annotator.services import counterparts

        if counterparts.bring_small_up_to_date(workspace, state.page):
            self.forget_counterparts()

    def forget_counterparts(self) -> None:
        """Read the story's counterparts again: more were found."""
        if self._state is not None:
            self._state.forget_counterparts()
            self.counterparts_changed.emit()

    def close_story(self) -> None:
        """Close the story."""
        self._state = None
        self._current = None
        self.story_opened.emit()

    def stop(self) -> None:
        """Close the story without telling anybody: the workspace is about to be closed."""
        self._state = None
        self._current = None

    def show_sentence(self, sentence_id: SentenceId) -> None:
        """Go to a sentence in any story; if it was split or merged, to the one in its place."""
        workspace = self._context.workspace
        place = reading.place(workspace, sentence_id)
        if place is None:
            return
        sentence_id = reading.standing_at(workspace, sentence_id) or sentence_id
        if place.story_id == self.story_id:
            self.set_current(sentence_id)
        else:
            self.open_story(place.story_id, sentence_id)

    def set_current(self, sentence_id: SentenceId) -> None:
        """Make a sentence of this story the current one."""
        if sentence_id != self._current:
            self.go_to(sentence_id)

    def go_to(self, sentence_id: SentenceId) -> None:
        """Make a sentence of this story the current one, and announce it even if it already is."""
        self._current = sentence_id
        self._arrived()

    def look_anew(self) -> None:
        """Restart the clock of the current sentence."""
        self._looked_at.restart()

    def arrange(self, columns: Sequence[int]) -> None:
        """Let the way through the story follow the columns as they are shown."""
        if self._state is not None:
            self._state.arrange(columns)

    def _read(self, story_id: StoryId) -> _Read | None:
        """Return a story as it may be seen, and the annotator's verdicts on it."""
        workspace, annotator_id = self._context.workspace, self._context.annotator_id
        page = reading.page(workspace, story_id)
        if page is None:
            return None
        verdicts = (
            {}
            if annotator_id is None
            else reading.verdicts_of_story(workspace, annotator_id, story_id)
        )
        return self._blind.prepared(page), verdicts

    def _read_reopened(self, annotator_id: AnnotatorId | None, story_id: StoryId) -> None:
        """Read which labels have been reopened."""
        if self._state is not None and annotator_id is not None:
            from annotator.services.project import reopening

            workspace = self._context.workspace
            found = reopening.reopened_in_story(workspace, annotator_id, story_id)
            self._state.set_reopened(found)

    def remember_columns(self) -> None:
        """Record the order of the columns, with the first label in the story.

        Raises:
            WorkspaceError: If it can't be saved.
        """
        self._blind.remember_columns()

    def _arrived(self) -> None:
        self.look_anew()
        self.current_changed.emit()

    def _only_current(self) -> Sequence[SentenceId]:
        return [] if self._current is None else [self._current]

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self._state is None:
            return
        if changes.corpus and self.story_id in changes.stories:
            read = self._read(self._state.page.story.id)
            # When others write, one's own steps are reported again and may be shown already.
            if read is None or not self._state.reads_as(*read):
                self._show_anew(read)
                return
        self._take_corrections(changes)
        here = self._state.here(changes.sentences)
        annotator_id = self._context.annotator_id
        if not here or annotator_id is None or annotator_id not in changes.annotators:
            return
        reopened = self._state.reopened
        if changes.setup or reopened:
            self._read_reopened(annotator_id, self._state.page.story.id)
        # When others have written, what was decided here is reported again.
        is_new = [self._take_verdict(annotator_id, sentence_id) for sentence_id in here]
        if any(is_new) or reopened != self._state.reopened:
            self.verdicts_changed.emit(here)

    def _take_verdict(self, annotator_id: AnnotatorId, sentence_id: SentenceId) -> bool:
        """Read a sentence's verdict again, and return whether it has changed."""
        if self._state is None:
            return False
        verdict = reading.verdict(self._context.workspace, annotator_id, sentence_id) or NO_VERDICT
        was_another = verdict != self._state.verdict(sentence_id)
        self._state.set_verdict(sentence_id, verdict)
        return was_another

    def _show_anew(self, read: _Read | None) -> None:
        """Show the open story as it was just read; it may have no articles left."""
        if read is not None:
            standing = self._current and reading.standing_at(self._context.workspace, self._current)
            self._show(*read, standing)
        if self._state is not None and not self._state.page.variants:
            self._leave_empty_story()

    def _leave_empty_story(self) -> None:
        """Go on in another story: the last article of this one was moved or removed."""
        workspace, story_id = self._context.workspace, self.story_id
        if story_id is None:
            return
        found = reading.neighbour_story(workspace, story_id, forward=True)
        target = found or reading.neighbour_story(workspace, story_id, forward=False)
        if target is None:
            self.close_story()
        else:
            self.open_story(target)

    def _take_corrections(self, changes: Changes) -> None:
        state, workspace = self._state, self._context.workspace
        if state is None:
            return
        if state.here(changes.links):
            state.forget_counterparts()
            self.counterparts_changed.emit()
        read = {s: reading.kind(workspace, s) for s in state.here(changes.kinds)}
        kinds = {s: kind for s, kind in read.items() if kind is not None}
        if kinds:
            self.kinds_changed.emit(state.set_kinds(kinds))

    @Slot()
    def _on_person_changed(self) -> None:
        if self._state is not None:
            self.open_story(self._state.page.story.id, self._current)


def _all_of(page: StoryPage) -> Sequence[int]:
    return range(len(page.variants))
