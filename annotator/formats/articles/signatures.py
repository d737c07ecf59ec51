"""Telling a format by a file's first bytes, since endings lie."""

import re
from codecs import BOM_UTF8
from typing import Final

from annotator.formats.articles.archives.archive_pages import is_archive_page
from annotator.formats.articles.archives.press_archives import is_press_archive
from annotator.formats.articles.feeds import is_feed
from annotator.formats.articles.html.web_archives import is_web_archive
from annotator.formats.articles.office.rich_text import is_rich_text
from annotator.formats.articles.subtitles import is_subtitles
from annotator.formats.articles.tables.texts_of_records import format_of_records
from annotator.formats.articles.unread_files import (
    require_readable,
    require_readable_archive,
    unread_archive,
)
from annotator.formats.articles.wire_messages import is_wire

_PAGE_BEGINS: Final = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_PIECE_BEGINS: Final = re.compile(
    rb"<(div|p|article|section|main|table|h[1-6]|ul|ol|span|figure|blockquote|header)\b[^<>]*>",
    re.IGNORECASE,
)
_BEFORE_A_PAGE: Final = ((b"<?", b"?>"), (b"<!--", b"-->"))
_PARQUET: Final = b"PAR1"
_OPEN_TEXT: Final = b"mimetypeapplication/vnd.oasis.opendocument.text"
_ZIP: Final = b"PK\x03\x04"
_PDF: Final = b"%PDF-"
_PDF_WITHIN: Final = 1024
_TAR: Final = b"ustar"
_TAR_AT: Final = 257
_PACKED_OR_MARKED: Final = frozenset({"docx", "odt", "rtf", "pdf", "xlsx"})
"""What no text is, whatever its name says: each of these begins with a sign of its own."""
_DOCUMENTS: Final = frozenset({"text", "markdown", "html", "mhtml", "pdf", "docx", "odt", "rtf"})


def format_by_content(beginning: bytes, name: str, by_suffix: str) -> str:
    """Return the name of the format.

    Args:
        beginning: The file's first bytes.
        name: What sentences about it call it.
        by_suffix: The format that its ending promises; `text` where it has no known one.

    Raises:
        BadInputError: If it is a known format that can't be read; one plain sentence.
    """
    require_readable(beginning, name, by_suffix)
    if is_rich_text(beginning):
        return "rtf"
    if beginning.startswith(_PARQUET):
        return "parquet"
    within = beginning[: _PDF_WITHIN if by_suffix == "pdf" else len(_PDF)]
    if _PDF in within and by_suffix in _DOCUMENTS:
        return "pdf"
    if beginning.startswith(_ZIP):
        return _format_in_archive(beginning, name, by_suffix)
    if beginning[_TAR_AT : _TAR_AT + len(_TAR)] == _TAR:
        raise unread_archive(name)
    if by_suffix != "mail" and is_web_archive(beginning):
        return "mhtml"
    return _format_of_text(beginning, by_suffix)


def _format_of_text(beginning: bytes, by_suffix: str) -> str:
    """Return the format of what is not packed: a page may come under the name of a text."""
    if by_suffix in _DOCUMENTS | {"feed"} and _is_page(beginning):
        return "archive-page" if is_archive_page(beginning) else "html"
    if by_suffix in _DOCUMENTS | {"feed"} and is_wire(beginning):
        return "newsml"
    if by_suffix in _DOCUMENTS and is_feed(_from_first_sign(beginning)):
        return "feed"
    if by_suffix == "html" and b"<" not in beginning and beginning.strip():
        return "text"
    is_misnamed = by_suffix in _PACKED_OR_MARKED and b"\x00" not in beginning
    if is_misnamed and not beginning.removeprefix(BOM_UTF8).startswith(b"<"):
        # A text under a name that it was given by hand.
        return _format_of_plain_text(beginning)
    return _format_of_plain_text(beginning) if by_suffix == "text" else by_suffix


def _format_of_plain_text(beginning: bytes) -> str:
    if _is_piece_of_page(beginning):
        return "html"
    if is_subtitles(beginning):
        return "subtitles"
    if records := format_of_records(beginning):
        return records
    return "press-archive" if is_press_archive(beginning) else "text"


def _format_in_archive(beginning: bytes, name: str, by_suffix: str) -> str:
    """Return the format of an archive, told by the names of its first parts."""
    if _OPEN_TEXT in beginning:
        return "odt"
    require_readable_archive(beginning, name)
    if b"xl/workbook" in beginning or by_suffix == "xlsx":
        return "xlsx"
    if b"word/" in beginning or b"[Content_Types].xml" in beginning:
        return "docx"
    raise unread_archive(name)


def _is_piece_of_page(beginning: bytes) -> bool:
    """Whether what was copied out of a page begins here: a block that is closed again."""
    found = _PIECE_BEGINS.match(_from_first_sign(beginning))
    return found is not None and b"</" + found[1].lower() in beginning.lower()


def _is_page(beginning: bytes) -> bool:
    """Whether a web page begins here, perhaps behind comments and an XML declaration."""
    rest = _from_first_sign(beginning)
    while not _PAGE_BEGINS.match(rest):
        marks = next((marks for marks in _BEFORE_A_PAGE if rest.startswith(marks[0])), None)
        if marks is None or marks[1] not in rest:
            return False
        rest = rest.partition(marks[1])[2].lstrip()
    return True


def _from_first_sign(beginning: bytes) -> bytes:
    """Return a beginning without the mark of its byte order and without the white space there."""
    return beginning.removeprefix(BOM_UTF8).lstrip()
