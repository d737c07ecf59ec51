"""Telling a format by a file's first bytes, since endings lie."""

import re
from pathlib import PurePath
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Typed
from annotator.formats.articles.archives.archive_pages import is_archive_page
from annotator.formats.articles.archives.press_archives import is_press_archive
from annotator.formats.articles.feeds import is_feed
from annotator.formats.articles.html.web_archives import is_web_archive
from annotator.formats.articles.office.rich_text import is_rich_text
from annotator.formats.articles.subtitles import is_subtitles
from annotator.formats.articles.tables.texts_of_records import format_of_records
from annotator.formats.articles.wire_messages import is_wire

_PAGE_BEGINS: Final = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_PIECE_BEGINS: Final = re.compile(
    rb"<(div|p|article|section|main|table|h[1-6]|ul|ol|span|figure|blockquote|header)\b[^<>]*>",
    re.IGNORECASE,
)
_BEFORE_A_PAGE: Final = ((b"<?", b"?>"), (b"<!--", b"-->"))
_OLD_WORD: Final = (
    "{name} is an old Word document or protected by a password; save it as .docx without a "
    "password and import it again."
)
_LOCKED: Final = "{name} is protected by a password; save it without one."
_OLD_MAIL: Final = "{name} is an email saved by Outlook; save it as .eml and import it again."
_OLD_SHEET: Final = "{name} is an old spreadsheet; save it as .csv and import it again."
_SLIDES: Final = "{name} is a presentation; copy its text into a text file and import that."
_ARCHIVE: Final = "{name} is an archive; unpack it and import what is in it."
_PICTURE: Final = "{name} is a picture; only text can be imported."
_RECORDING: Final = "{name} is a recording; have it written down, and import that."
_PROGRAM: Final = "{name} is a program; only articles can be imported."
_DATABASE: Final = (
    "{name} is a database; if it is a workspace, merge it instead of importing it{typed}."
)
_LINK: Final = "{name} is a link to a page; import the address itself, or the page saved as a file."
_MAILBOX: Final = "{name} is a mailbox of many messages; save each as .eml and import those."
_CRAWL: Final = "{name} is what a crawler stored; take the pages out of it and import those."
_REFERENCES: Final = (
    "{name} is a list of references; import the articles themselves, or their addresses."
)
_PRINTER: Final = "{name} is made for a printer; turn it into a PDF and import that."
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IN_OLE: Final = {
    ".msg": _OLD_MAIL,
    ".xls": _OLD_SHEET,
    ".ppt": _SLIDES,
    ".xlsx": _LOCKED,
    ".xlsm": _LOCKED,
}
"""What else comes in the container of old Word documents, by the file's ending."""
_UNREADABLE: Final = {
    b"Rar!": _ARCHIVE,
    b"7z\xbc\xaf": _ARCHIVE,
    b"BZh": _ARCHIVE,
    b"\xfd7zXZ": _ARCHIVE,
    b"(\xb5/\xfd": _ARCHIVE,
    b"[InternetShortcut]": _LINK,
    b"\x89PNG": _PICTURE,
    b"\xff\xd8\xff": _PICTURE,
    b"GIF8": _PICTURE,
    b"II*\x00": _PICTURE,
    b"MM\x00*": _PICTURE,
    b"ID3": _RECORDING,
    b"OggS": _RECORDING,
    b"MZ\x90\x00": _PROGRAM,
    b"\x7fELF": _PROGRAM,
    b"%!PS-": _PRINTER,
    b"WARC/": _CRAWL,
}
_BOXED: Final = ((b"RIFF", b"WEBP", _PICTURE), (b"RIFF", b"WAVE", _RECORDING))
"""How a file begins, and what it says of itself at the eighth byte."""
_BOX_AT: Final = 8
_MEDIA_AT: Final = slice(4, 8)
_MEDIA: Final = b"ftyp"
_PICTURE_KINDS: Final = (b"heic", b"heix", b"mif1", b"avif")
_MAILBOX_BEGINS: Final = re.compile(rb"From \S+@\S+ [^\r\n]+\r?\n[\w-]+: ")
_REFERENCES_BEGIN: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*"
    rb"(?:TY {1,2}- [A-Z]{3,6}\r?\n[A-Z][A-Z\d] {1,2}- |@\w{4,15}\{[^\s{},]+,\s)"
)
"""RIS and BibTeX."""
_NO_TEXTS: Final = {_MAILBOX_BEGINS: _MAILBOX, _REFERENCES_BEGIN: _REFERENCES}
_LINK_WITHIN: Final = b"<key>URL</key>"
_LINK_BEGINS: Final = (b"<?xml", b"<plist")
_PARQUET: Final = b"PAR1"
_SQLITE: Final = b"SQLite format 3\x00"
_IN_ARCHIVES: Final = {
    b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet": (
        "{name} is a spreadsheet; save it as .csv and import it again."
    ),
    b"mimetypeapplication/vnd.oasis.opendocument.presentation": _SLIDES,
    b"mimetypeapplication/vnd.oasis.opendocument.graphics": _PICTURE,
    b"mimetypeapplication/epub": "{name} is a book; only articles can be imported.",
    b"ppt/": _SLIDES,
    b"Index/Document.iwa": (
        "{name} is a document of Pages or Numbers; export it as Word or CSV and import that."
    ),
    b".warc": _CRAWL,
}
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
    refusal = _refusal(beginning, name, by_suffix)
    if refusal:
        raise BadInputError(refusal, name=name)
    if beginning.startswith(_SQLITE):
        raise BadInputError(_DATABASE, name=name, typed=Typed("`annotator merge`"))
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
        raise BadInputError(_ARCHIVE, name=name)
    if by_suffix != "mail" and is_web_archive(beginning):
        return "mhtml"
    return _format_of_text(beginning, by_suffix)


def _refusal(beginning: bytes, name: str, by_suffix: str) -> str:
    """Return the sentence for what is known and can't be read; empty if it is not known."""
    if beginning.startswith(_OLE):
        ending = PurePath(name).suffix.lower()
        return _IN_OLE.get(ending, _OLD_WORD)
    signature = next(filter(beginning.startswith, _UNREADABLE), None)
    if signature is not None:
        return _UNREADABLE[signature]
    if beginning[_MEDIA_AT] == _MEDIA:
        return _PICTURE if beginning.startswith(_PICTURE_KINDS, _BOX_AT) else _RECORDING
    for start, kind, sentence in _BOXED:
        if beginning.startswith(start) and beginning.startswith(kind, _BOX_AT):
            return sentence
    begins = next((each for each in _NO_TEXTS if each.match(beginning)), None)
    if by_suffix == "text" and begins is not None:
        return _NO_TEXTS[begins]
    is_link = beginning.startswith(_LINK_BEGINS) and _LINK_WITHIN in beginning
    return _LINK if is_link else ""


def _format_of_text(beginning: bytes, by_suffix: str) -> str:
    """Return the format of what is not packed: a page may come under the name of a text."""
    if by_suffix in _DOCUMENTS | {"feed"} and _is_page(beginning):
        return "archive-page" if is_archive_page(beginning) else "html"
    if by_suffix in _DOCUMENTS | {"feed"} and is_wire(beginning):
        return "newsml"
    if by_suffix in _DOCUMENTS and is_feed(beginning.removeprefix(b"\xef\xbb\xbf").lstrip()):
        return "feed"
    if by_suffix == "html" and b"<" not in beginning and beginning.strip():
        return "text"
    is_misnamed = by_suffix in _PACKED_OR_MARKED and b"\x00" not in beginning
    if is_misnamed and not beginning.removeprefix(b"\xef\xbb\xbf").startswith(b"<"):
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
    known = next((part for part in _IN_ARCHIVES if part in beginning), None)
    if known is not None:
        raise BadInputError(_IN_ARCHIVES[known], name=name)
    if b"xl/workbook" in beginning or by_suffix == "xlsx":
        return "xlsx"
    if b"word/" in beginning or b"[Content_Types].xml" in beginning:
        return "docx"
    raise BadInputError(_ARCHIVE, name=name)


def _is_piece_of_page(beginning: bytes) -> bool:
    """Whether what was copied out of a page begins here: a block that is closed again."""
    found = _PIECE_BEGINS.match(beginning.removeprefix(b"\xef\xbb\xbf").lstrip())
    return found is not None and b"</" + found[1].lower() in beginning.lower()


def _is_page(beginning: bytes) -> bool:
    """Whether a web page begins here, perhaps behind comments and an XML declaration."""
    rest = beginning.removeprefix(b"\xef\xbb\xbf").lstrip()
    while not _PAGE_BEGINS.match(rest):
        marks = next((marks for marks in _BEFORE_A_PAGE if rest.startswith(marks[0])), None)
        if marks is None or marks[1] not in rest:
            return False
        rest = rest.partition(marks[1])[2].lstrip()
    return True
