"""What a page calls its article and itself: the headline and the outlet.

Whose a page is it tells in many places, and in some of them wrongly: a publisher may be an address
or a line of copyright, and where nothing is told the library takes a name on Twitter or that of the
server.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple
from unicodedata import combining, normalize

from annotator.domain.texts.text import clean_line
from annotator.formats.articles.html import html_headlines
from annotator.formats.articles.html.html_tree import Outline, key_of
from annotator.formats.articles.html.page_metadata import PageMetadata

if TYPE_CHECKING:
    from lxml.html import HtmlElement
    from trafilatura.settings import Document

_LONGEST_NAME: Final = 80
"""Characters."""
_NO_NAME: Final = re.compile(r"(?:©|\(c\)|copyright\b)", re.IGNORECASE)
_RIGHTS: Final = "版权所有"
"""All rights reserved, behind the name of who has them."""
_ADDRESS: Final = re.compile(r"https?://", re.IGNORECASE)
_SLUG: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+){2,}")
"""Words that are joined for an address."""
_TELLING: Final = 4
"""Letters of a word by which a name and an address are known to be of the same house."""
_HOME: Final = frozenset({"/", "./", "index.html", "/index.html", "index.php", "/index.php"})


class Names(NamedTuple):
    """What a page is called.

    Attributes:
        headline: The article's headline.
        title: What else is known as its title.
        outlet: Who printed it; empty if nothing tells.
    """

    headline: str
    title: str
    outlet: str


def names(tree: "HtmlElement", page: Outline, document: "Document", said: PageMetadata) -> Names:
    """Return what the page calls its article and itself.

    Args:
        tree: The page.
        page: Its headings.
        document: What the library says of it.
        said: What it says of itself.
    """
    told = told_line(document.title) or told_line(said.title)
    title = html_headlines.whole_title(tree, "" if _SLUG.fullmatch(told) else told)
    host = told_line(document.hostname).lower()
    named = _site_told(tree, document, told)
    site = _site(named, said, host)
    headline, ending = html_headlines.headline(title, site, page.headings)
    ending = ending or _site_in_title(tree, headline)
    headline = html_headlines.unspaced_site(headline)[0]
    if not site or (host and site.lower().endswith(host)):
        site = html_headlines.unspaced_site(html_headlines.shown_title(tree))[1] or site
    outlet = (
        site
        or (ending if not host or _is_of_house(ending, host) else "")
        or _as_name(_handle(named, host), host)
        or host
    )
    headline, outlet = html_headlines.owner_apart(tree, headline, outlet)
    headline = html_headlines.shown_headline(headline, site, page)
    headline = html_headlines.titled_headline(tree, headline, _is_own(tree, outlet, host))
    return Names(headline, title, outlet)


def told_line(value: str | None) -> str:
    """Return what a page says of itself as one line that can be stored."""
    return clean_line(value or "")


def _site_told(tree: "HtmlElement", document: "Document", title: str) -> str:
    """Return what the library says that the site is called.

    Where a page tells no name the library takes the part of its title with a stop in it: that is
    none.
    """
    name = told_line(document.sitename)
    shown = key_of(html_headlines.shown_title(tree))
    return "" if key_of(name) == key_of(title) and shown.startswith(key_of(name)) else name


def _site(told: str, said: PageMetadata, host: str) -> str:
    """Return the name that the page gives itself, if it is one."""
    named = [told_line(name) for name in (said.outlet, said.site)]
    made_up = {key_of(said.handle), key_of(host), key_of(f"www.{host}")} - set(map(key_of, named))
    found = (_as_name(name, host) for name in ("" if key_of(told) in made_up else told, *named))
    return next(filter(None, found), "")


def _handle(name: str, host: str) -> str:
    """Return a name on Twitter, unless it is only the server's without its stops."""
    is_host = _letters(host).endswith(_letters(name)) or _letters(name) == _letters(f"www.{host}")
    return host if host and is_host else name


def _as_name(name: str, host: str) -> str:
    """Return a name; nothing where an address is told in its place, or a line of rights."""
    if _ADDRESS.match(name):
        # That of the site, or of its page elsewhere.
        return host if host and host in name.lower() else ""
    name = name.removesuffix(_RIGHTS)
    return "" if len(name) > _LONGEST_NAME or _NO_NAME.match(name) else name


def _site_in_title(tree: "HtmlElement", headline: str) -> str:
    """Return the name of the site from the end of the title that a browser shows."""
    return html_headlines.headline(html_headlines.shown_title(tree), "", [headline])[1]


def _is_of_house(name: str, host: str) -> bool:
    """Whether an address may be that of a house of that name."""
    letters = _letters(host)
    words = [_letters(word) for word in name.split()]
    return any(len(word) >= _TELLING and word in letters for word in words) or (
        bool(words) and "".join(words) in letters
    )


def _is_own(tree: "HtmlElement", outlet: str, host: str) -> Callable[[str], bool]:
    """Return what tells whether a name is the page's own house."""
    own = {key_of(name) for name in (outlet, *_home_links(tree)) if name}
    letters = _letters(host)
    return lambda name: key_of(name) in own or _letters(name) in letters


def _home_links(tree: "HtmlElement") -> list[str]:
    """Return what the links to the site's first page say."""
    links = (link for link in tree.iter("a") if str(link.get("href", "")) in _HOME)
    return [told_line("".join(map(str, link.itertext()))) for link in links]


def _letters(text: str) -> str:
    plain = normalize("NFKD", text.lower())
    return "".join(each for each in plain if each.isalnum() and not combining(each))
