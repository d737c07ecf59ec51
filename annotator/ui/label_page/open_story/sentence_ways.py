"""The ways between sentences: up, down, to one without a label, and on after labelling."""

from PySide6.QtCore import QObject, Signal

from annotator.domain.ids import SentenceId
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.settings import Advance


class SentenceWays(QObject):
    """Moves the desk's current sentence within the open story."""

    story_done = Signal()
    """The last sentence that needed a label has one."""

    def __init__(self, advance: Advance, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.advance = advance

    def move(self, steps: int) -> None:
        """Go up or down within the variant."""
        state, cell = self._desk.state, self._desk.cell
        if state is None or cell is None:
            return
        sentences = state.page.variants[cell.column].sentences
        row = min(max(cell.row + steps, 0), len(sentences) - 1)
        # Announced even at the end of the variant, so that a selected range is given up.
        self._desk.go_to(sentences[row].id)

    def go_next_unlabelled(self) -> None:
        """Go to the next sentence of the story that needs a label."""
        state = self._desk.state
        if state is None:
            return
        target = state.next_unlabelled(self._desk.current)
        if target is not None:
            self._desk.set_current(target.id)
        else:
            self.story_done.emit()

    def go_previous_unlabelled(self) -> None:
        """Go to the previous sentence that needs a label."""
        state = self._desk.state
        if state is None:
            return
        target = state.previous_unlabelled(self._desk.current)
        if target is not None:
            self._desk.set_current(target.id)

    def go_on(self, last: SentenceId, *, was_done: bool) -> None:
        """Move on after a label, as the person has chosen in the settings.

        Args:
            last: The last sentence that was labelled.
            was_done: Whether the story was complete before. Then somebody is correcting labels, and
                goes on sentence by sentence instead of being told again that the story is done.
        """
        state = self._desk.state
        if state is None:
            return
        target = self._next_after(last, was_done=was_done)
        if target is not None:
            self._desk.set_current(target)
        elif self.advance is Advance.SENTENCE and not state.progress().is_done:
            # This is the last sentence, but some before it need a label.
            self._desk.set_current(last)
        elif self.advance is not Advance.STAY:
            self.story_done.emit()
        self._desk.look_anew()

    def resume_after(self, last: SentenceId) -> None:
        """Go to where labelling this sentence led; stay at it if it led nowhere."""
        state = self._desk.state
        if state is not None and state.verdict(last).is_vote:
            self._desk.set_current(self._next_after(last) or last)

    def _next_after(self, last: SentenceId, *, was_done: bool = False) -> SentenceId | None:
        """Return the sentence to go to after labelling this one; None to stay."""
        state = self._desk.state
        if state is None or self.advance is Advance.STAY:
            return None
        ways = {
            Advance.SENTENCE: state.following,
            Advance.UNLABELLED: state.next_unlabelled,
            Advance.STATEMENT: state.next_across,
        }
        way = state.following if was_done else ways[self.advance]
        target = way(last)
        return target.id if target is not None else None
