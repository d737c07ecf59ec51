"""Feeds of articles: RSS 2.0, RSS 1.0 and Atom (RFC 4287), each entry an article of its own story.

What an entry holds is as much as its outlet gives away: the whole article, or its beginning.
"""

import re
from collections.abc import Iterator
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING, Final

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.domain.texts.marks import Paragraph, joined
from annotator.domain.texts.text import clean, one_line
from annotator.formats.articles import html_tree, page_furniture
from annotator.formats.articles.plain_text import replaced_remark
from annotator.formats.articles.said_metadata import iso_date
from annotator.formats.articles.sources import NO_COLUMNS, Columns, ReadArticle, Source
from annotator.formats.xml_trees import name_of, root_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROOTS: Final = frozenset({"rss", "feed", "rdf"})
_BEGINS: Final = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]", re.IGNORECASE)
_BEGINS_WITHIN: Final = 4096
_ENTRIES: Final = frozenset({"item", "entry"})
_TEXTS: Final = ("encoded", "content", "description", "summary")
"""What holds the text of an entry: the first that is there."""
_DATES: Final = ("pubdate", "published", "date", "issued", "updated")
_MOST_ENTRIES: Final = 5_000
_OWN_LINES: Final = frozenset(
    {"p", "div", "li", "ul", "ol", "br", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "tr",
     "table", "section", "article", "figure", "figcaption", "pre", "hr"}
)  # fmt: skip
_UNREAD: Final = frozenset({"script", "style"})


class FeedReader:
    """Reads an article from each entry."""

    suffixes = frozenset({".rss", ".atom", ".rdf", ".xml"})
    is_document = False
    is_apart = True

    def read(self, source: Source, columns: Columns = NO_COLUMNS) -> Iterator[ReadArticle]:  # noqa: ARG002 - a feed has no columns
        """Read the entries that hold a text.

        Raises:
            BadInputError: If it is no feed, or none of its entries holds a text.
        """
        root = root_of(source.read_bytes(), is_mended=True)
        if root is None or name_of(root) not in _ROOTS:
            raise BadInputError(
                "{name} is XML, but neither a page nor a feed; copy the article's text into a text "
                "file and import that.",
                name=source.name,
            )
        channel = next((element for element in root if name_of(element) == "channel"), root)
        outlet = _said(channel, "title")
        entries = (element for element in root.iter() if name_of(element) in _ENTRIES)
        is_empty = True
        for number, entry in enumerate(islice(entries, _MOST_ENTRIES), 1):
            name = Phrase("{name}, entry {number:d}", name=source.name, number=number)
            found = _article(entry, outlet, source.short, name)
            if found is not None:
                is_empty = False
                yield found
        if is_empty:
            raise BadInputError("{name} holds no text.", name=source.name)


def is_feed(beginning: bytes) -> bool:
    """Whether a file begins like one: behind an XML declaration and comments."""
    found = _BEGINS.search(beginning[:_BEGINS_WITHIN])
    return found is not None and not re.search(rb"<(?![?!])", beginning[: found.start()])


def _article(entry: "_Element", outlet: str, short: str, name: str) -> ReadArticle | None:
    title = _said(entry, "title")
    blocks = _blocks(entry)
    if not blocks:
        return None
    if title and html_tree.key_of(blocks[0]) == html_tree.key_of(title):
        blocks = blocks[1:]
    parts = page_furniture.told_apart(blocks)
    text, marks, replaced = joined([Paragraph(title, Kind.HEADLINE), *parts])
    article = Article(
        text,
        outlet=_origin(entry) or outlet,
        title=title,
        url=_address(entry),
        published_at=next(filter(None, (iso_date(_said(entry, date)) for date in _DATES)), ""),
        source=short,
        marks=marks,
    )
    return ReadArticle(article, replaced_remark(name, replaced), title, name)


def _blocks(entry: "_Element") -> list[str]:
    """Return the paragraphs of the entry's text, which may be markup that is told as text."""
    for wanted in _TEXTS:
        for element in entry:
            if name_of(element) != wanted:
                continue
            parent = element if len(element) else html_tree.parse(element.text or "")
            if parent is not None and (found := _paragraphs(parent)):
                return found
    return []


def _paragraphs(parent: "_Element") -> list[str]:
    from lxml import etree  # noqa: PLC0415 - loaded when a feed is read

    found, pieces = [], [""]
    for event, element in etree.iterwalk(parent, events=("start", "end")):
        if name_of(element) in _OWN_LINES:
            found.append(one_line("".join(pieces)))
            pieces.clear()
        if event == "start" and name_of(element) not in _UNREAD:
            pieces.append(element.text or "")
        elif event == "end" and element is not parent:
            pieces.append(element.tail or "")
    found.append(one_line("".join(pieces)))
    return [text for text in found if any(character.isalnum() for character in text)]


def _said(parent: "_Element", wanted: str) -> str:
    """Return what a part of the feed or of an entry says, as one line."""
    for element in parent:
        if name_of(element) == wanted:
            # Titles are markup to some programs, and escaped twice then.
            return one_line(clean(unescape("".join(map(str, element.itertext())))).text)
    return ""


def _origin(entry: "_Element") -> str:
    """Return the outlet that a collected entry is from: in Atom a whole feed is put there."""
    for element in entry:
        if name_of(element) == "source":
            return _said(element, "title") if len(element) else _said(entry, "source")
    return ""


def _address(entry: "_Element") -> str:
    links = [element for element in entry if name_of(element) == "link"]
    said = [
        *(link.get("href", "") for link in links if link.get("rel", "alternate") == "alternate"),
        _said(entry, "link"),
        _said(entry, "guid"),
    ]
    return next((text for text in said if text.startswith(("http://", "https://"))), "")
