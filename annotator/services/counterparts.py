"""Counterparts: computed when a story gets a variant, listed for the window and the command line.

Aligning is arithmetic on one story's sentences; a large story takes a second or two, so the
window has it done by an import's thread, which hands large ones to a process of its own.
"""

from collections.abc import Sequence
from typing import Final

from annotator.domain.corpus import Sentence, Story
from annotator.domain.counterparts import Counterpart, Pair
from annotator.domain.errors import BadInputError
from annotator.domain.ids import StoryId
from annotator.services.workspace import Workspace
from annotator.storage import corpus, counterparts, story_list

_SLICE: Final = 2_000
_LARGE: Final = 600
"""From so many sentences on, aligning takes longer than a frame of the screen."""


def of_story(workspace: Workspace, story_id: StoryId) -> list[Counterpart]:
    """Return the counterparts within a story."""
    return counterparts.counterparts_of_story(workspace.store, story_id)


def bring_up_to_date(workspace: Workspace, story_id: StoryId, *, apart: bool = False) -> bool:
    """Compute a story's counterparts if it has got variants since they were computed.

    What people have linked and unlinked is kept apart from what is computed, and stays.

    Args:
        workspace: The workspace.
        story_id: The story.
        apart: Have a large story aligned by another process, so that this one's other threads
            never wait.

    Returns:
        Whether anything was computed.

    Raises:
        WorkspaceError: If it can't be saved; the next call computes again.
    """
    store = workspace.store
    if counterparts.is_aligned(store, story_id):
        return False
    page = corpus.read_page(store, story_id)
    if page is None:
        return False
    variants = [[s for s in variant.sentences if s.kind.counts] for variant in page.variants]
    found = _aligned(variants, apart=apart)
    is_clear = False
    while not is_clear:
        with store.transaction():
            is_clear = counterparts.clear_computed(store, story_id, _SLICE)
    for first in range(0, len(found), _SLICE):
        with store.transaction():
            counterparts.add_computed(store, found[first : first + _SLICE])
    with store.transaction():
        counterparts.mark_aligned(store, story_id, len(page.variants))
    return True


def story_named(workspace: Workspace, name: str) -> Story:
    """Return the story with this title or uid.

    Raises:
        BadInputError: If there is none.
    """
    story = corpus.story_by_title(workspace.store, name) or corpus.story_by_uid(
        workspace.store, name
    )
    if story is None:
        raise BadInputError(f"There is no story “{name}”; `annotator stories` lists them.")
    return story


def all_stories(workspace: Workspace) -> list[Story]:
    """Return all stories in the order they were added."""
    return [row.story for row in story_list.story_rows(workspace.store, None, None, -1)]


def _aligned(variants: Sequence[Sequence[Sentence]], *, apart: bool) -> list[Counterpart]:
    # Loaded here: the window, which lists what was found, would wait for it.
    from annotator.domain.alignment import align  # noqa: PLC0415

    sentences = [sentence for variant in variants for sentence in variant]
    texts = [[sentence.text for sentence in variant] for variant in variants]
    if apart and len(sentences) >= _LARGE:
        # And these only a large story needs.
        from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
        from multiprocessing import get_context  # noqa: PLC0415

        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            pairs = pool.submit(align, texts).result()
    else:
        pairs = align(texts)
    return [_counterpart(sentences, pair) for pair in pairs]


def _counterpart(sentences: Sequence[Sentence], pair: Pair) -> Counterpart:
    one, other = sorted((sentences[pair.one].id, sentences[pair.other].id))
    return Counterpart(one, other, pair.score, pair.grade)
