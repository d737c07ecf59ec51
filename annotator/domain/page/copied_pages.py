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
from annotator.domain.page.page_words import FUNCTION_WORDS
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
_SHARED_IN_PART: Final = 0.2
_LEAST_SHARED: Final = 2
"""Of a headline that says it in other words than its article: two words, and a fifth of its own."""
_MOST_WORDS: Final = 10
_LONG: Final = 4
_SHORTEST_HEADLINE: Final = 5
"""In words, where little of it is in its article, and of a line that goes on below a headline."""
_MOST_DECKS: Final = 3
_FARTHEST: Final = 15
"""So many lines above an article its headline stands at most, if it says little of the same."""
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
    may_be = [] if headline is not None else _nearest(page, article.start)
    for part in (range(top), range(article.stop, len(lines))):
        kept = {n for run in page.runs(part) if _belongs(page, run, article, said) for n in run}
        kept.update(may_be)
        for number in part:
            if number not in kept:
                mark(kinds, lines[number].sentences, Kind.BOILERPLATE)
    if headline is not None:
        mark(kinds, lines[headline].sentences, Kind.HEADLINE)
        below = _below_decks(page, headline, article.start)
        between = [n for n in range(below, article.start) if page.loose[n]]
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
    in_part: dict[int, float] = {}
    for number in range(below):
        text = page.lines[number].text
        could_be = page.free[number] and not names_photographer(text)
        words = words_of(text) if could_be and len(text) <= _LONGEST_HEADLINE else frozenset()
        both = words & said
        weight = len(both) / max(len(words), 1) * min(len(words), _MOST_WORDS)
        long = sum(len(word) >= _LONG for word in both)
        is_alike = len(both) >= max(_SHARED_BY_HEADLINE * len(words), 1)
        if is_alike and (long > 1 or is_unspaced(text)):
            shared[number] = weight
        elif page.loose[number] and _says_in_part(text, words, both):
            in_part[number] = weight
    if not shared:
        shared = {n: weight for n, weight in in_part.items() if n >= below - _FARTHEST}
    if not shared:
        return None
    best = max(reversed(shared), key=shared.__getitem__)
    if any(page.lines[best].text in page.lines[n].text for n in range(below) if n != best):
        # A page says its headline more than once: above its menu, and where it stands.
        return best
    above = range(best - 1, best - 1 - _MOST_ABOVE, -1)
    # A headline right above its deck may say it in other words.
    titles = (n for n in above if n in shared and not page.prose[n])
    # Further up, an entry of the menu may be of the article's words, too: "Medio Ambiente".
    title = next((n for n in titles if n == best - 1 or _is_telling(page.lines[n].text)), best)
    while (
        title - 1 in shared and not page.prose[title - 1] and _is_long(page.lines[title - 1].text)
    ):
        # Several lines below a headline may tell what happened, as a list.
        title -= 1
    if title == best and page.prose[best] and best and page.free[best - 1] and page.loose[best - 1]:
        # Where the deck alone says what its article does: "The last hut", above it.
        return best - 1
    return title - 1 if title - 1 in in_part else title


def _says_in_part(text: str, words: frozenset[str], both: frozenset[str]) -> bool:
    """Return whether a line says something of what the article says, in other words."""
    telling = sum(len(word) >= _LONG or word.isdecimal() for word in both - FUNCTION_WORDS)
    is_enough = telling >= max(_LEAST_SHARED, _SHARED_IN_PART * len(words))
    return is_enough and _is_long(text)


def _nearest(page: PageLines, below: int) -> list[int]:
    """Return the nearest lines above the article that could be its headline, or go on it."""
    near = range(max(below - _FARTHEST, 0), below)
    long = [n for n in near if page.free[n] and page.loose[n] and _is_long(page.lines[n].text)]
    return long[-_MOST_DECKS:]


def _below_decks(page: PageLines, headline: int, below: int) -> int:
    """Return the line behind those that go on a headline: they stand below it, and are long."""
    number = headline + 1
    last = min(below, number + _MOST_DECKS)
    while number < last and page.free[number] and _is_long(page.lines[number].text):
        number += 1
    return number


def _is_telling(text: str) -> bool:
    return is_unspaced(text) or _is_long(text)


def _is_long(text: str) -> bool:
    return len(text.split()) >= _SHORTEST_HEADLINE
