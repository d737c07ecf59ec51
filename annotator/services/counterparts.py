"""Counterparts: computed when a story got variants, listed for the window and the command line.

Aligning is arithmetic on one story's sentences; a large story takes a second or two, so the
window has it done by a thread, which hands large ones to a process of its own. An import aligns
what it brings if that is little. Whoever looks at counterparts has the missing ones computed first.
The file records which ones those are, so that none is forgotten, whatever was cut short.
"""

from collections.abc import Sequence
from typing import Final

from annotator.domain.corpus import StoryPage
from annotator.domain.ids import SentenceId, StoryId
from annotator.domain.pairing.counterparts import Closest, Counterpart
from annotator.services.story_alignment import (
    WaitingStory,
    align_many,
    computed,
    counting,
    save,
    waiting_story,
)
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage import corpus, counterparts
from annotator.storage.bulk_writing import in_bulk

_MANY: Final = 16
"""From this many stories on, starting other processes is worth half a second."""
_FEW: Final = 50
"""How many stories at most are aligned by the import that brings them: a second or two."""
_SMALL: Final = 300
"""How many sentences a story has at most that is aligned in a frame or two of the screen."""


def of_story(workspace: Workspace, story_id: StoryId) -> list[Counterpart]:
    """Return the counterparts within a story."""
    return counterparts.counterparts_of_story(workspace.store, story_id)


def of_sentence(workspace: Workspace, sentence_id: SentenceId) -> list[Counterpart]:
    """Return the counterparts of a sentence; some may stand in a story that its article left."""
    return counterparts.counterparts_of_sentence(workspace.store, sentence_id)


def closest_of_story(workspace: Workspace, story_id: StoryId) -> list[Closest]:
    """Return what comes closest to sentences that have no counterpart in a variant; none is one."""
    from annotator.domain.pairing.closest import closest  # noqa: PLC0415

    page = corpus.read_page(workspace.store, story_id)
    if page is None:
        return []
    story = WaitingStory(story_id, counting(page))
    sentences = [sentence for variant in story.variants for sentence in variant]
    places = {sentence.id: place for place, sentence in enumerate(sentences)}
    pairs = [
        (places[pair.sentence_id], places[pair.other_id])
        for pair in of_story(workspace, story_id)
        if pair.sentence_id in places and pair.other_id in places
    ]
    found = []
    for one, other, score in closest(story.texts, pairs):
        first, second = sorted((sentences[one].id, sentences[other].id))
        found.append(Closest(first, second, score))
    return found


def bring_up_to_date(workspace: Workspace, story_id: StoryId, watch: Watch = UNWATCHED) -> bool:
    """Compute a story's counterparts if it has got variants since they were computed.

    What people have linked and unlinked is kept apart from what is computed, and stays.

    Args:
        workspace: The workspace.
        story_id: The story.
        watch: Asked meanwhile whether to go on.

    Returns:
        Whether anything was computed.

    Raises:
        Cancelled: If it was stopped; the next call computes again.
        WorkspaceError: If it can't be saved; the next call computes again.
    """
    waiting = waiting_story(workspace, story_id)
    if waiting is None:
        return False
    save(workspace, waiting, computed(waiting, watch))
    return True


def bring_small_up_to_date(workspace: Workspace, page: StoryPage) -> bool:
    """Compute a story's counterparts at once if that is quick enough to go unnoticed.

    Returns:
        Whether anything was computed.

    Raises:
        WorkspaceError: If it can't be saved; the next call computes again.
    """
    sentences = sum(len(variant.sentences) for variant in page.variants)
    if workspace.store.read_only or sentences > _SMALL:
        return False
    return bring_up_to_date(workspace, page.story.id)


def bring_few_up_to_date(
    workspace: Workspace, stories: Sequence[StoryId], watch: Watch = UNWATCHED
) -> None:
    """Compute the counterparts of the stories now, unless they are many.

    Those of many are computed when they are wanted, and by an open window when it has nothing
    else to do: finding them takes longer than the import itself.

    Raises:
        Cancelled: If it was stopped; what was computed by then is saved.
        WorkspaceError: If it can't be saved.
    """
    if len(stories) <= _FEW:
        for story_id in stories:
            watch.check()
            bring_up_to_date(workspace, story_id, watch)


def are_missing(workspace: Workspace, story_id: StoryId | None = None) -> bool:
    """Whether the story, or any, got variants since its counterparts were computed."""
    stories = counterparts.stories_to_align(workspace.store)
    return bool(stories) if story_id is None else story_id in stories


def bring_missing_up_to_date(workspace: Workspace, watch: Watch = UNWATCHED) -> bool:
    """Compute all counterparts that are missing, on as many processors as there are.

    Where the file can't be written, nothing is computed.

    Args:
        workspace: The workspace.
        watch: Told of each story, where there are many; what is missing if it stops is computed
            when it is wanted.

    Returns:
        Whether any were missing.

    Raises:
        Cancelled: If it was stopped; what was computed by then is saved.
        WorkspaceError: If it can't be saved.
    """
    if workspace.store.read_only:
        return False
    stories = counterparts.stories_to_align(workspace.store)
    if len(stories) < _MANY:
        bring_few_up_to_date(workspace, stories, watch)
    else:
        with in_bulk(workspace.store):
            align_many(workspace, stories, watch)
    return bool(stories)
