"""Prompts: what a page asks of its readers, told by how much of it is about the page.

No list has all of them, since every page words its own. But they speak to the reader or of the page
itself (“your feedback”, “this comment”), quote nobody, and at least half of what they say are words
of the page's own trade: newsletters, comments, accounts, editors. Articles about newspapers or apps
have such sentences too (“You create an account and post a photo.”). So a word that other lines use
too does not count, and a sentence is a prompt only beside furniture behind which no article goes
on.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from annotator.domain.corpus import Kind
from annotator.domain.page.furniture import ends_article
from annotator.domain.page.page_lines import Line, is_free, is_free_sentence, is_sentence, mark
from annotator.domain.page.page_words import ADDRESSES, COMMANDS, FUNCTION_WORDS, PAGE_WORDS

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_SAID: Final = re.compile('[“”„«»"]|\\b(?:said|says)\\b')
_FORMAL: Final = re.compile(r"(?<=\s)(?:Sie|Ihnen|Ihre?[mnr]?)\b")
_LONGEST: Final = 45
_LONGEST_LINE: Final = 320
_NONE: Final[frozenset[str]] = frozenset()
_LEAST: Final = 2
_LEAST_BEFORE: Final = 3
"""How many words of the trade a sentence before the furniture needs: an article may end in
advice."""
_ITEM: Final = re.compile(r"[-\u2013—•*]|\d{1,2}[.)]\s")
_SHARE: Final = 0.5
_PROMOTION: Final = re.compile(
    r"(?:(?P<begins>skip past)|after) newsletter promotion", re.IGNORECASE
)
_MOST_PROMOTED: Final = 15
_TOPIC: Final = 2
"""A word that this many other lines use is what the article is about."""


def mark_prompts(kinds: list[Kind], lines: Sequence[Line]) -> None:
    """Mark the lines that ask something of a reader, where furniture is marked already.

    Args:
        kinds: The kinds of the sentences; changed in place.
        lines: The lines of the article.
    """
    first = next((n for n, line in enumerate(lines) if is_free_sentence(kinds, line)), len(lines))
    trade = _trade_words(kinds, lines, range(first + 1, len(lines)))
    if not trade:
        return
    for numbers, least in (
        (range(first + 1, len(lines)), _LEAST),
        (reversed(range(first + 1, len(lines))), _LEAST_BEFORE),
    ):
        beside = False
        for number in numbers:
            line, found = lines[number], trade.get(number, 0)
            if is_sentence(line.text) or _ITEM.match(line.text):
                is_prompt = beside and found >= least
            else:
                is_prompt = found >= (1 if beside else _LEAST)
            if is_prompt:
                mark(kinds, line.sentences, Kind.BOILERPLATE)
            is_furniture = kinds[line.sentences[0]] is Kind.BOILERPLATE
            beside = is_furniture and (found > 0 or ends_article(line.text))


def mark_promotions(kinds: list[Kind], lines: Sequence[Line]) -> None:
    """Mark what stands between "Skip past newsletter promotion" and the line that ends it.

    The page says itself where its promotion begins and where its article goes on.

    Args:
        kinds: The kinds of the sentences; changed in place.
        lines: The lines of the article.
    """
    start = -_MOST_PROMOTED
    for number, line in enumerate(lines):
        found = _PROMOTION.fullmatch(line.text)
        if found is None:
            continue
        if found["begins"]:
            start = number
        elif number - start < _MOST_PROMOTED:
            for promoted in lines[start:number]:
                mark(kinds, promoted.sentences, Kind.BOILERPLATE)


def is_about_page(text: str) -> bool:
    """Return whether a sentence speaks to the reader or of the page, in words of its trade."""
    return bool(_likely_words(text))


def _trade_words(
    kinds: Sequence[Kind], lines: Sequence[Line], numbers: Iterable[int]
) -> dict[int, int]:
    """Return of each line that could be a prompt how many words are of the page's trade."""
    likely = {
        number: found
        for number in numbers
        if is_free(kinds, lines[number]) and (found := _likely_words(lines[number].text))
    }
    if not likely:
        return {}
    used = Counter(
        word
        for number, line in enumerate(lines)
        if number not in likely and is_free(kinds, line)
        for word in PAGE_WORDS.intersection(_words(line.text))
    )
    trade = {}
    for number, found in likely.items():
        own = sum(used[word] <= _TOPIC for word in found & PAGE_WORDS)
        if own >= max(min(_LEAST, len(found)), _SHARE * len(found)):
            trade[number] = own
    return trade


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("’", "'"))


def _likely_words(text: str) -> frozenset[str]:
    """Return what a line says that speaks to the reader, or nothing if it is no such line."""
    if len(text) > _LONGEST_LINE or _SAID.search(text):
        return _NONE
    words = _words(text)
    if not _LEAST <= len(words) <= _LONGEST:
        return _NONE
    if words[0] not in COMMANDS and ADDRESSES.isdisjoint(words) and not _FORMAL.search(text):
        return _NONE
    found = frozenset(words) - FUNCTION_WORDS - ADDRESSES - (COMMANDS - PAGE_WORDS)
    return _NONE if PAGE_WORDS.isdisjoint(found) else found
