"""Searching sentences as a person means it: case, accents, quotation marks and breaks are alike."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import chain, zip_longest
from typing import Final
from unicodedata import combining, normalize

from annotator.domain.history.log import Verdict
from annotator.domain.ids import LabelName

_ALIKE: Final = (
    "'`‘’\N{MODIFIER LETTER APOSTROPHE}",
    '"“”„«»',
    "-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}",
)
_ACCENTS: Final = "[\u0300-\u036f]*"
_ACCENTED: Final = (range(0xC0, 0x250), range(0x370, 0x400), range(0x1E00, 0x2000))
"""Where Latin and Greek letters with accents are."""
_WITH_A_STROKE: Final = {"đ": "d", "ħ": "h", "ı": "i", "ł": "l", "ø": "o", "ŧ": "t"}  # noqa: RUF001 - as Turkish has it
"""Letters that Unicode does not take apart."""


class Filter(StrEnum):
    """Which sentences a person wants to see."""

    ALL = "all"
    UNLABELLED = "unlabelled"
    UNSURE = "unsure"
    NOTED = "noted"
    UNCONFIRMED = "unconfirmed"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for.

    Attributes:
        text: Words, found within a sentence; empty finds every sentence of the filter.
        filter: Which sentences count.
        label: The label, where the filter is `LABEL`.
    """

    text: str = ""
    filter: Filter = Filter.ALL
    label: LabelName | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is looked for."""
        return not self.text.strip() and self.filter is Filter.ALL

    def wants(self, verdict: Verdict, *, counts: bool) -> bool:
        """Whether the filter lets a sentence through.

        Args:
            verdict: The annotator's verdict on it.
            counts: Whether it wants a label at all, as body text and headlines do.
        """
        match self.filter:
            case Filter.UNLABELLED:
                return counts and not verdict.is_vote
            case Filter.UNSURE:
                return verdict.unsure
            case Filter.NOTED:
                return bool(verdict.note)
            case Filter.UNCONFIRMED:
                return verdict.label is not None and not verdict.is_vote
            case Filter.LABEL:
                return verdict.is_vote and verdict.label == self.label
            case Filter.ALL:
                return True


def pattern_of(text: str) -> re.Pattern[str] | None:
    """Return what finds the words in a sentence, or None where there are none.

    Upper and lower case are the same, and so are straight and curly quotation marks, hyphens and
    dashes, and letters whose accents are stored in one way or another; any white space, line breaks
    included, is a blank. A letter without an accent finds it with any, as a keyboard may have none;
    one with an accent finds itself alone.
    """
    words = text.split()
    if not words:
        return None
    return re.compile(r"\s+".join(map(_word, words)), re.IGNORECASE)


def places(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    """Return where the pattern is found, as code points `[start, end)`."""
    return [match.span() for match in pattern.finditer(text)]


def _word(word: str) -> str:
    """Return the pattern of a word, whether a text has an é as one character or as two."""
    forms = dict.fromkeys((word, normalize("NFC", word), normalize("NFD", word)))
    patterns = ["".join(map(_character, form, _following(form))) for form in forms]
    return patterns[0] if len(patterns) == 1 else f"(?:{'|'.join(patterns)})"


def _following(form: str) -> Iterator[str]:
    """Return behind each character the next one; an empty text behind the last."""
    return (after for _, after in zip_longest(form, form[1:], fillvalue=""))


def _character(character: str, following: str) -> str:
    for group in _ALIKE:
        if character in group:
            return f"[{re.escape(group)}]"
    accented = _accented().get(character.lower(), "")
    if accented and not (following and combining(following)):
        return f"[{character}{accented}]{_ACCENTS}"
    return re.escape(character)


@cache
def _accented() -> dict[str, str]:
    """Return, of each letter that has accents somewhere, the letters that it is with them."""
    found: dict[str, str] = {}
    for character in map(chr, chain.from_iterable(_ACCENTED)):
        bare = _WITH_A_STROKE.get(character.lower()) or normalize("NFD", character)[0].lower()
        if bare != character.lower() and bare.isalpha():
            found[bare] = found.get(bare, "") + character
    return found
