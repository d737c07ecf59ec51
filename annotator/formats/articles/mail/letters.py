"""Mails that are pages, as they look: line by line."""

import re
from typing import TYPE_CHECKING, Final

from annotator.domain.texts.text import one_line
from annotator.formats.articles.html import html_tree
from annotator.formats.xml_trees import name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_BREAK: Final = "br"
_LINES: Final = frozenset({"div", "tr", "li", "dt", "dd", "address", "center", "section"})
_PARAGRAPHS: Final = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "ul", "ol", "hr", "pre"}
)
_UNREAD: Final = frozenset({"head", "script", "style", "title"})
_EMPTY_LINES: Final = re.compile(r"\n{3,}")


def lines_of_letter(page: str) -> str:
    """Return the text of a mail's page as its lines stand, an empty one between paragraphs."""
    from lxml import etree  # noqa: PLC0415 - loaded when a page is read

    tree = html_tree.parse(page)
    if tree is None:
        return ""
    lines = [""]
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        name, is_start = name_of(element), event == "start"
        if name in _UNREAD and is_start:
            walk.skip_subtree()
            continue
        is_new = name in _LINES | _PARAGRAPHS and lines[-1].strip()
        if is_new or (name == _BREAK and is_start):
            lines.append("")
        if name in _PARAGRAPHS:
            lines.append("")
        lines[-1] += _said(element, is_start=is_start)
    return _EMPTY_LINES.sub("\n\n", "\n".join(map(one_line, lines)))


def _said(element: "_Element", *, is_start: bool) -> str:
    is_text = not is_start or bool(name_of(element))
    return (element.text if is_start else element.tail) or "" if is_text else ""
