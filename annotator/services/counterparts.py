"""Counterparts: computed when a story got variants, listed for the window and the command line.

Aligning is arithmetic on one story's sentences; a large story takes a second or two, so the
window has it done by a thread, which hands large ones to a process of its own. An import aligns
what it brings if that is little. Whoever looks at counterparts has the missing ones computed first.
The file records which ones those are, so that none is forgotten, whatever was cut short.
"""

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from annotator.domain.corpus import Sentence, StoryPage
from annotator.domain.ids import SentenceId, StoryId
from annotator.domain.pairing.counterparts import Closest, Counterpart, Pair
from annotator.services.aligning import aligned
from annotator.services.short_transactions import make_room_since, settle_now_and_then
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.worker_pool import WORKERS, sent, worker_pool
from annotator.services.workspace import Workspace
from annotator.storage import corpus, counterparts
from annotator.storage.bulk_writing import in_bulk

_SLICE: Final = 2_000
_MANY: Final = 16
"""From this many stories on, starting other processes is worth half a second."""
_FEW: Final = 50
"""How many stories at most are aligned by the import that brings them: a second or two."""
_SMALL: Final = 300
"""How many sentences a story has at most that is aligned in a frame or two of the screen."""
_ROWS_A_STORY: Final = 200
"""About how many counterparts a story has; after many stories the log is settled."""
_LARGE: Final = 600
"""From this many sentences on, aligning takes longer than a frame of the screen."""


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
    story = _Waiting(story_id, _counting(page))
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
    waiting = _waiting(workspace, story_id)
    if waiting is None:
        return False
    _save(workspace, waiting, _aligned(waiting, watch))
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
            _align_many(workspace, stories, watch)
    return bool(stories)


def _align_many(workspace: Workspace, stories: Sequence[StoryId], watch: Watch) -> None:
    running: deque[tuple[_Waiting, Callable[[], list[tuple[Any, ...]]]]] = deque()
    with worker_pool() as pool:
        for done, story_id in enumerate(stories):
            watch.step(done, len(stories))
            waiting = _waiting(workspace, story_id)
            if waiting is not None:
                running.append((waiting, sent(pool, aligned, waiting.texts, watch)))
            # Enough under way that no processor waits, and no more in memory.
            while len(running) > 2 * WORKERS:
                first, result = running.popleft()
                _save(workspace, first, first.counterparts(result()))
            settle_now_and_then(workspace, done * _ROWS_A_STORY, (done + 1) * _ROWS_A_STORY)
        for waiting, result in running:
            _save(workspace, waiting, waiting.counterparts(result()))


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A story whose counterparts are to be computed."""

    id: StoryId
    variants: Sequence[Sequence[Sentence]]

    @property
    def texts(self) -> list[list[str]]:
        """The texts of the sentences."""
        return [[sentence.text for sentence in variant] for variant in self.variants]

    def counterparts(self, columns: Sequence[tuple[Any, ...]]) -> list[Counterpart]:
        """Return what `annotator.services.aligning.aligned` has found in the texts."""
        sentences = [sentence for variant in self.variants for sentence in variant]
        return [_counterpart(sentences, Pair(*row)) for row in zip(*columns, strict=True)]

    def is_as_read(self, workspace: Workspace) -> bool:
        """Whether the sentences to compare are those that stand in the story now."""
        if len(self.variants) <= 1:
            return True
        read = {sentence.id for variant in self.variants for sentence in variant}
        return read == counterparts.counted_sentences(workspace.store, self.id)


def _waiting(workspace: Workspace, story_id: StoryId) -> _Waiting | None:
    """Return what is to be aligned of a story, or None where there is nothing to do."""
    if counterparts.is_aligned(workspace.store, story_id):
        return None
    variants = counterparts.variant_count(workspace.store, story_id)
    if variants <= 1:
        # Nothing to compare: an import of many single articles would read each again.
        return _Waiting(story_id, [()] * variants)
    page = corpus.read_page(workspace.store, story_id)
    if page is None:
        return None
    return _Waiting(story_id, _counting(page))


def _counting(page: StoryPage) -> list[list[Sentence]]:
    """Return the sentences of each variant that can have counterparts: furniture has none."""
    return [[s for s in variant.sentences if s.kind.counts] for variant in page.variants]


def _save(workspace: Workspace, story: _Waiting, found: Sequence[Counterpart]) -> None:
    """Replace what was computed before; if this is cut short, all is computed again.

    The same happens if sentences were split, merged or given another kind meanwhile, because
    whoever did that marked the story as not aligned while it was not aligned yet. An ordinary story
    is one transaction, so that two processes that align it at once leave it whole.
    """
    store = workspace.store
    slices = deque(found[start : start + _SLICE] for start in range(0, len(found) or 1, _SLICE))
    is_clear, ended = False, 0.0
    while slices:
        make_room_since(ended)
        with store.transaction():
            if not is_clear:
                counterparts.unmark_aligned(store, story.id)
                is_clear = counterparts.clear_computed(store, story.id, _SLICE)
            if is_clear:
                counterparts.add_computed(store, slices.popleft())
            if not slices and story.is_as_read(workspace):
                counterparts.mark_aligned(store, story.id, len(story.variants))
        ended = time.perf_counter()


def _aligned(story: _Waiting, watch: Watch) -> list[Counterpart]:
    """Align a story here, or in another process if it is large and somebody watches.

    That way this process's other threads never wait, and a stop takes effect at once.
    """
    texts = story.texts
    if watch is UNWATCHED or len(texts) <= 1 or sum(map(len, texts)) < _LARGE:
        return story.counterparts(aligned(texts))
    with worker_pool(1) as pool:
        return story.counterparts(sent(pool, aligned, texts, watch)())


def _counterpart(sentences: Sequence[Sentence], pair: Pair) -> Counterpart:
    one, other = sorted((sentences[pair.one].id, sentences[pair.other].id))
    return Counterpart(one, other, pair.score, pair.grade)
