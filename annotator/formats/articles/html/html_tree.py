"""The parts of a page: its headings and captions, and the paragraphs of what was extracted."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from annotator.domain.texts.text import one_line
from annotator.formats.xml_trees import text_of

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement, HTMLParser

_TOO_DEEP: Final = "depth"
_NESTING: Final = re.compile(
    r"</?(?:table|tbody|thead|tfoot|tr|td|th|div|span|font|center|section|article|main|blockquote|ul|ol|dl|dd|b|i|em|a)\b[^<>]*>",
    re.IGNORECASE,
)
_END_TAGS: Final = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
"""Templates put them amid a page. To browsers they end nothing; the parser would stop there."""
_BLOCKS: Final = frozenset({"p", "head", "item", "quote", "row", "code", "list", "table", "lb"})
_CELL: Final = "cell"
_CODE: Final = "code"
_HOLDS_TEXT: Final = frozenset({"p", "head", "item", "quote", "cell", "hi", "ref", "del"})
_BETWEEN_CELLS: Final = " | "
_PARAGRAPHS: Final = frozenset({"p", "h2", "h3", "h4"})
_CAPTION_CLASS: Final = re.compile(
    r"(?:^|[\s_-])(?:fig)?caption(?:$|[\s_-](?!close|toggle|button))"
)
_MOST_CAPTIONS: Final = 500
"""Each is compared with all before it, and no article has so many."""
_LONGEST_CAPTION: Final = 800
_LONGEST_BY_CLASS: Final = 300
"""A class may be named so for other reasons."""
_UNSEEN: Final = re.compile(
    r"(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text|show-for-sr)(?:\s|$)", re.IGNORECASE
)
_LABELS: Final = ("span", "div", "p", "a", "b", "i", "label", "small", "strong")
_LONGEST_UNSEEN: Final = 60
_SET_APART: Final = ("blockquote", "aside", "q")
_PULLED: Final = re.compile(r"pull-?_?quote|(?:^|[\s_-])pull(?:$|[\s_-])", re.IGNORECASE)
_NOTE_MARK: Final = re.compile(r"[\[(]?\s*(?:\d{1,3}|[a-z*†‡§]{1,2})\s*[\])]?")
_LANGUAGE: Final = re.compile(r"([a-z]{2,3})(?:[-_].*)?", re.IGNORECASE)
_NO_LETTERS: Final = re.compile(r"[\W_]+")
_KEY_LENGTH: Final = 80
_TELLING: Final = 4
"""Letters of a word that tells what an article is about."""


@dataclass(frozen=True, slots=True)
class Outline:
    """What a page says outside its running text.

    Attributes:
        headings: Its headings of the first order.
        above: The one that stands right above the first paragraph; empty if none does.
        captions: By the number of the paragraph that they follow, from -1; what they say.
        language: ISO 639 code of what it claims to be written in; empty when it does not say.
    """

    headings: Sequence[str] = ()
    captions: dict[int, list[str]] = field(default_factory=dict)
    language: str = ""
    above: str = ""


def parse(text: str) -> "HtmlElement | None":
    """Return the page's tree, or None if there is nothing in it.

    The parser mends what is broken and fetches nothing. What is nested deeper than it follows is
    laid flat.
    """
    from lxml import etree, html  # noqa: PLC0415 - loaded when a page is read

    parser = html.HTMLParser(
        encoding="utf-8",
        huge_tree=False,
        no_network=True,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        tree = _parsed(text, parser)
        if any(_TOO_DEEP in str(entry.message) for entry in parser.error_log):
            tree = _parsed(_NESTING.sub(" ", text), parser)
    except (etree.LxmlError, AssertionError, ValueError):
        # An empty document, by whatever name the library calls it.
        return None
    return tree


def _parsed(text: str, parser: "HTMLParser") -> "HtmlElement":
    from lxml import html  # noqa: PLC0415

    text = _END_TAGS.sub("", text.replace("\x00", ""))
    data = text.encode("utf-8", errors="replace")
    tree = html.document_fromstring(data, parser=parser, ensure_head_body=True)
    for element in tree.iter("center"):
        # The library takes it for a part of a line.
        element.tag = "div"
    return tree


def paragraphs(body: "_Element") -> list[str]:
    """Return the paragraphs of what was extracted: list items, rows and lines are their own."""
    from lxml import etree  # noqa: PLC0415

    found: list[str] = []
    pieces: list[str] = []

    def finish() -> None:
        # Cells that only lay out a page leave their separators on either side.
        text = one_line("".join(pieces)).strip(_BETWEEN_CELLS)
        pieces.clear()
        if any(character.isalnum() for character in text):
            found.append(text)

    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag in _BLOCKS and not _is_amid_text(element):
            finish()
        if event == "start":
            pieces.append(element.text or "")
        else:
            if element.tag == _CELL:
                pieces.append(_BETWEEN_CELLS)
            pieces.append(element.tail or "")
    finish()
    return found


def _is_amid_text(element: "_Element") -> bool:
    """Whether it is a word of a paragraph, such as the name of a command."""
    above = element.getparent()
    return element.tag == _CODE and above is not None and above.tag in _HOLDS_TEXT


def inner_headings(body: "_Element") -> frozenset[str]:
    """Return the headings amid what was extracted that a paragraph stands right below.

    Behind a heading with no paragraph comes no part of the article: "Related", and its links.
    """
    found: set[str] = set()
    for heading in body.iter("head"):
        below = heading.getnext()
        if below is not None and below.tag in {"p", "quote"} and heading.get("rend") != "h1":
            found.add(text_of(heading))
    return frozenset(found)


def outline(tree: "HtmlElement", blocks: Sequence[str]) -> Outline:
    """Return what the page says outside its running text.

    A caption belongs to the article if it stands between the headline and the last paragraph;
    others are those of links to other articles.

    Args:
        tree: The page.
        blocks: The paragraphs that were extracted.
    """
    from lxml import etree  # noqa: PLC0415

    places = {key_of(block): index for index, block in reversed(list(enumerate(blocks)))}
    headings: list[str] = []
    above = ""
    captions: dict[int, list[str]] = {}
    waiting: list[str] = []
    seen: set[str] = set()
    last = -1
    walk = etree.iterwalk(tree, events=("start",))
    for _, element in walk:
        if element.tag == "h1":
            headings.append(_text(element))
            if last < 0:
                above = headings[-1]
                waiting.clear()
                seen.clear()
        elif _is_caption(element):
            walk.skip_subtree()
            text = _text(element)
            key = key_of(text)
            is_new = len(seen) < _MOST_CAPTIONS and not any(
                key in other or other in key for other in seen
            )
            longest = _LONGEST_CAPTION if element.tag == "figcaption" else _LONGEST_BY_CLASS
            if key and is_new and len(text) <= longest and not _is_links(element, text):
                seen.add(key)
                waiting.append(text)
        elif element.tag in _PARAGRAPHS:
            place = places.get(key_of(_text(element)), -1)
            if place > last:
                if waiting:
                    captions.setdefault(last, []).extend(waiting)
                    waiting = []
                last = place
    claim = _LANGUAGE.fullmatch(tree.get("lang", "").strip())
    return Outline(headings, captions, claim[1].lower() if claim else "", above)


def drop_unseen(tree: "HtmlElement") -> None:
    """Take out labels that a page has for screen readers alone: "Image caption,".

    A heading that they alone are told may be the only one.
    """
    for element in list(tree.iter(*_LABELS)):
        is_unseen = _UNSEEN.search(element.get("class", "")) is not None
        if is_unseen and len(_text(element)) <= _LONGEST_UNSEEN:
            element.drop_tree()


def drop_note_marks(tree: "HtmlElement") -> None:
    """Take out the numbers of footnotes, which would stand at the ends of words."""
    for mark in list(tree.iter("sup")):
        links = [*mark.iterancestors("a"), *mark.iter("a")]
        leads_to_note = any(str(link.get("href", "")).startswith("#") for link in links)
        if leads_to_note and _NOTE_MARK.fullmatch(_text(mark)):
            mark.text = None
            mark[:] = []
            mark.drop_tag()


def set_apart(tree: "HtmlElement") -> frozenset[str]:
    """Return the keys of what the page sets apart from its running text, as pull quotes are."""
    return frozenset(
        key_of(_text(element))
        for element in tree.iter(*_SET_APART, "div", "figure", "p")
        if element.tag in _SET_APART or _PULLED.search(element.get("class", ""))
    )


def share_of_links(tree: "HtmlElement", blocks: Sequence[str]) -> float:
    """Return how much of some paragraphs is the page's links, from 0 to 1."""
    text = " ".join(blocks)
    links = {_text(link) for link in tree.iter("a")}
    found = sum(len(link) for link in links if len(link) >= _TELLING and link in text)
    return found / len(text) if text else 0.0


def key_of(text: str) -> str:
    """Return the text's first letters and digits, by which copies of it are known."""
    return letters_of(text[: 4 * _KEY_LENGTH])[:_KEY_LENGTH]


def letters_of(text: str) -> str:
    """Return the text's letters and digits in lower case."""
    return _NO_LETTERS.sub("", text.lower())


def _is_caption(element: "_Element") -> bool:
    if element.tag == "figcaption":
        return True
    names = element.get("class")
    return (
        bool(names)
        and element.tag not in {"html", "body", "img"}
        and bool(_CAPTION_CLASS.search(str(names).lower()))
    )


def _is_links(element: "_Element", text: str) -> bool:
    """Whether most of the text leads elsewhere."""
    return 2 * sum(len(_text(link)) for link in element.iter("a")) > len(text)


def _text(element: "_Element") -> str:
    return one_line(" ".join(map(str, element.itertext())))
