"""Foreign XML as a tree: nothing is fetched, no entity is expanded, and memory is bounded."""

from typing import TYPE_CHECKING

from annotator.domain.texts.text import one_line

if TYPE_CHECKING:
    from lxml.etree import _Element


def root_of(data: bytes, *, is_mended: bool, encoding: str | None = None) -> "_Element | None":
    """Return the root of an XML document, or None if it is none.

    Args:
        data: The document.
        is_mended: Whether what is broken is to be read as far as it makes sense.
        encoding: The encoding that it is in; None to believe what it says.
    """
    from lxml import etree  # noqa: PLC0415 - loaded when XML is read

    parser = etree.XMLParser(
        encoding=encoding,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=is_mended,
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError):
        return None


def text_of(element: "_Element") -> str:
    """Return all that stands within an element, as one line."""
    return one_line("".join(map(str, element.itertext())))


def name_of(element: "_Element") -> str:
    """Return the name of an element without its namespace, in lower case; empty for a comment."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""
