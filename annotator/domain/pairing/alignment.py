"""Counterparts: which sentences of the other variants say what a sentence says.

Pairs are proposed by how alike their words are, and judged the same way, with less weight on who
says so. Two sentences are likelier to say the same thing if a third variant has a sentence that is
like both. Of two equally likely pairs, the one that stands between the same sure pairs in both
variants is likelier, because rewrites mostly keep the order of what they rewrite. A sentence may
have several counterparts in one variant (it was split there), or none (nobody else says it).
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Final, TypeAlias

from annotator.domain.pairing.candidates import candidates
from annotator.domain.pairing.coincidence import content_said, is_coincidence
from annotator.domain.pairing.counterparts import Grade, Pair
from annotator.domain.pairing.likeness import (
    WordVector,
    jaccard,
    likeness,
    vectors,
    vectors_of_words,
    weighed_by_content,
)
from annotator.domain.pairing.order import Scores, ordered
from annotator.domain.pairing.words import words

_LIKELY: Final = 0.26
"""From this score on, two sentences are counterparts; less is coincidence within one event."""
_TELLING: Final = 0.35
"""If many sentences reach this, two variants speak of the same things."""
_TELLING_SHARE: Final = 0.35
"""The share of the shorter variant's sentences that has to reach it to leave no doubt."""
_DOUBT: Final = 0.1
"""How much likelier two sentences have to be where no others of their variants are alike."""
_NEAR: Final = 0.54
_SAME: Final = 0.9
_NEGATIONS: Final = frozenset(
    {"cannot", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing", "without"}
)
_LEAST_SUPPORT: Final = 0.25
"""A sentence of a third variant supports a pair if it is at least so much like each of the two."""
_SUPPORT_WEIGHT: Final = 0.4
"""How much of the product of these two likenesses is added to the pair's score."""
_RIVAL: Final = 0.72
"""The share of the best counterpart's score that another one in the same variant has to reach."""
_VERBATIM: Final = 0.9
"""From here on a counterpart is verbatim; another in its variant has to reach this share of it.

“The power of education frightens them.” and “The power of the voice of women frightens them.” stand
in three variants: each has its own partner there, and is not the other's.
"""
Neighbours: TypeAlias = Mapping[int, Mapping[int, float]]


def align(variants: Sequence[Sequence[str]]) -> list[Pair]:
    """Return the counterparts within one story.

    Args:
        variants: For each variant its sentences in reading order, furniture left out. The places
            in the result count through all of them, variant by variant.
    """
    if sum(map(bool, variants)) <= 1:
        return []
    by_variant = [[words(text) for text in sentences] for sentences in variants]
    found = vectors_of_words(by_variant)
    contents = _contents(found, variants)
    tokens = list(chain.from_iterable(by_variant))
    said = [content_said(text) for sentences in variants for text in sentences]
    pairs: list[Pair] = []
    for plain, settled in _scores(found, contents, _starts(variants)):
        for (i, j), score in _chosen(plain, settled):
            quotes_else = bool(said[i] and said[j] and said[i].isdisjoint(said[j]))
            if not quotes_else and not is_coincidence(
                contents[i], contents[j], tokens[i], tokens[j]
            ):
                grade = _grade(tokens[i], tokens[j], plain[i, j])
                pairs.append(Pair(i, j, round(score, 4), grade))
    pairs.sort(key=lambda pair: (pair.one, pair.other))
    return pairs


def scores(variants: Sequence[Sequence[str]]) -> list[tuple[Scores, Scores]]:
    """Return the scores of all that was compared, for each two variants that share rare words.

    The first of the two is how alike the words are, the second what was made of it by third
    variants and by the order.

    Args:
        variants: As for `align`.
    """
    found = vectors(variants)
    return _scores(found, _contents(found, variants), _starts(variants))


def _contents(found: Sequence[WordVector], variants: Sequence[Sequence[str]]) -> list[WordVector]:
    texts = (text for sentences in variants for text in sentences)
    return [weighed_by_content(*pair) for pair in zip(found, texts, strict=True)]


def _scores(
    found: Sequence[WordVector], contents: Sequence[WordVector], starts: Sequence[int]
) -> list[tuple[Scores, Scores]]:
    if not found:
        return []
    proposed = candidates(found, starts)
    plain = [
        {(i, j): likeness(contents[i], contents[j]) for i, j in sorted(proposed[key])}
        for key in sorted(proposed)
    ]
    neighbours = _neighbours(plain)
    return [(compared, ordered(_supported(compared, neighbours))) for compared in plain]


def _starts(variants: Sequence[Sequence[str]]) -> list[int]:
    starts, place = [], 0
    for sentences in variants:
        starts.append(place)
        place += len(sentences)
    return starts


def _neighbours(plain: Sequence[Scores]) -> Neighbours:
    """Return, for each sentence, those of other variants that are like it, and how much."""
    neighbours: dict[int, dict[int, float]] = defaultdict(dict)
    for compared in plain:
        for (i, j), score in compared.items():
            if score >= _LEAST_SUPPORT:
                neighbours[i][j] = score
                neighbours[j][i] = score
    return neighbours


def _supported(plain: Scores, neighbours: Neighbours) -> Scores:
    """Return the scores, raised where a sentence of a third variant is like both of a pair."""
    raised = {}
    for (i, j), score in plain.items():
        one, other = neighbours.get(i), neighbours.get(j)
        shared = one.keys() & other.keys() if one and other else None
        if one and other and shared:
            support = max(one[third] * other[third] for third in shared)
            raised[i, j] = min(score + _SUPPORT_WEIGHT * support, 1.0)
        else:
            raised[i, j] = score
    return raised


def _chosen(plain: Scores, settled: Scores) -> Iterator[tuple[tuple[int, int], float]]:
    """Yield the pairs that are counterparts: likely, and no rival is much likelier."""
    least = _LIKELY + _DOUBT * _doubt(settled)
    rivals = _rivals(settled)
    verbatim = _rivals(plain)
    for places, score in settled.items():
        if score < least or score < rivals(places) * _RIVAL:
            continue
        rival = verbatim(places)
        if rival < _VERBATIM or plain[places] >= rival * _VERBATIM:
            yield places, score


def _doubt(settled: Scores) -> float:
    """Return how doubtful it is, from 0 to 1, that two variants speak of the same at all.

    Where a rewrite has a partner for most sentences, another one is likely; where two articles
    hardly have anything in common, what looks like one is mostly chance. One sentence is always
    counted as reaching it, so that a brief is not judged by its few sentences.
    """
    shorter = min(_best(settled), key=len)
    telling = 1 + sum(score >= _TELLING for score in shorter.values())
    return max(0.0, 1 - telling / (1 + len(shorter)) / _TELLING_SHARE)


def _rivals(scores: Scores) -> Callable[[tuple[int, int]], float]:
    """Return what tells the score that the best partners of both sentences of a pair reach."""
    lefts, rights = _best(scores)
    return lambda places: min(lefts[places[0]], rights[places[1]])


def _best(scores: Scores) -> tuple[Mapping[int, float], Mapping[int, float]]:
    """Return the best score of each sentence of the one variant, and of the other."""
    lefts: dict[int, float] = defaultdict(float)
    rights: dict[int, float] = defaultdict(float)
    for (i, j), score in scores.items():
        # A call of `max` would cost more than the comparison.
        if score > lefts[i]:  # noqa: PLR1730
            lefts[i] = score
        if score > rights[j]:  # noqa: PLR1730
            rights[j] = score
    return lefts, rights


def _grade(one: Sequence[str], other: Sequence[str], score: float) -> Grade:
    if one == other:
        return Grade.SAME
    if score < _NEAR:
        return Grade.PARAPHRASE
    is_same = jaccard(one, other) >= _SAME and _decisive(one) == _decisive(other)
    return Grade.SAME if is_same else Grade.NEAR


def _decisive(tokens: Sequence[str]) -> list[str]:
    """Return the words of which one makes a difference: numbers and negations, in their order."""
    return [
        token
        for token in tokens
        if token in _NEGATIONS or token.endswith("n't") or any(map(str.isdigit, token))
    ]
