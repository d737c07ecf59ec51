"""The lines of an article: where they stand, and how they look."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from annotator.domain.corpus import Kind, Span

SHORT_LINE: Final = 80
"""The most characters of a line that may turn out to be furniture because it recurs."""
_STOPS: Final = tuple(".!?…。！？｡\u061f\u06d4\u0964\u0965\u0589။។៕።")
"""Also of Arabic, Urdu, Hindi, Burmese, Khmer, Armenian and Amharic."""
_WITHOUT_STOPS: Final = re.compile("[\u0e01-\u0eff]")
"""Thai and Lao have none: what is as long as a sentence is one."""
_SHORTEST_WITHOUT: Final = 80
_CLOSING: Final = "”’\"')]» "
_SPEAKS: Final = re.compile('[“”„«»"]|\\bsa(?:id|ys)\\b')
_TITLE_CASE: Final = 0.75
_SHORTEST_TITLE: Final = 4
_LONGEST_QUESTION: Final = 14
QUESTION_ENDS: Final = ("?", "?”", "?’", "\u061f")
_SMALL_WORDS: Final = frozenset(
    {
        "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "is", "its", "nor", "of",
        "on", "or", "over", "the", "to", "up", "via", "vs", "with", "after",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the article.

    Attributes:
        sentences: The indexes of its sentences.
        text: Its text.
        block: The number of its block of lines; empty lines part blocks.
    """

    sentences: tuple[int, ...]
    text: str
    block: int


def lines_of(text: str, spans: Sequence[Span]) -> list[Line]:
    """Return the lines of an article that hold sentences, in reading order."""
    lines: list[Line] = []
    block, end_before = 0, 0
    by_paragraph = groupby(range(len(spans)), key=lambda index: spans[index].paragraph)
    for _, group in by_paragraph:
        indexes = tuple(group)
        start, end = spans[indexes[0]].start, spans[indexes[-1]].end
        block += text.count("\n", end_before, start) > 1
        lines.append(Line(indexes, text[start:end], block))
        end_before = end
    return lines


def is_sentence(text: str) -> bool:
    """Whether the text ends like a sentence, perhaps behind closing marks."""
    if text.rstrip(_CLOSING).endswith(_STOPS) or text.endswith((",", ";")):
        return True
    return len(text) >= _SHORTEST_WITHOUT and _WITHOUT_STOPS.search(text) is not None


def speaks(text: str) -> bool:
    """Whether somebody says something in the text."""
    return _SPEAKS.search(text) is not None


def is_title(text: str) -> bool:
    """Whether the text is in title case: most words that may be capitalised are.

    Words of a script without capitals, as Arabic or Hebrew, are not. Figures are words that tell
    nothing of it, and marks by themselves, as in “Weight | 125 g”, are no words.
    """
    words = [word.strip("‘’“”\"'():,") for word in text.split()]
    telling = [word for word in words if word[:1].isalnum() and word.lower() not in _SMALL_WORDS]
    lettered = [word for word in telling if word[0].isalpha()]
    if len(telling) < _SHORTEST_TITLE or not lettered:
        return False
    return sum(word[0].isupper() for word in lettered) >= _TITLE_CASE * len(lettered)


def asks_briefly(line: Line) -> bool:
    """Whether the line is one short question, as many headlines are."""
    return (
        len(line.sentences) == 1
        and line.text.endswith(QUESTION_ENDS)
        and len(line.text.split()) <= _LONGEST_QUESTION
    )


def is_free(kinds: Sequence[Kind], line: Line) -> bool:
    """Whether nothing in the line has been marked."""
    return all(kinds[index] is Kind.BODY for index in line.sentences)


def is_known(kinds: Sequence[Kind], line: Line) -> bool:
    """Whether everything in the line has been marked."""
    return all(kinds[index] is not Kind.BODY for index in line.sentences)


def is_free_sentence(kinds: Sequence[Kind], line: Line) -> bool:
    """Whether the line ends like a sentence, and something in it has not been marked."""
    return is_sentence(line.text) and any(kinds[index] is Kind.BODY for index in line.sentences)


def mark(kinds: list[Kind], indexes: Sequence[int], kind: Kind) -> None:
    """Give sentences a kind.

    Args:
        kinds: The kinds of all sentences; changed in place.
        indexes: Which sentences.
        kind: What they are.
    """
    for index in indexes:
        kinds[index] = kind
