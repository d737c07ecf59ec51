"""Pages that put each paragraph into an element that means nothing, and how to mend them."""

from typing import TYPE_CHECKING, Final

from annotator.domain.page.page_lines import is_sentence
from annotator.domain.texts.text import one_line
from annotator.formats.xml_trees import text_of

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

_INLINE: Final = frozenset(
    {"a", "abbr", "b", "bdi", "br", "cite", "code", "em", "font", "i", "mark", "q", "s", "small",
     "span", "strong", "sub", "sup", "time", "u", "wbr"}
)  # fmt: skip
_NO_ARTICLE: Final = frozenset(
    {"aside", "blockquote", "dialog", "figure", "footer", "form", "li", "nav", "td", "template"}
)
_ABOVE_LISTS: Final = frozenset({"p", "h2", "h3", "h4"})
_FEWEST: Final = 3
_SHORTEST: Final = 40
"""Characters of a paragraph by which others are known."""


def name_paragraphs(tree: "HtmlElement", found: str) -> bool:
    """Call the leaves of a page paragraphs where most of its running text is in such.

    Args:
        tree: The page, which is changed.
        found: What was taken for its article.

    Returns:
        Whether anything was changed.
    """
    lines = set(map(one_line, found.split("\n")))
    known = one_line(found)
    by_parent: dict[_Element, list[_Element]] = {}
    for leaf in tree.iter("div", "section"):
        if _is_leaf(leaf):
            by_parent.setdefault(_holder(leaf), []).append(leaf)
    # Where nothing was found, the article may be a paragraph beside a list of links.
    fewest = _FEWEST if known else 1
    missed = 0
    chosen: list[_Element] = []
    for parent, leaves in by_parent.items():
        running = [text for text in map(text_of, leaves) if _is_running(text)]
        if len(running) < fewest or any(a.tag in _NO_ARTICLE for a in _upwards(parent)):
            continue
        # Comparing ends with what is enough: a page may have ten thousands of leaves.
        unknown = (text for text in running if text not in lines)
        while missed <= len(known) and (text := next(unknown, "")):
            missed += len(text) if text not in known else 0
        chosen += leaves
    if missed <= len(known):
        return False
    for leaf in chosen:
        leaf.tag = "p"
    return True


def listed(tree: "HtmlElement") -> frozenset[str]:
    """Return what the items of lists say that stand below a paragraph or a heading.

    Those are an article's own. Lists of links are not, nor those of a word or two.
    """
    found: set[str] = set()
    for items in tree.iter("ul", "ol"):
        above = items.getprevious()
        if above is None or above.tag not in _ABOVE_LISTS or items.find(".//a") is not None:
            continue
        texts = map(text_of, items.iter("li"))
        found.update(text for text in texts if len(text.split()) >= _FEWEST)
    return frozenset(found)


def _is_leaf(element: "_Element") -> bool:
    """Whether there is text in it but no element that begins a line of its own."""
    return all(each.tag in _INLINE for each in element.iterdescendants()) and bool(text_of(element))


def _holder(leaf: "_Element") -> "_Element":
    """Return what holds the leaf and others, each perhaps in wrappings of its own."""
    found = leaf
    for parent in leaf.iterancestors():
        found = parent
        if len(parent) > 1:
            break
    return found


def _is_running(text: str) -> bool:
    return len(text) >= _SHORTEST and is_sentence(text)


def _upwards(element: "_Element") -> "list[_Element]":
    return [element, *element.iterancestors()]
