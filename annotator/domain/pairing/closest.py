"""For a sentence that has no counterpart in a variant, the sentence there that came closest.

It shows whether a counterpart was missed, and how well counterparts are found.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from annotator.domain.pairing.alignment import scores


def closest(
    variants: Sequence[Sequence[str]], counterparts: Iterable[tuple[int, int]]
) -> list[tuple[int, int, float]]:
    """Return, for sentences without a counterpart in a variant, the likeliest one there.

    A sentence with which nothing there shares a rare word has none. Two that come closest to each
    other are one pair; one that has a counterpart may come closest to others.

    Args:
        variants: As for `align`.
        counterparts: The pairs that are counterparts, by their places.

    Returns:
        The places, the smaller one first, and the score, in the order of the places.
    """
    variant_of = [number for number, sentences in enumerate(variants) for _ in sentences]
    served = {
        (place, variant_of[partner])
        for pair in counterparts
        for place, partner in (pair, pair[::-1])
    }
    best: dict[tuple[int, int], tuple[float, int, int]] = {}
    for one, other, score in chain.from_iterable(
        _by_score(settled) for _, settled in scores(variants)
    ):
        for key in ((one, variant_of[other]), (other, variant_of[one])):
            if key not in served:
                best.setdefault(key, (score, one, other))
    return sorted({(one, other, round(score, 4)) for score, one, other in best.values()})


def _by_score(settled: dict[tuple[int, int], float]) -> Iterator[tuple[int, int, float]]:
    """Yield the pairs that have anything in common, the likeliest first, then in reading order."""
    for (one, other), score in sorted(settled.items(), key=lambda item: (-item[1], item[0])):
        if score > 0:
            yield one, other, score
