"""The middle of the page: two counterparts to read, with their difference between them."""

from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.corpus import Sentence
from annotator.domain.pairing.counterparts import Grade
from annotator.overriding import override
from annotator.services import reading
from annotator.ui.appearance.colors import MARK_CONTRAST, mixed, readable
from annotator.ui.appearance.theme import Theme, reading_font
from annotator.ui.context import Context
from annotator.ui.controls.focus import FocusRing
from annotator.ui.languages.language import mark, tr
from annotator.ui.reading.marked_text import with_findings
from annotator.ui.review_page.pairs.elsewhere_text import others_as_html
from annotator.ui.review_page.pairs.shown_pair import ShownPair, ShownSide
from annotator.ui.review_page.sentences import pair_text

_LARGE: Final = 1.18
_INDENT: Final = 20
"""The indent of a sentence in pixels; its bar is painted there."""
_BAR: Final = 4
_WIDEST: Final = 820


class PairView(QScrollArea):
    """Shows the two sentences of a pair, each within its paragraph."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._pair: ShownPair | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Review", "The two sentences and what differs"))
        self._ring = FocusRing(self)
        self._sheet = QWidget(self)
        self._sheet.setAutoFillBackground(True)
        self._sheet.setBackgroundRole(QPalette.ColorRole.Base)
        self._cards = (_SideCard(self._sheet), _SideCard(self._sheet))
        self._story = _label(self._sheet)
        self._heading = _label(self._sheet)
        self._difference = _label(self._sheet)
        self._findings = _label(self._sheet)
        self._elsewhere = _label(self._sheet)
        self._others: Sequence[ShownSide] = ()
        self._legend = _label(self._sheet)
        column = QVBoxLayout()
        column.setContentsMargins(22, 20, 30, 24)
        column.setSpacing(0)
        for widget, gap in (
            (self._story, 0),
            (self._cards[0], 16),
            (self._heading, 26),
            (self._difference, 8),
            (self._findings, 10),
            (self._cards[1], 26),
            (self._elsewhere, 24),
            (self._legend, 28),
        ):
            column.addSpacing(gap)
            column.addWidget(widget)
            if isinstance(widget, QLabel):
                widget.setIndent(_INDENT)
        column.addStretch(1)
        measure = QWidget(self._sheet)
        measure.setLayout(column)
        measure.setMaximumWidth(_WIDEST)
        row = QHBoxLayout(self._sheet)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(0)
        row.addWidget(measure, 1)
        row.addStretch(0)
        self.setWidget(self._sheet)
        self._measure = measure
        measure.hide()

    @property
    def pair(self) -> ShownPair | None:
        """The pair that is shown."""
        return self._pair

    @property
    def heading(self) -> str:
        """The heading above the difference, as HTML."""
        return self._heading.text()

    @property
    def difference(self) -> str:
        """The marked-up text between the two sentences."""
        return self._difference.text()

    @property
    def findings(self) -> str:
        """The findings in words."""
        return self._findings.text()

    @property
    def elsewhere(self) -> str:
        """What other variants say instead, as HTML."""
        return self._elsewhere.text()

    def show_pair(self, pair: ShownPair | None, others: Sequence[ShownSide] = ()) -> None:
        """Show a pair, or nothing.

        Args:
            pair: The pair.
            others: Other sentences that say the same.
        """
        is_another = pair != self._pair
        self._pair = pair
        self._others = others
        self._measure.setVisible(pair is not None)
        if pair is None:
            return
        theme = self._context.themes.theme
        one, other = pair.one, pair.other
        found = pair.comparison.findings
        marks = ([s for f in found for s in f.one], [s for f in found for s in f.other])
        for card, side, stretches in zip(self._cards, (one, other), marks, strict=True):
            before, after = self._around(side)
            sentence = with_findings(side.text, stretches, theme)
            card.show_side(side, pair_text.paragraph(before, sentence, after, theme), theme)
        self._set_fonts()
        faint, ink = theme.faint.name(), theme.ink.name()
        self._story.setText(f'<span style="color:{faint}">{escape(pair.story)}</span>')
        heading = tr("Review", "What differs")
        is_identical = pair.one.text == pair.other.text
        grade = tr("Review", _IDENTICAL if is_identical else _GRADES[pair.grade])
        self._heading.setText(
            f'<span style="color:{ink}"><b>{escape(heading)}</b></span>'
            f'<span style="color:{faint}"> · {grade}</span>'
        )
        self._show_words(pair)
        lines = "<br>".join(f"• {escape(line)}" for line in pair.findings)
        self._findings.setText(f'<p style="color:{ink}; line-height:140%">{lines}</p>')
        self._findings.setVisible(bool(lines))
        self._elsewhere.setText(others_as_html(others, theme))
        self._elsewhere.setVisible(bool(others))
        if is_another:
            self.verticalScrollBar().setValue(0)

    def _show_words(self, pair: ShownPair) -> None:
        """Show the difference word by word, unless the two have too few words in common."""
        theme, comparison = self._context.themes.theme, pair.comparison
        faint = theme.faint.name()
        is_word_for_word = comparison.difference.is_word_for_word
        self._legend.setText(f'<span style="color:{faint}">{tr("Review", pair_text.LEGEND)}</span>')
        self._legend.setVisible(is_word_for_word)
        if is_word_for_word:
            text = pair_text.difference(pair.one.text, pair.other.text, comparison, theme)
        else:
            told = tr("Review", "The wording differs too much to compare word by word.")
            text = f'<span style="color:{faint}">{escape(told)}</span>'
        self._difference.setText(text)

    def set_look(self) -> None:
        """Apply the current theme and text size."""
        self.show_pair(self._pair, self._others)

    def _set_fonts(self) -> None:
        font = reading_font(self._context.settings.zoom)
        self._difference.setFont(font)
        self._elsewhere.setFont(font)
        large = QFont(font)
        large.setPointSizeF(font.pointSizeF() * _LARGE)
        for card in self._cards:
            card.set_reading_font(large)

    def _around(self, side: ShownSide) -> tuple[str, str]:
        """Return the text before and after a sentence in its paragraph."""
        page = reading.variant_page(self._context.workspace, side.variant_id)
        if page is None:
            return "", ""
        here = next((each for each in page.sentences if each.id == side.sentence_id), None)
        if here is None:
            return "", ""
        near = [each for each in page.sentences if each.paragraph == here.paragraph]
        before = _joined([each for each in near if each.position < here.position])
        return before, _joined([each for each in near if each.position > here.position])


_IDENTICAL: Final = mark("Review", "nothing: the two are identical")
_GRADES: Final = {
    Grade.SAME: mark("Review", "the same apart from punctuation or capitals"),
    Grade.NEAR: mark("Review", "nearly the same words"),
    Grade.PARAPHRASE: mark("Review", "a paraphrase"),
}


class _SideCard(QWidget):
    """One sentence in its paragraph, with the label, its colour, and the outlet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hue = QColor()
        self._heading = _label(self)
        self._text = _label(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INDENT, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._text)

    def show_side(self, side: ShownSide, paragraph: str, theme: Theme) -> None:
        """Show a sentence."""
        self._hue = readable(side.hue, theme.paper, MARK_CONTRAST)
        ground = mixed(side.hue, theme.paper, 0.14)
        hue = readable(side.hue, ground).name()
        ink, faint = theme.ink.name(), theme.faint.name()
        self._heading.setText(
            f'<span style="background-color:{ground.name()}; color:{hue}">'
            f"<b>&nbsp;{escape(side.letter)}&nbsp;&nbsp;{escape(side.title)}&nbsp;</b></span>"
            f'<span style="color:{ink}">&nbsp;&nbsp;<b>{escape(side.variant)}</b></span>'
            f'<span style="color:{faint}">&nbsp;&nbsp;{escape(side.about)}</span>'
        )
        self._text.setText(paragraph)
        self.setAccessibleName(f"{side.variant}, {side.title}, {side.about}: {side.text}")
        self.update()

    def set_reading_font(self, font: QFont) -> None:
        """Set the font of the sentence."""
        self._text.setFont(font)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 2, _BAR, self.height() - 4), self._hue)
        painter.end()


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setMinimumWidth(60)
    return label


def _joined(sentences: Sequence[Sentence]) -> str:
    """Return sentences joined as in their paragraph."""
    parts: list[str] = []
    end: int | None = None
    for sentence in sentences:
        parts += [" "] if end is not None and sentence.start > end else []
        parts.append(sentence.text)
        end = sentence.end
    return "".join(parts)
