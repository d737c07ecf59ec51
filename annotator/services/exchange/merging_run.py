"""Carrying out a merge: staging, publishing story by story, then the log in slices."""

import contextlib
from dataclasses import dataclass, field

from annotator.domain.errors import Cancelled
from annotator.domain.history.changes import Changes
from annotator.domain.merging import Answers, who_stands_for
from annotator.services import counterparts
from annotator.services.exchange import merging_definitions
from annotator.services.exchange.merging_course import Course
from annotator.services.exchange.merging_following import Following
from annotator.services.exchange.merging_publication import Publication
from annotator.services.exchange.merging_staging import Staging
from annotator.storage.merging import events, people
from annotator.storage.merging.counting import Coming


@dataclass(slots=True)
class Merge:
    """A merge of the attached file.

    Attributes:
        course: The state of the merge.
        answers: The answers about names.
        same_people: Names that turned out to be one person.
        is_complete: Whether everything has come.
    """

    course: Course
    answers: Answers
    same_people: list[tuple[str, str]] = field(default_factory=list)
    is_complete: bool = True

    def run(self, coming: Coming) -> Changes:
        """Bring everything that comes.

        Raises:
            Cancelled: If the person stopped it before anything could be seen; nothing was kept.
            WorkspaceError: If it can't be saved; whole stories may have come.
        """
        course = self.course
        course.total = coming.sentences + coming.lines
        publication = Publication(course.workspace, course.slices, course.stories)
        staging = Staging(course, publication)
        try:
            staging.run()
            self._define()
            # Not stopped from here on, since what is visible would have to stay.
            publication.run()
        except BaseException:
            staging.discard()
            raise
        try:
            Following(course).run()
        except Cancelled:
            self.is_complete = False
        return self._changes()

    def bring_counterparts_up_to_date(self) -> None:
        """Compute the counterparts of stories with new sentences; if stopped, it is done later."""
        if not self.is_complete:
            return
        course = self.course
        with contextlib.suppress(Cancelled, KeyboardInterrupt):
            counterparts.bring_few_up_to_date(
                course.workspace, sorted(course.stories), course.watch
            )

    def _define(self) -> None:
        """Add new labels, guidelines and people, and join people who are the same."""
        store = self.course.workspace.store

        def write() -> None:
            merging_definitions.add_new(store)
            known = [*people.people_here(store), *people.people_there(store)]
            self.same_people += people.set_stands_for(store, who_stands_for(known, self.answers))

        self.course.step()
        self.course.slices.run(write)

    def _changes(self) -> Changes:
        store, stories = self.course.workspace.store, self.course.stories
        sentences, touched = events.touched(store)
        stories.update(events.stories_with_new_kinds(store))
        return Changes(
            sentences=sentences,
            stories=touched | stories,
            annotators=events.people_touched(store) | people.joined_people(store),
            corpus=bool(stories),
        )
