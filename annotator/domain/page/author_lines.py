"""Lines about who wrote the article: "Ana Ruiz covers shipping. She lives in Karsund."."""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from annotator.domain.corpus import Kind
from annotator.domain.page.page_lines import Line, is_free_sentence, mark, speaks

_NAME: Final = r"[^\W\d_a-z][\w.’'-]+(?:\s[^\W\d_a-z][\w.’'-]*){1,3}"
_BYLINE: Final = re.compile(
    rf"(?i:(?:words |written |story )?by)\s(?P<one>{_NAME})(?:\s(?:and|&)\s(?P<other>{_NAME}))?"
)
_ABOUT: Final = re.compile(
    r"\s(?:covers|writes|reports|joined|can be reached|has (?:covered|written|reported)"
    r"|is (?:an?|the) (?:[\w'’-]+,? ){0,7}(?:reporter|correspondent|editor|journalist|writer"
    r"|columnist|contributor|author|producer|photographer|professor|fellow|critic))\b"
)
_NAMED: Final = re.compile(rf"(?P<name>{_NAME})\s")
_TRADE: Final = re.compile(
    r"covers (?:[\w'’-]+ ){1,6}for (?:the )?[A-Z]"
    r"|is (?:an?|the|our) (?:[\w'’,-]+ ){0,7}(?:reporter|correspondent|editor|journalist|columnist"
    r"|contributor|author)\b"
    r"|ist (?:[\w-]+ ){0,6}(?:Chefredakteur|Redakteur|Reporter|Korrespondent|Journalist|Volontär"
    r"|Kolumnist|Autor)(?:in)?\b"
    r"|est (?:[\w’'-]+ ){0,6}(?:journaliste|rédact(?:eur|rice)|correspondante?|reporter"
    r"|chroniqueu(?:r|se))\b"
    r"|es (?:[\w-]+ ){0,6}(?:periodista|redactora?|corresponsal|reportera?|columnista)\b"
)
_TAIL: Final = 3
"""So many lines at an article's end may tell who wrote it."""


def mark_authors(kinds: list[Kind], lines: Sequence[Line]) -> None:
    """Mark lines that tell about the author whom a byline names.

    Args:
        kinds: The kinds of the sentences; changed in place.
        lines: The lines of the article.
    """
    names: dict[str, set[str]] = defaultdict(set)
    for line in lines:
        known = names.get(_first_word(line.text), ())
        named = [name for name in known if line.text.startswith(name)]
        if named:
            if any(_ABOUT.match(line.text, len(name)) for name in named):
                mark(kinds, line.sentences, Kind.BOILERPLATE)
        elif kinds[line.sentences[0]] is Kind.BOILERPLATE and (found := _BYLINE.match(line.text)):
            for author in filter(None, found.groups()):
                names[_first_word(author)].add(author)
    if not names:
        _mark_who_wrote(kinds, lines)


def _mark_who_wrote(kinds: list[Kind], lines: Sequence[Line]) -> None:
    """Mark a last line about somebody of the trade whom the article has not named before."""
    told = [number for number, line in enumerate(lines) if is_free_sentence(kinds, line)]
    for number in told[1:][-_TAIL:]:
        line = lines[number]
        named = _NAMED.match(line.text)
        if named is None or speaks(line.text) or not _TRADE.match(line.text, named.end()):
            continue
        last_name = named["name"].split()[-1]
        if not any(last_name in before.text for before in lines[:number]):
            mark(kinds, line.sentences, Kind.BOILERPLATE)


def _first_word(text: str) -> str:
    return text.split(None, 1)[0]
