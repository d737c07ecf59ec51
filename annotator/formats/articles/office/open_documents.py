"""OpenDocument texts (.odt, ISO/IEC 26300), as LibreOffice writes them."""

import io
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final
from zipfile import ZipFile

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import BadInputError
from annotator.domain.texts.marks import Paragraph, joined
from annotator.formats.articles.reading_remarks import replaced_remark
from annotator.formats.articles.sources import NO_COLUMNS, Columns, ReadArticle, Source
from annotator.formats.damaged_files import raised_as
from annotator.formats.xml_trees import name_of, root_of
from annotator.formats.zip_bounds import require_bounded

if TYPE_CHECKING:
    from lxml.etree import _Element

_CONTENT: Final = "content.xml"
_MANIFEST: Final = "META-INF/manifest.xml"
_PARTS: Final = frozenset({_CONTENT, _MANIFEST})
_ENCRYPTED: Final = b"encryption-data"
_ZIP: Final = b"PK\x03\x04"
_DECLARED_WITHIN: Final = 4096
_TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_PARAGRAPHS: Final = frozenset({f"{_TEXT}p", f"{_TEXT}h"})
_UNREAD: Final = frozenset(
    {"tracked-changes", "note", "annotation", "ruby-text", "table-of-content", "forms",
     "hidden-text", "sequence-decls", "variable-decls"}
)  # fmt: skip
"""What was deleted, and what stands beside the running text."""
_SVG: Final = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_OF_PICTURES: Final = frozenset({f"{_SVG}title", f"{_SVG}desc"})
"""What is said about a picture; a title within the text is the field that shows the document's
title."""
_SPACE: Final = re.compile(r"[ \t\r\n]+")
_SIGNS: Final = {"tab": "\t", "line-break": "\n"}
_MOST_SPACES: Final = 100
_HEADLINES: Final = frozenset({"title", "heading_20_1"})
_CAPTIONS: Final = frozenset({"caption", "illustration", "figure", "drawing"})


class OpenDocumentReader:
    """Reads one article from one document: its text as it stands after tracked changes."""

    suffixes = frozenset({".odt", ".ott", ".fodt"})
    is_document = True
    is_apart = True

    def read(self, source: Source, columns: Columns = NO_COLUMNS) -> Iterator[ReadArticle]:  # noqa: ARG002 - a document has no columns
        """Read the document as one article.

        Raises:
            BadInputError: If it is no such document, damaged, protected, empty, or a trap.
        """
        content = _content(source.read_bytes(), source.name)
        if b"<!DOCTYPE" in content[:_DECLARED_WITHIN]:
            raise BadInputError(
                "{name} defines entities of its own, as no OpenDocument file does; it was not "
                "read. Copy its text into a text file and import that.",
                name=source.name,
            )
        root = root_of(content, is_mended=False)
        body = None if root is None else root.find(f".//{_OFFICE}text")
        if root is None or body is None:
            raise _damaged(source.name)
        text, marks, replaced = joined(_paragraphs(body, _parents_of_styles(root)))
        if not text:
            raise BadInputError("{name} contains no text.", name=source.name)
        headline = next((text[m.start : m.end] for m in marks if m.kind is Kind.HEADLINE), "")
        article = Article(text, title=headline, url=source.url, source=source.short, marks=marks)
        yield ReadArticle(article, replaced_remark(source.name, replaced))


def _content(data: bytes, name: str) -> bytes:
    """Return the part that holds the text, once it is known to take a bounded amount of memory."""
    if not data.startswith(_ZIP):
        return data
    with raised_as(_damaged(name)), ZipFile(io.BytesIO(data)) as archive:
        parts = [part for part in archive.infolist() if part.filename in _PARTS]
        require_bounded(parts, name)
        if any(_ENCRYPTED in archive.read(p) for p in parts if p.filename == _MANIFEST):
            raise BadInputError(
                "{name} is protected by a password; save it without one.", name=name
            )
        return archive.read(_CONTENT)


def _damaged(name: str) -> BadInputError:
    return BadInputError("{name} is damaged: it can't be read as an OpenDocument text.", name=name)


def _parents_of_styles(root: "_Element") -> Mapping[str, str]:
    """Return the styles that the document's own styles are made of, by their names."""
    return {
        str(style.get(f"{_STYLE}name", "")): str(style.get(f"{_STYLE}parent-style-name", ""))
        for style in root.iter(f"{_STYLE}style")
    }


def _paragraphs(body: "_Element", parents: Mapping[str, str]) -> Iterator[Paragraph]:
    """Yield the paragraphs in reading order, those in tables and text boxes where they stand."""
    is_top = True
    for element in _outside(body):
        if element.tag not in _PARAGRAPHS:
            continue
        text = "".join(_pieces(element))
        if not text.strip():
            continue
        yield Paragraph(text, _kind(element, parents, is_top=is_top))
        is_top = False


def _outside(element: "_Element") -> "Iterator[_Element]":
    """Yield what is within the element, but for what stands beside the running text.

    Not by recursion: a file may nest as deep as it likes.
    """
    waiting = list(reversed(element))
    while waiting:
        found = waiting.pop()
        if _is_unread(found):
            continue
        yield found
        waiting.extend(reversed(found))


def _kind(paragraph: "_Element", parents: Mapping[str, str], *, is_top: bool) -> Kind | None:
    own = str(paragraph.get(f"{_TEXT}style-name", ""))
    styles = {own.lower(), parents.get(own, "").lower()}
    if styles & _CAPTIONS:
        return Kind.CAPTION
    is_first_heading = paragraph.get(f"{_TEXT}outline-level") == "1"
    return Kind.HEADLINE if is_top and (is_first_heading or styles & _HEADLINES) else None


def _pieces(paragraph: "_Element") -> Iterator[str]:
    """Yield the paragraph's own text; paragraphs within it are read for themselves."""
    waiting: list[str | _Element] = [*_inner(paragraph)]
    while waiting:
        found = waiting.pop()
        if isinstance(found, str):
            yield found
            continue
        name = name_of(found)
        if name in _SIGNS:
            yield _SIGNS[name]
        elif name == "s":
            count = str(found.get(f"{_TEXT}c", "1"))
            # Three digits are more than the most already; a trap may have thousands.
            yield " " * (min(int(count[:3]), _MOST_SPACES) if count.isdecimal() else 1)
        elif not _is_unread(found) and found.tag not in _PARAGRAPHS:
            waiting.extend(_inner(found))


def _is_unread(element: "_Element") -> bool:
    """Whether this is no part of the running text, as comments of the file are none."""
    name = name_of(element)
    return not name or name in _UNREAD or element.tag in _OF_PICTURES


def _inner(element: "_Element") -> "Iterator[str | _Element]":
    """Yield the texts and elements within, from the last to the first."""
    for child in reversed(element):
        yield _collapsed(child.tail)
        yield child
    yield _collapsed(element.text)


def _collapsed(text: str | None) -> str:
    """Return a text with its white space as it is shown; more of it is written as elements."""
    return _SPACE.sub(" ", text or "")
