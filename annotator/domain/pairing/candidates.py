"""Candidates: the pairs of sentences that are worth comparing, found by their rarest words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from typing import Final

from annotator.domain.pairing.likeness import WordVector

_LARGE_STORY: Final = 1500
"""From so many sentences on, a sentence proposes fewer partners, by fewer of its rarest stems."""
_RARE_SHARE: Final = 0.06
_RARE_AT_LEAST: Final = 30
_MOST_LOOKS: Final = 12_000_000
"""How many sentences are looked at, at most, if each of a story looks for one of its rare stems.

With more than 14,000 sentences the share above gets smaller: otherwise the work would grow with
the square of their number.
"""
_MOST_PARTNERS: Final = 800_000
"""In how many other variants sentences propose partners, at most, added up over a story.

Fifty variants of two hundred sentences, or a hundred of eighty, are compared with all others.
"""
_MOST_VARIANTS: Final = 100
"""In how many a single sentence does, at most: those with the sentences that are most like it."""
_MOST_TURNS: Final = 200_000
"""How often all variants of a story together are held against others, at most.

From 2,000 variants on a sentence proposes partners in fewer, of 100,000 in two: each two variants
cost some fifty microseconds, however short they are.
"""


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


def candidates(
    found: Sequence[WordVector], starts: Sequence[int]
) -> dict[tuple[int, int], set[tuple[int, int]]]:
    """Return, for each pair of variants, the pairs of sentences that share rare words, or all.

    Every sentence proposes its few best partners in every other variant, or in those that are most
    like it where there are many, so that the work grows with the number of sentences and not with
    its square.

    Args:
        found: The sentences of all variants, one variant after the other.
        starts: For each variant, the place of its first sentence.
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
    count = max(len(found), 1)
    limit = max(_RARE_AT_LEAST, min(round(count * _RARE_SHARE), _MOST_LOOKS // count))
    turns = _MOST_TURNS // max(len(starts), 1)
    most_variants = max(1, min(_MOST_VARIANTS, _MOST_PARTNERS // count, turns))
    search = _THOROUGH if len(found) <= _LARGE_STORY else _FAST
    proposed: dict[tuple[int, int], set[tuple[int, int]]] = defaultdict(set)
    norms = [vector.norm for vector in found]
    for place, vector in enumerate(found):
        own = variant_of[place]
        by_variant: dict[int, list[tuple[float, int]]] = defaultdict(list)
        for partner, weight in _overlaps(vector, postings, search, limit):
            by_variant[variant_of[partner]].append((weight / norms[partner], partner))
        by_variant.pop(own, None)
        for variant, partners in _most_like(by_variant, most_variants):
            # There are about ten: sorting them all takes half the time of picking the best.
            partners.sort(reverse=True)
            best = (partner for _, partner in partners[: search.partners])
            if own < variant:
                proposed[own, variant].update((place, partner) for partner in best)
            else:
                proposed[variant, own].update((partner, place) for partner in best)
    for one, other in _of_the_same_words(found, variant_of, most_variants):
        proposed[variant_of[one], variant_of[other]].add((one, other))
    return proposed


def _of_the_same_words(
    found: Sequence[WordVector], variant_of: Sequence[int], most_variants: int
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of sentences of two variants that have the very same words, rare or not.

    What comes again and again in both is paired in its order, and where many variants have it, with
    the next ones only.
    """
    groups: dict[frozenset[tuple[str, float]], dict[int, list[int]]] = {}
    for place, vector in enumerate(found):
        group = groups.setdefault(frozenset(vector.weights.items()), {})
        group.setdefault(variant_of[place], []).append(place)
    for group in groups.values():
        variants = list(group.values())
        for number, one in enumerate(variants, start=1):
            for other in variants[number : number + most_variants]:
                yield from zip(one, other, strict=False)


def _most_like(
    by_variant: Mapping[int, list[tuple[float, int]]], most: int
) -> Iterable[tuple[int, list[tuple[float, int]]]]:
    """Return those variants that have the partners most like the sentence, with the partners."""
    if len(by_variant) <= most:
        return by_variant.items()
    return nlargest(most, by_variant.items(), key=lambda found: max(found[1]))


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
