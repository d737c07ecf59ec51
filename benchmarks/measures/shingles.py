"""How much of an article an extraction found, by shared shingles of four words.

The measure is that of the benchmark "article-extraction-benchmark" (ScrapingHub, 2019): texts are
bags of shingles; precision and recall are averaged over pages, and F1 is of those averages.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_WORD: Final = re.compile(r"\w+")
_LENGTH: Final = 4


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and F1, each from 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def score(true: str, found: str) -> Score:
    """Return how well the found text matches the true one."""
    wanted, had = _shingles(true), _shingles(found)
    both = sum((wanted & had).values())
    return Score(
        both / had.total() if had else float(not wanted),
        both / wanted.total() if wanted else 1.0,
    )


def mean(scores: Iterable[Score]) -> Score:
    """Return the average over pages."""
    every = list(scores)
    return Score(
        sum(each.precision for each in every) / len(every),
        sum(each.recall for each in every) / len(every),
    )


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    if not words:
        return Counter()
    places = range(max(len(words) - _LENGTH + 1, 1))
    return Counter(tuple(words[place : place + _LENGTH]) for place in places)
