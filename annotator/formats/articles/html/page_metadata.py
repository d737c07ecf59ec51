"""What a page says of its article for machines: JSON-LD (schema.org), Open Graph, Dublin Core.

The library's own reading gives days without times, and where a page names no date it looks for one
anywhere, down to the year of the copyright line.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from annotator.formats.articles.said_dates import iso_date
from annotator.formats.articles.said_languages import iso_language

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DATES: Final = (
    "article:published_time", "article:published", "datepublished", "og:published_time",
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dc.date", "dcterms.created", "pubdate",
    "publishdate", "publish-date", "publication_date", "date",
)  # fmt: skip
_LANGUAGES: Final = ("og:locale", "content-language", "dc.language", "language")
_ARTICLE: Final = ("Article", "Posting", "Report")
_SAVED_FROM: Final = re.compile(
    r"<!--(?:\s*saved from url=\(\d+\)|[^>]{0,200}?\burl:\s?)(https?://[^\s<>]+)", re.IGNORECASE
)
"""What Chrome, Internet Explorer and SingleFile write above a page."""
_SAVED_WITHIN: Final = 4096
_DEEPEST: Final = 6
_LONGEST_SCRIPT: Final = 2_000_000


@dataclass(frozen=True, slots=True)
class PageMetadata:
    """What a page says; empty where it says nothing.

    Attributes:
        title: The headline.
        outlet: Who printed it.
        url: Its address.
        published_at: ISO 8601 date or time.
        language: ISO 639 code.
        site: What the site is called.
        handle: Its name on Twitter.
        body: The article's text, perhaps with elements of HTML in it.
    """

    title: str = ""
    outlet: str = ""
    url: str = ""
    published_at: str = ""
    language: str = ""
    site: str = ""
    handle: str = ""
    body: str = ""


def page_metadata(tree: "HtmlElement") -> PageMetadata:
    """Return what the page says of its article."""
    said = _meta(tree)
    linked = _linked_data(tree)
    dates = [iso_date(said.get(name)) for name in _DATES]
    languages = (iso_language(said.get(name)) for name in _LANGUAGES)
    return PageMetadata(
        title=_text(linked.get("headline")),
        outlet=_name(linked.get("publisher")),
        url=_address(linked),
        published_at=next(
            filter(None, (iso_date(linked.get("datePublished")), *dates, _time(tree))), ""
        ),
        language=next(filter(None, languages), "") or iso_language(linked.get("inLanguage")),
        site=said.get("og:site_name", ""),
        handle=said.get("twitter:site", ""),
        body=_text(linked.get("articleBody")),
    )


def saved_from(text: str) -> str:
    """Return the address that a browser wrote into a page that it saved; empty if none did.

    Args:
        text: The page as it stands in its file.
    """
    found = _SAVED_FROM.search(text, 0, _SAVED_WITHIN)
    return found[1] if found else ""


def _meta(tree: "HtmlElement") -> dict[str, str]:
    """Return the contents of the page's meta elements by their names, the first of each."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        content = element.get("content", "").strip()
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = element.get(attribute, "").strip().lower()
            if name and content:
                found.setdefault(name, content)
    return found


def _linked_data(tree: "HtmlElement") -> Mapping[str, object]:
    """Return what the page's JSON-LD says of an article; nothing if there is none."""
    for script in tree.iter("script"):
        text = script.text or ""
        if "ld+json" not in script.get("type", "").lower() or len(text) > _LONGEST_SCRIPT:
            continue
        try:
            said = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        for thing in _things(said, _DEEPEST):
            kinds = thing.get("@type")
            named = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(kind, str) and kind.endswith(_ARTICLE) for kind in named):
                return thing
    return {}


def _things(said: object, depth: int) -> Iterator[Mapping[str, object]]:
    if isinstance(said, dict):
        yield said
        if depth:
            for value in said.values():
                yield from _things(value, depth - 1)
    elif isinstance(said, list) and depth:
        for item in said:
            yield from _things(item, depth - 1)


def _time(tree: "HtmlElement") -> str:
    """Return the time that is marked as that of publication.

    Comments and links to other articles have such times, too: of several the first on the page is
    the article's, marked or not.
    """
    times = [(iso_date(time.get("datetime")), time) for time in tree.iter("time")]
    marked = {said for said, time in times if said and _is_publication(time)}
    if len(marked) > 1:
        return next(said for said, _ in times if said)
    return next(iter(marked), "")


def _is_publication(time: "HtmlElement") -> bool:
    return (time.get("itemprop") or "").lower() == "datepublished" or time.get(
        "pubdate"
    ) is not None


def _address(linked: Mapping[str, object]) -> str:
    page = linked.get("mainEntityOfPage")
    said = (linked.get("url"), page.get("@id") if isinstance(page, dict) else page)
    addresses = (_text(each) for each in said)
    return next((each for each in addresses if each.startswith(("http://", "https://"))), "")


def _name(thing: object) -> str:
    if isinstance(thing, list):
        thing = thing[0] if thing else None
    return _text(thing.get("name") if isinstance(thing, dict) else thing)


def _text(said: object) -> str:
    return said.strip() if isinstance(said, str) else ""
