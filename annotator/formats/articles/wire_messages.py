"""Messages of news agencies as they send them: NewsML-G2 and NITF (IPTC), both XML."""

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.domain.texts.marks import Paragraph, joined
from annotator.domain.texts.text import one_line
from annotator.formats.articles.foreign_xml import foreign_root
from annotator.formats.articles.said_dates import iso_date
from annotator.formats.articles.said_languages import iso_language
from annotator.formats.articles.sources import (
    NO_COLUMNS,
    BadRecord,
    Columns,
    ReadArticle,
    Source,
    beyond_the_most,
)
from annotator.formats.articles.wire_components import first_of_each, parts_of_each
from annotator.formats.articles.wire_texts import paragraphs_of, said_in
from annotator.formats.xml_trees import name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_BEGINS: Final = re.compile(
    rb"(?:\s|<\?(?:(?!\?>).)*\?>|<!--(?:(?!-->).)*-->|<!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?>)*"
    rb"<(?:\w+:)?(?:nitf|newsItem|newsMessage|NewsML)\b",
    re.DOTALL,
)
_BEGINS_WITHIN: Final = 4096
_MARKS_OF_ORDER: Final = b"\xef\xbb\xbf\xff\xfe"
_ITEMS: Final = frozenset({"newsitem", "nitf"})
_MOST_ITEMS: Final = 1_000
_HEADLINES: Final = ("hl1", "headline", "hedline", "h1", "title")
_DATES: Final = (
    "contentcreated", "firstcreated", "date.issue", "story.date", "date.release", "versioncreated",
    "datelineset", "thisrevisioncreated",
)  # fmt: skip
_LONGEST_SENDER: Final = 60
_SIGNS: Final = ("literal", "holder", "name")
_SENDERS: Final = (
    "provider",
    "pubdata",
    "doc.copyright",
    "infosource",
    "creditline",
    "distributor",
    "providerid",
)
_BODIES: Final = ("body.content", "body", "inlinexml", "inlinedata", "datacontent")


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
        root, remarks = foreign_root(source)
        messages = () if root is None else _messages(root)
        found = list(islice(chain.from_iterable(map(parts_of_each, messages)), _MOST_ITEMS + 1))
        articles = [
            article for parts in found[:_MOST_ITEMS] if (article := _article(parts, source))
        ]
        if not articles:
            raise BadInputError("{name} contains no text.", name=source.name)
        for number, article in enumerate(articles, 1):
            name = Phrase("{name}, entry {number:d}", name=source.name, number=number)
            is_one = len(articles) == 1
            yield ReadArticle(
                article,
                remarks if number == 1 else (),
                story="" if is_one else article.title,
                name="" if is_one else name,
            )
        if len(found) > _MOST_ITEMS:
            yield beyond_the_most(source.name, _MOST_ITEMS)


def is_wire(beginning: bytes) -> bool:
    """Whether a file begins like a message of an agency, perhaps behind a declaration."""
    # In UTF-16 there is a zero beside each letter.
    plain = beginning[:_BEGINS_WITHIN].replace(b"\x00", b"").lstrip(_MARKS_OF_ORDER)
    return _BEGINS.match(plain) is not None


def _messages(root: "_Element") -> "Iterator[_Element]":
    """Yield the messages, the outermost where one holds another."""
    for element in root.iter():
        inner = any(name_of(above) in _ITEMS for above in element.iterancestors())
        if name_of(element) in _ITEMS and not inner:
            yield element


def _article(parts: "Mapping[str, _Element]", source: Source) -> Article | None:
    body = next((parts[name] for name in _BODIES if name in parts), None)
    paragraphs = [] if body is None else list(paragraphs_of(body))
    title = next(filter(None, (said_in(parts.get(name)) for name in _HEADLINES)), "")
    if not any(any(map(str.isalnum, paragraph.text)) for paragraph in paragraphs):
        return None
    told = {title, *(paragraph.text for paragraph in paragraphs)}
    around = [*_around(parts, "body.head", ("hl2", "abstract")), *_byline(parts, body)]
    text, marks, _ = joined(
        [
            Paragraph(title, Kind.HEADLINE),
            *(each for each in around if each.text not in told),
            *(each for each in paragraphs if each.text != title),
            *_around(parts, "body.end", ("tagline",)),
        ]
    )
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


def _around(
    parts: "Mapping[str, _Element]", where: str, names: Collection[str]
) -> Iterator[Paragraph]:
    """Yield what NITF has above the text, or below it."""
    for element in parts[where].iter() if where in parts else ():
        if name_of(element) in names:
            yield from paragraphs_of(element)


def _sender(element: "_Element | None") -> str:
    """Return who sent a message, by name or else by the sign that stands for it."""
    if element is None:
        return ""
    name = first_of_each(element).get("name")
    sign = next(
        (element.get(attribute, "") for attribute in _SIGNS if attribute in element.attrib), ""
    )
    is_plain = not len(element) and len(element.text or "") <= _LONGEST_SENDER
    return said_in(name) or one_line(sign) or (said_in(element) if is_plain else "")


def _date(element: "_Element | None") -> str:
    return "" if element is None else iso_date(element.get("norm", "") or said_in(element))


def _byline(parts: "Mapping[str, _Element]", body: "_Element | None") -> Iterator[Paragraph]:
    """Yield who wrote it, where that stands outside the text."""
    byline = parts.get("byline")
    inside = byline is not None and body is not None and body in byline.iterancestors()
    if byline is not None and not inside:
        yield Paragraph(said_in(byline), Kind.BOILERPLATE)
