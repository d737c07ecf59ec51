"""Aligning the sentences of stories: reading, computing (also in workers), and saving."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from annotator.domain.corpus import Sentence, StoryPage
from annotator.domain.ids import StoryId
from annotator.domain.pairing.counterparts import Counterpart, Pair
from annotator.services.aligning import aligned
from annotator.services.short_transactions import make_room_since, settle_now_and_then
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.worker_pool import WORKERS, sent, worker_pool
from annotator.services.workspace import Workspace
from annotator.storage import corpus, counterparts

_SLICE: Final = 2_000
_ROWS_A_STORY: Final = 200
"""About how many counterparts a story has, to know when to checkpoint the write-ahead log."""
_LARGE: Final = 600
"""From this many sentences on, aligning takes longer than a frame of the screen."""


@dataclass(frozen=True, slots=True)
class WaitingStory:
    """A story whose counterparts are to be computed.

    Attributes:
        id: The story.
        variants: The sentences of each of its variants that can have counterparts.
    """

    id: StoryId
    variants: Sequence[Sequence[Sentence]]

    @property
    def texts(self) -> list[list[str]]:
        """The texts of the sentences."""
        return [[sentence.text for sentence in variant] for variant in self.variants]

    def counterparts(self, columns: Sequence[tuple[Any, ...]]) -> list[Counterpart]:
        """Return the counterparts, given the columns from `annotator.services.aligning.aligned`."""
        sentences = [sentence for variant in self.variants for sentence in variant]
        return [_counterpart(sentences, Pair(*row)) for row in zip(*columns, strict=True)]

    def is_as_read(self, workspace: Workspace) -> bool:
        """Return whether the story still has the same sentences to compare."""
        if len(self.variants) <= 1:
            return True
        read = {sentence.id for variant in self.variants for sentence in variant}
        return read == counterparts.counted_sentences(workspace.store, self.id)


def waiting_story(workspace: Workspace, story_id: StoryId) -> WaitingStory | None:
    """Return the sentences of a story to align, or None if there is nothing to do."""
    if counterparts.is_aligned(workspace.store, story_id):
        return None
    variants = counterparts.variant_count(workspace.store, story_id)
    if variants <= 1:
        # Nothing to compare, so don't read it: an import may bring many single articles.
        return WaitingStory(story_id, [()] * variants)
    page = corpus.read_page(workspace.store, story_id)
    if page is None:
        return None
    return WaitingStory(story_id, counting(page))


def counting(page: StoryPage) -> list[list[Sentence]]:
    """Return the sentences of each variant that can have counterparts: furniture has none."""
    return [[s for s in variant.sentences if s.kind.counts] for variant in page.variants]


def computed(story: WaitingStory, watch: Watch) -> list[Counterpart]:
    """Align a story here or, if it is large and somebody watches, in a worker process.

    So other threads of this process don't have to wait, and stopping takes effect at once.

    Raises:
        Cancelled: If it was stopped.
    """
    texts = story.texts
    if watch is UNWATCHED or len(texts) <= 1 or sum(map(len, texts)) < _LARGE:
        return story.counterparts(aligned(texts))
    with worker_pool(1) as pool:
        return story.counterparts(sent(pool, aligned, texts, watch)())


def save(workspace: Workspace, story: WaitingStory, found: Sequence[Counterpart]) -> None:
    """Replace the computed counterparts of a story; after an interruption they are computed again.

    They are also computed again if sentences were split, merged or given another kind meanwhile,
    which marks the story as not aligned. An ordinary story is written in one transaction, so that
    two processes can align it at the same time.

    Raises:
        WorkspaceError: If it can't be saved; it counts as not aligned then.
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


def align_many(workspace: Workspace, stories: Sequence[StoryId], watch: Watch) -> None:
    """Align stories on all processors, and save each when it is finished.

    Raises:
        Cancelled: If it was stopped; what was computed by then is saved.
        WorkspaceError: If it can't be saved.
    """
    running: deque[tuple[WaitingStory, Callable[[], list[tuple[Any, ...]]]]] = deque()
    with worker_pool() as pool:
        for done, story_id in enumerate(stories):
            watch.step(done, len(stories))
            waiting = waiting_story(workspace, story_id)
            if waiting is not None:
                running.append((waiting, sent(pool, aligned, waiting.texts, watch)))
            # Enough stories to keep all processors busy, but no more in memory.
            while len(running) > 2 * WORKERS:
                first, result = running.popleft()
                save(workspace, first, first.counterparts(result()))
            settle_now_and_then(workspace, done * _ROWS_A_STORY, (done + 1) * _ROWS_A_STORY)
        for waiting, result in running:
            save(workspace, waiting, waiting.counterparts(result()))


def _counterpart(sentences: Sequence[Sentence], pair: Pair) -> Counterpart:
    one, other = sorted((sentences[pair.one].id, sentences[pair.other].id))
    return Counterpart(one, other, pair.score, pair.grade)
