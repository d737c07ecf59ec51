"""Lines of a PDF joined into paragraphs, which the file itself does not know."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple, Self

from annotator.formats.articles.pdf.running_titles import without_running_titles

_STOPS: Final = (".", "!", "?", "…", ":", ".”", "!”", "?”", '."', '!"', '?"', ".’", ".)")
_GOES_ON: Final = (*_STOPS, ",", ";", "-", "–", "—", "\u00ad", "\u2010")
_SHORT: Final = 0.8
"""A line that ends a sentence and is so much shorter than others ends a paragraph."""
_HEADING: Final = 0.6
"""A line that begins a paragraph, ends no sentence and is so much shorter than the next one is a
heading."""
_BULLETS: Final = ("• ", "◦ ", "▪ ", "‣ ", "\uf0b7 ")
"""The last is how older programs write the first."""
_HYPHENATED: Final = re.compile(r"\w[-\u00ad\u2010]")
_MANY_LINES: Final = 50
_OFTEN: Final = 0.02
"""The share of lines that end in a hyphen from which on a text is hyphenated; in one that is not, a
few words with a hyphen of their own are parted there."""
_LONGEST_WORD: Final = 80
_OF_COMPOUNDS: Final = frozenset(
    {"well", "self", "ex", "so", "long", "short", "high", "low", "half", "full", "part", "two",
     "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty", "thirty", "forty",
     "fifty", "sixty", "seventy", "eighty", "ninety", "non", "anti", "mid", "vice", "then"}
)  # fmt: skip


def paragraphs(pages: Sequence[str], title: str = "") -> Iterator[str]:
    """Yield the paragraphs of a text that came in lines, without what every page repeats.

    A paragraph ends at an empty line, or where a line ends a sentence short of the margin. A word
    that was hyphenated at a line's end is put together if it goes on in lower case.

    Args:
        pages: The lines of each page.
        title: What the file says its title is.
    """
    lines = [line for page in without_running_titles(pages, title) for line in page]
    setting = _Setting.of(lines)
    pieces: list[str] = []
    for line, following in pairwise((*lines, "")):
        bare = line.strip()
        if pieces and bare.startswith(_BULLETS):
            yield "".join(pieces)
            pieces = []
        begins = not pieces
        if bare:
            setting.add(bare, pieces)
        is_heading = begins and setting.is_heading(bare, following.strip())
        if pieces and (not bare or setting.ends_paragraph(bare) or is_heading):
            yield "".join(pieces)
            pieces = []
    if pieces:
        yield "".join(pieces)


class _Setting(NamedTuple):
    """How a text was set in lines.

    Attributes:
        margin: How long its long lines are, in characters.
        words: How often it has each word, in lower case.
        is_hyphenated: Whether words were parted at the ends of its lines.
    """

    margin: int
    words: Mapping[str, int]
    is_hyphenated: bool

    @classmethod
    def of(cls, lines: Sequence[str]) -> Self:
        """Return how these lines were set."""
        lengths = sorted(len(line) for line in lines if line.strip())
        parted = sum(_HYPHENATED.fullmatch(line.strip()[-2:]) is not None for line in lines)
        return cls(
            margin=lengths[len(lengths) * 3 // 4] if lengths else 0,
            words=Counter(re.findall(r"[\w-]+", "\n".join(lines).lower())),
            is_hyphenated=len(lengths) < _MANY_LINES or parted > _OFTEN * len(lengths),
        )

    def add(self, line: str, pieces: list[str]) -> None:
        """Add a line to the pieces of the paragraph that goes on in it, as the last of them."""
        if pieces and _HYPHENATED.fullmatch(pieces[-1][-2:]):
            pieces[-1] = self._before(pieces[-1], line)
        elif pieces:
            pieces.append(" ")
        pieces.append(line)

    def ends_paragraph(self, line: str) -> bool:
        """Whether a line ends a sentence, and short of the margin."""
        return line.endswith(_STOPS) and len(line) < _SHORT * self.margin

    def is_heading(self, line: str, following: str) -> bool:
        """Whether a line that begins a paragraph is all of it: what follows would have fitted."""
        is_short = len(line) < _HEADING * min(self.margin, len(following))
        return is_short and not line.endswith(_GOES_ON) and not following[:1].islower()

    def _before(self, before: str, line: str) -> str:
        """Return a line that ends in a hyphen as it stands before the next one, which goes on.

        The hyphen is the word's own before a capital or a number, after a part that makes such
        words, where the text has the word with it elsewhere and never without, and in a text that
        is not hyphenated.
        """
        start = re.split(r"\W", before[-_LONGEST_WORD:-1])[-1]
        end = re.match(r"\w*", line)
        word = end[0] if end else ""
        parted, whole = f"{start}-{word}".lower(), f"{start}{word}".lower()
        is_compound = bool(self.words[parted]) or start.lower() in _OF_COMPOUNDS
        is_own = not line[0].islower() or (
            not self.words[whole] and (not self.is_hyphenated or is_compound)
        )
        return before if is_own and not before.endswith("\u00ad") else before[:-1]
