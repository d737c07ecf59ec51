"""Files that are known for what they are, and hold no article that could be read."""

import re
from pathlib import PurePath
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Typed

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
_RECORDING: Final = "{name} is a recording; have it transcribed, and import the text."
_PROGRAM: Final = "{name} is a program; only articles can be imported."
_DATABASE: Final = (
    "{name} is a database; if it is a workspace, merge it instead of importing it{typed}."
)
_LINK: Final = "{name} is a link to a page; import the address itself, or the page saved as a file."
_MAILBOX: Final = "{name} is a mailbox of many messages; save each as .eml and import those."
_CRAWL: Final = "{name} is a web crawler's archive; extract the pages from it and import those."
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
_SQLITE: Final = b"SQLite format 3\x00"
_IN_ARCHIVES: Final = {
    b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet": (
        "{name} is a spreadsheet; save it as .csv and import that."
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


def require_readable(beginning: bytes, name: str, by_suffix: str) -> None:
    """Make sure that a file is none of those.

    Args:
        beginning: The file's first bytes.
        name: What sentences about it call it.
        by_suffix: The format that its ending promises.

    Raises:
        BadInputError: If it is; one plain sentence that says what to do.
    """
    refusal = _refusal(beginning, name, by_suffix)
    if refusal:
        raise BadInputError(refusal, name=name)
    if beginning.startswith(_SQLITE):
        raise BadInputError(_DATABASE, name=name, typed=Typed("`annotator merge`"))


def require_readable_archive(beginning: bytes, name: str) -> None:
    """Make sure that what a zip archive holds is none of those, by the names of its first parts.

    Args:
        beginning: The archive's first bytes.
        name: What sentences about it call it.

    Raises:
        BadInputError: If it is.
    """
    known = next((part for part in _IN_ARCHIVES if part in beginning), None)
    if known is not None:
        raise BadInputError(_IN_ARCHIVES[known], name=name)


def unread_archive(name: str) -> BadInputError:
    """Return what says that an archive has to be unpacked first."""
    return BadInputError(_ARCHIVE, name=name)


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
