"""What press archives give out as one page: several articles, each in an element of its own."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import BadInputError
from annotator.domain.page.archive_lines import DOCUMENT_CODE
from annotator.domain.page.date_lines import is_date_line
from annotator.domain.phrases import Phrase
from annotator.domain.texts.marks import Paragraph, joined
from annotator.formats.articles.archives.archive_documents import LENGTH
from annotator.formats.articles.decoding.encodings import decode_page
from annotator.formats.articles.html import html_tree
from annotator.formats.articles.html.marked_text import blocks_within
from annotator.formats.articles.reading_remarks import encoding_remark, replaced_remark
from annotator.formats.articles.said_dates import iso_date
from annotator.formats.articles.sources import NO_COLUMNS, Columns, ReadArticle, Source
from annotator.formats.xml_trees import text_of

if TYPE_CHECKING:
    from lxml.etree import _Element


class _Form(NamedTuple):
    """How an archive marks up a document, as paths and classes.

    Attributes:
        document: Where the documents are.
        headline: The headline within one.
        outlet: Who printed it; empty where it stands among the lines above the text.
        day: When; as above.
        text: The paragraphs of the text.
    """

    document: str
    headline: str
    outlet: str
    day: str
    text: str


def _of_class(name: str) -> str:
    return f"//*[contains(concat(' ', normalize-space(@class), ' '), ' {name} ')]"


_FORMS: Final = (
    _Form(
        _of_class("article") + f"[.{_of_class('articleParagraph')}]",
        ".//*[@id='hd']",
        "",
        "",
        f".{_of_class('articleParagraph')}",
    ),
    _Form(
        f"//article[.{_of_class('DocPublicationName')}]",
        f".{_of_class('titreArticle')}",
        f".{_of_class('DocPublicationName')}",
        f".{_of_class('DocHeader')}",
        f".{_of_class('docOcurrContainer')}",
    ),
)
_CODED: Final = re.compile(rb"class=[\"']article \w*[\"']")
_CODE: Final = re.compile(DOCUMENT_CODE, re.IGNORECASE)


class ArchivePageReader:
    """Reads an article from each document; they are variants of one story."""

    suffixes: frozenset[str] = frozenset()
    is_document = True
    is_apart = True

    def read(self, source: Source, columns: Columns = NO_COLUMNS) -> Iterator[ReadArticle]:  # noqa: ARG002 - a page has no columns
        """Read the documents.

        Raises:
            BadInputError: If it can't be read, or holds no documents that are known.
        """
        page, encoding, _ = decode_page(source.read_bytes(), source.name, source.charset)
        tree = html_tree.parse(page)
        found = [] if tree is None else list(_documents(tree, source.short))
        if not found:
            raise BadInputError(
                "{name} contains no documents of a press archive; read it as a text.",
                name=source.name,
            )
        for number, (article, replaced) in enumerate(found, 1):
            name = Phrase("{name}, document {number:d}", name=source.name, number=number)
            remarks = (
                *(encoding_remark(source.name, encoding) if number == 1 else ()),
                *replaced_remark(name, replaced),
            )
            yield ReadArticle(article, remarks, "", name if len(found) > 1 else "")


def is_archive_page(beginning: bytes) -> bool:
    """Whether a page's first bytes show documents that an archive has marked up."""
    is_coded = b"articleParagraph" in beginning and _CODED.search(beginning) is not None
    return is_coded or (b"<article" in beginning and b"DocPublicationName" in beginning)


def _documents(tree: "_Element", source: str) -> Iterator[tuple[Article, int]]:
    for form in _FORMS:
        for element in tree.xpath(form.document):
            article, replaced = _article(element, form, source)
            if article.text:
                yield article, replaced


def _article(document: "_Element", form: _Form, source: str) -> tuple[Article, int]:
    title, outlet, day = (_said(document, path) for path in (form.headline, form.outlet, form.day))
    bodies = document.xpath(form.text)
    texts = {block for body in bodies for block in blocks_within(body)}
    lines = [line for line in blocks_within(document) if line != title]
    if not form.outlet:
        outlet, day = _among([line for line in lines if line not in texts])
    kinds = [None if line in texts else Kind.BOILERPLATE for line in lines]
    text, marks, replaced = joined([Paragraph(title, Kind.HEADLINE), *map(Paragraph, lines, kinds)])
    article = Article(
        text if texts else "",
        outlet=outlet,
        title=title,
        published_at=iso_date(day),
        source=source,
        marks=marks,
    )
    return article, replaced


def _said(document: "_Element", path: str) -> str:
    found = document.xpath(path) if path else []
    return text_of(found[0]) if found else ""


def _among(lines: list[str]) -> tuple[str, str]:
    """Return who printed a document and when: behind its length stand the day and the outlet."""
    for above, line, below in zip(lines, lines[1:], lines[2:], strict=False):
        if LENGTH.match(above) and is_date_line(line) and not _CODE.fullmatch(below):
            return below, line
    return "", ""
