"""Messages of news agencies as they send them: NewsML-G2 and NITF (IPTC), both XML."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Final

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.domain.texts.marks import Paragraph, joined
from annotator.domain.texts.text import clean_line, one_line
from annotator.formats.articles.said_metadata import iso_date, iso_language
from annotator.formats.articles.sources import (
    NO_COLUMNS,
    BadRecord,
    Columns,
    ReadArticle,
    Source,
    beyond_the_most,
)
from annotator.formats.xml_trees import name_of, root_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_BEGINS: Final = re.compile(
    rb"(?:\s|<\?(?:(?!\?>).)*\?>|<!--(?:(?!-->).)*-->|<!DOCTYPE[^>\[]*>)*"
    rb"<(?:\w+:)?(?:nitf|newsItem|newsMessage|NewsML)\b",
    re.DOTALL,
)
_BEGINS_WITHIN: Final = 4096
_ITEMS: Final = frozenset({"newsitem", "nitf"})
_MOST_ITEMS: Final = 1_000
_HEADLINES: Final = ("hl1", "headline", "hedline", "h1", "title")
_DATES: Final = (
    "contentcreated", "firstcreated", "date.issue", "story.date", "date.release", "versioncreated",
    "datelineset", "thisrevisioncreated",
)  # fmt: skip
_LONGEST_SENDER: Final = 60
_SENDERS: Final = (
    "provider",
    "doc.copyright",
    "infosource",
    "creditline",
    "distributor",
    "providerid",
)
_BODIES: Final = ("body.content", "body", "inlinexml", "inlinedata", "datacontent")
_PARAGRAPHS: Final = frozenset({"p", "li", "pre", "tr", "dd", "dt"})
_PARTED: Final = _PARAGRAPHS | {"br", "td", "th"}
"""A space is shown behind these if they are part of a paragraph."""
_KINDS: Final = {
    "hl2": Kind.HEADLINE,
    "h2": Kind.HEADLINE,
    "h3": Kind.HEADLINE,
    "media-caption": Kind.CAPTION,
    "figcaption": Kind.CAPTION,
    "byline": Kind.BOILERPLATE,
    "tagline": Kind.BOILERPLATE,
    "media-producer": Kind.BOILERPLATE,
}
_EMPTY_LINE: Final = re.compile(r"\n\s*\n")


class WireReader:
    """Reads an article from each message of a file."""

    suffixes = frozenset({".nitf", ".newsml"})
    is_document = True
    is_apart = True

    def read(
        self,
        source: Source,
        columns: Columns = NO_COLUMNS,  # noqa: ARG002 - a message has no columns
    ) -> Iterator[ReadArticle | BadRecord]:
        """Read the messages that hold a text; of several, each is a story of its own.

        Raises:
            BadInputError: If it is no such file, or none of its messages holds a text.
        """
        root = root_of(source.read_bytes(), is_mended=True)
        found = [] if root is None else list(islice(_messages(root), _MOST_ITEMS + 1))
        articles = [
            article for message in found[:_MOST_ITEMS] if (article := _article(message, source))
        ]
        if not articles:
            raise BadInputError("{name} holds no text.", name=source.name)
        for number, article in enumerate(articles, 1):
            name = Phrase("{name}, entry {number:d}", name=source.name, number=number)
            is_one = len(articles) == 1
            yield ReadArticle(
                article, story="" if is_one else article.title, name="" if is_one else name
            )
        if len(found) > _MOST_ITEMS:
            yield beyond_the_most(source.name, _MOST_ITEMS)


def is_wire(beginning: bytes) -> bool:
    """Whether a file begins like a message of an agency, perhaps behind a declaration."""
    return _BEGINS.match(beginning.removeprefix(b"\xef\xbb\xbf")[:_BEGINS_WITHIN]) is not None


def _messages(root: "_Element") -> "Iterator[_Element]":
    """Yield the messages, the outermost where one holds another."""
    for element in root.iter():
        inner = any(name_of(above) in _ITEMS for above in element.iterancestors())
        if name_of(element) in _ITEMS and not inner:
            yield element


def _article(message: "_Element", source: Source) -> Article | None:
    parts = _first_of_each(message)
    body = next((parts[name] for name in _BODIES if name in parts), None)
    paragraphs = [] if body is None else list(_paragraphs(body))
    title = next(filter(None, (_said(parts.get(name)) for name in _HEADLINES)), "")
    if not any(any(map(str.isalnum, paragraph.text)) for paragraph in paragraphs):
        return None
    top = [Paragraph(title, Kind.HEADLINE), *_byline(parts.get("byline"), body)]
    text, marks, _ = joined([*top, *(each for each in paragraphs if each.text != title)])
    language = parts.get("language")
    claimed = "" if language is None else language.get("tag", "")
    return Article(
        text,
        outlet=next(filter(None, map(_sender, map(parts.get, _SENDERS))), ""),
        title=title,
        published_at=next(filter(None, (_date(parts.get(name)) for name in _DATES)), ""),
        language=iso_language(claimed),
        source=source.short,
        marks=marks,
    )


def _first_of_each(parent: "_Element") -> "Mapping[str, _Element]":
    """Return, for each name within an element, the first that is called so."""
    return {name_of(element): element for element in reversed(list(parent.iter()))}


def _said(element: "_Element | None") -> str:
    if element is None:
        return ""
    return clean_line("".join(_pieces(element)))


def _pieces(element: "_Element") -> Iterator[str]:
    """Yield the texts within; the parser takes no file that nests deeper than 256 elements."""
    if name_of(element):
        yield element.text or ""
    for child in element:
        yield from _pieces(child)
        yield " " if name_of(child) in _PARTED else ""
        yield child.tail or ""


def _sender(element: "_Element | None") -> str:
    """Return who sent a message, by name or else by the sign that stands for it."""
    if element is None:
        return ""
    name = _first_of_each(element).get("name")
    sign = one_line(element.get("literal", "") or element.get("holder", ""))
    is_plain = not len(element) and len(element.text or "") <= _LONGEST_SENDER
    return _said(name) or sign or (_said(element) if is_plain else "")


def _date(element: "_Element | None") -> str:
    return "" if element is None else iso_date(element.get("norm", "") or _said(element))


def _byline(byline: "_Element | None", body: "_Element | None") -> Iterator[Paragraph]:
    """Yield who wrote it, where that stands outside the text."""
    inside = byline is not None and body is not None and body in byline.iterancestors()
    if byline is not None and not inside:
        yield Paragraph(_said(byline), Kind.BOILERPLATE)


def _outermost(body: "_Element") -> "Iterator[_Element]":
    """Yield the paragraphs that are in no other, as those of a caption or a table's row are."""
    found: set[_Element] = set()
    for element in body.iter():
        if name_of(element) in _PARAGRAPHS | _KINDS.keys():
            if found.isdisjoint(element.iterancestors()):
                yield element
            found.add(element)


def _paragraphs(body: "_Element") -> Iterator[Paragraph]:
    """Yield the paragraphs of a text; of one without elements, what empty lines part."""
    found = [
        Paragraph(text, _KINDS.get(name_of(element)))
        for element in _outermost(body)
        if (text := _said(element))
    ]
    if found:
        yield from found
        return
    for text in _EMPTY_LINE.split("".join(map(str, body.itertext()))):
        yield Paragraph(clean_line(text))
