"""The words by which sentences of different stories are compared.

In most scripts a word is a run of letters and digits. Chinese, Japanese, Thai, Lao, Burmese and
Khmer put no spaces between words, and a Korean word has its particles attached; there every two
neighbouring characters, with the marks on them, are taken as a word. As replacing one real word
changes up to three of these pairs, sentences of pairs are called alike from a smaller share on.

Sentences with fewer than six words are not compared: "He declined to comment" in two stories is no
sign that they share text. Ten pairs of characters count as much as six words; in the scripts of
South-East Asia, whose words are longer, it takes twenty.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from annotator.domain.pairing.words import words

_WORD: Final = 10
"""What a word counts; all four are whole numbers, so that sums are exact."""
_PAIR: Final = 6
"""What a pair of characters counts."""
_SOUTH_EAST_PAIR: Final = 3
"""What a pair counts in the scripts of South-East Asia."""
_LEAST: Final = 6 * _WORD
"""What the words of a sentence have to count together."""

_HAN_AND_KANA: Final = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_HANGUL: Final = "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"
_SOUTH_EAST: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9ff\uaa60-\uaa7f"
_PAIRED: Final = re.compile(f"[{_HAN_AND_KANA}{_HANGUL}{_SOUTH_EAST}]")
_RUN: Final = re.compile(
    f"(?P<pair>[{_HAN_AND_KANA}]+|[{_HANGUL}]+)|(?P<south_east>[{_SOUTH_EAST}]+)"
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
            length += len(added) * (_PAIR if run.lastgroup == "pair" else _SOUTH_EAST_PAIR)
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
