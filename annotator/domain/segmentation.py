"""Cutting a text into paragraphs and sentences, with exact code-point offsets.

The cutting itself is sentencex's, language by language. It keeps whole what stands in quotation
marks or parentheses, by design; for labelling sentence by sentence a quotation of several
sentences has to be cut too. So the marks are hidden from it, and what it then finds is settled by
the rules of `annotator.domain.boundary_rules`, each with the reason it exists.
"""

import re
from collections.abc import Iterator
from typing import Final

from sentencex import get_sentence_boundaries, segment

from annotator.domain import boundary_rules, list_items
from annotator.domain.corpus import Span

_LINE: Final = re.compile(r"[^\n]+")
_HIDDEN: Final = '“”„«»‘"()[]'
_STOPS: Final = frozenset(".!?")
_SHORT: Final = 12
"""A piece with fewer characters may be no sentence at all; a longer one is not asked."""


def sentences(text: str, language: str = "en") -> Iterator[Span]:
    """Yield the spans of the text's sentences in reading order.

    Every line is a paragraph. Spans never overlap, carry no white space at either end, and leave
    out nothing but white space.

    Args:
        text: Clean text (see `annotator.domain.text.clean`).
        language: ISO 639 code; an unknown one is cut by the rules of its fallback, English.
    """
    hidden = _hide_marks(text)
    further = boundary_rules.further_places(text)
    paragraph = 0
    for line in _LINE.finditer(hidden):
        start, end = line.span()
        places = _places(line.group(), start, language)
        if further and further[-1] < end:
            while further and further[-1] < end:
                places.append(further.pop())
            places = sorted(set(places))
        if list_items.may_begin(text, start, end):
            places = sorted({*places, *list_items.places(text, start, end)})
        found = False
        for cut in _cuts(text, places, start, end):
            first, last = start, cut
            while first < last and text[first].isspace():
                first += 1
            while last > first and text[last - 1].isspace():
                last -= 1
            if first < last:
                found = True
                yield Span(first, last, paragraph)
            start = cut
        paragraph += found


def _hide_marks(text: str) -> str:
    """Return the text, as long as before, without marks that the library keeps together.

    The straight apostrophe becomes a typographic one: the library takes it for a quotation mark
    and would look for its partner sentences further on.
    """
    for mark in _HIDDEN:
        text = text.replace(mark, " ")
    return text.replace("'", "’")


def _places(hidden: str, start: int, language: str) -> list[int]:
    """Return where the library sees the second and later sentences of a line begin.

    Args:
        hidden: The line with its marks hidden.
        start: Where the line begins in the text.
        language: ISO 639 code.
    """
    pieces = segment(language, hidden)
    if sum(map(len, pieces)) != len(hidden):
        # It has left something out, so that only its slower call knows where the pieces stand.
        boundaries = get_sentence_boundaries(language, hidden)
        return [start + int(boundary["start_index"]) for boundary in boundaries[1:]]
    places = []
    for piece in pieces[:-1]:
        start += len(piece)
        places.append(start)
    return places


def _cuts(text: str, places: list[int], start: int, end: int) -> list[int]:
    """Return where the sentences of a line end, the line's end last."""
    cuts = []
    for place in places:
        cut: int | None = place
        # The common case needs no rule: a stop, a space, a capital, and enough on both sides.
        if not (
            text[place - 1] == " "
            and text[place - 2] in _STOPS
            and text[place].isupper()
            and start + _SHORT <= place <= end - _SHORT
        ):
            cut = boundary_rules.settled(text, start, place, end)
        if cut is not None and start < cut < end:
            cuts.append(cut)
            start = cut
    cuts.append(end)
    return cuts
