"""What two texts say alike: their words, or pairs of characters where words stand unparted."""

import re
from itertools import pairwise
from typing import Final

_WORD: Final = re.compile(r"[^\W_]{3,}")
_TELLING: Final = 5
"""In characters; shorter words are in every text."""
_UNSPACED: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff]")
"""Thai and Lao, Burmese, Japanese, Chinese."""
_MOST: Final = 0.4
"""Figures, marks and names stand between."""


def is_unspaced(text: str) -> bool:
    """Whether most of the text is in a script that does not part its words."""
    return len(_UNSPACED.findall(text)) > _MOST * len(text)


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text of three letters and more, or its pairs of characters."""
    lower = text.lower()
    if is_unspaced(lower):
        pairs = map("".join, pairwise(lower))
        return frozenset(pair for pair in pairs if pair.isalnum())
    return frozenset(_WORD.findall(lower))


def telling_words(text: str) -> frozenset[str]:
    """Return the words of a text that are long enough to tell what it is about."""
    words = words_of(text)
    return words if is_unspaced(text) else frozenset(w for w in words if len(w) >= _TELLING)


def share(text: str, said: frozenset[str]) -> float:
    """Return how many of a text's telling words are among others, from 0 to 1."""
    words = telling_words(text)
    return len(words & said) / len(words) if words else 0.0
