"""What a PDF's pages say, as lines in the order in which they are drawn, larger type apart."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import isfinite
from typing import TYPE_CHECKING, Final

from annotator.domain.texts.text import one_line

if TYPE_CHECKING:
    from pypdf import PageObject

_LARGER: Final = 1.15
_HEADLINE: Final = 1.3
_LONGEST_HEADLINE: Final = 300
_HEADLINE_WITHIN: Final = 6


@dataclass(slots=True)
class PageText:
    """The text of a page with the sizes of its type.

    Attributes:
        pieces: Texts as they are drawn, each with the size of its type in points.
    """

    pieces: list[tuple[str, float]] = field(default_factory=list)

    def text(self, usual: float) -> str:
        """Return its lines; an empty one where larger type begins or ends.

        Args:
            usual: The size of the document's running text.
        """
        found = ""
        was_large = False
        for text, size in self.pieces:
            is_large = size > _LARGER * usual
            if is_large != was_large and text.strip():
                found = f"{found.rstrip()}\n\n" if found.strip() else found
                was_large = is_large
            found += text
        return found


def read_page(page: "PageObject") -> PageText:
    """Return the text of a page.

    Raises:
        Exception: What the library's parts raise.
    """
    found = PageText()

    def take(text: str, _cm: object, matrix: Sequence[float], _font: object, size: float) -> None:
        # The size is in units of the matrix, which some programs scale instead.
        scale = abs(matrix[3]) or abs(matrix[1]) or 1.0
        points = float(size) * scale
        found.pieces.append((text, points if isfinite(points) else 0.0))

    page.extract_text(visitor_text=take)
    return found


def usual_size(pages: Sequence[PageText]) -> float:
    """Return the size in which most of a document is set, in points."""
    counted: Counter[float] = Counter()
    for page in pages:
        for text, size in page.pieces:
            counted[round(size, 1)] += len(text.strip())
    return max(counted, key=counted.__getitem__, default=0.0)


def headline(pages: Sequence[PageText]) -> str:
    """Return what is set in much larger type at the top of the first page, if anything is."""
    usual = usual_size(pages)
    shown = [(text, size) for text, size in pages[0].pieces if text.strip()] if pages else []
    largest = max((size for _, size in shown[:_HEADLINE_WITHIN]), default=0.0)
    if not shown or largest < _HEADLINE * usual:
        return ""
    first = next(index for index, (_, size) in enumerate(shown) if size == largest)
    lines = []
    for text, size in shown[first:]:
        if size != largest:
            break
        lines.append(text)
    found = one_line(" ".join(lines))
    return found if len(found) <= _LONGEST_HEADLINE else ""
