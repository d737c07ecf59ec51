"""Lines that lead elsewhere, or say what something is: "Read more: …", "Tags: …", "Source: …"."""

import re
from typing import Final

from annotator.domain.page.furniture_words import BEGINNINGS, LINKS, OPEN_BEGINNINGS
from annotator.domain.page.page_lines import is_sentence
from annotator.domain.page.page_words import COMMANDS, PAGE_WORDS

_LINKS: Final = re.compile(
    r"(?:more|latest|related|most|top|trending|popular|recommended|other|recent)\b(?:\s\w+){0,3}\s"
    r"(?:news|stor(?:y|ies)|articles?|posts?|videos?|topics?|coverage|headlines?|section|reads?"
    r"|content|links?|reading)"
    r"|read more(?:\s\w+){0,2}\s(?:news|stories|articles)"
    r"|(?:(?:read )?more|most read|latest|trending|popular) (?:on|from) \w+(?:\s\w+){0,2}"
)
_LINK_LABEL: Final = re.compile(
    r"(?:(?:also|must|recommended)[ -](?:read|see|watch)|more|related|trending|in pictures"
    r"|(?:watch|listen|read|video)(?=\s?\|))"
    r"\s?[|:]\s"
    r"|posted in (?=[^.!?|•·]{2,40}[|•·]|uncategorized$)"
    r"|tagged (?:with|as) (?=[^.!?]*[,|•·][^.!?]*$)"
    # In Chinese, a source or an editor, with a colon or a space behind the word.
    r"|(?:来源|來源|编辑|編輯|责任编辑|責任編輯|责编|責編)\s?[:\uff1a/ ]"
    r"|via (?=[^.!?)]{2,40}\)$)"
    r"|follow @\w+$"
    r"|(?:mehr (?:zu|über|von|aus)|more (?:on|about|from)|plus sur|más sobre|mais sobre)"
    r" (?=[^.!?:]{2,60}:$)"
)
_LABEL: Final = re.compile(
    r"(?:sources?|photos?|pictures?|images?|videos?|gallery|location|author|authors|category"
    r"|categories|topics|quellen?|fotos?|autor|autorin|fuentes?|fonte|fonti|bron) ?:\s?",
    re.IGNORECASE,
)
_TRADE: Final = PAGE_WORDS - COMMANDS
_LETTERS: Final = re.compile(r"[a-zß-ÿ-]+")
_SHORTEST_CLAUSE: Final = 5
_LONGEST_LINK: Final = 14
"""A line that begins like a link and has more words is a sentence that happens to."""
_LONGEST_PLAIN: Final = 25
"""One that ends like no sentence may have as many."""
_PLAIN: Final = (
    "lire aussi", "à lire aussi", "a lire aussi", "lesen sie auch", "lee también", "lea también",
    "leia também", "leggi anche", "lees ook",
)  # fmt: skip
_SPOKEN: Final = re.compile(
    r",\s(?:\S+\s){1,4}(?:said|says|added|wrote|warned|urged|told\s\S+)\.?"
    r"|,\s(?:said|says|added|wrote|warned|urged)(?:\s\S+){1,5}\.?"
    r"|,\s(?:sagte?|meint|riet|dit|dit-il|dit-elle|a dit|conseille|dijo|dice|decía|pidió|disse|zei)"
    r"(?:\s\S+){0,5}\.?"
)
"""Somebody said it, so it is no link: "Join our fight, he said."."""


def leads_to_others(words: str) -> bool:
    """Return whether a line stands above the headlines of other articles.

    Args:
        words: The line in lower case, without a colon or a stop at its end.
    """
    return words in LINKS or _LINKS.fullmatch(words) is not None


def is_labelled_prose(bare: str) -> bool:
    """Return whether a line that begins with a label is prose: Source: the river rises here.

    Args:
        bare: The line.
    """
    label = _LABEL.match(bare)
    if label is None:
        return False
    rest = bare[label.end() :]
    return rest[:1].islower() and is_sentence(rest) and len(rest.split()) >= _SHORTEST_CLAUSE


def _opens_like_a_link(label: str) -> bool:
    if not label.startswith(OPEN_BEGINNINGS):
        return False
    beginning = next(known for known in OPEN_BEGINNINGS if label.startswith(known))
    return not is_sentence(label) or not _TRADE.isdisjoint(_LETTERS.findall(label, len(beginning)))


def begins_like_a_link(lower: str) -> bool:
    """Return whether a line begins as a link or a label does, and is short enough to be one.

    Args:
        lower: The line in lower case, its apostrophes straight.
    """
    label = lower.lstrip("([（")  # noqa: RUF001 - as Chinese has them
    begins = (
        label.startswith(BEGINNINGS)
        or _LINK_LABEL.match(label) is not None
        or _opens_like_a_link(label)
    )
    is_plain = label.startswith(_PLAIN) or not is_sentence(lower)
    if not begins or len(lower.split()) > (_LONGEST_PLAIN if is_plain else _LONGEST_LINK):
        return False
    comma = lower.rfind(",")
    return comma < 0 or _SPOKEN.fullmatch(lower, comma) is None
