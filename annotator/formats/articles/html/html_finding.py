"""The article of a page, found by trafilatura and completed from the page.

Of eight libraries that were compared trafilatura finds articles best. It is asked for precision
first, and what that costs is put back from the page; where it leaves next to nothing or the
greater part stands elsewhere, it is asked for balance.
"""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final

from annotator.formats.articles.html import html_tree
from annotator.formats.articles.html.html_gaps import Gaps
from annotator.formats.articles.html.html_leaves import name_paragraphs
from annotator.formats.articles.html.html_lines import lines_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement
    from trafilatura.settings import Document

_LITTLE: Final = 250
"""Characters of an article below which precision has probably thrown too much away."""
_MUCH_MORE: Final = 2
_MOSTLY_LINKS: Final = 0.5


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found.

    Attributes:
        blocks: The article's paragraphs in reading order; none if there is no article.
        headings: Which of them are headings amid it.
        below: Which of them stand below it, at the beginnings of other articles.
        document: What the library says of the page; None where it found nothing.
    """

    blocks: Sequence[str] = ()
    headings: frozenset[str] = frozenset()
    below: frozenset[str] = frozenset()
    document: "Document | None" = None


def found_in(tree: "HtmlElement", url: str) -> Finding:
    """Find the article of a page.

    Args:
        tree: The page; where its paragraphs are elements that mean nothing they are renamed.
        url: Where it was; empty if that is not known.
    """
    document = _asked(tree, url, is_precise=True)
    if name_paragraphs(tree, (document.text or "") if document is not None else ""):
        document = _asked(tree, url, is_precise=True)
    blocks = _blocks(document)
    gaps = Gaps(tree, blocks)
    is_doubtful = not gaps.is_found and (_length(document) < _LITTLE or _is_links(tree, blocks))
    balanced = cache(lambda: _asked(tree, url, is_precise=False))
    if (is_doubtful or gaps.are_elsewhere()) and _is_better(balanced(), document, tree):
        document = balanced()
        gaps = Gaps(tree, _blocks(document))
    if document is None or (not gaps.is_found and _is_links(tree, _blocks(document))):
        # A menu is no article, nor is a page of headlines.
        return Finding()
    found = gaps.filled(lambda: _blocks(balanced()))
    headings = html_tree.inner_headings(document.body) | found.headings
    return Finding(found.blocks, headings, found.below, document)


def or_told(finding: Finding, body: str) -> Finding:
    """Return what was found, or what the page tells machines of its article where that is more.

    Pages that are put together while they are looked at have their text nowhere else.

    Args:
        finding: What was found.
        body: The text of the article that the page tells; empty if it tells none.
    """
    if len(body) <= max(_LITTLE, _MUCH_MORE * sum(map(len, finding.blocks))):
        return finding
    tree = html_tree.parse(body.replace("\n", "<br>"))
    lines = [line.text for line in lines_of(tree)] if tree is not None else []
    return replace(finding, blocks=lines, below=frozenset()) if lines else finding


def _is_better(
    balanced: "Document | None", precise: "Document | None", tree: "HtmlElement"
) -> bool:
    """Whether the finding that was asked for balance is to be taken for the precise one."""
    if balanced is None or _unlinked(tree, balanced) <= _MUCH_MORE * _unlinked(tree, precise):
        return False
    # Where there is next to no article, what surrounds it looks like one.
    return precise is None or not _is_links(tree, _blocks(balanced))


def _unlinked(tree: "HtmlElement", document: "Document | None") -> float:
    """Return how long a finding is without the page's links, in characters."""
    return _length(document) * (1 - html_tree.share_of_links(tree, _blocks(document)))


def _is_links(tree: "HtmlElement", blocks: Sequence[str]) -> bool:
    return html_tree.share_of_links(tree, blocks) > _MOSTLY_LINKS


def _asked(tree: "HtmlElement", url: str, *, is_precise: bool) -> "Document | None":
    from trafilatura import bare_extraction  # noqa: PLC0415 - an import waits for it, nobody else

    try:
        found = bare_extraction(
            deepcopy(tree),
            url=url or None,
            fast=is_precise,
            favor_precision=is_precise,
            include_comments=False,
            with_metadata=True,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception:  # noqa: BLE001 - whatever breaks over a page, it has no article to be found
        return None
    return None if isinstance(found, dict) else found


def _blocks(document: "Document | None") -> list[str]:
    return html_tree.paragraphs(document.body) if document is not None else []


def _length(document: "Document | None") -> int:
    return len(document.text or "") if document is not None else 0
