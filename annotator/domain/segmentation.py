"""Cutting a text into paragraphs and sentences, with exact code-point offsets.

The cutting itself is sentencex's, language by language. What it leaves whole in scraped news is
repaired here by named rules, each with the reason it exists.
"""

import re
from collections.abc import Iterator
from typing import Final

from sentencex import get_sentence_boundaries

from annotator.domain.corpus import Span

_LINE: Final = re.compile(r"[^\n]+")

# A stop glued to the next sentence: "added.The soldiers", "them,” he said.“We". Scrapers lose the
# space where one element of a page ends and the next begins. A lower-case word of two letters or
# more before the stop keeps "U.N.Security" and "J.R.Smith" whole; a capital with a lower-case
# letter behind it keeps "p.m.EST" and "example.COM" whole.
#
# Addresses are matched first, and whole: no stop in them ends a sentence, and a text that is one
# long address is read once and not once for every stop in it.
_ADDRESS_OR_GLUED_STOP: Final = re.compile(
    r"""(?:https?://|www\.|@)\S*  # an address up to the next space, or
        | (?P<stop>
            (?<=[^\W\d_A-Z]{2})     # two lower-case letters,
            [.!?][”"’']?            # a stop, perhaps with a closing mark,
            (?=[“‘"']?[^\W\d_a-z][^\W\d_A-Z])  # and at once a capitalised word
        )""",
    re.VERBOSE,
)


def sentences(text: str, language: str = "en") -> Iterator[Span]:
    """Yield the spans of the text's sentences in reading order.

    Every line is a paragraph. Spans never overlap, carry no white space at either end, and leave
    out nothing but white space.

    Args:
        text: Clean text (see `annotator.domain.text.clean`).
        language: ISO 639 code; an unknown one is cut by the rules of its fallback, English.
    """
    paragraph = 0
    for line in _LINE.finditer(text):
        spans = list(_line_sentences(line.group(), language))
        for start, end in spans:
            yield Span(line.start() + start, line.start() + end, paragraph)
        paragraph += bool(spans)


def _line_sentences(line: str, language: str) -> Iterator[tuple[int, int]]:
    for boundary in get_sentence_boundaries(language, line):
        start, end = boundary["start_index"], boundary["end_index"]
        for piece_start, piece_end in _split_glued(line, start, end):
            trimmed = _trim(line, piece_start, piece_end)
            if trimmed is not None:
                yield trimmed


def _split_glued(line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _ADDRESS_OR_GLUED_STOP.finditer(line, start, end):
        if match["stop"]:
            yield start, match.end()
            start = match.end()
    yield start, end


def _trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
