"""Lists that a scraper has put on one line: 1. The first item 2. The second item."""

import re
from collections.abc import Iterator
from typing import Final

_FIRST: Final = re.compile(r"\s*(?P<bullet>[•⁃]\s?)?(?P<mark>\d{1,2}|a)(?P<stop>[.)]{1,2})\s?")
BEGINNINGS: Final = frozenset("0123456789a•⁃")
"""What a list begins with, white space apart: a line that begins otherwise need not be asked."""
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


def places(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where the second and later items of a list begin, in a line that is one.

    A line is a list when it begins with a number or an a, and the next number or letter follows
    in the same dress: the same bullet, the same stop. So "1. FC Köln beat 2. Bundesliga" can be
    taken for one, and "In 1. and 2." can't.
    """
    first = _FIRST.match(text, start, end)
    if first is None:
        return
    bullet, stop = first["bullet"] or "", first["stop"]
    wanted = _successor(first["mark"])
    item = re.compile(rf"(?<=\s){re.escape(bullet)}(\d+|[a-z]){re.escape(stop)}(?=\s?\w)")
    for found in item.finditer(text, first.end(), end):
        if found[1] == wanted:
            yield found.start()
            wanted = _successor(found[1])


def _successor(mark: str) -> str | None:
    if mark.isdecimal():
        return str(int(mark) + 1)
    place = _LETTERS.index(mark) + 1
    return _LETTERS[place] if place < len(_LETTERS) else None
