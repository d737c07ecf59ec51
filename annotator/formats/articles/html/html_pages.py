"""Web pages as files: the article is what is found in them, its parts are told apart here.

Headline and captions are taken from the page itself, since a column of sentences needs them marked
and not mixed into the body.
"""

from collections.abc import Collection, Container, Iterable, Iterator, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import BadInputError
from annotator.domain.page.furniture import is_page_line, opens_links
from annotator.domain.page.notices import is_notice
from annotator.domain.page.page_lines import is_sentence
from annotator.domain.page.picture_credits import is_credit
from annotator.domain.page.pull_quotes import pull_quotes
from annotator.domain.phrases import Phrase
from annotator.domain.texts.marks import Paragraph, joined
from annotator.formats.articles.decoding.encodings import decode_page
from annotator.formats.articles.html import html_tree, page_furniture
from annotator.formats.articles.html.html_finding import found_in, or_told
from annotator.formats.articles.html.html_leaves import listed
from annotator.formats.articles.html.html_lines import INLINE
from annotator.formats.articles.html.html_names import names, told_line
from annotator.formats.articles.html.page_metadata import page_metadata, saved_from
from annotator.formats.articles.reading_remarks import (
    damaged_remark,
    encoding_remark,
    replaced_remark,
)
from annotator.formats.articles.said_fields import KEEPERS, host_of
from annotator.formats.articles.sources import NO_COLUMNS, Columns, ReadArticle, Source

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LITTLE: Final = 250
"""Characters of an article below which most of it is probably missing."""
_MOST_TAGS: Final = 200_000
_MOST_WORDS: Final = 20_000
"""Of one line, in elements of their own: the time that the library takes for them is squared."""
_TEMPLATES_LANGUAGE: Final = "en"
"""What pages in every language claim to be written in; it is detected instead."""
_HEADLINE_WITHIN: Final = 5
_CREDIT: Final = 60
"""Characters that may stand behind a caption or a headline where it is said again; what is longer
only begins like it.
"""
_LONGEST_HEADING: Final = 140


class HtmlReader:
    """Reads the one article of a web page."""

    suffixes = frozenset({".html", ".htm", ".xhtml", ".xht"})
    is_document = True
    is_apart = True

    def read(self, source: Source, columns: Columns = NO_COLUMNS) -> Iterator[ReadArticle]:  # noqa: ARG002 - a page has no columns
        """Read the page's article.

        Raises:
            BadInputError: If it can't be read, or has no article that can be found.
        """
        text, encoding, damaged = decode_page(source.read_bytes(), source.name, source.charset)
        tree = _parsed(text, source.name)
        said = page_metadata(tree)
        finding = or_told(found_in(tree, source.url), said.body)
        document, blocks = finding.document, finding.blocks
        if document is None or not blocks:
            raise BadInputError(
                "{name} has no article that can be found; copy the article's text into a text "
                "file and import that.",
                name=source.name,
            )
        outline = html_tree.outline(tree, blocks)
        headline, title, outlet = names(tree, outline, document, said)
        below = (index for index, block in enumerate(blocks) if block in finding.below)
        apart = _pulled(tree, blocks).union(below)
        items = listed(tree)
        parts = _with_headings(
            _parts(blocks, {headline, title}, outline, apart), finding.headings, items
        )
        body, marks, replaced = joined([Paragraph(headline, Kind.HEADLINE), *parts])
        remarks = (
            *encoding_remark(source.name, encoding),
            *replaced_remark(source.name, replaced),
            *_doubts(source.name, damaged, blocks),
        )
        told = (source.url, told_line(document.url), told_line(said.url), saved_from(text))
        url = next(filter(None, told), "")
        article = Article(
            body,
            outlet=host_of(url) if outlet in ("", *KEEPERS) else outlet,
            title=headline,
            url=url,
            published_at=said.published_at or told_line(document.date),
            language=_language(outline.language or said.language),
            source=source.short,
            marks=marks,
        )
        yield ReadArticle(article, remarks)


def _doubts(name: str, damaged: int, blocks: Sequence[str]) -> Iterator[str]:
    """Yield what a person should look at: characters that are lost, and perhaps most of a page."""
    yield from damaged_remark(name, damaged)
    if sum(map(len, blocks)) < _LITTLE:
        yield Phrase(
            "{name} has very little text; check whether the page was saved before it had "
            "loaded, behind a notice or without its end.",
            name=name,
        )


def _parsed(text: str, name: str) -> "HtmlElement":
    tags = text.count("<")
    tree = html_tree.parse(text) if tags <= _MOST_TAGS else None
    if tags > _MOST_TAGS or (tags > _MOST_WORDS and tree is not None and _has_too_many(tree)):
        raise BadInputError(
            "{name} has more tags than any page with an article; copy the article's text into a "
            "text file and import that.",
            name=name,
        )
    if tree is None:
        raise BadInputError("{name} contains no text.", name=name)
    html_tree.drop_note_marks(tree)
    html_tree.drop_unseen(tree)
    return tree


def _has_too_many(tree: "HtmlElement") -> bool:
    """Whether one line has more words in elements of their own than can be read in a while."""
    large = (element for element in tree.iter() if len(element) > _MOST_WORDS)
    return any(sum(word.tag in INLINE for word in each) > _MOST_WORDS for each in large)


def _pulled(tree: "HtmlElement", blocks: Sequence[str]) -> frozenset[int]:
    """Return which paragraphs are pull quotes: they repeat others, and the page sets them apart."""
    apart = html_tree.set_apart(tree)
    found = pull_quotes(blocks) if apart else frozenset()
    return frozenset(index for index in found if html_tree.key_of(blocks[index]) in apart)


def _parts(
    blocks: Sequence[str],
    headlines: Collection[str],
    outline: html_tree.Outline,
    apart: Container[int],
) -> Iterator[Paragraph]:
    """Yield the paragraphs below the headline, captions where the page has them."""
    known = _lengths(headlines)
    captions = _lengths(text for texts in outline.captions.values() for text in texts)
    if 2 * sum(html_tree.key_of(block) in captions for block in blocks) > len(blocks):
        # What the page calls captions is what it consists of.
        captions, outline = {}, html_tree.Outline()
    yield from _captions(outline, -1)
    paragraphs = page_furniture.told_apart(blocks)
    start = _start(paragraphs, known)
    for index, paragraph in enumerate(paragraphs):
        key = html_tree.key_of(paragraph.text)
        said = {**captions, **(known if index < max(_HEADLINE_WITHIN, start) else {})}
        if key in said and len(paragraph.text) <= said[key] + _CREDIT:
            # Said already, where it belongs.
            continue
        is_page = index in apart or index < start
        yield paragraph._replace(kind=Kind.BOILERPLATE) if is_page else paragraph
        yield from _captions(outline, index)


def _lengths(texts: Iterable[str]) -> dict[str, int]:
    """Return the lengths of texts, in characters, by their beginnings."""
    return {html_tree.key_of(text): len(text) for text in texts}


def _start(paragraphs: Sequence[Paragraph], known: Container[str]) -> int:
    """Return how many lines of a menu stand above the headline, it among them; 0 if none do."""
    above = takewhile(lambda index: paragraphs[index].kind is not Kind.BODY, range(len(paragraphs)))
    headlines = (i for i in above if html_tree.key_of(paragraphs[i].text) in known)
    last = max(headlines, default=0)
    return last + 1 if last >= _HEADLINE_WITHIN else 0


def _with_headings(
    parts: Iterable[Paragraph], inner: Container[str], items: Container[str]
) -> Iterator[Paragraph]:
    """Yield the paragraphs, with those as headlines that the page has as headings amid its article.

    Short items of its lists are no headlines of other articles, as short lines at an end may be.

    What ends like a sentence may be a paragraph in large letters, furniture has headings too, and
    below "Read more:" stand those of other articles.
    """
    is_link = False
    for part in parts:
        text = part.text
        is_heading = text in inner and not is_sentence(text) and len(text) <= _LONGEST_HEADING
        is_page = part.kind is Kind.BOILERPLATE or is_page_line(text)
        if is_heading and not (is_page or is_link):
            yield Paragraph(text, Kind.HEADLINE)
        elif part.kind is None and text in items and not is_page:
            yield Paragraph(text, Kind.BODY)
        else:
            yield part
        is_link = opens_links(text)


def _captions(outline: html_tree.Outline, index: int) -> Iterator[Paragraph]:
    for text in outline.captions.get(index, ()):
        # Prompts are called captions, too.
        is_page = is_notice(_plain(text)) or (is_page_line(text) and not is_credit(text))
        yield Paragraph(text, Kind.BOILERPLATE if is_page else Kind.CAPTION)


def _plain(text: str) -> str:
    return text.lower().replace("’", "'")


def _language(claimed: str) -> str:
    return "" if claimed == _TEMPLATES_LANGUAGE else claimed
