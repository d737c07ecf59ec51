"""Counterparts: which sentences of the other variants say what a sentence says.

Likeness of words proposes, and judges with less weight on who says so. What a third variant says
in words of both is likelier to be the same, and of two pairs that are equally likely, the one that
stands between the same sure pairs in both variants is likelier, because rewrites mostly keep the
order of what they rewrite. A sentence may have several counterparts in one variant (it was split
there), and none (nobody else says it).
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from typing import Final, TypeAlias

from annotator.domain.pairing.coincidence import content_said, is_coincidence
from annotator.domain.pairing.counterparts import Grade, Pair
from annotator.domain.pairing.likeness import (
    WordVector,
    jaccard,
    likeness,
    vectors,
    vectors_of_words,
    weighed_by_content,
    words,
)
from annotator.domain.pairing.order import Scores, ordered

_LIKELY: Final = 0.26
"""From here on two sentences are counterparts; less is coincidence within one event."""
_TELLING: Final = 0.35
"""From here on it tells that two variants speak of the same, where many sentences reach it."""
_TELLING_SHARE: Final = 0.35
"""The share of the shorter variant's sentences that reach it where there is nothing to doubt."""
_DOUBT: Final = 0.1
"""How much likelier two sentences have to be where no others of their variants are alike."""
_NEAR: Final = 0.54
_SAME: Final = 0.9
_NEGATIONS: Final = frozenset(
    {"cannot", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing", "without"}
)
_LEG: Final = 0.25
"""How alike a third sentence has to be to each of two that it speaks for."""
_LEGS: Final = 0.4
"""The share of the legs' product that counts for the two."""
_RIVAL: Final = 0.72
"""How near to the best counterpart another one of the same variant has to come."""
_VERBATIM: Final = 0.9
"""From here on a counterpart says it word for word, and another one has to come as near as that.

“The power of education frightens them.” and “The power of the voice of women frightens them.” stand
in three variants: each has its own partner there, and is not the other's.
"""
_LARGE_STORY: Final = 1500
"""From so many sentences on, a sentence proposes fewer partners, by fewer of its rarest stems."""
_RARE_SHARE: Final = 0.06
_RARE_AT_LEAST: Final = 30


@dataclass(frozen=True, slots=True)
class _Search:
    """How thoroughly a sentence looks for partners.

    Attributes:
        partners: How many it proposes in each other variant.
        stems: How many of its rarest stems it looks at.
        share: Which share of their weight a partner has to have.
        common: How many stems it looks at where none of them is rare.
    """

    partners: int
    stems: int
    share: float
    common: int


_THOROUGH: Final = _Search(4, 14, 0.05, 6)
_FAST: Final = _Search(2, 7, 0.2, 0)


Legs: TypeAlias = Mapping[int, Mapping[int, float]]


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
    candidates = _candidates(found, starts)
    plain = [
        {(i, j): likeness(contents[i], contents[j]) for i, j in sorted(candidates[key])}
        for key in sorted(candidates)
    ]
    legs = _legs(plain)
    return [(compared, ordered(_bridged(compared, legs))) for compared in plain]


def _starts(variants: Sequence[Sequence[str]]) -> list[int]:
    starts, place = [], 0
    for sentences in variants:
        starts.append(place)
        place += len(sentences)
    return starts


def _candidates(
    found: Sequence[WordVector], starts: Sequence[int]
) -> dict[tuple[int, int], set[tuple[int, int]]]:
    """Return, for each pair of variants, the pairs of sentences that share rare words, or all.

    Every sentence proposes its few best partners in every other variant, so that the work grows
    with the number of sentences and not with its square.
    """
    ends = [*starts[1:], len(found)]
    variant_of = [
        variant
        for variant, (start, end) in enumerate(zip(starts, ends, strict=True))
        for _ in range(start, end)
    ]
    postings: dict[str, list[int]] = defaultdict(list)
    for place, vector in enumerate(found):
        for stem in vector.weights:
            postings[stem].append(place)
    limit = max(_RARE_AT_LEAST, round(len(found) * _RARE_SHARE))
    search = _THOROUGH if len(found) <= _LARGE_STORY else _FAST
    proposed: dict[tuple[int, int], set[tuple[int, int]]] = defaultdict(set)
    norms = [vector.norm for vector in found]
    for place, vector in enumerate(found):
        own = variant_of[place]
        by_variant: dict[int, list[tuple[float, int]]] = defaultdict(list)
        for partner, weight in _overlaps(vector, postings, search, limit):
            by_variant[variant_of[partner]].append((weight / norms[partner], partner))
        by_variant.pop(own, None)
        for variant, partners in by_variant.items():
            # There are about ten: sorting them all takes half the time of picking the best.
            partners.sort(reverse=True)
            best = (partner for _, partner in partners[: search.partners])
            if own < variant:
                proposed[own, variant].update((place, partner) for partner in best)
            else:
                proposed[variant, own].update((partner, place) for partner in best)
    for one, other in _of_the_same_words(found, variant_of):
        proposed[variant_of[one], variant_of[other]].add((one, other))
    return proposed


def _of_the_same_words(
    found: Sequence[WordVector], variant_of: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of sentences of two variants that have the very same words, rare or not.

    What comes again and again in both is paired in its order.
    """
    groups: dict[frozenset[tuple[str, float]], dict[int, list[int]]] = {}
    for place, vector in enumerate(found):
        group = groups.setdefault(frozenset(vector.weights.items()), {})
        group.setdefault(variant_of[place], []).append(place)
    for group in groups.values():
        for one, other in combinations(group.values(), 2):
            yield from zip(one, other, strict=False)


def _overlaps(
    vector: WordVector, postings: Mapping[str, Sequence[int]], search: _Search, limit: int
) -> list[tuple[int, float]]:
    """Return the sentences that share a good part of a sentence's rarest stems, and how much.

    Args:
        vector: The sentence.
        postings: For each stem, the sentences that have it.
        search: How many of the rarest stems are looked at, and which share is good.
        limit: Stems in more sentences than this tell nothing, where there are others.
    """
    overlap: dict[int, float] = defaultdict(float)
    least = 0.0
    rarest = sorted((len(postings[stem]), stem) for stem in vector.weights)[: search.stems]
    shared = [(number, stem) for number, stem in rarest if number > 1]
    telling = [stem for number, stem in shared if number <= limit]
    for stem in telling or [stem for _, stem in shared[: search.common]]:
        weight = vector.weights[stem] ** 2
        least += weight * search.share
        for partner in postings[stem]:
            overlap[partner] += weight
    return [(partner, weight) for partner, weight in overlap.items() if weight >= least]


def _legs(plain: Sequence[Scores]) -> Legs:
    """Return, for each sentence, the sentences of other variants that may speak for it."""
    legs: dict[int, dict[int, float]] = defaultdict(dict)
    for compared in plain:
        for (i, j), score in compared.items():
            if score >= _LEG:
                legs[i][j] = score
                legs[j][i] = score
    return legs


def _bridged(plain: Scores, legs: Legs) -> Scores:
    """Return the scores, raised where a sentence of a third variant is like both of a pair."""
    raised = {}
    for (i, j), score in plain.items():
        one, other = legs.get(i), legs.get(j)
        shared = one.keys() & other.keys() if one and other else None
        if one and other and shared:
            bridge = max(one[third] * other[third] for third in shared)
            raised[i, j] = min(score + _LEGS * bridge, 1.0)
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
    hardly have anything in common, what looks like one is mostly chance. One sentence is counted
    that reaches it, so that a brief of a few sentences is not judged by its few.
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
