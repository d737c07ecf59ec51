"""Rewrites keep the order of sentences: pairs that do so too get a higher score."""

from bisect import bisect_left
from typing import Final, TypeAlias

Scores: TypeAlias = dict[tuple[int, int], float]
"""How alike each sentence of one variant is to one of another, by their positions."""

_SURE: Final = 0.5
_IN_ORDER: Final = 0.02
_OUT_OF_ORDER: Final = 0.02


def ordered(scores: Scores) -> Scores:
    """Return the scores, raised for pairs in the order of the sure pairs, lowered for others."""
    anchors = _anchors(scores)
    if not anchors:
        return scores
    lefts = [left for left, _ in anchors]
    rights = [right for _, right in anchors]
    adjusted = {}
    for (i, j), score in scores.items():
        place = bisect_left(lefts, i)
        before = rights[place - 1] if place else -1
        is_anchor = place < len(anchors) and anchors[place] == (i, j)
        after = rights[place] if place < len(anchors) else None
        keeps_order = is_anchor or (before <= j and (after is None or j <= after))
        adjusted[i, j] = min(score + _IN_ORDER, 1.0) if keeps_order else score - _OUT_OF_ORDER
    return adjusted


def _anchors(scores: Scores) -> list[tuple[int, int]]:
    """Return the longest chain of sure pairs that keeps the order in both variants.

    Sure pairs are each other's best. The chain is a longest increasing subsequence, found by
    patience sorting (Fredman 1975).
    """
    best_left: dict[int, tuple[float, int]] = {}
    best_right: dict[int, tuple[float, int]] = {}
    for (i, j), score in scores.items():
        # A pair below the bound could be nobody's anchor, and so need not compete.
        if score >= _SURE:
            best_left[i] = max(best_left.get(i, (0.0, -1)), (score, j))
            best_right[j] = max(best_right.get(j, (0.0, -1)), (score, i))
    sure = sorted(
        (i, j)
        for (i, j), score in scores.items()
        if score >= _SURE and best_left[i][1] == j and best_right[j][1] == i
    )
    tails: list[int] = []
    tail_indexes: list[int] = []
    previous = [-1] * len(sure)
    for index, (_, j) in enumerate(sure):
        place = bisect_left(tails, j)
        previous[index] = tail_indexes[place - 1] if place else -1
        if place == len(tails):
            tails.append(j)
            tail_indexes.append(index)
        else:
            tails[place] = j
            tail_indexes[place] = index
    chain = []
    index = tail_indexes[-1] if tail_indexes else -1
    while index >= 0:
        chain.append(sure[index])
        index = previous[index]
    chain.reverse()
    return chain
