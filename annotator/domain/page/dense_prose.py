"""Where among the lines of a page its sentences stand close together, and where short ones do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from annotator.domain.corpus import Kind
from annotator.domain.page.furniture import is_amid_article, is_of_site, opens_links
from annotator.domain.page.page_lines import Line, asks_briefly, is_known, is_sentence
from annotator.domain.page.shared_words import is_unspaced, share, telling_words

_PARAGRAPH: Final = 3
"""A line of more sentences is prose, however it ends: with a signature, as agencies' last ones."""
_COLONS: Final = (":", "\uff1a")
_SHORTEST_OPENER: Final = 5
"""In words, of a line above a list."""
_CUT_OFF: Final = ("…", "..")
"""So teasers end."""
_ITEMS: Final = ("-", "\u2013", "—", "•", "*", "▪", "◦")
_SHORTEST_PROSE: Final = 8
"""In words, of a sentence that counts as prose; in characters, where words stand unparted."""
_SHORTEST_UNSPACED: Final = 30
_LONGEST_LOOSE: Final = 120
_LONGEST_UNSPACED: Final = 60
_LOOSE_WEIGHTS: Final = (40, 15)
_LEAST_SHARE: Final = 0.5
_UNSPACED_WEIGHT: Final = 2
MOST_WEIGHT: Final = 300
"""In characters: so much does a paragraph weigh at most, and a short line a part of it against."""
_LEAST_ARTICLE: Final = 200
_NEXT: Final = 3
"""Behind so few short lines the article goes on; more, and it has to say some of the same."""
_MOST_APART: Final = 10
_SITE_WEIGHT: Final = 4
_SHARED_NEAR: Final = 0.15


@dataclass(frozen=True, slots=True)
class PageLines:
    """The lines of a page, and which of them are what.

    Attributes:
        lines: The lines.
        free: Which are not known as a page's, or not whole.
        prose: Which are whole sentences.
        loose: Which are short and end like no sentence, or are a page's.
    """

    lines: Sequence[Line]
    free: Sequence[bool]
    prose: Sequence[bool]
    loose: Sequence[bool]

    def text(self, numbers: range) -> str:
        """Return what some lines say."""
        return " ".join(self.lines[number].text for number in numbers)

    def weight(self, numbers: range) -> int:
        """Return how much prose some lines hold, in characters of a script that parts its words."""
        return sum(_weight(self.lines[number].text) for number in numbers if self.prose[number])

    def runs(self, numbers: range) -> Iterator[range]:
        """Yield the lines that stand together with no loose one among them."""
        start = numbers.start
        for number in [*numbers, numbers.stop]:
            if number == numbers.stop or self.loose[number]:
                if number > start:
                    yield range(start, number)
                start = number + 1


def page_lines(kinds: Sequence[Kind], lines: Sequence[Line]) -> PageLines:
    """Tell the prose from the short lines.

    Args:
        kinds: The kinds of the sentences, those of a page's lines marked.
        lines: The lines.
    """
    free = [not is_known(kinds, line) for line in lines]
    prose = [is_one and _is_prose(line) for is_one, line in zip(free, lines, strict=True)]
    goes_on = [*map(runs_on, pairwise(lines)), False]
    loose = [
        not is_one or (_is_loose(line) and not is_part)
        for is_one, line, is_part in zip(free, lines, goes_on, strict=True)
    ]
    for number in _listed(lines, free, prose):
        loose[number] = False
    return PageLines(lines, free, prose, loose)


def _listed(lines: Sequence[Line], free: Sequence[bool], prose: Sequence[bool]) -> Iterator[int]:
    """Yield the lines of an article's lists: told of above, with a colon, and prose goes on below.

    No line of the page is among them, as there is in a menu.
    """
    opened: list[int] = []
    for number, line in enumerate(lines):
        if opened and prose[number]:
            yield from opened
        is_opener = line.text.endswith(_COLONS) and len(line.text.split()) >= _SHORTEST_OPENER
        if not free[number] or prose[number]:
            opened = []
        if free[number] and (opened or is_opener):
            opened.append(number)


def runs_on(pair: tuple[Line, Line]) -> bool:
    """Whether a line goes on in the next: lines of a fixed width, or verse."""
    line, below = pair
    return line.block == below.block and below.text[0].islower()


def article_among(page: PageLines) -> range:
    """Return the lines among which the most prose stands, and what near them belongs to it.

    Nothing where most of the prose stands elsewhere.

    Args:
        page: The lines of a page.
    """
    least = _LEAST_SHARE * page.weight(range(len(page.lines)))
    for loose_weight in _LOOSE_WEIGHTS:
        article = _widened(page, _densest(page, loose_weight))
        if article and page.weight(article) >= least:
            return article
    return range(0)


def _densest(page: PageLines, loose_weight: int) -> range:
    best, total, start, found = _LEAST_ARTICLE, 0, 0, range(0)
    for number, line in enumerate(page.lines):
        if page.prose[number]:
            total += min(_weight(line.text), MOST_WEIGHT)
        elif page.loose[number]:
            total -= loose_weight
        if total <= 0:
            total, start = 0, number + 1
        elif total >= best and not page.loose[number]:
            best, found = total, range(start, number + 1)
    return found


def _widened(page: PageLines, found: range) -> range:
    if not found:
        return found
    said = telling_words(page.text(found))
    first = _reach(page, range(found.start - 1, -1, -1), said, found.start)
    last = _reach(page, range(found.stop, len(page.lines)), said, found.stop - 1)
    return range(first, last + 1)


def _reach(page: PageLines, numbers: range, said: frozenset[str], reached: int) -> int:
    """Return up to which line the article goes on."""
    apart = 0
    for number in numbers:
        text = page.lines[number].text
        if page.loose[number]:
            is_known = not page.free[number]
            apart += _SITE_WEIGHT if is_known and is_of_site(text) else 1 + is_known
            if is_known and is_amid_article(text):
                apart = 0
            elif is_known and opens_links(text):
                # The head of a box, which stands amid articles, too.
                apart -= 1 + is_known
        if apart > _MOST_APART and not _goes_on_near(page, number, numbers.step):
            break
        if page.prose[number] and (apart <= _NEXT or share(text, said) >= _SHARED_NEAR):
            reached, apart = number, 0
    return reached


def _goes_on_near(page: PageLines, number: int, step: int) -> bool:
    """Return whether the page says, a few lines further on, that its article goes on there."""
    stop = min(max(number + step * _MOST_APART, -1), len(page.lines))
    further = range(number + step, stop, step)
    return any(not page.free[n] and is_amid_article(page.lines[n].text) for n in further)


def _weight(text: str) -> int:
    return len(text) * (_UNSPACED_WEIGHT if is_unspaced(text) else 1)


def _is_prose(line: Line) -> bool:
    text = line.text
    if len(line.sentences) > _PARAGRAPH or (len(line.sentences) > 1 and text.endswith(":")):
        return True
    if not is_sentence(text) or text.endswith(_CUT_OFF) or asks_briefly(line):
        return False
    if is_unspaced(text):
        return len(text) >= _SHORTEST_UNSPACED
    return len(text.split()) >= _SHORTEST_PROSE


def _is_loose(line: Line) -> bool:
    text = line.text
    is_whole = is_sentence(text) and not text.endswith(_CUT_OFF)
    goes_on = text[0].islower() or text.startswith(_ITEMS)
    longest = _LONGEST_UNSPACED if is_unspaced(text) else _LONGEST_LOOSE
    return len(line.sentences) == 1 and not is_whole and not goes_on and len(text) <= longest
