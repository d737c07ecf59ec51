"""The beginnings of other articles below one: each stands under a heading that leads to it."""

from collections.abc import Sequence
from typing import Final

from annotator.formats.articles.html.html_ground import HEADINGS
from annotator.formats.articles.html.html_lines import HtmlLine

_FEWEST: Final = 2
"""One may be a part of the article that has a heading with a link."""
_FEW: Final = 0.5
"""Share of the text above that stands below; more may be the article, a list of links."""


def is_teaser(lines: Sequence[HtmlLine], at: int) -> bool:
    """Whether a line stands right below a heading that is a link: another article begins.

    Args:
        lines: The lines of the page.
        at: The number of the line.
    """
    above = lines[at - 1] if at else None
    return above is not None and above.is_link and above.holder.tag in HEADINGS


def end_of_article(lines: Sequence[HtmlLine], running: Sequence[int]) -> int:
    """Return the number of the line at which other articles begin; that of all lines, if none do.

    There are several of them, and below them nothing stands in one element with what stands above:
    the article goes on where something does.

    Args:
        lines: The lines of the page.
        running: The numbers of those that were taken for paragraphs of the article.
    """
    left = sum(is_teaser(lines, at) for at in running)
    last = {lines[at].holder.getparent(): at for at in running}
    rest = sum(len(lines[at].text) for at in running)
    above, goes_on_until = 0, -1
    for at in running:
        if not is_teaser(lines, at):
            above += len(lines[at].text)
            goes_on_until = max(goes_on_until, last[lines[at].holder.getparent()])
        elif goes_on_until < at and left >= _FEWEST:
            return _above_labels(lines, at - 1) if rest <= _FEW * above else len(lines)
        else:
            left -= 1
        rest -= len(lines[at].text)
    return len(lines)


def _above_labels(lines: Sequence[HtmlLine], heading: int) -> int:
    """Return the number of the first of the headings that stand one upon another: “Read on”."""
    while heading and lines[heading - 1].holder.tag in HEADINGS:
        heading -= 1
    return heading
