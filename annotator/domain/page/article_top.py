"""What stands above an article: headlines, places, rows of its site, a menu."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from annotator.domain.corpus import Kind
from annotator.domain.page.breadcrumbs import is_way
from annotator.domain.page.message_marks import is_message_mark
from annotator.domain.page.page_lines import Line, asks_briefly, is_free, is_sentence, mark
from annotator.domain.page.picture_credits import is_credit

LONGEST_PLACE: Final = 3
"""In words; a headline has more."""
_LONGEST_HEADLINE: Final = 30
_MOST_CHARACTERS: Final = 250
"""Of a headline; a script without spaces has no words to count."""
_MOST_BELOW: Final = 6
"""So many lines that end without a stop stand between a headline and its article at most."""
_FEW: Final = 2
_LABELLED: Final = re.compile(r":\s(?!\d+$)")
"""A line that tells what something is, as “Chair: Ana Ruiz”, is no place; a count is a page's."""
_COLONS: Final = (":", "\uff1a")
_UNSPACED: Final = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
"""Characters of Chinese and of Japanese, which put no spaces between words."""
_A_WORD: Final = 3
"""So many of them say about as much of a headline as a word elsewhere."""


def mark_top(kinds: list[Kind], lines: Sequence[Line], texts: Sequence[str]) -> None:
    """Mark what stands before the first real sentence: place lines and headlines.

    Args:
        kinds: The kinds of the sentences; changed in place.
        lines: The lines of the article.
        texts: Its sentences.
    """
    above = _above_article(kinds, lines)
    if len(above) == len(lines):
        # Nothing here ends like a sentence: a list, or an article without stops.
        return
    top = _without_list(kinds, above)
    has_date_line = any(
        kinds[index] is Kind.BOILERPLATE for index in range(_first_body(kinds, texts))
    )
    credited = {below.text for line, below in pairwise(lines) if _is_credit_alone(line.text)}
    has_headline = False
    for line in top:
        words = _words(line.text)
        is_short = words <= LONGEST_PLACE and _LABELLED.search(line.text) is None
        is_place = is_short and (has_date_line or len(top) > 1)
        if is_place or is_way(line.text):
            mark(kinds, line.sentences, Kind.BOILERPLATE)
        elif has_headline and line.text in credited:
            mark(kinds, line.sentences, Kind.CAPTION)
        elif words <= _LONGEST_HEADLINE and len(line.text) <= _MOST_CHARACTERS:
            mark(kinds, line.sentences, Kind.HEADLINE)
            has_headline = True
    # Where nothing else is one, what is as long as the longest place: "Die letzte Redakteurin".
    short = next((line for line in top if _words(line.text) == LONGEST_PLACE), None)
    if short is not None and not has_headline:
        mark(kinds, short.sentences, Kind.HEADLINE)


def _above_article(kinds: Sequence[Kind], lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines before the first that is the article's."""
    has_free = False
    for number, line in enumerate(lines):
        is_unmarked = is_free(kinds, line)
        asks = number == 0 and asks_briefly(line) and _stands_alone(lines)
        opens_list = has_free and line.text.endswith(_COLONS)
        following = lines[number + 1 : number + 2]
        goes_on = any(
            line.block == below.block and below.text[0].islower() and is_free(kinds, below)
            for below in following
        )
        is_told = is_sentence(line.text) or len(line.sentences) > 1 or opens_list or goes_on
        if is_unmarked and not asks and is_told:
            return lines[:number]
        has_free = has_free or is_unmarked
    return lines


def _without_list(kinds: Sequence[Kind], above: Sequence[Line]) -> list[Line]:
    """Return the unmarked lines, of a list below the headline none: what a dish is made of.

    What has lines of the page in its midst is a menu, and so is what stands between a headline and
    the same once more.
    """
    top = [line for line in above if is_free(kinds, line)]
    headline = next((n for n, line in enumerate(top) if _is_long(line)), len(top))
    below = top[headline + 1 :]
    if len(below) < _MOST_BELOW or len({line.text for line in top}) < len(top):
        return top
    first, last = above.index(below[_FEW]), above.index(below[-1])
    has_page_lines = last - first > len(below) - 1 - _FEW
    return top if has_page_lines else top[: headline + 1]


def _is_long(line: Line) -> bool:
    return _words(line.text) > LONGEST_PLACE


def _words(text: str) -> int:
    return max(len(text.split()), len(_UNSPACED.findall(text)) // _A_WORD)


def _is_credit_alone(text: str) -> bool:
    return is_credit(text) and not is_message_mark(text)


def _stands_alone(lines: Sequence[Line]) -> bool:
    """Whether the first line is a block of its own, with others behind it."""
    return len(lines) > 1 and lines[1].block != lines[0].block


def _first_body(kinds: Sequence[Kind], texts: Sequence[str]) -> int:
    """Return the index of the first sentence of the article that ends like one."""
    for index, found in enumerate(kinds):
        if found is Kind.BODY and is_sentence(texts[index]):
            return index
    return len(kinds)
