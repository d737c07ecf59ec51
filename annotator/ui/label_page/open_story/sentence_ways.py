"""The ways from one sentence to another: up, down, to one without a label, on after labelling."""

from PySide6.QtCore import QObject, Signal

from annotator.domain.ids import SentenceId
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.settings import Advance


class SentenceWays(QObject):
    """Moves the desk's current sentence within the open story."""

    story_done = Signal()
    """Nothing is left to go to: the last sentence that wanted a label has one."""

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
        # Announced even if there is no way on: a selected range ends here.
        self._desk.go_to(sentences[row].id)

    def go_next_unlabelled(self) -> None:
        """Go to the next sentence that wants a label: here, else where the story still has one."""
        state = self._desk.state
        if state is None:
            return
        target = state.next_unlabelled(self._desk.current)
        if target is not None:
            self._desk.set_current(target.id)
        else:
            self.story_done.emit()

    def go_previous_unlabelled(self) -> None:
        """Go to the sentence before this one that wants a label."""
        state = self._desk.state
        if state is None:
            return
        target = state.previous_unlabelled(self._desk.current)
        if target is not None:
            self._desk.set_current(target.id)

    def go_on(self, last: SentenceId, *, was_done: bool) -> None:
        """Advance after a label, as the person has chosen.

        Args:
            last: The last sentence that was labelled.
            was_done: Nothing in the story needed a label before: somebody is correcting their
                labels, and goes on sentence by sentence instead of being told again that the story
                is done.
        """
        state = self._desk.state
        if state is None:
            return
        target = self._next_after(last, was_done=was_done)
        if target is not None:
            self._desk.set_current(target)
        elif self.advance is Advance.SENTENCE and not state.progress().is_done:
            # The last one of all, with gaps before it.
            self._desk.set_current(last)
        elif self.advance is not Advance.STAY:
            self.story_done.emit()
        self._desk.look_anew()

    def resume_after(self, last: SentenceId) -> None:
        """Go where labelling a sentence has led, unless that was the end of the story."""
        state = self._desk.state
        if state is not None and state.verdict(last).is_vote:
            self._desk.set_current(self._next_after(last) or last)

    def _next_after(self, last: SentenceId, *, was_done: bool = False) -> SentenceId | None:
        """Return where a label leads from its sentence; None where it leads nowhere."""
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
