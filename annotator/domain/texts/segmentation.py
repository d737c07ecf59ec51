"""Cutting a text into paragraphs and sentences, with exact code-point offsets.

The cutting itself is sentencex's, language by language. It keeps whole what stands in quotation
marks or parentheses, by design; for labelling sentence by sentence a quotation of several
sentences has to be cut too. So the marks are hidden from it
(`annotator.domain.texts.hidden_marks`), and what it then finds is settled
(`annotator.domain.texts.settled_boundaries`) by rules, each with the reason it exists.

Few boundaries need those rules: most are told by the five characters before them. That test, and
what is done for every line, is nearly all that takes time beside the library.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from heapq import merge
from typing import Final, TypeAlias

from sentencex import get_sentence_boundaries, segment

from annotator.domain.corpus import Span
from annotator.domain.texts import (
    abbreviations,
    boundary_rules,
    hidden_marks,
    list_items,
    missed_boundaries,
    settled_boundaries,
    whole_words,
    wrapped_lines,
)

_Cut: TypeAlias = Callable[[str, str], Sequence[str]]
"""Makes pieces of a line, given the language and the line."""
_new: Final = tuple.__new__
"""Costs half as much as calling Span, which is made more often than anything else."""
_SHORT: Final = 12
"""A sentence with fewer characters may be none at all; the rules are asked."""
_SHORTEST: Final = 5
"""This many are enough if the first two are letters: the number of a list has one at most."""
_MANY: Final = 1000
"""With more pieces than this, a line may consist of marks, which the rules need not look at."""
_WIDE_STOPS: Final = frozenset("。！？｡")
_WIDE_STOP: Final = re.compile(f"[{''.join(sorted(_WIDE_STOPS))}]")
_WORD: Final = re.compile(r"\w")
_MAY_END: Final = re.compile(r"[^\w ,'’-]+")
_SLICE: Final = 2000
_LONGEST_SLICE: Final = 4 * _SLICE
_PART: Final = 1_000_000
"""A line with more characters is cut part by part: its pieces could be millions of strings."""
_STOPS: Final = frozenset(".!?")
_QUOTED: Final = {".” ": 1, '." ': 1, ".’ ": 1} | {
    stop + mark: 2 for stop in ".!?" for mark in (" “", ' "', " ‘")
}
"""What stands before a capital, from the stop on, and how far before it the sentence ends.

After a quotation that asks, the rules are asked as well: “Why?” Ann Rowe wondered.
"""


def at_most(text: str) -> int:
    """Return how many sentences a text may have at most, by its marks and lines alone."""
    return 1 + len(_MAY_END.findall(text)) + text.count("\n")


def sentences(text: str, language: str = "en") -> Iterator[Span]:
    """Yield the spans of the text's sentences in reading order.

    Every line is a paragraph, unless line breaks mean nothing
    (`annotator.domain.texts.wrapped_lines`). Spans never overlap, carry no white space at either
    end, and leave out nothing but white space.

    Args:
        text: Clean text (see `annotator.domain.texts.text.clean`).
        language: ISO 639 code; an unknown one is cut by the rules of its fallback, English.
    """
    text = wrapped_lines.joined(text)
    further = missed_boundaries.further_places(text, language)
    if language in whole_words.LANGUAGES:
        further = sorted({*further, *whole_words.places(text, language)}, reverse=True)
    next_further = further[-1] if further else len(text)
    lines = hidden_marks.hide(text, language).split("\n")
    cut: _Cut = _cut_in_slices if any(stop in text for stop in _WIDE_STOPS) else segment
    cut_line = cut if len(text) <= _PART else partial(_cut_unless_long, cut)
    paragraph = start = 0
    for line, pieces in zip(lines, map(partial(cut_line, language), lines), strict=True):
        end = start + len(line)
        first, last = start, end
        if len(line.strip()) < end - start:
            first, last = _trimmed(text, start, end)
        if first < last:
            places: Iterable[int] = ()
            if len(pieces) > 1:
                places = _places(line, pieces, start, language)
            elif not pieces:
                places = _places_in_parts(cut, line, start, language)
            if next_further < end or first > start or text[start] in list_items.BEGINNINGS:
                others = list(list_items.places(text, start, end))
                while further and further[-1] < end:
                    others.append(further.pop())
                next_further = further[-1] if further else len(text)
                others.sort()
                places = merge(places, others) if not pieces else sorted({*places, *others})
            if places:
                yield from _between(text, places, first, last, paragraph, language)
            else:
                yield _new(Span, (first, last, paragraph))
            paragraph += 1
        start = end + 1


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the borders of a piece of the text without the white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _around(text: str, place: int) -> tuple[int, int]:
    """Return where the white space around a place begins and ends."""
    start = end = place
    while text[start - 1].isspace():
        start -= 1
    while text[end].isspace():
        end += 1
    return start, end


def _cut_in_slices(language: str, line: str) -> Sequence[str]:
    """Return the line's pieces as the library cuts it, for which a long line is cut in slices.

    With wide stops the library takes time that grows with the square of the line: half an hour
    for three million characters of Chinese. Slices end where a sentence does.
    """
    pieces: list[str] = []
    start = 0
    if len(line) > _SLICE:
        for stop in _WIDE_STOP.finditer(line):
            length = stop.end() - start
            if length >= _LONGEST_SLICE or (length >= _SLICE and _WORD.match(line, stop.end())):
                pieces += segment(language, line[start : stop.end()])
                start = stop.end()
    return [*pieces, *segment(language, line[start:])] if pieces else segment(language, line)


def _cut_unless_long(cut: _Cut, language: str, line: str) -> Sequence[str]:
    """Return the line's pieces, or none where `_places_in_parts` has to be asked."""
    return cut(language, line) if len(line) <= _PART else ()


def _places_in_parts(cut: _Cut, line: str, start: int, language: str) -> Iterator[int]:
    """Yield what `_places` returns of a very long line, a part of it at a time.

    Each part begins where the one before has a sentence begin last. So memory does not grow with
    the line, and whoever stops asking is spared the rest.
    """
    first = 0
    while first < len(line):
        part = line[first : first + _PART]
        pieces = cut(language, part)
        places = _places(part, pieces, start + first, language) if len(pieces) > 1 else []
        first += len(part)
        if first < len(line) and places and places[-1] > start + first - _PART // 2:
            first = places[-1] - start
        yield from places


def _places(line: str, pieces: Sequence[str], start: int, language: str) -> list[int]:
    """Return where the library sees the second and later sentences of a line begin.

    Args:
        line: The line with its marks hidden.
        pieces: What the library has made of it.
        start: Where the line begins in the text.
        language: ISO 639 code.
    """
    places, place = [], start
    for piece in pieces:
        place += len(piece)
        places.append(place)
    if places.pop() != start + len(line):
        # It has left something out, so only its slower call knows where the pieces stand.
        boundaries = get_sentence_boundaries(language, line)
        places = [start + int(boundary["start_index"]) for boundary in boundaries[1:]]
    return settled_boundaries.near_words(places, line, start) if len(places) > _MANY else places


def _between(
    text: str, places: Iterable[int], first: int, last: int, paragraph: int, language: str
) -> Iterator[Span]:
    """Yield the sentences between those places that the rules let stand.

    Args:
        text: The whole text.
        places: Where further sentences of the line may begin, in order.
        first: The line's first character that is no white space.
        last: After the line's last one.
        paragraph: The line's number.
        language: ISO 639 code.
    """
    suspect = abbreviations.endings(language)
    for place in places:
        # The common cases need no rule: a stop, a space, a letter, and enough before them.
        is_enough = first + _SHORT <= place or (
            first + _SHORTEST <= place and text[first : first + 2].isalpha()
        )
        if is_enough and place < last and text[place - 5 : place] not in suspect:
            letter = text[place]
            if text[place - 1] == " " and text[place - 2] in _STOPS:
                if text[place - 4].isalpha() and (
                    letter.isupper()
                    or (
                        letter.islower()
                        and not abbreviations.goes_on(text, first, place - 1, last, language)
                    )
                ):
                    yield _new(Span, (first, place - 1, paragraph))
                    first = place
                    continue
            elif letter.isupper() and place + boundary_rules.LONGEST_REST < last:
                marks = text[place - 3 : place]
                if marks in _QUOTED and text[place - 4].isalnum():
                    cut = place - _QUOTED[marks]
                    yield _new(Span, (first, cut, paragraph))
                    first = cut + 1
                    continue
            elif text[place - 1] in _WIDE_STOPS and text[place - 2].isalnum() and letter.isalpha():
                yield _new(Span, (first, place, paragraph))
                first = place
                continue
        borders = _settled(text, first, place, last, language)
        if borders is not None:
            cut, following = borders
            yield _new(Span, (first, cut, paragraph))
            first = following
    yield _new(Span, (first, last, paragraph))


def _settled(text: str, first: int, place: int, last: int, language: str) -> tuple[int, int] | None:
    """Return where a sentence ends and the next begins near a place, if the rules see one end."""
    settled = settled_boundaries.settled(text, first, place, last)
    if (
        settled is None
        or not first < settled < last
        or abbreviations.goes_on(text, first, settled, last, language)
    ):
        return None
    return _around(text, settled)
