"""The texts in messages of news agencies: marked up as NITF, as a page, or not at all."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.domain.corpus import Kind
from annotator.domain.texts.marks import Paragraph
from annotator.domain.texts.text import clean_line
from annotator.formats.articles.html.marked_text import blocks_of, is_marked
from annotator.formats.xml_trees import name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_LINES: Final = "pre"
_PARAGRAPHS: Final = frozenset({"p", "li", _LINES, "tr", "dd", "dt"})
_PARTED: Final = _PARAGRAPHS | {"br", "td", "th"}
"""A space is shown behind these if they are part of a paragraph."""
_BLOCKS: Final = frozenset(
    {"address", "article", "block", "blockquote", "body", "body.content", "bq", "caption", "credit",
     "div", "dl", "figure", "fn", "footer", "h1", "h4", "h5", "h6", "header", "hr", "media", "note",
     "ol", "section", "table", "ul"}
)  # fmt: skip
"""What a paragraph does not go on beyond, though it is none itself."""
_UNREAD: Final = frozenset({"media-metadata", "media-object", "media-reference", "script", "style"})
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


def paragraphs_of(body: "_Element") -> Iterator[Paragraph]:
    """Yield all that a text says: its paragraphs, and what stands between them.

    What is within a paragraph, as in those of a caption or a table's row, is a part of it.
    """
    text = "".join(map(str, body.itertext())) if not len(body) else ""
    if is_marked(text):
        # Markup that is told as text.
        yield from map(Paragraph, blocks_of(text))
        return
    from lxml import etree  # noqa: PLC0415 - loaded when there is a message

    holder: _Element | None = None
    pieces: list[str] = []
    walk = etree.iterwalk(body, events=("start", "end"))
    for event, element in walk:
        name, is_start = name_of(element), event == "start"
        begins = holder is None and (name in _PARAGRAPHS or name in _KINDS or name in _BLOCKS)
        ends = element is holder
        if begins or ends:
            yield from _finished(pieces, holder)
        if begins and is_start and name not in _BLOCKS:
            holder = element
        elif ends:
            holder = None
        if is_start and name in _UNREAD:
            walk.skip_subtree()
        elif is_start and name:
            pieces.append(element.text or "")
        elif not is_start and element is not body:
            pieces.append((" " if name in _PARTED else "") + (element.tail or ""))
    yield from _finished(pieces, holder)


def _finished(pieces: list[str], holder: "_Element | None") -> Iterator[Paragraph]:
    """Yield what was collected, and begin anew; what no element parts, empty lines do."""
    name = "" if holder is None else name_of(holder)
    whole = "".join(pieces)
    pieces.clear()
    for text in _EMPTY_LINE.split(whole) if name in {"", _LINES} else [whole]:
        said = clean_line(text)
        if said:
            yield Paragraph(said, _KINDS.get(name))


def said_in(element: "_Element | None") -> str:
    """Return all that an element says, as one line; empty if there is none."""
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
