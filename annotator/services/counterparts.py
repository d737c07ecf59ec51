"""Counterparts: computed when a story has new variants, and listed.

Aligning a large story takes a second or two, so the window leaves it to a thread, which passes
large stories to a worker process. An import aligns its stories if they are few. Everything that
shows counterparts computes the missing ones first. The file records which stories are not aligned,
so that none is forgotten, even after an interruption.
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
"""The number of stories from which on starting worker processes, half a second, pays off."""
_FEW: Final = 50
"""The most stories that an import aligns itself, which takes a second or two."""
_SMALL: Final = 300
"""The most sentences of a story that is aligned within a frame or two of the screen."""


def of_story(workspace: Workspace, story_id: StoryId) -> list[Counterpart]:
    """Return the counterparts within a story."""
    return counterparts.counterparts_of_story(workspace.store, story_id)


def of_sentence(workspace: Workspace, sentence_id: SentenceId) -> list[Counterpart]:
    """Return the counterparts of a sentence; some may be in a story that its article has left."""
    return counterparts.counterparts_of_sentence(workspace.store, sentence_id)


def closest_of_story(workspace: Workspace, story_id: StoryId) -> list[Closest]:
    """Return what comes closest to sentences without a counterpart in a variant."""
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
    """Compute a story's counterparts if it has new variants.

    Links made or removed by people are stored separately, and stay.

    Args:
        workspace: The workspace.
        story_id: The story.
        watch: Asked now and then whether to go on.

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
    """Compute a story's counterparts now if nobody will notice the time it takes.

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
    """Compute the counterparts of the stories now, unless there are many stories.

    Those of many are computed when they are needed, and by an open window in idle moments: they
    take longer than the import itself.

    Raises:
        Cancelled: If it was stopped; what was computed by then is saved.
        WorkspaceError: If it can't be saved.
    """
    if len(stories) <= _FEW:
        for story_id in stories:
            watch.check()
            bring_up_to_date(workspace, story_id, watch)


def are_missing(workspace: Workspace, story_id: StoryId | None = None) -> bool:
    """Return whether counterparts are missing in the story, or in any story if None."""
    stories = counterparts.stories_to_align(workspace.store)
    return bool(stories) if story_id is None else story_id in stories


def bring_missing_up_to_date(workspace: Workspace, watch: Watch = UNWATCHED) -> bool:
    """Compute all missing counterparts, on all processors.

    In a read-only file, nothing is computed.

    Args:
        workspace: The workspace.
        watch: Told about each story, if there are many. If it stops, the rest is computed when it
            is needed.

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
