"""The last part of a merge: the log of the incoming file, in slices, after the texts.

It includes everything that was decided elsewhere about texts and people that are here.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Final

from annotator.domain.ids import StoryId, Uid
from annotator.services.exchange.merging_course import Course
from annotator.storage.history.details import settle_story
from annotator.storage.merging import copied_steps, cuts, details, events, people, places
from annotator.storage.merging.events import Log
from annotator.storage.people import move_labels
from annotator.storage.store import Store

_FIRST: Final = Uid("")


@dataclass(frozen=True, slots=True)
class Following:
    """Appends the incoming log and applies the decisions in it."""

    course: Course

    def run(self) -> None:
        """Append the log, and apply what was decided elsewhere.

        Raises:
            Cancelled: If the person wants to stop; what has come by then stays.
            WorkspaceError: If it can't be saved; what has come by then stays.
        """
        self._move_people()
        self._sessions()
        self._append(Log.OPERATION)
        self._fold_steps()
        self._places()
        self._details()
        self._cuts()
        self._computed_kinds()
        for log in (Log.KIND, Log.LINK, Log.LABEL, Log.SETUP):
            self._append(log)

    @property
    def _store(self) -> Store:
        return self.course.workspace.store

    def _pages(self, next_uids: Callable[[Uid, int], list[Uid]]) -> Iterator[list[Uid]]:
        """Yield the uids of what comes, as many at a time as fit into a slice."""
        after = _FIRST
        while uids := next_uids(after, self.course.slices.size):
            self.course.step()
            yield uids
            after = uids[-1]

    def _show_anew(self, step: Callable[[], Iterable[StoryId]], rows: int = 1) -> None:
        """Run a step that returns the stories which have to be shown again."""
        self.course.stories.update(self.course.slices.run(step, rows))

    def _move_people(self) -> None:
        """Move the labels of joined people to one row; if killed, the next opening completes it."""
        slices = self.course.slices
        while slices.run(partial(move_labels, self._store, slices.size), slices.size):
            pass

    def _sessions(self) -> None:
        for uids in self._pages(partial(events.new_sessions, self._store)):
            self.course.slices.run(partial(people.add_sessions, self._store, uids), len(uids))

    def _append(self, log: Log) -> None:
        """Append the incoming lines of one table, in the order of their uids."""
        after = _FIRST
        for uids in self._pages(partial(events.next_uids, self._store, log)):
            append = partial(events.append, self._store, log, after, uids[-1])
            self.course.slices.run(append, len(uids))
            after = uids[-1]
            self.course.done += len(uids)

    def _fold_steps(self) -> None:
        """Compute the undo steps again of everybody whose steps here came from a copy."""
        store, slices = self._store, self.course.slices
        for annotator_id in copied_steps.people_with_steps_to_fold(store):
            while (found := copied_steps.refolding(store, annotator_id, slices.size)).rows:
                slices.run(partial(copied_steps.replace, store, found), found.rows)
                self.course.step()

    def _places(self) -> None:
        for uid in places.placed(self._store):
            self.course.step()
            self._show_anew(partial(places.bring, self._store, uid))

    def _details(self) -> None:
        for uids in self._pages(partial(details.next_uids, self._store)):
            self._show_anew(partial(details.bring, self._store, uids), len(uids))
            self.course.done += len(uids)
        # What was decided about any of several joined stories counts for the joined one.
        for story_id in details.titled_anew(self._store):
            if story_id in self.course.stories:
                self.course.slices.run(partial(settle_story, self._store, story_id))

    def _cuts(self) -> None:
        for uid in cuts.cut_again(self._store):
            if cuts.text_of(self._store, uid) is not None:
                self.course.step()
                story = self.course.slices.run(partial(cuts.bring_together, self._store, uid))
                self.course.stories.add(story)

    def _computed_kinds(self) -> None:
        kinds = iter(list(cuts.different_kinds(self._store)))
        while piece := list(islice(kinds, self.course.slices.size)):
            self.course.step()
            self._show_anew(partial(cuts.set_computed_kinds, self._store, piece), len(piece))
