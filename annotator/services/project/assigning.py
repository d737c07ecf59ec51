"""Assigning stories to annotators: planning, assigning, and listing what is assigned."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.ids import Uid
from annotator.domain.people import Annotator
from annotator.domain.project.assigning import (
    Assignment,
    AssignmentOptions,
    assign,
    require_possible,
)
from annotator.domain.project.setup import NO, YES, Choice, Matter, Subject
from annotator.services.project import setup_steps
from annotator.services.project.setup import NOBODY
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage import people, story_list
from annotator.storage.project import assignments
from annotator.storage.project import setup as setup_rows
from annotator.storage.project.story_sizes import labelled_of, story_sizes
from annotator.storage.review import reports

__all__ = ["AssignmentOptions"]


@dataclass(frozen=True, slots=True)
class Share:
    """The share of one annotator.

    Attributes:
        annotator: The annotator.
        stories: The number of stories.
        sentences: The number of sentences in them that need a label.
        labelled: How many of these the annotator has labelled.
    """

    annotator: Annotator
    stories: int
    sentences: int
    labelled: int = 0


@dataclass(frozen=True, slots=True)
class AssignmentPlan:
    """A planned assignment.

    Attributes:
        assignments: The annotators of each story.
        shares: The share that each annotator would have.
        stories: How many stories would be assigned.
        shared: How many of these would have several annotators.
        is_anew: Whether present assignments are taken back first.
    """

    assignments: tuple[Assignment, ...]
    shares: tuple[Share, ...]
    stories: int
    shared: int
    is_anew: bool


def plan(
    workspace: Workspace,
    annotators: Sequence[Annotator],
    options: AssignmentOptions,
    *,
    anew: bool = False,
) -> AssignmentPlan:
    """Share stories out among annotators; nothing is written.

    Args:
        workspace: The workspace.
        annotators: The annotators.
        options: How the stories are shared out.
        anew: Whether to take back present assignments and share out all stories; else only stories
            that are nobody's are shared out.

    Raises:
        BadInputError: If the options can't be met.
    """
    require_possible(len({person.uid for person in annotators}), options)
    store = workspace.store
    with store.reading():
        sizes = story_sizes(store, only_free=not anew)
        before = {} if anew else {s.annotator.uid: s.sentences for s in shares(workspace)}
        done = {person.uid: labelled_of(store, person.id) for person in annotators}
    found = assign(sizes, [person.uid for person in annotators], options, before)
    of_story = {size.key: size.sentences for size in sizes}
    stories: Counter[Uid] = Counter(each.annotator for each in found)
    work: Counter[Uid] = Counter()
    labelled: Counter[Uid] = Counter()
    for each in found:
        work[each.annotator] += of_story[each.story]
        labelled[each.annotator] += done[each.annotator].get(each.story, 0)
    copies = Counter(each.story for each in found)
    return AssignmentPlan(
        tuple(found),
        tuple(
            Share(person, stories[person.uid], work[person.uid], labelled[person.uid])
            for person in dict.fromkeys(annotators)
        ),
        len(sizes),
        sum(number > 1 for number in copies.values()),
        anew,
    )


def run(
    workspace: Workspace,
    planned: AssignmentPlan,
    author: Uid = NOBODY,
    watch: Watch = UNWATCHED,
) -> int:
    """Make an assignment, as one step; return how many stories it assigns.

    Args:
        workspace: The workspace.
        planned: What is assigned to whom.
        author: Who assigns.
        watch: Follows it; when it stops, what was assigned by then stays, as one step.

    Raises:
        WorkspaceError: If it can't be saved; of very many, those that were saved by then stay.
    """
    store = workspace.store
    wanted = {_matter(each.story, each.annotator): YES for each in planned.assignments}
    if planned.is_anew:
        with store.reading():
            held = setup_rows.values(store, Subject.ASSIGNMENT)
        wanted = {matter: NO for matter, value in held if value == YES} | wanted

    def choice_of(item: tuple[Matter, str]) -> Choice | None:
        matter, value = item
        before = setup_rows.value(store, matter) or NO
        return None if before == value else Choice(matter, value, before)

    setup_steps.decide_many(workspace, list(wanted.items()), choice_of, author, watch=watch)
    return len({each.story for each in planned.assignments})


def undo(workspace: Workspace, author: Uid = NOBODY, watch: Watch = UNWATCHED) -> int:
    """Take back the last assignment made in this workspace; return how many of its lines.

    Args:
        workspace: The workspace.
        author: Who takes it back.
        watch: Follows it; when it stops, the rest can be taken back later.

    Raises:
        WorkspaceError: If it can't be saved.
    """
    return len(setup_steps.undo(workspace, (Subject.ASSIGNMENT,), author, watch))


def has_any(workspace: Workspace) -> bool:
    """Return whether any story is assigned to anybody; if not, all stories are everybody's."""
    return assignments.has_any(workspace.store)


def shares(workspace: Workspace) -> list[Share]:
    """Return the shares of all annotators with an assignment, by name."""
    store = workspace.store
    with store.reading():
        rows = {row.story.id: row for row in story_list.story_rows(store, None, None, -1)}
        persons = {person.id: person for person in people.annotators(store)}
        pairs = assignments.pairs(store)
        done = {
            annotator_id: reports.labelled_by_story(store, annotator_id)
            for annotator_id in {annotator for _, annotator in pairs}
        }
    stories: Counter[Annotator] = Counter()
    sentences: Counter[Annotator] = Counter()
    labelled: Counter[Annotator] = Counter()
    for story_id, annotator_id in pairs:
        person = persons.get(annotator_id)
        if person is not None and story_id in rows:
            stories[person] += 1
            sentences[person] += rows[story_id].progress.total
            labelled[person] += done[annotator_id].get(story_id, 0)
    return [
        Share(person, stories[person], sentences[person], labelled[person])
        for person in persons.values()
        if person in stories
    ]


def _matter(story: Uid, annotator: Uid) -> Matter:
    return Matter(Subject.ASSIGNMENT, "assigned", story, annotator)
