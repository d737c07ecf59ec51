"""What a PDF's pages say, as lines in the order in which they are drawn, larger type apart."""

from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from math import inf, isfinite
from typing import TYPE_CHECKING, Final

from annotator.domain.texts.text import one_line
from annotator.formats.articles.pdf.pdf_columns import Drawn, only, parts_of, place

if TYPE_CHECKING:
    from pypdf import PageObject

_LARGER: Final = 1.15
_GAP: Final = 1.5
"""From this multiple of the usual distance on, a line begins a paragraph."""
_SAME_LINE: Final = 0.5
"""How much higher or lower, in points, what goes on in the same line may stand."""
_HEADLINE: Final = 1.3
_LONGEST_HEADLINE: Final = 300
_HEADLINE_WITHIN: Final = 6
_LIGATURES: Final = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
"""Letters that are set as one, written as elsewhere: words are to be found and compared."""


@dataclass(slots=True)
class PageText:
    """The text of a page with the sizes of its type.

    Attributes:
        pieces: Texts as they are drawn, each with the size of its type in points.
        heights: How high on the page each begins, in points.
        is_picture: Whether it has no text but a picture, as a scanned page does.
    """

    pieces: list[tuple[str, float]] = field(default_factory=list)
    heights: list[float] = field(default_factory=list)
    is_picture: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is no text on it."""
        return not any(text.strip() for text, _ in self.pieces)

    def text(self, usual: float) -> str:
        """Return its lines; an empty one where larger type begins or ends, and in wide gaps.

        Args:
            usual: The size of the document's running text.
        """
        found = ""
        was_large = False
        before: float | None = None
        usual_step = self._usual_step()
        for (text, size), height in zip(self.pieces, self.heights, strict=True):
            if text.strip():
                is_large = size > _LARGER * usual
                # Lines of larger type stand further apart.
                step = usual_step * max(1.0, size / usual) if usual else usual_step
                is_apart = before is not None and before - height > _GAP * step
                is_same = before is not None and abs(before - height) < _SAME_LINE
                if is_same and found.endswith("\n") and is_large == was_large:
                    # Each word may be drawn for itself, and end a line of its own.
                    found = f"{found.rstrip()} "
                elif is_large != was_large or is_apart:
                    found = f"{found.rstrip()}\n\n" if found.strip() else found
                was_large, before = is_large, height
            found += text
        return found

    def close_up(self, first: int) -> None:
        """Leave out what is empty around the text from a piece on, and end its last line.

        A sentence goes on from one column to the next.
        """
        shown = [at for at in range(first, len(self.pieces)) if self.pieces[at][0].strip()]
        start, end = (shown[0], shown[-1] + 1) if shown else (first, first)
        for kept in (self.pieces, self.heights):
            del kept[end:]
            del kept[first:start]
        if shown:
            text, size = self.pieces[-1]
            self.pieces[-1] = (f"{text.rstrip()}\n", size)

    def _usual_step(self) -> float:
        """Return how far one line is below another mostly, in points."""
        shown = [
            height
            for (text, _), height in zip(self.pieces, self.heights, strict=True)
            if text.strip()
        ]
        steps = Counter(round(one - other, 1) for one, other in pairwise(shown) if one > other)
        return max(steps, key=steps.__getitem__, default=inf)


def read_page(page: "PageObject") -> PageText:
    """Return the text of a page.

    Raises:
        Exception: What the library's parts raise.
    """
    found = PageText()
    drawn = Drawn()

    def take(
        text: str, current: Sequence[float], matrix: Sequence[float], _font: object, size: float
    ) -> None:
        # The size is in units of the matrix, which some programs scale instead.
        scale = abs(matrix[3]) or abs(matrix[1]) or 1.0
        points = float(size) * scale
        text = text.translate(_LIGATURES)
        found.pieces.append((text, points if isfinite(points) else 0.0))
        height = place(current, matrix)[1]
        found.heights.append(height if isfinite(height) else 0.0)

    page.extract_text(visitor_text=take, visitor_operand_before=drawn.note)
    parts = parts_of(drawn, float(page.mediabox.width))
    if parts:
        found.pieces.clear()
        found.heights.clear()
    for part in parts:
        first = len(found.pieces)
        page.extract_text(visitor_text=take, visitor_operand_before=only(part))
        found.close_up(first)
    found.is_picture = found.is_empty and _shows_picture(page)
    return found


def _shows_picture(page: "PageObject") -> bool:
    with suppress(Exception):
        drawn = page["/Resources"]["/XObject"]  # type: ignore[index]
        return any(each.get_object().get("/Subtype") == "/Image" for each in drawn.values())
    return False


def usual_size(pages: Sequence[PageText]) -> float:
    """Return the size in which most of a document is set, in points."""
    counted: Counter[float] = Counter()
    for page in pages:
        for text, size in page.pieces:
            counted[round(size, 1)] += len(text.strip())
    return max(counted, key=counted.__getitem__, default=0.0)


def headline(pages: Sequence[PageText]) -> str:
    """Return what is set in much larger type at the top of the first page with text, if any is."""
    usual = usual_size(pages)
    first_page = next((page for page in pages if not page.is_empty), PageText())
    shown = [(text, size) for text, size in first_page.pieces if text.strip()]
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
