"""Telling a format by a file's first bytes, since endings lie."""

import re
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Typed
from annotator.formats.articles.feeds import is_feed
from annotator.formats.articles.rich_text import SIGNATURE as RICH_TEXT
from annotator.formats.articles.web_archives import is_web_archive

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
_ARCHIVE: Final = "{name} is an archive; unpack it and import what is in it."
_PICTURE: Final = "{name} is a picture; only text can be imported."
_DATABASE: Final = (
    "{name} is a database; if it is a workspace, merge it instead of importing it{typed}."
)
_LINK: Final = "{name} is a link to a page; import the address itself, or the page saved as a file."
_UNREADABLE: Final = {
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": _OLD_WORD,
    b"Rar!": _ARCHIVE,
    b"7z\xbc\xaf": _ARCHIVE,
    b"[InternetShortcut]": _LINK,
    b"\x89PNG": _PICTURE,
    b"\xff\xd8\xff": _PICTURE,
    b"GIF8": _PICTURE,
}
_SQLITE: Final = b"SQLite format 3\x00"
_IN_ARCHIVES: Final = {
    b"mimetypeapplication/vnd.oasis.opendocument": (
        "{name} is an OpenDocument file; save it as .docx and import it again."
    ),
    b"mimetypeapplication/epub": "{name} is a book; only articles can be imported.",
    b"xl/workbook": "{name} is a spreadsheet; save it as .csv and import it again.",
    b"ppt/": "{name} is a presentation; copy its text into a text file and import that.",
}
_ZIP: Final = b"PK\x03\x04"
_PDF: Final = b"%PDF-"
_PDF_WITHIN: Final = 1024
_TAR: Final = b"ustar"
_TAR_AT: Final = 257
_DOCUMENTS: Final = frozenset({"text", "markdown", "html", "mhtml", "pdf", "docx", "rtf"})


def format_by_content(beginning: bytes, name: str, by_suffix: str) -> str:
    """Return the name of the format.

    Args:
        beginning: The file's first bytes.
        name: What sentences about it call it.
        by_suffix: The format that its ending promises; `text` where it has no known one.

    Raises:
        BadInputError: If it is a known format that can't be read; one plain sentence.
    """
    signature = next(filter(beginning.startswith, _UNREADABLE), None)
    if signature is not None:
        raise BadInputError(_UNREADABLE[signature], name=name)
    if beginning.startswith(_SQLITE):
        raise BadInputError(_DATABASE, name=name, typed=Typed("`annotator merge`"))
    if beginning.startswith(RICH_TEXT):
        return "rtf"
    within = beginning[: _PDF_WITHIN if by_suffix == "pdf" else len(_PDF)]
    if _PDF in within and by_suffix in _DOCUMENTS:
        return "pdf"
    if beginning.startswith(_ZIP):
        return _format_in_archive(beginning, name)
    if beginning[_TAR_AT : _TAR_AT + len(_TAR)] == _TAR:
        raise BadInputError(_ARCHIVE, name=name)
    if by_suffix != "mail" and is_web_archive(beginning):
        return "mhtml"
    return _format_of_text(beginning, by_suffix)


def _format_of_text(beginning: bytes, by_suffix: str) -> str:
    """Return the format of what is not packed: a page may come under the name of a text."""
    if by_suffix in (_DOCUMENTS | {"feed"}) - {"html"} and _is_page(beginning):
        return "html"
    if by_suffix in _DOCUMENTS and is_feed(beginning.removeprefix(b"\xef\xbb\xbf").lstrip()):
        return "feed"
    if by_suffix == "text" and _is_piece_of_page(beginning):
        return "html"
    if by_suffix == "html" and b"<" not in beginning and beginning.strip():
        return "text"
    return by_suffix


def _format_in_archive(beginning: bytes, name: str) -> str:
    """Return the format of an archive, told by the names of its first parts."""
    known = next((part for part in _IN_ARCHIVES if part in beginning), None)
    if known is not None:
        raise BadInputError(_IN_ARCHIVES[known], name=name)
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
