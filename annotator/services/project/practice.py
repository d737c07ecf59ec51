"""Practice: newcomers label a story that has gold, and see where and why the gold differs.

The gold is saved when the story is chosen, so that the newcomers' own labels don't change it, and
so that it can be sent along with a workspace.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.errors import BadInputError
from annotator.domain.ids import AnnotatorId, StoryId, Uid
from annotator.domain.people import Annotator
from annotator.domain.project.practice import Answer, Miss, PracticeResult, packed, unpacked
from annotator.domain.project.setup import NOT_SET, YES, Choice, Matter, Subject
from annotator.services.project import setup
from annotator.services.project.setup import NOBODY
from annotator.services.workspace import Workspace
from annotator.storage import corpus, people, verdicts
from annotator.storage.project import practice
from annotator.storage.project import setup as setup_rows

_ANSWERS = "answers"
_SEEN = "seen"


@dataclass(frozen=True, slots=True)
class PracticeStory:
    """A story chosen for practice, and how many of its sentences have gold."""

    id: StoryId
    title: str
    answers: int


@dataclass(frozen=True, slots=True)
class PracticeScore:
    """A newcomer's first result in a practice story."""

    annotator: Annotator
    result: PracticeResult


def choose(workspace: Workspace, story_id: StoryId, author: Uid = NOBODY) -> int:
    """Choose a story for practice; return how many of its sentences have gold.

    Choosing it again saves its present gold.

    Raises:
        BadInputError: If it is not here, or has no gold.
        WorkspaceError: If it can't be saved.
    """
    if not _keys(workspace, story_id):
        raise BadInputError("This story is no longer in the workspace; choose it again.")
    answers = practice.gold(workspace.store, story_id)
    if not answers:
        raise BadInputError(
            "This story has no gold yet, so there is nothing to compare a newcomer's labels "
            "with; have it labelled, or decide its sentences on the Review page."
        )
    _keep(workspace, story_id, packed(answers), author)
    return len(answers)


def drop(workspace: Workspace, story_id: StoryId, author: Uid = NOBODY) -> bool:
    """Stop using a story for practice; return whether it was used.

    Raises:
        WorkspaceError: If it can't be saved.
    """
    return _keep(workspace, story_id, NOT_SET, author)


def stories(workspace: Workspace) -> list[PracticeStory]:
    """Return the stories chosen for practice."""
    found: dict[StoryId, PracticeStory] = {}
    for matter, value in setup_rows.values(workspace.store, Subject.PRACTICE):
        here = practice.story_of(workspace.store, Uid(matter.key))
        if matter.field == _ANSWERS and value != NOT_SET and here is not None:
            found[here[0]] = PracticeStory(*here, len(unpacked(value)))
    return list(found.values())


def result(
    workspace: Workspace, annotator_id: AnnotatorId, story_id: StoryId
) -> PracticeResult | None:
    """Return how the annotator's labels compare with the gold; None until they have finished.

    Before that, the gold would influence the remaining labels.
    """
    store = workspace.store
    with store.reading():
        if not verdicts.story_progress(store, annotator_id, story_id).is_done:
            return None
        return _compared(workspace, annotator_id, story_id, None)


def mark_seen(workspace: Workspace, person: Annotator, story_id: StoryId) -> bool:
    """Record that the annotator has seen the gold: their score is from before that.

    Raises:
        WorkspaceError: If it can't be saved.
    """
    keys, rows = _keys(workspace, story_id), people.uids_of(workspace.store, person.id)
    if not keys or practice.first_seen(workspace.store, keys, rows):
        return False
    matter = Matter(Subject.PRACTICE, _SEEN, keys[0], person.uid)
    return setup.set_value(workspace, matter, YES, person.uid)


def scores(workspace: Workspace) -> list[PracticeScore]:
    """Return everybody's results in the practice stories that they have finished, by name.

    If somebody has seen the gold, their labels from before that are compared.
    """
    return list(_scores(workspace))


def _scores(workspace: Workspace) -> Iterator[PracticeScore]:
    store = workspace.store
    with store.reading():
        chosen = stories(workspace)
        for person in people.annotators(store):
            rows = people.uids_of(store, person.id)
            for story in chosen:
                seen = practice.first_seen(store, _keys(workspace, story.id), rows)
                done = verdicts.story_progress(store, person.id, story.id)
                if seen is None and not (done.is_done and done.labelled):
                    continue
                compared = _compared(workspace, person.id, story.id, seen)
                if compared is not None:
                    yield PracticeScore(person, compared)


def _compared(
    workspace: Workspace, annotator_id: AnnotatorId, story_id: StoryId, until: Uid | None
) -> PracticeResult | None:
    store = workspace.store
    answers = _answers(workspace, story_id)
    keys = _keys(workspace, story_id)
    here = practice.story_of(store, keys[0]) if keys else None
    if not answers or here is None:
        return None
    rows = practice.labels_until(store, annotator_id, story_id, until)
    asked = [row for row in rows if row.sentence_uid in answers]
    differing = tuple(
        Miss(row.sentence_id, row.text, row.label, answers[row.sentence_uid])
        for row in asked
        if row.label != answers[row.sentence_uid].label
    )
    return PracticeResult(here[1], len(asked) - len(differing), len(asked), differing)


def _keep(workspace: Workspace, story_id: StoryId, answers: str, author: Uid) -> bool:
    """Save these answers, as one step; earlier ones may be saved under another article's uid."""
    store = workspace.store
    with store.transaction():
        choices = []
        for place, key in enumerate(_keys(workspace, story_id)):
            matter = Matter(Subject.PRACTICE, _ANSWERS, key)
            before, value = setup_rows.value(store, matter), NOT_SET if place else answers
            if value != before:
                choices.append(Choice(matter, value, before))
        return setup.decide(workspace, choices, author)


def _answers(workspace: Workspace, story_id: StoryId) -> dict[Uid, Answer]:
    found: dict[Uid, Answer] = {}
    for key in _keys(workspace, story_id):
        matter = Matter(Subject.PRACTICE, _ANSWERS, key)
        found |= unpacked(setup_rows.value(workspace.store, matter))
    return found


def _keys(workspace: Workspace, story_id: StoryId) -> list[Uid]:
    """Return the uids of a story's variants, any of which may be used to refer to it."""
    return corpus.variant_uids(workspace.store, story_id)
