"""What became of a sentence in its counterpart, as one line of marked-up text.

Never by colour alone: what only the first has is struck through, what only the second has is
underlined, what moved is in italics, and what was found (`annotator.domain.comparison.findings`)
stands on a ground of its own. Where too few words are the same to be told apart one by one
(`Difference.is_word_for_word`), the second sentence stands plain but for what was found.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import Final, Self

from PySide6.QtGui import QColor

from annotator.domain.comparison.differences import PieceKind
from annotator.domain.comparison.findings import Comparison, FindingKind
from annotator.domain.comparison.wording import Stretch
from annotator.ui.appearance.colors import mixed, readable
from annotator.ui.appearance.theme import Theme

DROPPED = QColor("#b3261e")
ADDED = QColor("#1a7f37")
FINDING_STRENGTH: Final = 0.3
_ONE, _OTHER = 0, 1
_STOPS: Final = frozenset(".,;:!?…)]}”’»")


@dataclass(frozen=True, slots=True)
class Shade:
    """The background of what was found, and the text colour on it."""

    ground: QColor
    ink: QColor

    @classmethod
    def on(cls, back: QColor, theme: Theme) -> Self:
        """Return the shade that is visible on a background."""
        ground = mixed(theme.found, back, FINDING_STRENGTH)
        return cls(ground, readable(theme.ink, ground))

    def around(self, html: str) -> str:
        """Return HTML with this background and text colour."""
        style = f"background-color:{self.ground.name()};color:{self.ink.name()}"
        return f'<span style="{style}">{html}</span>'


def marked_up(one: str, other: str, comparison: Comparison, theme: Theme, ground: QColor) -> str:
    """Return the second sentence as HTML: dropped words struck through, added ones underlined.

    The sentences are escaped, so that HTML in them is shown as text.

    Args:
        one: The first sentence.
        other: The second one.
        comparison: How they differ.
        theme: The theme in force.
        ground: The background of the line.
    """
    return _Line(one, other, comparison, theme, ground).html()


def with_findings(text: str, stretches: Iterable[Stretch], theme: Theme) -> str:
    """Return a sentence as HTML, with what was found in it on a background of its own."""
    shade, parts, place = Shade.on(theme.paper, theme), [], 0
    for start, end in sorted(stretches):
        if start >= place:
            parts += [escape(text[place:start]), shade.around(escape(text[start:end]))]
            place = end
    return "".join([*parts, escape(text[place:])])


class _Line:
    """Builds a line of marked-up text."""

    def __init__(
        self, one: str, other: str, comparison: Comparison, theme: Theme, ground: QColor
    ) -> None:
        self._texts = one, other
        words = comparison.difference
        self._pieces = words.pieces if words.is_word_for_word else ()
        self._ground = ground
        self._shade = Shade.on(ground, theme)
        findings = comparison.findings
        self._found = (
            [stretch for finding in findings for stretch in finding.one],
            [stretch for finding in findings for stretch in finding.other],
        )
        lost = [f.other for f in findings if f.kind is FindingKind.QUOTES_LOST and f.other]
        self._opened = {min(stretch.start for stretch in each) for each in lost}
        self._closed = {max(stretch.end for stretch in each) for each in lost}

    def html(self) -> str:
        """Return the line as HTML."""
        parts: list[str] = []
        place, owes_space = 0, False
        for piece in self._pieces:
            if piece.other is None:
                if piece.one is not None:
                    gap = "" if not parts or parts[-1].endswith(" ") else " "
                    parts.append(gap + self._styled(_ONE, piece.one, piece.kind))
                    owes_space = True
                continue
            between = Stretch(place, piece.other.start)
            if owes_space and not self._hangs_on(place):
                parts.append(" ")
            owes_space = False
            parts.append(self._styled(_OTHER, between, PieceKind.KEPT))
            parts.append(self._styled(_OTHER, piece.other, piece.kind))
            place = piece.other.end
        rest = Stretch(place, len(self._texts[_OTHER]))
        parts.append(self._styled(_OTHER, rest, PieceKind.KEPT))
        return "".join(parts)

    def _hangs_on(self, place: int) -> bool:
        """Return whether the text there needs no space before it, being a space or punctuation."""
        character = self._texts[_OTHER][place : place + 1]
        return not character or character.isspace() or character in _STOPS

    def _styled(self, side: int, stretch: Stretch, kind: PieceKind) -> str:
        text, found = self._texts[side], self._found[side]
        parts = []
        for start, end in self._cut(stretch, found):
            is_found = any(each.start <= start and end <= each.end for each in found)
            back = self._shade.ground if is_found else self._ground
            html = _as(kind, escape(text[start:end]), back)
            if is_found:
                html = self._shade.around(html)
            if side == _OTHER:
                # Quotation marks are not words, so a comparison of words does not show their loss.
                html = self._lost("“", is_lost=start in self._opened) + html
                html += self._lost("”", is_lost=end in self._closed)
            parts.append(html)
        return "".join(parts)

    def _lost(self, mark: str, *, is_lost: bool) -> str:
        if not is_lost:
            return ""
        return self._shade.around(_as(PieceKind.DROPPED, f"<b>{mark}</b>", self._shade.ground))

    def _cut(self, stretch: Stretch, found: list[Stretch]) -> Iterator[Stretch]:
        """Yield the parts of a stretch, cut where something that was found begins or ends."""
        edges = {place for each in found for place in each if stretch.start < place < stretch.end}
        cuts = sorted({*stretch, *edges})
        for start, end in pairwise(cuts):
            yield Stretch(start, end)


def _as(kind: PieceKind, html: str, back: QColor) -> str:
    if kind is PieceKind.DROPPED:
        return f'<s style="color:{readable(DROPPED, back).name()}">{html}</s>'
    if kind is PieceKind.ADDED:
        return f'<u style="color:{readable(ADDED, back).name()}">{html}</u>'
    return f"<i>{html}</i>" if kind is PieceKind.MOVED else html
