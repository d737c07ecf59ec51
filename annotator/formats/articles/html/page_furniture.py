"""What an extraction lets through although it is no article: told by kind, never by site.

The lines that any article has around it are known to `annotator.domain.page.furniture`; here are
those that only web pages have, most of them at the end. They stay in the text, marked, so that a
person can see and correct it.
"""

import re
from collections.abc import Sequence
from typing import Final

from annotator.domain.corpus import Kind
from annotator.domain.page.furniture import is_page_line
from annotator.domain.page.page_lines import is_sentence
from annotator.domain.texts.marks import Paragraph

_TAIL: Final = 6
"""Paragraphs from the end in which closing lines are looked for."""
_LONGEST_LINE: Final = 80
_LONGEST_CREDITS: Final = 60
_LONGEST_CONTACT: Final = 45

_CREDITS: Final = re.compile(
    r"[(\[—–-]*\s*(?:additional\s+|with\s+)?"
    r"(?:(?:reporting|writing|editing)\b(?:\s+and\s+\w+ing)?\s+(?:by|for)\b.*"
    r"|(?:compiled|edited|written|translated|produced|photography)\s+by\b(?:\s+\S+){1,10})",
    re.IGNORECASE | re.DOTALL,
)
_CONTACT: Final = re.compile(
    r"(?:(?:follow|reach|tweet|e-?mail|write\s+to|connect\s+with)\s"
    r"|contact\s+(?:the|us|me|our|him|her|them|\S+@)|(?:like|find|join)\s+(?:us|our)\b).*"
    r"(?:@\w|https?://|www\.|\b(?:twitter|facebook|instagram|linkedin|telegram|whatsapp)\b)",
    re.IGNORECASE | re.DOTALL,
)
_RIGHTS: Final = re.compile(
    r"(?:©|\(c\)|copyright\b|all rights reserved|this material may not be published)", re.IGNORECASE
)
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|@\w+", re.IGNORECASE)
_READING_TIME: Final = re.compile(
    r"(?:(?:estimated\s+)?reading\s+time|tempo\s+de\s+leitura|tiempo\s+de\s+lectura|"
    r"temps\s+de\s+lecture|tempo\s+di\s+lettura|lesezeit|lesedauer|leestijd|lästid)\b.{0,40}"
    r"|\d+\s*[-–]?\s*min(?:ute)?s?\.?\s+(?:read|de\s+lecture|de\s+lectura|de\s+leitura)",
    re.IGNORECASE,
)
_PROMPT: Final = re.compile(
    r"(?:advertisements?\W*$|story continues below|article continues (?:below|after)|"
    r"(?:click|tap|scroll|swipe)\s+(?:here|for|to|down|on)\b|(?:watch|listen)\s*(?:now|live|:|\|)|"
    r"read (?:more|also|next|full)\b|see also\b|also read\b|related(?:\s+\w+)?\s*:|"
    r"more\s*:|don.t miss\s*:|sign up (?:for|to)\b|subscribe\b|download (?:the|our)\b)",
    re.IGNORECASE,
)
_LONGEST_PROMPT: Final = 16


def told_apart(blocks: Sequence[str]) -> list[Paragraph]:
    """Return the paragraphs of a page, marked where it is plain what they are.

    A paragraph that is longer than a line of furniture and ends as sentences do is the article's
    body, whatever its words resemble: a page has its captions marked. What no rule knows is left
    to be guessed.
    """
    return [
        Paragraph(block, _kind(block, index, len(blocks))) for index, block in enumerate(blocks)
    ]


def _kind(block: str, index: int, count: int) -> Kind | None:
    if _is_furniture(block, index, count):
        return Kind.BOILERPLATE
    is_long = len(block) > _LONGEST_LINE and is_sentence(block)
    return Kind.BODY if is_long and not is_page_line(block) else None


def _is_furniture(block: str, index: int, count: int) -> bool:
    words = len(block.split())
    if _ADDRESS.fullmatch(block) or _READING_TIME.fullmatch(block):
        return True
    if words <= _LONGEST_PROMPT and _PROMPT.match(block) and not block.endswith(("?”", ".”")):
        return True
    if index < count - _TAIL:
        return False
    return (
        (words <= _LONGEST_CREDITS and bool(_CREDITS.fullmatch(block)))
        or (words <= _LONGEST_CONTACT and bool(_CONTACT.match(block)))
        or (words <= _LONGEST_CREDITS and bool(_RIGHTS.match(block)))
    )
