"""The words of a sentence with their places, as two counterparts are compared by them."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

_SYMBOLS: Final = frozenset({"Sc", "Sm", "So", "Sk"})
_ALSO_SYMBOLS: Final = frozenset("%‰&§")
_NO_SYMBOLS: Final = frozenset("|`^~\u00a8\u00b4")
_JOINERS: Final = frozenset("\u00ad\u200c\u200d\u2060")
_INVISIBLE: Final = re.compile("[\u00ad\u2060]")
_WITHOUT_SPACES: Final = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Kana and Chinese characters: there each one is a word, since no space separates words."""

FUNCTION_WORDS: Final = frozenset(
    """
    a an and are as at be been but by for from had has have he her his i if in into is it its of
    on or our out over she so than that the their them then there these they this those to up was
    we were what when where which while who whom whose will with would you your
    """.split()  # noqa: SIM905 - a column of forty strings reads worse
)
"""Words that any sentence may have: two sentences that share only these share nothing."""


class Stretch(NamedTuple):
    """A piece of a sentence: code points `[start, end)`, counted from the sentence's start."""

    start: int
    end: int


class Word(NamedTuple):
    """A word or a symbol (an amount's sign, an emoji); punctuation is neither.

    Attributes:
        start: Where it begins, in code points.
        end: Where it ends.
        key: What is compared: two words are the same where these are equal, whatever their case,
            the shape of their apostrophes, or how their accents are stored.
    """

    start: int
    end: int
    key: str


def words_of(text: str) -> list[Word]:
    """Return the words of a text in reading order.

    "U.S." and "2.5" are one word each, "two-year" is two, and "mayor’s" is one.
    """
    strange = {character for character in text if not character.isascii()}
    pattern = _pattern(
        "".join(sorted(character for character in strange if _is_mark(character))),
        "".join(sorted(character for character in {*text} if _is_symbol(character))),
    )
    return [
        Word(match.start(), match.end(), _key(match.group())) for match in pattern.finditer(text)
    ]


def keys(words: Iterable[Word]) -> list[str]:
    """Return what is compared of the words."""
    return [word.key for word in words]


def places_within(words: Sequence[Word], stretch: Stretch) -> range:
    """Return the places, in the list, of the words that stand in a stretch."""
    first = bisect_left(words, stretch.start, key=lambda word: word.start)
    return range(first, bisect_right(words, stretch.end, lo=first, key=lambda word: word.end))


def _key(word: str) -> str:
    key = word.casefold()
    if not key.isascii():
        key = _INVISIBLE.sub("", unicodedata.normalize("NFC", key).replace("’", "'"))
    # Only figures keep their stops: "2.5" is not "25", "U.S." is "US".
    return key if key[:1].isdigit() else key.replace(".", "")


def _is_mark(character: str) -> bool:
    return character in _JOINERS or unicodedata.category(character).startswith("M")


def _is_symbol(character: str) -> bool:
    if character in _NO_SYMBOLS:
        return False
    return character in _ALSO_SYMBOLS or unicodedata.category(character) in _SYMBOLS


@lru_cache(maxsize=64)
def _pattern(marks: str, symbols: str) -> re.Pattern[str]:
    """Return the pattern of a word.

    Args:
        marks: Combining marks and joiners in the text: `re` does not know them by their class.
        symbols: The symbols in the text.
    """
    after = f"[{re.escape(marks)}]*" if marks else ""
    letter = rf"[^\W_{_WITHOUT_SPACES}]{after}"
    alternatives = [
        r"(?<![^\W_])(?:[^\W\d_]\.){2,}",
        r"\d+(?:[.,:]\d+)+",
        rf"(?:{letter})+(?:['’](?:{letter})+)*",
        rf"[{_WITHOUT_SPACES}]{after}",
    ]
    if symbols:
        alternatives.append(f"(?:[{re.escape(symbols)}]{after})+")
    return re.compile("|".join(alternatives))
