"""What browsers print around a page that is saved as a PDF: its title, its address, the time."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

from annotator.domain.texts.text import one_line
from annotator.formats.articles.html import html_headlines

_TIME: Final = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AP]M)?"
_PAGE: Final = r"\d+\s*(?:/|of|von|de|sur|di|van)\s*\d+"
_ADDRESS: Final = r"(?P<url>(?:https?|file|about|blob|chrome-extension):\S+)"
_LINES: Final = (
    re.compile(rf"{_TIME}\s+(?P<title>\S.*)"),
    re.compile(rf"(?P<title>\S.*?)\s+{_TIME}"),
    re.compile(rf"(?P<title>\S.*?)\s+{_ADDRESS}"),
    re.compile(rf"{_ADDRESS}\s+{_PAGE}"),
    re.compile(rf"{_PAGE}\s+{_TIME}"),
)
_HEADLINE_WITHIN: Final = 20
_LONGEST_HEADLINE: Final = 300
_CUT: Final = re.compile(r"\s*(?:…|\.\.\.)$")


def is_printed(line: str, title: str) -> bool:
    """Whether a line at a page's edge is what a browser prints there.

    Args:
        line: The line.
        title: What the file says its title is; a line with another one is the article's own.
    """
    return _told(line, title) is not None


def address_in(pages: Iterable[str], title: str) -> str:
    """Return the address that a browser printed on a page; empty if none did.

    Args:
        pages: The lines of each page.
        title: What the file says its title is.
    """
    for line in (line for page in pages for line in page.splitlines()):
        found = _told(line, title)
        url = (found.groupdict().get("url") or "") if found else ""
        if url.startswith("http"):
            return url
    return ""


def headline_and_site(title: str, body: Iterable[str]) -> tuple[str, str]:
    """Return the headline that a printed page's title tells, and the name of its site.

    Args:
        title: The title, as a browser shows it.
        body: The file's paragraphs.
    """
    near = [text for text in islice(body, _HEADLINE_WITHIN) if len(text) <= _LONGEST_HEADLINE]
    return html_headlines.headline(title, "", near)


def _told(line: str, title: str) -> re.Match[str] | None:
    bare = one_line(line)
    for pattern in _LINES:
        found = pattern.fullmatch(bare)
        if found is None:
            continue
        said = _CUT.sub("", found.groupdict().get("title") or "")
        if not said or (title and one_line(title).startswith(said)):
            return found
    return None
