"""Headlines of other articles, within an article and behind its end."""

from collections.abc import Sequence
from typing import Final

from annotator.domain.corpus import Kind
from annotator.domain.page.furniture import ends_article, opens_links
from annotator.domain.page.page_lines import (
    Line,
    asks_briefly,
    is_free_sentence,
    is_sentence,
    is_title,
    mark,
)

_MOST_LINKS: Final = 8
"""How many headlines stand below "Read more:" at most."""
_LONGEST_LOOSE: Final = 8
_LONGEST_UNSPACED: Final = 80
"""What has more characters is a paragraph, though it may be one word, as in Japanese."""
_FEW: Final = 3
"""From this many on, short lines before the page's own no longer belong to the article."""
_DASHES: Final = ("—", "\u2013")
"""Who said it, below a quotation."""
_ITEMS: Final = ("-", "\u2013", "—", "•", "*")


def mark_links(kinds: list[Kind], lines: Sequence[Line]) -> None:
    """Mark the headlines of other articles below "Read more:", up to the next real sentence.

    Above the first real sentence "Latest news" is an entry of a menu, with the headline below it.

    Args:
        kinds: The kinds of the sentences; changed in place.
        lines: The lines of the article.
    """
    below = 0
    first = next((n for n, line in enumerate(lines) if is_free_sentence(kinds, line)), len(lines))
    for line, following in zip(lines[first:], [*lines[first + 1 :], None], strict=False):
        if all(kinds[index] is Kind.BOILERPLATE for index in line.sentences):
            below = _MOST_LINKS if opens_links(line.text) else max(below - 1, 0)
            continue
        goes_on = following is not None and is_sentence(following.text)
        is_link = not is_sentence(line.text) or (
            asks_briefly(line) and (below == _MOST_LINKS or not goes_on)
        )
        below = below - 1 if below and is_link else 0
        if below:
            mark(kinds, line.sentences, Kind.BOILERPLATE)


def mark_tail(kinds: list[Kind], lines: Sequence[Line]) -> None:
    """Mark what stands behind the last real sentence: links, and other articles' headlines.

    Args:
        kinds: The kinds of the sentences; changed in place.
        lines: The lines of the article.
    """
    for line in reversed(lines):
        if all(kinds[index] is Kind.BOILERPLATE for index in line.sentences):
            continue
        is_link = is_title(line.text) and not line.text.startswith(_DASHES)
        if line is lines[0] or is_sentence(line.text) or not is_link:
            break
        mark(kinds, line.sentences, Kind.BOILERPLATE)
    _mark_behind_the_end(kinds, lines[_end_of_sentences(kinds, lines) :])


def _mark_behind_the_end(kinds: list[Kind], tail: Sequence[Line]) -> None:
    """Mark everything behind the last real sentence, if one line says that the article is over.

    What stands before that line may be the article's: a last sentence that has lost its stop, the
    items of a list. Many short lines are not.
    """
    is_page = [all(kinds[index] is Kind.BOILERPLATE for index in line.sentences) for line in tail]
    over = [page and ends_article(line.text) for line, page in zip(tail, is_page, strict=True)]
    if True not in over:
        return
    first = over.index(True)
    loose = [n for n in range(first) if not is_page[n] and _is_loose(tail[n])]
    if len(loose) >= _FEW:
        first = loose[0]
    for line in tail[first:]:
        mark(kinds, line.sentences, Kind.BOILERPLATE)


def _is_loose(line: Line) -> bool:
    is_short = len(line.text) <= _LONGEST_UNSPACED and len(line.text.split()) <= _LONGEST_LOOSE
    return is_short and not line.text.startswith(_ITEMS)


def _end_of_sentences(kinds: Sequence[Kind], lines: Sequence[Line]) -> int:
    """Return which line comes behind the last one that is an article's sentence."""
    for number in range(len(lines), 0, -1):
        line = lines[number - 1]
        if is_free_sentence(kinds, line) and not asks_briefly(line):
            return number
    return len(lines)
