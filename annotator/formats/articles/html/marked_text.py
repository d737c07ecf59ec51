"""Texts that are marked up as pages are: in the entries of feeds and in the cells of tables."""

import re
from html import unescape
from typing import TYPE_CHECKING, Final

from annotator.domain.texts.text import one_line
from annotator.formats.articles.html import html_tree
from annotator.formats.xml_trees import name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_OWN_LINES: Final = frozenset(
    {"p", "div", "li", "ul", "ol", "br", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "tr",
     "table", "section", "article", "figure", "figcaption", "pre", "hr"}
)  # fmt: skip
_UNREAD: Final = frozenset({"script", "style"})
_OPENED: Final = re.compile(
    r"<(p|div|li|ul|ol|h[1-6]|blockquote|section|article|span|strong|em|figure|table|a|br)\b[^<>]*>",
    re.IGNORECASE,
)
_BREAK: Final = "br"
_MARKED_WITHIN: Final = 20_000
"""In characters: what is marked up is so from its beginning."""
_ESCAPED: Final = re.compile(
    r"&(?:#\d{2,6}|#x[0-9a-f]{2,5}|amp|quot|apos|nbsp|lt|gt|[lr][sd]quo|[mn]dash|hellip);",
    re.IGNORECASE,
)
_EMPTY_LINE: Final = re.compile(r"\n[^\S\n]*\n\s*")


def is_marked(text: str) -> bool:
    """Whether a text is marked up: an element that is closed, or a break of lines."""
    if "<" not in text:
        return False
    beginning = text[:_MARKED_WITHIN].lower()
    opened = set(_OPENED.findall(beginning))
    return _BREAK in opened or any(f"</{name}>" in beginning for name in opened)


def blocks_of(text: str) -> list[str]:
    """Return the paragraphs of a text that is marked up, or that empty lines part."""
    tree = html_tree.parse(text)
    return [] if tree is None else blocks_within(tree)


def unescaped(text: str) -> str:
    """Return a text with the characters that a page's source has names for, such as &amp;."""
    return unescape(text) if _ESCAPED.search(text) else text


def blocks_within(parent: "_Element") -> list[str]:
    """Return the paragraphs within an element, each as one line.

    Where no element parts them, empty lines do.
    """
    from lxml import etree  # noqa: PLC0415 - loaded when there is markup

    found, pieces = [], [""]
    for event, element in etree.iterwalk(parent, events=("start", "end")):
        if name_of(element) in _OWN_LINES:
            found.append("".join(pieces))
            pieces.clear()
        if event == "start" and name_of(element) not in _UNREAD:
            pieces.append(element.text or "")
        elif event == "end" and element is not parent:
            pieces.append(element.tail or "")
    found.append("".join(pieces))
    filled = [text for text in found if any(character.isalnum() for character in text)]
    parted = _EMPTY_LINE.split(filled[0]) if len(filled) == 1 else filled
    return [one_line(text) for text in parted if text.strip()]
