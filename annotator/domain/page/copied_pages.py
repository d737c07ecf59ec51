"""A page that was copied whole: its article amid menus, lists of links and notices.

Most of such a page are short lines that end like no sentence. Its article is where sentences stand
close together, and its headline the line above them that says what they say.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from annotator.domain.corpus import Kind
from annotator.domain.page.dense_prose import (
    MOST_WEIGHT,
    PageLines,
    article_among,
    page_lines,
    runs_on,
)
from annotator.domain.page.furniture import is_of_site
from annotator.domain.page.page_lines import Line, is_known, mark
from annotator.domain.page.picture_credits import names_photographer
from annotator.domain.page.shared_words import is_unspaced, share, words_of

_MOST_WRAPPED: Final = 0.2
"""Of more lines than these the sentences run on over the next: lines of a fixed width, or verse."""
_FEWEST_LINES: Final = 15
_FEWEST_LOOSE: Final = 12
_SEVERAL_LOOSE: Final = 20
_MANY_LOOSE: Final = 40
_MOSTLY: Final = 2 / 3
_FEWEST_OF_SITE: Final = 2
_ENOUGH_OF_SITE: Final = 3
_MUCH: Final = 0.25
_SHARED: Final = 0.25
_FEWEST_VERSES: Final = 3
_LONGEST_HEADLINE: Final = 250
"""In characters."""
_SHARED_BY_HEADLINE: Final = 0.5
_MOST_WORDS: Final = 10
_LONG: Final = 4
_MOST_ABOVE: Final = 4
"""So far above the line below it stands a headline at most."""
_MOST_BETWEEN: Final = 6
"""So many short lines stand between a headline and its article at most."""


def mark_copied_page(kinds: list[Kind], lines: Sequence[Line]) -> None:
    """Mark what stands around the article of a page that was copied whole.

    Sentences elsewhere that are many, or say much of what the article says, are left as they are:
    it may go on.

    Args:
        kinds: The kinds of the sentences, those of a page's lines marked; changed in place.
        lines: The lines of the article.
    """
    if len(lines) < _FEWEST_LINES:
        return
    known = (line.text for line in lines if is_known(kinds, line))
    of_site = len(set(filter(is_of_site, known)))
    if not of_site or sum(map(runs_on, pairwise(lines))) > _MOST_WRAPPED * len(lines):
        return
    page = page_lines(kinds, lines)
    article = article_among(page)
    if not article or not _is_page(page, article, of_site):
        return
    said = words_of(page.text(article))
    headline = _headline(page, article.start, said)
    top = max(article.start - _MOST_BETWEEN, 0) if headline is None else headline
    for part in (range(top), range(article.stop, len(lines))):
        kept = {n for run in page.runs(part) if _belongs(page, run, article, said) for n in run}
        for number in part:
            if number not in kept:
                mark(kinds, lines[number].sentences, Kind.BOILERPLATE)
    if headline is not None:
        mark(kinds, lines[headline].sentences, Kind.HEADLINE)
        between = [n for n in range(headline + 1, article.start) if page.loose[n]]
        if len(between) > _MOST_BETWEEN:
            for number in between:
                mark(kinds, lines[number].sentences, Kind.BOILERPLATE)


def _is_page(page: PageLines, article: range, of_site: int) -> bool:
    """Return whether what stands around the article can be nothing but a page."""
    count = sum(page.loose[: article.start]) + sum(page.loose[article.stop :])
    if of_site >= _ENOUGH_OF_SITE:
        return count >= _FEWEST_LOOSE
    fewest = _FEWEST_OF_SITE if count < _MANY_LOOSE else 1
    return of_site >= fewest and count >= max(_SEVERAL_LOOSE, _MOSTLY * len(page.lines))


def _belongs(page: PageLines, run: range, article: range, said: frozenset[str]) -> bool:
    """Return whether lines outside the article, none of them short, may be a part of it."""
    weight = page.weight(run)
    if not weight and len(run) < _FEWEST_VERSES:
        return False
    is_much = weight >= max(_MUCH * page.weight(article), MOST_WEIGHT)
    return is_much or share(page.text(run), said) >= _SHARED


def _headline(page: PageLines, below: int, said: frozenset[str]) -> int | None:
    """Return the line above the article that says the most of what it says.

    That may be the line below the headline, which then stands a few lines further up.
    """
    shared: dict[int, float] = {}
    for number in range(below):
        text = page.lines[number].text
        could_be = page.free[number] and not names_photographer(text)
        words = words_of(text) if could_be else frozenset()
        both = words & said
        long = sum(len(word) >= _LONG for word in both)
        is_alike = len(both) >= max(_SHARED_BY_HEADLINE * len(words), 1)
        if is_alike and len(text) <= _LONGEST_HEADLINE and (long > 1 or is_unspaced(text)):
            shared[number] = len(both) / len(words) * min(len(words), _MOST_WORDS)
    if not shared:
        return None
    best = max(reversed(shared), key=shared.__getitem__)
    if any(page.lines[best].text in page.lines[n].text for n in range(below) if n != best):
        # A page says its headline more than once: above its menu, and where it stands.
        return best
    above = range(best - 1, best - 1 - _MOST_ABOVE, -1)
    return next((n for n in above if n in shared and not page.prose[n]), best)
