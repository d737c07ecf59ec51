"""The lines of a page as a reader sees them: each stands in an element, and leads somewhere or not.

Text that stands beside paragraphs without being one is a line, too, and so is what a line break
ends.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from annotator.domain.texts.text import one_line

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

INLINE: Final = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font",
     "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike",
     "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"}
)  # fmt: skip
"""Elements that begin no line of their own."""
_NO_TEXT: Final = frozenset(
    {"audio", "button", "canvas", "head", "iframe", "noscript", "object", "option", "script",
     "style", "svg", "template", "textarea", "title", "video"}
)  # fmt: skip
_LINK: Final = "a"
_MOSTLY: Final = 0.5
"""Share of a line in links from which it is taken for a link."""


class HtmlLine(NamedTuple):
    """A line of a page.

    Attributes:
        text: What it says.
        holder: The element that it is a line of: a paragraph, a heading, the item of a list.
        linked: How much of it leads elsewhere, from 0 to 1.
    """

    text: str
    holder: "_Element"
    linked: float

    @property
    def is_link(self) -> bool:
        """Whether it is there to lead elsewhere."""
        return self.linked >= _MOSTLY


def lines_of(tree: "HtmlElement") -> Iterator[HtmlLine]:
    """Yield the lines of a page in reading order."""
    from lxml import etree  # noqa: PLC0415 - loaded when a page is read

    holders: list[_Element] = []
    line = _Unfinished()
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        is_start = event == "start"
        if tag in _NO_TEXT:
            if is_start:
                walk.skip_subtree()
                continue
        elif tag not in INLINE:
            if holders:
                yield from line.finished(holders[-1])
            if is_start:
                holders.append(element)
            else:
                holders.pop()
        elif tag == _LINK:
            line.links += 1 if is_start else -1
        line.say(element.text if is_start else element.tail)


class _Unfinished:
    """The line that is being read."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.links = 0
        """How many links are open."""
        self._pieces: list[str] = []
        self._linked: list[str] = []

    def say(self, text: str | None) -> None:
        """Add text."""
        if text:
            self._pieces.append(text)
            if self.links:
                self._linked.append(text)

    def finished(self, holder: "_Element") -> Iterator[HtmlLine]:
        """Yield the line, if it says anything, and begin the next."""
        text = one_line("".join(self._pieces))
        if any(map(str.isalnum, text)):
            yield HtmlLine(text, holder, len(one_line("".join(self._linked))) / len(text))
        self._pieces.clear()
        self._linked.clear()
