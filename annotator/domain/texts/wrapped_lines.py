"""Line breaks that mean nothing: where a program broke lines at a width, or a scraper at a link.

A text is taken as wrapped when most of its lines are as long as a width allows, so that the next
line's first word would not have gone on them; few paragraphs come out like that by chance. Besides,
a line that ends without a stop goes on in the next where that begins in lower case, unless the
whole text is written like that.
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from annotator.domain.page.furniture import is_page_line

_OPEN_BREAK: Final = re.compile(r"\n(?:(?<=[\w,\u2013\u2014-]\n)|(?<=[\w,] \n))(?=\S)")
"""A break after what ends no sentence, with text right below."""
_BREAK: Final = re.compile(r"\n(?:(?<=\S\n)|(?<=\S \n))(?=\S)")
_NARROWEST: Final = 40
_WIDEST: Final = 120
"""Programs wrap at 60 to 100 characters; a line that is longer has not been wrapped."""
_FULL_LINES: Final = 3
_FULL_SHARE: Final = 0.6
_OPEN_SHARE: Final = 0.5
"""The share of the full lines that have to end in the midst of a sentence."""
_LONGEST_WORD: Final = 25
"""Anything longer without a space is an address, or in a script without spaces."""
_LOOK: Final = 500
"""How many line breaks are looked at to tell whether a text is wrapped."""
_STOPS: Final = frozenset(".!?")
_FEW_WORDS: Final = 5
"""A shorter line with another below, in lower case, is a list."""
_LONGEST_LINK: Final = 100
"""No line of a page that begins in lower case is longer."""


def joined(text: str) -> str:
    """Return the text, as long as before, with spaces for line breaks that mean nothing.

    Args:
        text: Clean text (see `annotator.domain.texts.text.clean`).
    """
    still_open = [match.start() for match in _OPEN_BREAK.finditer(text)]
    if not still_open:
        return text
    breaks = text.count("\n")
    meaningless = {
        *_in_mid_sentence(text, still_open, breaks),
        *_at_a_width(text, still_open, breaks),
    }
    if not meaningless:
        return text
    pieces, start = [], 0
    for place in sorted(meaningless):
        pieces.append(text[start:place])
        start = place + 1
    pieces.append(text[start:])
    return " ".join(pieces)


def _in_mid_sentence(text: str, still_open: Sequence[int], breaks: int) -> list[int]:
    """Return the breaks after which a sentence goes on in lower case."""
    found = [place for place in still_open if text[place + 1].islower()]
    if not found or 2 * len(found) > breaks:
        return []
    return [place for place in found if _is_in_mid_sentence(text, place)]


def _is_in_mid_sentence(text: str, place: int) -> bool:
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place + 1)
    following = text[place + 1 : end if end >= 0 else len(text)].rstrip()
    if len(text[start:place].split(None, _FEW_WORDS)) < _FEW_WORDS:
        return False
    # Asking of every line whether it is a page's would take a tenth of the time of all sentences.
    return _is_prose(following) or not is_page_line(following)


def _is_prose(line: str) -> bool:
    """Whether a line has a stop and some words, or many: a page's are "share", "read more..."."""
    if len(line) > _LONGEST_LINK:
        return True
    has_stop = line[-1] in _STOPS and not line.endswith("..")
    return has_stop and len(line.split(None, _FEW_WORDS)) >= _FEW_WORDS


def _at_a_width(text: str, still_open: Sequence[int], breaks: int) -> list[int]:
    """Return the breaks that only a width has set, or none if the text is not wrapped.

    Most texts are not, which mostly shows in how few of their lines end in mid-sentence.
    """
    most = len(still_open) / _OPEN_SHARE
    if most < _FULL_SHARE * breaks:
        # Empty lines are counted only where they matter: it takes a pass over the text.
        breaks -= 2 * text.count("\n\n")
    if most < max(_FULL_LINES, _FULL_SHARE * breaks):
        return []
    narrow = sum(_length_before(text, place) <= _WIDEST for place in still_open)
    if narrow < _OPEN_SHARE * _FULL_SHARE * min(breaks, _LOOK):
        return []
    looked_at = [match.start() for match in islice(_BREAK.finditer(text), _LOOK)]
    # As in _length_before, but calling that would take half as long again.
    lengths = [end - text.rfind("\n", 0, end) - 1 - (text[end - 1] == " ") for end in looked_at]
    width = max((length for length in lengths if length <= _WIDEST), default=0)
    fewest = max(_FULL_LINES, _FULL_SHARE * len(looked_at))
    # A line this short is not full whatever the next word is, which settles most texts early.
    shortest = width - _LONGEST_WORD
    if width < _NARROWEST or sum(shortest <= length <= width for length in lengths) < fewest:
        return []
    full = [place for place in looked_at if _is_full(text, place, width)]
    is_open = set(still_open)
    is_wrapped = len(full) >= fewest and sum(
        place in is_open for place in full
    ) >= _OPEN_SHARE * len(full)
    if not is_wrapped:
        return []
    places = (match.start() for match in _BREAK.finditer(text))
    return [place for place in places if _is_full(text, place, width)]


def _is_full(text: str, place: int, width: int) -> bool:
    """Whether the line before a break is no longer than a width, and its next word would be."""
    length = _length_before(text, place)
    word = text[place + 1 : place + 2 + _LONGEST_WORD].split(None, 1)[0]
    return len(word) <= _LONGEST_WORD and length <= width < length + 1 + len(word)


def _length_before(text: str, place: int) -> int:
    """Return how long the line before a break is, without the space that may be at its end."""
    return place - text.rfind("\n", 0, place) - 1 - (text[place - 1] == " ")
