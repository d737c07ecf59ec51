"""The similarity of train and test: their two most similar sentences."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from annotator.domain.datasets.parts import Part
from annotator.domain.ids import StoryId
from annotator.services.datasets.sharing import text_at
from annotator.services.tasks import Watch
from annotator.storage.store import Store

if TYPE_CHECKING:
    from annotator.domain.datasets.token_sets import TokenSets

_FLOORS: Final = ((30_000, 0.3), (150_000, 0.4), (500_000, 0.5))
"""Down to which share of common words train's and test's most similar sentences are looked for,
with up to so many different sentences: the lower, the more pairs have to be compared. With more
sentences than that it is known that stories which share more were not parted."""

_DECIMALS: Final = 6


@dataclass(frozen=True, slots=True)
class Similarity:
    """The most similar sentences of train and test.

    Attributes:
        likeness: The share of words that they have in common; None if it is below the floor.
        floor: The least share that was searched for.
        sentences: The two sentences, the one of train first.
    """

    likeness: float | None
    floor: float
    sentences: tuple[str, ...] = ()


def similarity(
    store: Store,
    sets: "TokenSets",
    stories: Sequence[StoryId],
    placed: Sequence[Part],
    watch: Watch,
) -> Similarity:
    """Return how similar the sentences of train are to those of test.

    Args:
        store: The workspace.
        sets: The stories' sentences, each owned by the index of its story.
        stories: The stories.
        placed: The part of each.
        watch: Asked whether to stop.

    Raises:
        Cancelled: If it was stopped.
    """
    import numpy as np  # noqa: PLC0415 - the window does not wait for it

    from annotator.domain.datasets.near_duplicates import most_alike  # noqa: PLC0415 - likewise
    from annotator.domain.datasets.story_groups import THRESHOLD  # noqa: PLC0415 - likewise

    floor = next((low for most, low in _FLOORS if len(sets.owners) <= most), THRESHOLD)
    if floor >= THRESHOLD:
        return Similarity(None, floor)
    number_of = {Part.TRAIN: 0, Part.TEST: 1, Part.DEV: -1}
    sides = np.array([number_of[part] for part in placed], np.int32)
    pair = most_alike(sets, floor, lambda: sides, watch.check)
    if pair is None:
        return Similarity(None, floor)
    # Sorted by the number of the part: train comes first.
    ordered = sorted((pair.one, pair.other), key=lambda place: int(sides[sets.owners[place]]))
    texts = tuple(
        text_at(store, stories[sets.owners[place]], int(sets.places[place])) for place in ordered
    )
    return Similarity(round(pair.likeness, _DECIMALS), floor, texts)
