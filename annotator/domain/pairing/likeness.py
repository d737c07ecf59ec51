"""How alike two sentences are, by their words alone.

Words are cut to their stems (`annotator.domain.pairing.words`) and weighted by how rare they are in
the story: what every sentence of an event says tells nothing (inverse document frequency; Sparck
Jones 1972, "A statistical interpretation of term specificity"). On rewritten news such scores find
a sentence's partner as often as sentence embeddings do.

Who says something matters less than what is said: two sentences that quote the same spokesman share
his name, his office and a verb, and may have nothing else in common.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from annotator.domain.comparison.attribution import attributions, seems_attributed
from annotator.domain.comparison.circumstances import circumstances
from annotator.domain.pairing.words import FUNCTION_STEMS, stems_of, words

_COSINE_SHARE: Final = 0.65
_FUNCTION_WORD: Final = 0.2
"""The share of its weight that a word keeps if it says nothing by itself."""
_ATTRIBUTION: Final = 0.5
"""The share of its weight that a word keeps if it tells who says so, when or where."""
_AUDIENCE: Final = """
    tell tells told reporters journalists press conference statement spokesman spokeswoman
    spokesperson
"""
_AUDIENCE_STEMS: Final = frozenset(stems_of(_AUDIENCE.split()))
"""The stems of words that tell, beside an attribution, how and to whom it was said."""


@dataclass(frozen=True, slots=True)
class WordVector:
    """A sentence as its stems with their weights.

    Attributes:
        weights: The weight of each stem.
        norm: The Euclidean length of the weights.
        total: Their sum.
        source: The stems that only tell who says so.
    """

    weights: Mapping[str, float]
    norm: float
    total: float
    source: frozenset[str] = frozenset()


def vectors(variants: Sequence[Sequence[str]]) -> list[WordVector]:
    """Return the sentences of one story as weighted stems, variant by variant.

    A stem's rarity is taken within the variants that have it: a name does not become a common word
    because every outlet mentions it once.
    """
    return vectors_of_words([[words(text) for text in sentences] for sentences in variants])


def vectors_of_words(variants: Sequence[Sequence[Sequence[str]]]) -> list[WordVector]:
    """Return what `vectors` returns, of sentences whose words are known already."""
    counted = [[Counter(stems_of(found)) for found in sentences] for sentences in variants]
    sentences_with: Counter[str] = Counter()
    variants_with: Counter[str] = Counter()
    for variant in counted:
        present: Counter[str] = Counter()
        for counts in variant:
            present.update(counts.keys())
        sentences_with.update(present)
        variants_with.update(present.keys())
    typical = sum(map(len, counted)) / max(len(counted), 1)
    rarity = {
        stem: math.log(1 + typical * variants_with[stem] / number)
        for stem, number in sentences_with.items()
    }
    return [_vector(counts, rarity) for variant in counted for counts in variant]


def weighed_by_content(vector: WordVector, text: str) -> WordVector:
    """Return a sentence's vector with less weight on the words that tell who says so.

    Words that stand in what is said as well keep their weight.

    Args:
        vector: The sentence, as `vectors` returns it.
        text: Its text.
    """
    if not seems_attributed(text):
        return vector
    said, place = [], 0
    for stretch in sorted(
        stretch
        for found in attributions(text)
        if not found.is_naming
        for stretch in (found.place, found.speaker, *circumstances(text, found))
        if stretch is not None
    ):
        said.append(text[place : stretch.start])
        place = max(place, stretch.end)
    if not said:
        return vector
    said.append(text[place:])
    content = set(stems_of(words(" ".join(said)))) - _AUDIENCE_STEMS
    return _measured(
        {
            stem: weight if stem in content else weight * _ATTRIBUTION
            for stem, weight in vector.weights.items()
        },
        vector.weights.keys() - content,
    )


def likeness(one: WordVector, other: WordVector) -> float:
    """Return how alike two sentences are, from 0 to 1.

    Two thirds cosine; one third the share of the lighter sentence that the heavier one contains,
    so that a sentence which was split or merged is still found. The less the lighter one weighs,
    the less that share counts: a few words are easily contained by chance.
    """
    if len(one.weights) > len(other.weights):
        one, other = other, one
    partner_of = other.weights.get
    dot = shared = 0.0
    for stem, weight in one.weights.items():
        partner = partner_of(stem)
        if partner is not None:
            dot += weight * partner
            # The innermost loop: a call of `min` would cost more than the comparison.
            shared += weight if weight < partner else partner  # noqa: FURB136
    if dot == 0.0:
        return 0.0
    cosine = dot / (one.norm * other.norm)
    contained = shared / math.sqrt(one.total * other.total)
    return _COSINE_SHARE * cosine + (1 - _COSINE_SHARE) * contained


def jaccard(one: Iterable[str], other: Iterable[str]) -> float:
    """Return the share of words that two sentences have in common (Jaccard 1912).

    A word that stands in a sentence twice counts twice (Ruzicka 1958); otherwise it would hardly
    matter that one word has replaced many others.
    """
    first, second = Counter(one), Counter(other)
    union = (first | second).total()
    return (first & second).total() / union if union else 1.0


def _vector(counts: Counter[str], rarity: Mapping[str, float]) -> WordVector:
    weights = {
        stem: (1 + math.log(number))
        * rarity[stem]
        * (_FUNCTION_WORD if stem in FUNCTION_STEMS else 1.0)
        for stem, number in counts.items()
    }
    return _measured(weights)


def _measured(weights: Mapping[str, float], source: Iterable[str] = ()) -> WordVector:
    norm = math.sqrt(sum(weight * weight for weight in weights.values()))
    return WordVector(weights, norm, sum(weights.values()), frozenset(source))
