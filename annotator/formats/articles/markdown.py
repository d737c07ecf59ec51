"""Markdown: the text without its marks, lines of one paragraph joined, metadata from the top.

Only what articles are written with is understood (CommonMark's headings, quotations, lists, links,
pictures and emphasis); what else there is stays as it was typed.
"""

import re
from collections.abc import Iterator
from typing import Final

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import BadInputError
from annotator.domain.page.furniture import is_page_line
from annotator.domain.texts.marks import Paragraph, joined
from annotator.domain.texts.text import clean
from annotator.formats.articles.decoding.encodings import decode
from annotator.formats.articles.reading_remarks import encoding_remark, replaced_remark
from annotator.formats.articles.said_dates import iso_date
from annotator.formats.articles.said_fields import field_of, outlet_and_url
from annotator.formats.articles.said_languages import iso_language
from annotator.formats.articles.sources import NO_COLUMNS, Columns, ReadArticle, Source

_FENCE: Final = "---"
_LONGEST_FRONT: Final = 60
_HEADING: Final = re.compile(r" {0,3}(#{1,6})[ \t]+(\S.*)")
_UNDERLINE: Final = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*")
_RULE: Final = re.compile(r" {0,3}(?:[*_-][ \t]*){3,80}")
_QUOTED: Final = re.compile(r"^ {0,3}>[ \t]?")
_ITEM: Final = re.compile(r"^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)")
_PICTURE: Final = re.compile(r"!\[([^\[\]]{0,800})\](?:\([^()]{0,800}\)|\[[^\[\]]{0,200}\])")
_LINK: Final = re.compile(r"\[([^\[\]]{1,800})\](?:\([^()]{0,800}\)|\[[^\[\]]{0,200}\])")
_NOTE: Final = re.compile(r"\[\^[^\[\]\s]{1,40}\]:?")
_STRONG: Final = re.compile(r"(?<!\\)(?:\*\*|__)(?=\S)|(?<=[^\s\\])(?:\*\*|__)")
_EMPHASIS: Final = re.compile(r"(?<![\w\\*])[*_](?=[^\s*_])|(?<=[^\s*_\\])[*_](?![\w*])")
_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])")


class MarkdownReader:
    """Reads one article from one Markdown file."""

    suffixes = frozenset({".md", ".markdown"})
    is_document = True
    is_apart = False

    def read(self, source: Source, columns: Columns = NO_COLUMNS) -> Iterator[ReadArticle]:  # noqa: ARG002 - a text has no columns
        """Read the text as one article.

        Raises:
            BadInputError: If it can't be read, is empty, binary, or far too large.
        """
        raw, encoding = decode(source.read_bytes(), source.name)
        cleaned = clean(raw)
        front, lines = _front_matter(cleaned.text.split("\n"))
        text, marks, _ = joined(_paragraphs(lines))
        if not text:
            raise BadInputError("{name} contains no text.", name=source.name)
        top = next((mark for mark in marks if mark.kind is Kind.HEADLINE and not mark.start), None)
        headline = text[: top.end] if top else ""
        outlet, url = outlet_and_url(front.get("outlet", ""), front.get("url", ""))
        article = Article(
            text,
            outlet=outlet,
            title=front.get("title", headline),
            url=url or source.url,
            published_at=iso_date(front.get("date")),
            language=iso_language(front.get("language")),
            source=source.short,
            marks=marks,
        )
        remarks = (
            *encoding_remark(source.name, encoding),
            *replaced_remark(source.name, cleaned.replaced),
        )
        yield ReadArticle(article, remarks, front.get("story", ""))


def _front_matter(lines: list[str]) -> tuple[dict[str, str], list[str]]:
    """Return the fields between two fences at the top, and the lines below them."""
    if lines[0].rstrip() != _FENCE:
        return {}, lines
    top = [line.rstrip() for line in lines[1:_LONGEST_FRONT]]
    if _FENCE not in top:
        return {}, lines
    end = top.index(_FENCE) + 1
    fields: dict[str, str] = {}
    for line in lines[1:end]:
        field = field_of(line)
        if field is not None:
            fields.setdefault(field[0], field[1].strip("\"'"))
    return fields, lines[end + 1 :]


def _paragraphs(lines: list[str]) -> Iterator[Paragraph]:
    """Yield the paragraphs: neighbouring lines are one, headings and list items stand alone."""
    collected: list[str] = []
    for line in [*lines, ""]:
        bare = _QUOTED.sub("", line, count=1)
        heading = _HEADING.fullmatch(bare)
        is_underline = len(collected) == 1 and _UNDERLINE.fullmatch(bare)
        is_end = not bare.strip() or heading or is_underline or _RULE.fullmatch(bare)
        if collected and (is_end or _ITEM.match(bare)):
            yield from _parts(" ".join(collected), Kind.HEADLINE if is_underline else None)
            collected = []
        if heading:
            text = _plain(_without_closing(heading[2]))
            yield from _parts(text, None if is_page_line(text) else Kind.HEADLINE)
        elif not is_end:
            collected.append(_ITEM.sub("", bare, count=1).strip())


def _without_closing(heading: str) -> str:
    """Return a heading without the marks behind it: a row after a space, so that C# stays C#."""
    text = heading.rstrip()
    bare = text.rstrip("#")
    return text if bare and not bare[-1].isspace() else bare.rstrip()


def _parts(text: str, kind: Kind | None) -> Iterator[Paragraph]:
    """Yield a paragraph without its marks, and the captions of the pictures in it."""
    rest = _PICTURE.sub("", text)
    yield Paragraph(_plain(rest), kind)
    for picture in _PICTURE.finditer(text):
        yield Paragraph(_plain(picture[1]), Kind.CAPTION)


def _plain(text: str) -> str:
    text = _LINK.sub(r"\1", _NOTE.sub("", text))
    text = _EMPHASIS.sub("", _STRONG.sub("", text))
    return _ESCAPED.sub(r"\1", text)
