"""What every page of a PDF repeats: running titles, page numbers, what a browser prints there."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from annotator.domain.texts.text import one_line
from annotator.formats.articles.pdf import printed_pages

_NUMBER: Final = re.compile(r"\d+")
_PAGE_OF: Final = re.compile(
    r"(?:page|p\.|seite|página|pág\.|pagina)?\s*\d+\s*(?:of|/|von|de|di|sur|van|av)\s*\d+"
    r"|(?:page|seite|página|pagina)\s+\d+",
    re.IGNORECASE,
)
_EDGE: Final = 2
"""Lines at the top and the bottom of a page in which running titles stand."""
_FEWEST_PAGES: Final = 2


def without_running_titles(pages: Sequence[str], title: str) -> list[list[str]]:
    """Return the pages' lines; page numbers, and lines at the edge of most pages, are left out.

    So is what a browser prints there, on however few pages.

    Args:
        pages: The lines of each page.
        title: What the file says its title is.
    """
    split = [page.splitlines() for page in pages]
    repeated = _repeated(split)
    cleaned = []
    for lines in split:
        there = [index for index, line in enumerate(lines) if line.strip()]
        gone = {
            index
            for index in (*there[:_EDGE], *there[-_EDGE:])
            if _alike(lines[index]) in repeated
            or printed_pages.is_printed(lines[index], title)
            or _is_page_number(lines[index], len(pages))
        }
        # What was empty between a running title and the text is so no more.
        left = [index for index in there if index not in gone]
        span = range(left[0], left[-1] + 1) if left else range(0)
        cleaned.append([lines[index] for index in span if index not in gone])
    return cleaned


def _repeated(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return what stands at the edge of most pages, its numbers made alike."""
    edges = [{_alike(line) for line in _edge(lines)} for lines in pages]
    counted = Counter(line for edge in edges for line in edge)
    many = max(len(pages) // 2 + 1, _FEWEST_PAGES)
    return frozenset(
        line for line, count in counted.items() if count >= many and any(map(str.isalpha, line))
    )


def _edge(lines: Sequence[str]) -> list[str]:
    there = [line for line in lines if line.strip()]
    return there[:_EDGE] + there[-_EDGE:]


def _alike(line: str) -> str:
    """Return the line with its numbers made alike: pages count themselves."""
    return _NUMBER.sub("#", one_line(line))


def _is_page_number(line: str, pages: int) -> bool:
    if _PAGE_OF.fullmatch(line.strip()):
        return True
    bare = line.strip("-– ")
    return bare == "1" or (pages > 1 and _NUMBER.fullmatch(bare) is not None)
