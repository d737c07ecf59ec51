"""The plain measure that our counterparts are compared with: TF-IDF of character n-grams."""

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

Score: TypeAlias = Callable[[int, int], float]
"""How alike two texts are, by their numbers."""
_N_GRAMS: Final = range(2, 6)


def tf_idf(texts: Sequence[str]) -> Score:
    """Return the cosine of character n-grams within words, weighted by how rare they are."""
    counted = [Counter(_n_grams(text)) for text in texts]
    texts_with = Counter(gram for counts in counted for gram in counts)
    vectors = []
    for counts in counted:
        weights = {
            gram: (1 + math.log(number)) * (1 + math.log((1 + len(texts)) / (1 + texts_with[gram])))
            for gram, number in counts.items()
        }
        norm = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        vectors.append({gram: weight / norm for gram, weight in weights.items()})

    def score(one: int, other: int) -> float:
        theirs = vectors[other]
        return sum(weight * theirs.get(gram, 0.0) for gram, weight in vectors[one].items())

    return score


def _n_grams(text: str) -> list[str]:
    padded = [f" {word} " for word in re.findall(r"\S+", text.lower())]
    return [
        word[start : start + length]
        for word in padded
        for length in _N_GRAMS
        for start in range(len(word) - length + 1)
    ]
