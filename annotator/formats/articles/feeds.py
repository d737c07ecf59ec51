"""Feeds: RSS 2.0, RSS 1.0, Atom (RFC 4287) and notes of Evernote; each entry is its own story.

What an entry holds is as much as its outlet gives away: the whole article, or its beginning.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING, Final

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.domain.texts.marks import Paragraph, joined
from annotator.domain.texts.text import clean_line
from annotator.formats.articles.foreign_xml import foreign_root
from annotator.formats.articles.html import html_tree, page_furniture
from annotator.formats.articles.html.marked_text import blocks_of, blocks_within, is_marked
from annotator.formats.articles.reading_remarks import replaced_remark
from annotator.formats.articles.said_dates import iso_date
from annotator.formats.articles.said_fields import without_outlet
from annotator.formats.articles.sources import (
    NO_COLUMNS,
    BadRecord,
    Columns,
    ReadArticle,
    Source,
    beyond_the_most,
)
from annotator.formats.xml_trees import name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROOTS: Final = frozenset({"rss", "feed", "rdf", "en-export"})
_BEGINS: Final = re.compile(rb"<(?:rss|feed|rdf:RDF|en-export)[\s>]", re.IGNORECASE)
_BEGINS_WITHIN: Final = 4096
_ENTRIES: Final = frozenset({"item", "entry", "note"})
_TEXTS: Final = ("encoded", "content", "description", "summary")
"""What holds the text of an entry: the first that is there."""
_DATES: Final = ("pubdate", "published", "date", "issued", "created", "updated")
_OF_PICTURES: Final = "{http://search.yahoo.com/mrss/}"
"""The namespace whose titles, contents and descriptions are those of pictures (Media RSS)."""
_MOST_ENTRIES: Final = 5_000


class FeedReader:
    """Reads an article from each entry."""

    suffixes = frozenset({".rss", ".atom", ".rdf", ".xml"})
    is_document = False
    is_apart = True

    def read(
        self,
        source: Source,
        columns: Columns = NO_COLUMNS,  # noqa: ARG002 - a feed has no columns
    ) -> Iterator[ReadArticle | BadRecord]:
        """Read the entries that hold a text.

        Raises:
            BadInputError: If it is no feed, or none of its entries holds a text.
        """
        root, remarks = foreign_root(source)
        if root is None or name_of(root) not in _ROOTS:
            raise BadInputError(
                "{name} is XML, but neither a page nor a feed; copy the article's text into a text "
                "file and import that.",
                name=source.name,
            )
        channel = next((element for element in root if name_of(element) == "channel"), root)
        outlet = _said(channel, "title")
        entries = [element for element in root.iter() if name_of(element) in _ENTRIES]
        found = [
            _article(
                entry,
                outlet,
                source.short,
                Phrase("{name}, entry {number:d}", name=source.name, number=number),
            )
            for number, entry in enumerate(entries[:_MOST_ENTRIES], 1)
        ]
        articles = [article for article in found if article is not None]
        if not articles:
            raise BadInputError("{name} contains no text.", name=source.name)
        if len(articles) < len(found):
            remarks = (*remarks, _some_are_empty(source.name, len(found) - len(articles)))
        articles[0] = replace(articles[0], remarks=(*remarks, *articles[0].remarks))
        yield from articles
        if len(entries) > _MOST_ENTRIES:
            yield beyond_the_most(source.name, _MOST_ENTRIES)


def _some_are_empty(name: str, count: int) -> Phrase:
    return Phrase(
        "Entries of {name} without any text were skipped: {count}.", name=name, count=count
    )


def is_feed(beginning: bytes) -> bool:
    """Whether a file begins like one: behind an XML declaration and comments."""
    found = _BEGINS.search(beginning[:_BEGINS_WITHIN])
    return found is not None and not re.search(rb"<(?![?!])", beginning[: found.start()])


def _article(entry: "_Element", outlet: str, short: str, name: str) -> ReadArticle | None:
    outlet = _origin(entry) or outlet
    title = without_outlet(_said(entry, "title"), outlet)
    blocks = _blocks(entry)
    # Feeds of searches have nothing but the headline as a text, and who printed it behind.
    known = {html_tree.key_of(title), html_tree.key_of(f"{title} {outlet}")} if title else set()
    if blocks and html_tree.key_of(blocks[0]) in known:
        blocks = blocks[1:]
    if not blocks:
        return None
    parts = page_furniture.told_apart(blocks)
    text, marks, replaced = joined([Paragraph(title, Kind.HEADLINE), *parts])
    article = Article(
        text,
        outlet=outlet,
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
        for element in _called(entry, wanted):
            found = blocks_within(element) if len(element) else blocks_of(element.text or "")
            if found:
                return found
    return []


def _said(parent: "_Element", wanted: str) -> str:
    """Return what a part of the feed or of an entry says, as one line."""
    for element in _called(parent, wanted):
        # Titles are markup to some programs, and escaped twice then.
        text = unescape("".join(map(str, element.itertext())))
        return clean_line(" ".join(blocks_of(text)) if is_marked(text) else text)
    return ""


def _called(parent: "_Element", wanted: str) -> Iterator["_Element"]:
    """Yield the parts of the feed or of an entry that have this name, those of others last."""
    for element in sorted(parent, key=_is_of_others):
        if name_of(element) == wanted and not str(element.tag).startswith(_OF_PICTURES):
            yield element


def _is_of_others(element: "_Element") -> bool:
    """Whether an element is what programs for sound or for shops have a name for, as well."""
    return element.prefix is not None


def _origin(entry: "_Element") -> str:
    """Return the outlet that a collected entry is from: in Atom a whole feed is put there."""
    for element in entry:
        if name_of(element) == "source":
            return _said(element, "title") if len(element) else _said(entry, "source")
    return ""


def _address(entry: "_Element") -> str:
    links = [element for element in entry if name_of(element) == "link"]
    clipped = [each for each in entry if name_of(each) == "note-attributes"]
    said = [
        *(link.get("href", "") for link in links if link.get("rel", "alternate") == "alternate"),
        _said(entry, "link"),
        _said(entry, "guid"),
        *(_said(each, "source-url") for each in clipped),
    ]
    return next((text for text in said if text.startswith(("http://", "https://"))), "")
