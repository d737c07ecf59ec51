"""Where on a page its article stands, told by the paragraphs of it that are known."""

import re
from collections.abc import Collection
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from annotator.formats.articles.html.html_lines import HtmlLine

if TYPE_CHECKING:
    from lxml.etree import _Element

HEADINGS: Final = frozenset({"h2", "h3", "h4", "h5", "h6"})
_PARAGRAPHS: Final = frozenset({"p", "li", "dd", "blockquote"}) | HEADINGS
_MOST: Final = 0.8
"""Share of what is known that the article's own element holds; the rest may stand anywhere."""
_FEWEST: Final = 3
"""Paragraphs that tell an element of the article from one of the page within it."""
_ARTICLE: Final = "article"
_NO_ARTICLE: Final = frozenset(
    {"aside", "del", "dialog", "fieldset", "figcaption", "figure", "footer", "form", "header",
     "menu", "nav", "table"}
)  # fmt: skip
_NAMED_FURNITURE: Final = re.compile(
    r"comment|related|relation|share|social|promo|newsletter|subscri|side-?bar|cookie|consent"
    r"|banner|advert|byline|author|breadcrumb|recirc|recommend|read-?more|teaser|caption|gallery"
    r"|credit|disclaimer|copyright|footer|menu|overlay|popup|modal|paywall|log-?in|timestamp"
    r"|sign-?(?:up|in|ature)|dateline|toolbar|trending|popular|slide-?show|carousel|pull-?quote"
    r"|donat|feedback|poll|quiz|discuss|disqus|repl(?:y|ies)|kommentar|reaction|outbrain|taboola"
    r"|sponsor|(?:next|more|other)-?(?:story|stories|articles?|posts?|news)|most-?(?:read|viewed)"
    # A builder of pages calls each part of an article so, and styles say that something is cut.
    r"|(?<!elementor-)widget|(?<!overflow-)hidden"
    r"|(?:^|[\s_-])(?:ads?|bio|tags?|more|nav|meta|image|img|photo|video|print|ratings?)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
"""Words in classes and ids of what surrounds articles, from the pages of many houses."""
_UNSEEN: Final = re.compile(r"display\s*:\s*none", re.IGNORECASE)


class Ground:
    """The elements of a page that hold its article."""

    def __init__(self, known: Collection[HtmlLine]) -> None:
        """Find the elements.

        Args:
            known: Paragraphs of the article; at least one.
        """
        held: dict[_Element, int] = {}
        counts: dict[_Element, int] = {}
        for line in known:
            for element in _upwards(line.holder):
                held[element] = held.get(element, 0) + len(line.text)
                counts[element] = counts.get(element, 0) + 1
        fewest = min(_FEWEST, len(known))
        self._open = {element for element, count in counts.items() if count >= fewest}
        self._beside = {line.holder for line in known}
        self._beside.update(
            parent for line in known if (parent := line.holder.getparent()) is not None
        )
        least = _MOST * sum(len(line.text) for line in known)
        most = (element for element, length in held.items() if length >= least)
        self._inner = max(most, key=lambda element: len(_upwards(element)))
        self._outer = next(
            (each for each in _upwards(self._inner) if _calls_itself_article(each)),
            _upwards(self._inner)[-1],
        )

    def holds(self, line: HtmlLine, *, is_amid: bool) -> bool:
        """Whether a line stands where the article stands, and in nothing that is the page's.

        Args:
            line: The line.
            is_amid: Whether there are paragraphs of the article above and below it.
        """
        holder = line.holder
        is_beside = holder in self._beside or holder.getparent() in self._beside
        is_within = is_amid and holder.tag in _PARAGRAPHS and self._inner in _upwards(holder)
        return (is_beside or is_within) and not self._is_pages(holder)

    def surrounds(self, line: HtmlLine) -> bool:
        """Whether a line stands in what the page itself calls its article, if not right within.

        What is in an article of its own is in another one.
        """
        above = takewhile(lambda element: element is not self._outer, _upwards(line.holder))
        own = [element for element in above if element not in self._open]
        return (
            self._outer in _upwards(line.holder)
            and not any(map(_calls_itself_article, own))
            and not self._is_pages(line.holder)
        )

    def _is_pages(self, holder: "_Element") -> bool:
        """Whether the line is in an element of the page that is itself within the article's."""
        within = takewhile(lambda element: element not in self._open, _upwards(holder))
        return any(map(_is_pages_own, within))


def is_furniture(element: "_Element | None") -> bool:
    """Whether an element is the page's by its name or by that of one that holds it."""
    return element is not None and any(map(_is_pages_own, _upwards(element)))


def _calls_itself_article(element: "_Element") -> bool:
    return _ARTICLE in {element.tag, element.get("role")}


def _is_pages_own(element: "_Element") -> bool:
    return element.tag in _NO_ARTICLE or _is_named_furniture(element) or _is_unseen(element)


def _is_named_furniture(element: "_Element") -> bool:
    names = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('role') or ''}"
    return _NAMED_FURNITURE.search(names) is not None


def _is_unseen(element: "_Element") -> bool:
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or _UNSEEN.search(element.get("style") or "") is not None
    )


def _upwards(element: "_Element") -> "list[_Element]":
    return [element, *element.iterancestors()]
