"""Two counterparts as rich text: each in its paragraph, and between them what became of the words.

Never by colour alone: what only the first has is struck through, what only the second has is
underlined, what moved is in italics, and what was found (`annotator.domain.comparison.findings`)
stands on a ground of its own.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import Final

from PySide6.QtGui import QColor

from annotator.domain.comparison.differences import PieceKind
from annotator.domain.comparison.findings import Comparison, Finding, FindingKind
from annotator.domain.comparison.wording import Stretch
from annotator.domain.texts.direction import is_right_to_left
from annotator.ui.appearance.colors import mixed, readable
from annotator.ui.appearance.theme import Theme
from annotator.ui.label_page.described_difference import FINDING_NAMES
from annotator.ui.languages.language import mark, tr
from annotator.ui.reading.marked_text import ADDED, DROPPED

LEGEND: Final = mark(
    "Review",
    "struck: only in the first · underlined: only in the second · italics: moved · "
    "shaded: what the points above are about",
)
_ONE, _OTHER = 0, 1
_STOPS: Final = frozenset(".,;:!?…)]}”’»")
FINDING_STRENGTH: Final = 0.3
_LINE_HEIGHT: Final = "135%"
_MARKS: Final = frozenset({FindingKind.QUOTES_LOST, FindingKind.QUOTES_GAINED})


@dataclass(frozen=True, slots=True)
class _Shade:
    """The ground of what was found, and the ink on it."""

    ground: QColor
    ink: QColor

    def around(self, html: str) -> str:
        """Return text on the ground."""
        style = f"background-color:{self.ground.name()};color:{self.ink.name()}"
        return f'<span style="{style}">{html}</span>'


def paragraph(before: str, sentence: str, after: str, theme: Theme) -> str:
    """Return a sentence within its paragraph, which is dimmed.

    Args:
        before: What stands before the sentence in its paragraph.
        sentence: The sentence, as HTML.
        after: What stands behind it.
        theme: The theme in force.
    """
    faint = f'<span style="color:{theme.faint.name()}">'
    parts = (
        f"{faint}{escape(before)}</span> " if before else "",
        f'<span style="color:{theme.ink.name()}">{sentence}</span>',
        f" {faint}{escape(after)}</span>" if after else "",
    )
    return _block("".join(parts), before + sentence)


def with_findings(text: str, stretches: Iterable[Stretch], theme: Theme) -> str:
    """Return a sentence as HTML, with what was found in it on a ground of its own."""
    shade, parts, place = _shade(theme), [], 0
    for start, end in sorted(stretches):
        if start >= place:
            parts += [escape(text[place:start]), shade.around(escape(text[start:end]))]
            place = end
    return "".join([*parts, escape(text[place:])])


def difference(one: str, other: str, comparison: Comparison, theme: Theme) -> str:
    """Return what became of the first sentence in the second one, word by word."""
    return _block(_Difference(one, other, comparison, theme).html(), other)


def said(findings: Iterable[Finding], one: str, other: str) -> list[str]:
    """Return what was found in words, with the words that it is about."""
    lines = []
    for finding in findings:
        here = " … ".join(one[start:end] for start, end in finding.one)
        there = " … ".join(other[start:end] for start, end in finding.other)
        name = tr("Label", FINDING_NAMES[finding.kind])
        name = name[:1].upper() + name[1:]
        if finding.kind in _MARKS:
            words = here if finding.kind is FindingKind.QUOTES_LOST else there
            quoted = tr("Review", "“{words}”").format(words=words)
            lines.append(f"{name}: {quoted}")
        else:
            lines.append(f"{name}: {' → '.join(part for part in (here, there) if part)}")
    return list(dict.fromkeys(lines))


class _Difference:
    """One line of marked-up text in the making."""

    def __init__(self, one: str, other: str, comparison: Comparison, theme: Theme) -> None:
        self._texts = one, other
        self._pieces = comparison.difference.pieces
        self._theme = theme
        self._shade = _shade(theme)
        findings = comparison.findings
        self._found = (
            [stretch for finding in findings for stretch in finding.one],
            [stretch for finding in findings for stretch in finding.other],
        )
        lost = [f.other for f in findings if f.kind is FindingKind.QUOTES_LOST and f.other]
        self._opened = {min(stretch.start for stretch in each) for each in lost}
        self._closed = {max(stretch.end for stretch in each) for each in lost}

    def html(self) -> str:
        """Return the line."""
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
        """Whether what stands there needs no space before it: a space itself, or a stop."""
        character = self._texts[_OTHER][place : place + 1]
        return not character or character.isspace() or character in _STOPS

    def _styled(self, side: int, stretch: Stretch, kind: PieceKind) -> str:
        text, found = self._texts[side], self._found[side]
        parts = []
        for start, end in self._cut(stretch, found):
            is_found = any(each.start <= start and end <= each.end for each in found)
            back = self._shade.ground if is_found else self._theme.paper
            html = _as(kind, escape(text[start:end]), back)
            if is_found:
                html = self._shade.around(html)
            if side == _OTHER:
                # Marks are no words, so the words alone do not show that they are gone.
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


def _shade(theme: Theme) -> _Shade:
    ground = mixed(theme.found, theme.paper, FINDING_STRENGTH)
    return _Shade(ground, readable(theme.ink, ground))


def _block(html: str, text: str) -> str:
    direction = "rtl" if is_right_to_left(text) else "ltr"
    return f'<p dir="{direction}" style="margin:0; line-height:{_LINE_HEIGHT}">{html}</p>'
