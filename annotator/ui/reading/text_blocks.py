"""Laying out the sentences of a column: the place of each block, and its lines of text.

A sentence can be put on any line of the window, because all heights are computed: at once, or in a
very long column when a part comes into view (`annotator.ui.reading.block_heights`). Line layouts
are kept only for the blocks painted last.
"""

from collections import OrderedDict
from collections.abc import Collection, Iterator, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QTextLayout, QTextOption

from annotator.domain.corpus import Kind, Sentence
from annotator.domain.texts.text import is_right_to_left
from annotator.ui.languages.language import counted
from annotator.ui.reading.block_heights import BlockHeights

MAX_SHOWN: Final = 20_000
"""How many characters of a sentence are laid out; nobody reads a longer one here."""

_LINE_SPACING: Final = 1.54
"""The line height as a multiple of the font size; the fonts' own line heights differ too much."""
_KEPT_LAYOUTS: Final = 96
_MEASURE: Final = 66
"""The longest line in characters: at the end of a longer one, the eye loses its way back."""


BAR_ROOM: Final = 16
"""The room at the left edge for the bar that shows whether a sentence is labelled."""
_SIGN: Final = 0.84
"""Of the size of the letters, how wide a sign beside a counterpart is in the faces that have it.

Not measured: the reading faces have none of them, and Qt would look through all others first.
"""
SIGN_GAP: Final = 5
"""The gap at either side of a counterpart's sign: any less, and it looks like part of the line."""
_LEAST_LINE: Final = 11.2
"""The least line length as a multiple of the font size; shorter lines are tiring to read."""
_READABLE_LINE: Final = 28
"""The line length in characters from which on text is easy to read."""
_COMMON: Final = "etaoin shrdlu"
"""The most common letters; a font's average width counts capitals just as often."""


class Margins(NamedTuple):
    """Distances in device-independent pixels; they grow with the letters.

    Attributes:
        left: From the column's edge to the text; holds the bar and the letter.
        right: From the text to the column's other edge.
        padding: Above and below the text within a block.
        gap: Between blocks of one paragraph.
        paragraph: Between paragraphs.
        inset: At either side of a column wider than its lines, so that they are centred.
    """

    left: int
    right: int
    padding: int
    gap: int
    paragraph: int
    inset: int = 0

    @classmethod
    def beside(cls, font: QFont) -> "Margins":
        """Return the margins of text in this font."""
        bold = QFont(font)
        bold.setWeight(QFont.Weight.Bold)
        metrics, size = QFontMetricsF(bold), QFontInfo(font).pixelSize()
        return cls(
            left=BAR_ROOM + round(metrics.horizontalAdvance("(Q)")) + SIGN_GAP,
            right=round(size * _SIGN) + 2 * SIGN_GAP,
            padding=round(size * 0.35),
            gap=max(round(size * 0.14), 2),
            paragraph=round(size * 0.9),
        )


def narrowest_width(font: QFont) -> int:
    """Return the width below which a column of text in this font is tiring to read, in pixels."""
    margins = Margins.beside(font)
    return margins.left + margins.right + round(QFontInfo(font).pixelSize() * _LEAST_LINE)


def readable_width(font: QFont) -> int:
    """Return the width from which on a column of text in this font is easy to read, in pixels."""
    margins = Margins.beside(font)
    letters = QFontMetricsF(font).horizontalAdvance(_COMMON) / len(_COMMON) * _READABLE_LINE
    return max(margins.left + margins.right + round(letters), narrowest_width(font))


def comfortable_width(font: QFont) -> int:
    """Return the width at which lines in this font reach their greatest length, in pixels."""
    margins = Margins.beside(font)
    return margins.left + margins.right + round(QFontMetricsF(font).averageCharWidth() * _MEASURE)


class _Measuring:
    """Measures the blocks of one column at one width and font, without keeping their layouts.

    Apart from `TextBlocks`, which holds those: in a circle with the heights, they would be freed by
    the next garbage collection only.

    Attributes:
        margins: The distances around and between the blocks.
        fonts: The font of each kind of sentence.
        line_heights: The height of a line of each kind, in pixels.
        line_width: The greatest width of a line, in pixels.
        wrapping: How lines are broken.
    """

    def __init__(self, sentences: Sequence[Sentence], font: QFont, width: int) -> None:
        inset = max(width - comfortable_width(font), 0) // 2
        self.margins = Margins.beside(font)._replace(inset=inset)
        self.fonts = {kind: _font_for(kind, font) for kind in Kind}
        self.line_heights = {
            kind: max(QFontInfo(f).pixelSize() * _LINE_SPACING, QFontMetricsF(f).height())
            for kind, f in self.fonts.items()
        }
        room = width - self.margins.left - self.margins.right
        longest = QFontMetricsF(font).averageCharWidth() * _MEASURE
        self.line_width = max(min(room, longest), 40)
        self.wrapping = QTextOption()
        self.wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.wrapping.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._letter = QFontMetricsF(font).horizontalAdvance(_COMMON) / len(_COMMON)
        self._sentences = sentences

    def heights_of(self, rows: range) -> Iterator[tuple[int, int]]:
        """Yield the distance above each of the blocks, and its height."""
        for row in rows:
            is_first = row == 0 or (
                self._sentences[row].paragraph != self._sentences[row - 1].paragraph
            )
            gap = self.margins.paragraph if is_first else self.margins.gap
            yield gap, self._height_of(row)

    def about(self, rows: range) -> int:
        """Return an estimate of the height of blocks together, by the length of their text."""
        letters = self._sentences[rows[-1]].end - self._sentences[rows[0]].start
        lines = letters * self._letter / self.line_width + len(rows) / 2
        around = 2 * self.margins.padding + (self.margins.gap + self.margins.paragraph) / 2
        return round(lines * self.line_heights[Kind.BODY] + len(rows) * around)

    def _height_of(self, row: int) -> int:
        line_height = self.line_heights[self._sentences[row].kind]
        return round(self._line_count(row) * line_height) + 2 * self.margins.padding

    def _line_count(self, row: int) -> int:
        """Return the number of lines of a block without keeping its layout: few are painted."""
        sentence = self._sentences[row]
        layout = QTextLayout(shown_text(sentence.text), self.fonts[sentence.kind])
        layout.setTextOption(self.wrapping)
        width, count = self.line_width, 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            count += 1
        layout.endLayout()
        return count


class TextBlocks:
    """The blocks of one column at one width and font."""

    def __init__(self, sentences: Sequence[Sentence], font: QFont, width: int) -> None:
        """Lay out all sentences.

        Args:
            sentences: In reading order.
            font: The font of the articles.
            width: The width of the column, in device-independent pixels.
        """
        self._sentences = sentences
        self._measure = _Measuring(sentences, font, width)
        self._layouts: OrderedDict[int, QTextLayout] = OrderedDict()
        self.width = width
        self.margins = self._measure.margins
        self.heights = BlockHeights(len(sentences), self._measure.heights_of, self._measure.about)

    @property
    def total_height(self) -> int:
        """The height of all blocks with the gaps between them."""
        return self.heights.total + self.margins.paragraph

    def top(self, row: int) -> int:
        """Return the y coordinate of a block."""
        return self.heights.top(row)

    def height(self, row: int) -> int:
        """Return the height of a block."""
        return self.heights.height(row)

    def row_at(self, y: int) -> int:
        """Return the block at a y coordinate; in a gap, the one above; -1 if there is none."""
        return self.heights.row_at(y)

    def layout(self, row: int) -> QTextLayout:
        """Return the lines of a block, with their origin at the top left of the text."""
        found = self._layouts.get(row)
        if found is None:
            found = self._lay_out(row)
            self._layouts[row] = found
            if len(self._layouts) > _KEPT_LAYOUTS:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(row)
        return found

    def measure_again(self, rows: Collection[int]) -> None:
        """Lay out blocks again whose kind has changed; those below move accordingly."""
        for row in rows:
            self._layouts.pop(row, None)
        self.heights.measure_again(rows)

    def _lay_out(self, row: int) -> QTextLayout:
        sentence = self._sentences[row]
        text = shown_text(sentence.text)
        layout = QTextLayout(text, self._measure.fonts[sentence.kind])
        option = QTextOption(self._measure.wrapping)
        if is_right_to_left(text):
            # By itself, Qt orders the words from the right but aligns the lines to the left.
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        line_height = self._measure.line_heights[sentence.kind]
        y = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._measure.line_width)
            line.setPosition(QPointF(0, y + (line_height - line.height()) / 2))
            y += line_height
        layout.endLayout()
        return layout


def shown_text(text: str) -> str:
    """Return the part of a sentence that is shown: all of it, unless it is absurdly long.

    A line break in it becomes a space: Qt would show nothing, and two words as one.
    """
    shown = text[:MAX_SHOWN].replace("\n", " ")
    if len(text) <= MAX_SHOWN:
        return shown
    left = len(text) - MAX_SHOWN
    more = counted("%Ln more character", "%Ln more characters", left)
    return f"{shown} … ({more})"


def _font_for(kind: Kind, font: QFont) -> QFont:
    result = QFont(font)
    if kind is Kind.HEADLINE:
        result.setPointSizeF(font.pointSizeF() * 1.12)
        result.setWeight(QFont.Weight.DemiBold)
    elif not kind.counts:
        result.setPointSizeF(font.pointSizeF() * 0.9)
    return result
