"""Painting one sentence of a reading column: background, bar, letter and lines."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout

from annotator.domain.corpus import Sentence
from annotator.domain.history.log import Verdict
from annotator.domain.labels import Label
from annotator.domain.pairing.counterparts import Grade
from annotator.domain.texts.text import is_right_to_left, utf16_length
from annotator.ui.appearance.colors import MARK_CONTRAST, TEXT_CONTRAST, mixed, readable
from annotator.ui.appearance.theme import Theme
from annotator.ui.reading.text_blocks import BAR_ROOM, SIGN_GAP, Margins

_BAR_LEFT: Final = 8
_BAR_WIDTH: Final = 4
_THIN_BAR: Final = 2
_DOT: Final = 5.0
TINT: Final = 0.09
_GAP_WIDTH: Final = 2.5
_GAP_AWAY: Final = 2.5


class _Match(NamedTuple):
    """The look of a grade: its sign, and the strength of its tint from 0 to 1."""

    sign: str
    strength: float


MATCHES: Final = {
    Grade.SAME: _Match("=", 1.0),
    Grade.NEAR: _Match("≈", 0.72),
    Grade.PARAPHRASE: _Match("~", 0.45),
}


class BlockState(NamedTuple):
    """Everything that decides how a sentence looks.

    A tuple, since each paint makes one for every sentence in sight.

    Attributes:
        sentence: The sentence.
        verdict: The annotator's verdict on it.
        label: The label of the verdict.
        is_current: Whether it is the page's current sentence.
        is_chosen: Whether it is in the selected range.
        has_focus: Whether the column has the focus.
        match: How alike it is to the page's current sentence, if it is a counterpart.
        found: The places that a search has found in it, as code points `[start, end)`.
        is_dimmed: Whether there is a search that has not found it.
        gap: Where it would be split, in code points.
    """

    sentence: Sentence
    verdict: Verdict
    label: Label | None
    is_current: bool
    is_chosen: bool
    has_focus: bool
    match: Grade | None = None
    found: Sequence[tuple[int, int]] = ()
    is_dimmed: bool = False
    gap: int | None = None


class _Edge(NamedTuple):
    """The edge at which the lines of a block begin: the right one in right-to-left text.

    Attributes:
        rect: The lines with their margins.
        is_right: Whether it is the right edge.
    """

    rect: QRectF
    is_right: bool

    def left_of(self, away: float, width: float) -> float:
        """Return the left x coordinate of something this far from the edge and this wide."""
        return self.rect.right() - away - width if self.is_right else self.rect.left() + away


class _Canvas(NamedTuple):
    """What one block is painted on.

    Attributes:
        painter: The painter.
        edge: The place of the block, and the side at which its lines begin.
        paper: The background colour.
        layout: The lines.
        margins: The space around them.
    """

    painter: QPainter
    edge: _Edge
    paper: QColor
    layout: QTextLayout
    margins: Margins

    @property
    def has_lines(self) -> bool:
        """Whether there is a line, so that signs can be painted beside it."""
        return self.layout.lineCount() > 0

    def write(self, sign: str, font: QFont, away: float) -> None:
        """Paint a sign on the base line of the first line, `away` pixels from the edge."""
        line = self.layout.lineAt(0)
        baseline = self.edge.rect.top() + self.margins.padding + line.y() + line.ascent()
        width = QFontMetricsF(font).horizontalAdvance(sign)
        self.painter.setFont(font)
        self.painter.drawText(QPointF(self.edge.left_of(away, width), baseline), sign)


class BlockPainter:
    """Paints blocks in one theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._hues: dict[tuple[str, str], QColor] = {}

    def paint_paper(self, painter: QPainter, area: QRect) -> None:
        """Paint the background of all blocks."""
        painter.fillRect(area, self._theme.paper)

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        layout: QTextLayout,
        margins: Margins,
        state: BlockState,
    ) -> None:
        """Paint one block into its rectangle."""
        paper = self._paper(state)
        if paper != self._theme.paper:
            painter.fillRect(rect, paper)
        if state.is_current:
            self._paint_edge(painter, rect, has_focus=state.has_focus)
        measure = rect.adjusted(margins.inset, 0, -margins.inset, 0)
        edge = _Edge(measure, is_right_to_left(state.sentence.text))
        canvas = _Canvas(painter, edge, paper, layout, margins)
        self._paint_bar(canvas, state)
        if canvas.has_lines:
            self._paint_letter(canvas, state)
        if state.verdict.note:
            self._paint_note(canvas)
        if state.match is not None and canvas.has_lines:
            self._paint_match(canvas, state.match)
        is_faint = state.is_dimmed or not state.sentence.kind.counts
        painter.setPen(readable(self._theme.faint, paper) if is_faint else self._theme.ink)
        wide = layout.lineAt(0).width() if layout.lineCount() else 0.0
        place = QPointF(edge.left_of(margins.left, wide), rect.top() + margins.padding)
        layout.draw(painter, place, self._found(state.sentence.text, state.found))
        if state.gap is not None:
            self._paint_gap(canvas, place, state.sentence.text, state.gap)

    def _paper(self, state: BlockState) -> QColor:
        if state.is_current:
            return self._theme.current
        if state.is_chosen:
            return self._theme.chosen
        if state.match is not None:
            return mixed(self._theme.match, self._theme.paper, MATCHES[state.match].strength)
        if state.label is not None and state.verdict.is_vote:
            return mixed(QColor(state.label.color), self._theme.paper, TINT)
        return self._theme.paper

    def _paint_edge(self, painter: QPainter, rect: QRectF, *, has_focus: bool) -> None:
        pen = QPen(self._theme.current_edge, 1 if has_focus else 0.5)
        pen.setStyle(Qt.PenStyle.SolidLine if has_focus else Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0.5, 0.5, -1.5, -0.5))

    def _paint_bar(self, canvas: _Canvas, state: BlockState) -> None:
        painter, edge, paper = canvas.painter, canvas.edge, canvas.paper
        wide = _THIN_BAR if state.label is None else _BAR_WIDTH
        left = edge.left_of(_BAR_LEFT, wide)
        bar = QRectF(left, edge.rect.top() + 3, wide, edge.rect.height() - 6)
        painter.setPen(Qt.PenStyle.NoPen)
        if state.label is None:
            if state.sentence.kind.counts:
                painter.fillRect(bar, readable(self._theme.empty, paper, MARK_CONTRAST))
            return
        hue = self._hue(state.label.color, paper, MARK_CONTRAST)
        if not state.verdict.is_vote:
            # Hollow, since a copied label does not count yet.
            painter.setPen(QPen(hue, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
            return
        pattern = (
            Qt.BrushStyle.Dense4Pattern if state.verdict.unsure else Qt.BrushStyle.SolidPattern
        )
        painter.fillRect(bar, QBrush(hue, pattern))

    def _paint_letter(self, canvas: _Canvas, state: BlockState) -> None:
        """Paint the label's letter, with a question mark if unsure."""
        sign = "?" if state.verdict.unsure else ""
        color = readable(self._theme.faint, canvas.paper)
        if state.label is not None:
            letter = state.label.shortcut or state.label.title[:1].upper()
            sign = f"{letter}{sign}" if state.verdict.is_vote else f"({letter})"
            color = self._hue(state.label.color, canvas.paper, TEXT_CONTRAST)
        if not sign:
            return
        font = QFont(canvas.layout.font())
        font.setWeight(QFont.Weight.Bold)
        canvas.painter.setPen(color)
        width = QFontMetricsF(font).horizontalAdvance(sign)
        canvas.write(sign, font, (BAR_ROOM + canvas.margins.left - width) / 2 - 2)

    def _paint_note(self, canvas: _Canvas) -> None:
        """Paint the dot that marks a note."""
        painter, edge = canvas.painter, canvas.edge
        painter.setBrush(readable(self._theme.current_edge, canvas.paper, MARK_CONTRAST))
        painter.setPen(Qt.PenStyle.NoPen)
        # Between the bar and the letter, at a height where there is room even on a single line.
        left = edge.left_of(_BAR_LEFT + _BAR_WIDTH + 0.5, _DOT)
        painter.drawEllipse(QRectF(left, edge.rect.bottom() - 8 - _DOT / 2, _DOT, _DOT))

    def _paint_match(self, canvas: _Canvas, grade: Grade) -> None:
        """Paint the sign for how alike a counterpart is, so that not only the colour tells."""
        canvas.painter.setPen(readable(self._theme.accent, canvas.paper))
        away = canvas.edge.rect.width() - canvas.margins.right + SIGN_GAP
        canvas.write(MATCHES[grade].sign, canvas.layout.font(), away)

    def _paint_gap(self, canvas: _Canvas, place: QPointF, text: str, gap: int) -> None:
        """Paint a line between the two parts into which a sentence would be split.

        Args:
            canvas: What the block is painted on.
            place: The top left of the lines.
            text: The sentence.
            gap: Where the second part begins, in code points.
        """
        before = utf16_length(text[:gap])
        line = canvas.layout.lineForTextPosition(before)
        if not line.isValid():
            return
        # Beside the first letter of the second part, not on it.
        away = _GAP_AWAY if is_right_to_left(text) else -_GAP_AWAY
        found = line.cursorToX(before)
        beside = float(found[0]) if isinstance(found, tuple) else 0.0
        x = place.x() + line.x() + beside + away
        top = place.y() + line.y()
        bar = QRectF(x - _GAP_WIDTH / 2, top, _GAP_WIDTH, line.height())
        canvas.painter.fillRect(bar, readable(self._theme.accent, canvas.paper, MARK_CONTRAST))

    def _found(self, text: str, spans: Sequence[tuple[int, int]]) -> list[QTextLayout.FormatRange]:
        """Return the formats of the places found; Qt counts UTF-16 units."""
        marks = []
        for start, end in spans:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length = utf16_length(text[:start]), utf16_length(text[start:end])
            mark.format.setBackground(self._theme.found)
            mark.format.setForeground(self._theme.found_ink)
            marks.append(mark)
        return marks

    def _hue(self, color: str, paper: QColor, ratio: float) -> QColor:
        key = color + paper.name(), f"{ratio}"
        if key not in self._hues:
            self._hues[key] = readable(QColor(color), paper, ratio)
        return self._hues[key]
