"""Word documents (.docx, ISO/IEC 29500), read by python-docx once they are safe to unpack."""

import io
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final
from zipfile import ZipFile, ZipInfo

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import BadInputError
from annotator.domain.texts.marks import Paragraph, joined
from annotator.formats.articles.archives.archived import archived_apart
from annotator.formats.articles.reading_remarks import replaced_remark
from annotator.formats.articles.sources import NO_COLUMNS, Columns, ReadArticle, Source
from annotator.formats.damaged_files import raised_as
from annotator.formats.zip_bounds import require_bounded

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

_MAIN_PART: Final = re.compile(r"word/document\d*\.xml")
"""Word for the web numbers it."""
_ENCRYPTED: Final = 0x1
_DECLARED_WITHIN: Final = 4096
_WORD: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BREAKS: Final = frozenset({f"{_WORD}br", f"{_WORD}cr"})
_SIGNS: Final = {f"{_WORD}tab": "\t", f"{_WORD}noBreakHyphen": "\u2011"}
_OUT_OF_SIGHT: Final = frozenset({f"{_WORD}moveFrom", f"{_WORD}rt"})
"""What was moved away, and how a word is read, which stands above it."""
_RUN: Final = f"{_WORD}r"
_HIDDEN: Final = f"{_WORD}rPr/{_WORD}vanish"
_END_DELETED: Final = f"{_WORD}pPr/{_WORD}rPr/{_WORD}del"
_OFF: Final = frozenset({"0", "false", "off"})
_HEADLINES: Final = frozenset({"title", "heading 1"})
_CAPTION: Final = "caption"


class WordReader:
    """Reads one article from one document: its text as it stands after tracked changes."""

    suffixes = frozenset({".docx", ".docm"})
    is_document = True
    is_apart = True

    def read(self, source: Source, columns: Columns = NO_COLUMNS) -> Iterator[ReadArticle]:  # noqa: ARG002 - a document has no columns
        """Read the document as one article, or as those of a press archive that it holds.

        Raises:
            BadInputError: If it is no Word document, damaged, protected, empty, or a trap.
        """
        data = source.read_bytes()
        _require_harmless(data, source.name)
        with raised_as(_damaged(source.name)):
            paragraphs = list(_paragraphs(_opened(data)))
        text, marks, replaced = joined(paragraphs)
        if not text:
            raise BadInputError("{name} contains no text.", name=source.name)
        headline = next((text[m.start : m.end] for m in marks if m.kind is Kind.HEADLINE), "")
        article = Article(text, title=headline, url=source.url, source=source.short, marks=marks)
        found = ReadArticle(article, replaced_remark(source.name, replaced))
        yield from archived_apart(found, source.name)


def _damaged(name: str) -> BadInputError:
    return BadInputError("{name} is damaged: it can't be read as a Word document.", name=name)


def _require_harmless(data: bytes, name: str) -> None:
    """Make sure that it is what it says, and takes a bounded amount of memory."""
    with raised_as(_damaged(name)), ZipFile(io.BytesIO(data)) as archive:
        members = archive.infolist()
        defines = _defines_entities(archive, members)
    if not any(_MAIN_PART.fullmatch(member.filename) for member in members):
        raise BadInputError("{name} is not a Word document, whatever its name says.", name=name)
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise BadInputError("{name} is protected by a password; save it without one.", name=name)
    if defines:
        raise BadInputError(
            "{name} defines entities of its own, as no Word document does; it was not read. Copy "
            "its text into a text file and import that.",
            name=name,
        )
    require_bounded(members, name)


def _defines_entities(archive: ZipFile, members: Sequence[ZipInfo]) -> bool:
    """Whether the text's part has a document type, by which files are read and bombs are made."""
    if any(member.flag_bits & _ENCRYPTED for member in members):
        return False
    for member in members:
        if _MAIN_PART.fullmatch(member.filename):
            with archive.open(member) as part:
                if b"<!DOCTYPE" in part.read(_DECLARED_WITHIN):
                    return True
    return False


def _opened(data: bytes) -> "Document":
    from docx import Document  # noqa: PLC0415 - loaded when a document is read

    return Document(io.BytesIO(data))


def _paragraphs(document: "Document") -> Iterator[Paragraph]:
    """Yield the paragraphs in reading order, those in tables and text boxes where they stand."""
    styles = {
        style.style_id: str(style.name or "").lower() for style in document.styles if style.style_id
    }
    is_top = True
    before = ""
    for element in document.element.body.iter(f"{_WORD}p"):
        if any(True for _ in element.iterancestors(_FALLBACK)):
            continue
        text = before + "".join(_pieces(element))
        goes_on = element.find(_END_DELETED) is not None
        before = text if goes_on else ""
        if goes_on or not text.strip():
            continue
        style = styles.get(_style_id(element), "")
        kind = None
        if style == _CAPTION:
            kind = Kind.CAPTION
        elif style in _HEADLINES and is_top:
            kind = Kind.HEADLINE
        yield Paragraph(text, kind)
        is_top = False
    yield Paragraph(before)


def _is_out_of_sight(element: "_Element", paragraph: "_Element") -> bool:
    for outer in element.iterancestors():
        if outer is paragraph:
            return False
        if outer.tag in _OUT_OF_SIGHT:
            return True
        hidden = outer.find(_HIDDEN) if outer.tag == _RUN else None
        if hidden is not None and hidden.get(f"{_WORD}val", "true") not in _OFF:
            return True
    return False


def _style_id(paragraph: "_Element") -> str:
    found = paragraph.find(f"{_WORD}pPr/{_WORD}pStyle")
    return "" if found is None else str(found.get(f"{_WORD}val", ""))


def _pieces(paragraph: "_Element") -> Iterator[str]:
    """Yield the paragraph's own text; what was moved away, is hidden or stands above stays out.

    What was deleted is another element.
    """
    for element in paragraph.iter(f"{_WORD}t", *_BREAKS, *_SIGNS):
        owner = next(element.iterancestors(f"{_WORD}p"))
        if owner is not paragraph or _is_out_of_sight(element, paragraph):
            continue
        if element.tag in _BREAKS:
            yield "\n"
        elif element.tag in _SIGNS:
            # Tab stops are defined by an element of the same name.
            yield "" if element.getparent().tag == f"{_WORD}tabs" else _SIGNS[element.tag]
        else:
            yield element.text or ""
