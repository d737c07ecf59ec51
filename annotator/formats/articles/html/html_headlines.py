"""The headline of a page, among its headings and what its title says."""

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from annotator.domain.texts.text import one_line
from annotator.formats.articles.html.html_tree import Outline, key_of
from annotator.formats.xml_trees import text_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BETWEEN: Final = r"\s+[|–—·•«»›-]+\s+"
_SITE_AT_END: Final = re.compile(rf"(.+\S){_BETWEEN}(\S.*)")
_LONGEST_SITE_NAME: Final = 5
_HEADLINE_AND_SITE: Final = 2
"""Parts of a title: one more, and what is in its first and its last is no headline."""
_FEWEST_WORDS: Final = 3
_ALIKE: Final = 0.5
_TELLING: Final = 4
"""Letters of a word that tells what an article is about."""
_UNSPACED: Final = re.compile(r"[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff1f”…]")
_UNSPACED_BETWEEN: Final = re.compile(rf"(?<={_UNSPACED.pattern})(?:_+|-+|—+|\|)(?=\S)")
_SHORTEST_UNSPACED: Final = 8
"""Characters of a headline in such a script; what is shorter may be a word above it."""


def shown_title(tree: "HtmlElement") -> str:
    """Return the title that a browser shows, as one line; empty if there is none."""
    return one_line(str(tree.findtext(".//title") or ""))


def headline(title: str, site: str, headings: Sequence[str]) -> tuple[str, str]:
    """Return the headline, and the name of the site where the title ends with it.

    The headline is the heading that is most like the title, else the title itself.
    """
    found = _SITE_AT_END.fullmatch(title)
    ending = found[2] if found and len(found[2].split()) <= _LONGEST_SITE_NAME else ""
    words = set(_words(title))
    is_site = key_of(ending) == key_of(site) or len(ending.split()) < len(title.split()) // 2
    if is_site:
        # Its logo may be a heading, too.
        headings = [heading for heading in headings if key_of(heading) != key_of(ending)]
    likeness = {
        heading: len(words & set(_words(heading))) / len(words | set(_words(heading)))
        for heading in headings
        if _words(heading)
    }
    best = max(likeness, key=likeness.__getitem__, default="")
    if best and (likeness[best] >= _ALIKE or key_of(best) in key_of(title)):
        return best, "" if key_of(ending) in key_of(best) else ending
    if found and ending and is_site:
        return found[1], ending
    return title, ""


def whole_title(tree: "HtmlElement", title: str) -> str:
    """Return the title that a browser shows, where another one is only a part of it.

    That is the name of the site, or what stands before a quotation mark that ended an attribute.
    """
    shown = shown_title(tree)
    if title and shown.startswith(f'{title}"'):
        return shown
    found = _SITE_AT_END.fullmatch(shown)
    is_site = found is not None and key_of(found[2]) == key_of(title)
    return shown if is_site and len(title.split()) < len(shown.split()) // 2 else title or shown


def unspaced_site(title: str) -> tuple[str, str]:
    """Return the headline and the site that a title in a script without spaces ends with.

    There the parts stand with nothing between them but a line: “渡轮停航_要闻_港湾新闻网”.
    """
    first, *others = _UNSPACED_BETWEEN.split(title)
    if len(first) < _SHORTEST_UNSPACED or any(len(each) > len(first) for each in others):
        return title, ""
    return first, next(filter(_UNSPACED.search, reversed(others)), "")


def shown_headline(headline: str, site: str, page: "Outline") -> str:
    """Return the heading above the article in the place of another wording of the headline.

    What a page tells search engines and other sites often differs from what readers see.
    """
    above = page.above
    shared = _telling(above) & _telling(headline)
    is_headline = len(_words(above)) >= _FEWEST_WORDS and key_of(above) != key_of(site)
    return above if is_headline and (shared or not headline) else headline


def owner_apart(tree: "HtmlElement", headline: str, site: str) -> tuple[str, str]:
    """Return the headline and the name of the site, exchanged where they were taken wrongly.

    A title may begin with the site; whose the page is, its line of copyright says.
    """
    own = rf"(?:©|\(c\)|copyright\b)[\s\d,–-]*(?:by\s+)?{re.escape(headline)}(?!\w)"
    is_short = len(headline.split()) <= _LONGEST_SITE_NAME
    is_own = bool(headline and site) and is_short and re.search(own, _said(tree), re.IGNORECASE)
    return (site, headline) if is_own else (headline, site)


def titled_headline(tree: "HtmlElement", headline: str, is_site: Callable[[str], bool]) -> str:
    """Return the headline as the title has it, where what was taken for it is something else.

    That is a heading of the site or of a section of it, or the headline and the site in one.

    Args:
        tree: The page.
        headline: What was taken for the headline.
        is_site: Tells whether a text is the name of the site.
    """
    title = shown_title(tree)
    parts = re.split(_BETWEEN, title)
    own = [part for part in parts if not is_site(part)]
    if own and is_site(headline):
        return max(own, key=len)
    is_both = len(parts) > 1 and key_of(headline) == key_of(parts[0] + parts[-1])
    if is_both and (is_site(parts[-1]) or len(parts) > _HEADLINE_AND_SITE):
        return parts[0]
    same = next((part for part in parts if key_of(part) == key_of(headline)), "")
    if same.count(":") > headline.count(":"):
        # Above the headline stands a word of its own, which the title parts from it by a mark.
        return same
    if not title or key_of(headline) in key_of(title) or _telling(headline) & _telling(title):
        return headline
    headings = {key_of(text_of(heading)) for heading in tree.iter("h1", "h2", "h3")}
    return next((part for part in (title, *own) if key_of(part) in headings), headline)


def _said(tree: "HtmlElement") -> str:
    return one_line(" ".join(map(str, tree.itertext())))


def _telling(text: str) -> set[str]:
    return {word for word in _words(text) if len(word) >= _TELLING}


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
