"""The text of a file of labels as it stands there, and where its places are in ours."""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from annotator.domain.texts.text import BYTE_ORDER_MARK, clean, text_sha256

_TWO_AS_ONE = re.compile("\r\n")
_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")


class RawText:
    """A text as a file has it; in ours, line ends and what can't be stored are different.

    Args:
        raw: The text as the file has it.
    """

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.text = clean(raw).text

    @cached_property
    def sha256(self) -> str:
        """The hash of our text, by which its article is known."""
        return text_sha256(self.text)

    def place(self, raw_place: int) -> int:
        """Return where a place of the raw text is in ours; each is looked up, none is counted.

        Args:
            raw_place: In code points of the raw text.
        """
        mark = 1 if raw_place and self.raw.startswith(BYTE_ORDER_MARK) else 0
        return min(raw_place, len(self.raw)) - bisect_right(self._line_ends, raw_place) - mark

    def from_utf16(self, place: int) -> int:
        """Return a place of the raw text in code points.

        Args:
            place: In UTF-16 units.
        """
        return place - bisect_left(self._pairs, place)

    @cached_property
    def _line_ends(self) -> list[int]:
        return [found.end() for found in _TWO_AS_ONE.finditer(self.raw)]

    @cached_property
    def _pairs(self) -> list[int]:
        """Where in UTF-16 units the characters begin that take two of them."""
        found = _TWO_UNITS.finditer(self.raw)
        return [each.start() + before for before, each in enumerate(found)]
