"""Pull quotes: a part of an article that a page prints a second time, in large letters."""

import re
from collections.abc import Sequence
from typing import Final

from annotator.domain.page.page_lines import is_sentence

_FEWEST_WORDS: Final = 5
_NO_LETTERS: Final = re.compile(r"[\W_]+")
_MOST_PARAGRAPHS: Final = 1_000
_MOST_CHARACTERS: Final = 200_000
"""Every paragraph is looked for in all others, and no article has so many characters."""


def pull_quotes(paragraphs: Sequence[str]) -> frozenset[int]:
    """Return which paragraphs only repeat, word for word, a part of another one, or all of it.

    Of two that say the same it is the second. What a headline repeats is none: there has to be a
    whole sentence around it, or beside it.

    Args:
        paragraphs: The paragraphs of an article in reading order.
    """
    if len(paragraphs) > _MOST_PARAGRAPHS or sum(map(len, paragraphs)) > _MOST_CHARACTERS:
        return frozenset()
    keys = [f" {_NO_LETTERS.sub(' ', paragraph.lower()).strip()} " for paragraph in paragraphs]
    wholes = "\n".join(key for key, text in zip(keys, paragraphs, strict=True) if is_sentence(text))
    first = {key: index for index, key in reversed(list(enumerate(keys)))}
    return frozenset(
        index
        for index, key in enumerate(keys)
        if key.count(" ") > _FEWEST_WORDS and (first[key] != index or _is_within(key, wholes))
    )


def _is_within(key: str, wholes: str) -> bool:
    """Whether there is more in a line of the wholes than the key."""
    at = wholes.find(key)
    while at >= 0:
        end = at + len(key)
        before = at > 0 and wholes[at - 1] != "\n"
        behind = end < len(wholes) and wholes[end] != "\n"
        if before or behind:
            return True
        at = wholes.find(key, at + 1)
    return False
