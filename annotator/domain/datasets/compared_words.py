"""The words by which sentences of different stories are compared.

Where spaces part words, they are runs of letters and digits. Chinese, Japanese, Thai, Lao, Burmese
and Khmer do without, and in Korean a word carries its particles: there each two neighbouring
characters are a word, with the marks that stand on them. One replaced word changes up to three of
these pairs, so sentences of pairs are asked for less than sentences of words.

A sentence with fewer than six words doesn't count: "He declined to comment" in two stories is no
sign that they share text. Ten pairs are as good as six words, and twenty in the alphabets of
South-East Asia, whose words are longer.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from annotator.domain.pairing.words import words

_WORD, _PAIR, _SHORT_PAIR, _LEAST = 10, 6, 3, 60
"""What words and pairs count, and how much a sentence has to have: six words, or as good as."""

_HAN_AND_KANA: Final = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_HANGUL: Final = "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"
_SOUTH_EAST: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9ff\uaa60-\uaa7f"
_PAIRED: Final = re.compile(f"[{_HAN_AND_KANA}{_HANGUL}{_SOUTH_EAST}]")
_RUN: Final = re.compile(
    f"(?P<pair>[{_HAN_AND_KANA}]+|[{_HANGUL}]+)|(?P<short>[{_SOUTH_EAST}]+)"
    f"|[^{_HAN_AND_KANA}{_HANGUL}{_SOUTH_EAST}]+"
)


@dataclass(frozen=True, slots=True)
class ComparedWords:
    """What a sentence is compared by.

    Attributes:
        words: Its words in lower case and compatibility form.
        by_pairs: Whether most of them are pairs of characters.
    """

    words: Sequence[str]
    by_pairs: bool


def compared_words(text: str) -> ComparedWords | None:
    """Return the words that a sentence is compared by, or None if it has too few."""
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    found = words(plain)
    if plain.isascii() or not _PAIRED.search(plain):
        enough = len(found) * _WORD >= _LEAST
        return ComparedWords(found, by_pairs=False) if enough else None
    compared: list[str] = []
    length = pairs = 0
    for word in found:
        for run in _RUN.finditer(word):
            if run.lastgroup is None:
                compared.append(run.group())
                length += _WORD
                continue
            added = _pairs(run.group())
            compared += added
            pairs += len(added)
            length += len(added) * (_PAIR if run.lastgroup == "pair" else _SHORT_PAIR)
    if length < _LEAST:
        return None
    return ComparedWords(compared, by_pairs=2 * pairs > len(compared))


def _pairs(run: str) -> list[str]:
    """Return each two neighbouring characters of a run; one that stands alone by itself."""
    characters: list[str] = []
    for character in run:
        if characters and unicodedata.category(character).startswith("M"):
            characters[-1] += character
        else:
            characters.append(character)
    return [one + other for one, other in pairwise(characters)] or characters
