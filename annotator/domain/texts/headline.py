"""Guessing a title for loose files: the first line that could be a headline."""

from itertools import islice
from typing import Final

_LINES_LOOKED_AT: Final = 12
_MIN_WORDS: Final = 5
_MAX_WORDS: Final = 30
_SENTENCE_ENDS: Final = (".", "!", "…", ":", ";", ",")
_CLOSING_MARKS: Final = "”’\"')"


def guess_title(text: str) -> str:
    """Return the first of the text's opening lines that could be a headline, or nothing.

    A headline has at least five words (a date line has fewer) and does not end like a sentence.
    """
    lines = (" ".join(line.split()) for line in text.split("\n"))
    opening = islice((line for line in lines if line), _LINES_LOOKED_AT)
    return next((line for line in opening if _could_be_headline(line)), "")


def _could_be_headline(line: str) -> bool:
    words = len(line.split())
    if not _MIN_WORDS <= words <= _MAX_WORDS:
        return False
    return not line.rstrip(_CLOSING_MARKS).endswith(_SENTENCE_ENDS)
