"""XML as feeds and agencies give it out: in another encoding than it says, or not valid."""

import re
from html.entities import html5
from typing import TYPE_CHECKING, Final

from annotator.formats.articles.decoding.encodings import decode_page
from annotator.formats.articles.reading_remarks import (
    cut_remark,
    damaged_remark,
    encoding_remark,
)
from annotator.formats.articles.sources import Source
from annotator.formats.xml_trees import name_of, root_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_LITERAL: Final = "<![CDATA["
_LITERAL_ENDS: Final = "]]>"
_END_WITHIN: Final = 2_000
_STRANGE: Final = re.compile(
    r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)(\w{1,32};)?", re.IGNORECASE
)
"""What stands for no character in XML: a sign of its own, or a name that only pages have."""


def foreign_root(source: Source) -> tuple["_Element | None", tuple[str, ...]]:
    """Return the root of a file's XML, and what a person should know about how it was read.

    The parser leaves out what it does not understand; so the names of characters that pages have
    are looked up before, and what else looks like a name is taken for text.

    Args:
        source: The file.

    Returns:
        None if it is no XML.

    Raises:
        BadInputError: If it can't be read.
    """
    text, encoding, damaged = decode_page(source.read_bytes(), source.name, source.charset)
    data = _mended(text).lstrip().encode(errors="replace")
    root = root_of(data, is_mended=True, encoding="utf-8")
    is_cut = root is not None and _end_of(root) not in text[-_END_WITHIN:].lower()
    remarks = (
        *encoding_remark(source.name, encoding),
        *damaged_remark(source.name, damaged),
        *cut_remark(source.name, is_cut=is_cut),
    )
    return root, remarks


def _end_of(root: "_Element") -> str:
    """Return what closes a document, in lower case."""
    name = name_of(root)
    return f"</{root.prefix.lower()}:{name}" if root.prefix else f"</{name}"


def _mended(text: str) -> str:
    outside, *others = text.split(_LITERAL)
    pieces = [_STRANGE.sub(_meant, outside)]
    for other in others:
        literal, end, behind = other.partition(_LITERAL_ENDS)
        pieces += (_LITERAL, literal, end, _STRANGE.sub(_meant, behind))
    return "".join(pieces)


def _meant(strange: re.Match[str]) -> str:
    name = strange[1] or ""
    character = html5.get(name, "")
    return character if character and character not in "<&" else f"&amp;{name}"
