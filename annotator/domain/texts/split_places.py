"""Where a sentence can be split: between words, after punctuation, between ideographs.

Never inside what a reader takes for one character: a letter with its accents, an emoji with its
skin tone, a flag. The rules are those of Unicode's extended grapheme clusters (UAX 29, GB9-GB11)
as far as the standard library knows the properties, on the careful side where it does not. Those of
Korean syllables and flags are not needed: like letters of a word, their parts are never parted.
"""

import unicodedata
from typing import Final

from annotator.domain.history.extents import Extent

_ZERO_WIDTH_JOINER: Final = "\u200d"
_MARKS: Final = frozenset({"Mn", "Me", "Mc", "Cf"})
_SKIN_TONES: Final = ("\U0001f3fb", "\U0001f3ff")
_ENDS: Final = frozenset(".!?…;:。！？；：｡؟۔।")  # noqa: RUF001 - full-width stops are meant
_OPENING: Final = frozenset({"Ps", "Pi"})
_CLOSING: Final = frozenset({"Pe", "Pf"})
_APOSTROPHES: Final = frozenset("'\u2019")
_QUOTES: Final = frozenset("\"'")
_UNSPACED: Final = (
    ("\u2e80", "\u2fdf"),  # radicals
    ("\u3005", "\u3007"),  # iteration marks, ideographic zero
    ("\u3021", "\u3029"),  # numerals
    ("\u3031", "\u312f"),  # kana, bopomofo
    ("\u31a0", "\u31bf"),  # bopomofo
    ("\u31f0", "\u31ff"),  # small kana
    ("\u3400", "\u4dbf"),  # ideographs
    ("\u4e00", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\uff66", "\uff9f"),  # half-width kana
    ("\U0001b000", "\U0001b16f"),  # more kana
    ("\U00020000", "\U0003ffff"),  # more ideographs
)
_SMALL_JOINED: Final = ("\uff9e", "\uff9f")  # half-width voicing marks


def split_places(text: str) -> list[int]:
    """Return all places at which a sentence can be split, in code points, ascending.

    A place is where the second part begins; white space before it belongs to neither part.
    """
    # Nothing stands before the first character but white space, nor after the last.
    first = len(text) - len(text.lstrip()) + 1
    return [place for place in range(first, len(text.rstrip())) if _is_place(text, place)]


def word_gaps(text: str) -> list[int]:
    """Return those of the places that stand between words or after the end of a sentence."""
    return [place for place in split_places(text) if _is_gap(text, place)]


def parts(text: str, place: int) -> tuple[Extent, Extent]:
    """Return the two parts of a sentence, without the white space around the place.

    Args:
        text: The sentence.
        place: One of `split_places`.
    """
    second = place + len(text[place:]) - len(text[place:].lstrip())
    return Extent(0, len(text[:place].rstrip())), Extent(second, len(text))


def _is_place(text: str, place: int) -> bool:
    before, after = text[place - 1], text[place]
    if after.isspace() or not _is_cluster_edge(text, place):
        return False
    base = _base(text, place)
    return (
        before.isspace()
        or _is_unspaced(base)
        or _is_unspaced(after)
        or (_ends_word(base) and not (base in _APOSTROPHES and after.isalpha()))
    )


def _ends_word(character: str) -> bool:
    category = unicodedata.category(character)
    return category.startswith("P") and category not in _OPENING


def _is_gap(text: str, place: int) -> bool:
    """Whether a place stands after white space, or where a sentence ends without any."""
    if text[place - 1].isspace():
        return True
    end = place
    while end and _is_closing(text[end - 1]):
        end -= 1
    return bool(end) and text[end - 1] in _ENDS and _may_begin(text, end - 1, place)


def _may_begin(text: str, stop: int, place: int) -> bool:
    """Whether a sentence that ends with a stop may be followed by another without a space."""
    before, after = text[max(stop - 1, 0) : stop], text[place]
    if not after.isalnum() and unicodedata.category(after) not in _OPENING:
        return False
    # "2.5" and "U.S." go on; "added.The" and "Tuesday.AP" begin anew.
    is_number = before.isdigit() and after.isdigit()
    is_initial = before.isalpha() and not text[max(stop - 2, 0) : stop - 1].isalnum()
    return text[stop] not in ".:" or not (is_number or (is_initial and after.isalpha()))


def _is_closing(character: str) -> bool:
    return character in _QUOTES or unicodedata.category(character) in _CLOSING


def _is_unspaced(character: str) -> bool:
    return any(first <= character <= last for first, last in _UNSPACED)


def _base(text: str, place: int) -> str:
    """Return the character before a place that the marks before the place belong to."""
    at = place - 1
    while at and _extends(text[at]):
        at -= 1
    return text[at]


def _extends(character: str) -> bool:
    return (
        unicodedata.category(character) in _MARKS
        or _SKIN_TONES[0] <= character <= _SKIN_TONES[1]
        or character in _SMALL_JOINED
    )


def _is_cluster_edge(text: str, place: int) -> bool:
    before, after = text[place - 1], text[place]
    return not _extends(after) and before != _ZERO_WIDTH_JOINER
