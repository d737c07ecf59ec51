"""Finding the text that stories share, because of which a split keeps them together."""

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from annotator.domain.datasets.compared_words import compared_words
from annotator.domain.datasets.shared_text import SharedText
from annotator.domain.ids import StoryId
from annotator.services.tasks import Watch
from annotator.storage import records, story_lookup
from annotator.storage.store import Store

if TYPE_CHECKING:
    from annotator.domain.datasets.token_sets import TokenSets


def most_shared(
    store: Store, stories: Sequence[StoryId], sets: "TokenSets", watch: Watch
) -> SharedText | None:
    """Return the text that most of the stories share, else the two most similar texts.

    Args:
        store: The workspace.
        stories: The stories to compare.
        sets: Their sentences, each owned by the index of its story.
        watch: Asked whether to stop.
    """
    text, holders = _repeated(store, stories, watch)
    if len(holders) < 2:  # noqa: PLR2004 - a text that two stories have
        text, holders = _alike(store, stories, sets, watch)
    return SharedText(text, tuple(story_lookup.titles(store, holders))) if holders else None


def _repeated(store: Store, stories: Sequence[StoryId], watch: Watch) -> tuple[str, list[StoryId]]:
    found: dict[frozenset[str], tuple[str, list[StoryId]]] = {}
    for story_id in stories:
        watch.check()
        for text in records.compared_texts(store, story_id):
            compared = compared_words(text)
            if compared is None:
                continue
            _, holders = found.setdefault(frozenset(compared.words), (text, []))
            if holders[-1:] != [story_id]:
                holders.append(story_id)
    return max(found.values(), key=lambda each: len(each[1]), default=("", []))


def _alike(
    store: Store, stories: Sequence[StoryId], sets: "TokenSets", watch: Watch
) -> tuple[str, list[StoryId]]:
    import numpy as np  # noqa: PLC0415

    from annotator.domain.datasets.near_duplicates import most_alike  # noqa: PLC0415
    from annotator.domain.datasets.story_groups import floors  # noqa: PLC0415

    apart = np.arange(len(stories), dtype=np.int32)
    pair = most_alike(sets, floors(sets), lambda: apart, watch.check)
    if pair is None:
        return "", []
    holders = [stories[sets.owners[place]] for place in (pair.one, pair.other)]
    return text_at(store, holders[0], int(sets.places[pair.one])), holders


def text_at(store: Store, story_id: StoryId, place: int) -> str:
    """Return a story's sentence by the place at which it was read; empty if it has gone."""
    return next(islice(records.compared_texts(store, story_id), place, None), "")
