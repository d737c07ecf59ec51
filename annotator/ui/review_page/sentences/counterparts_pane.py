"""The pane below the variant: what the other variants say instead of the sentence."""

from collections import defaultdict
from dataclasses import dataclass
from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.corpus import Sentence, Variant
from annotator.domain.ids import LabelName, SentenceId, StoryId
from annotator.domain.labels import Label
from annotator.domain.pairing.counterparts import Counterpart, Grade
from annotator.domain.review.disagreement import Disagreement
from annotator.overriding import override
from annotator.services import comparing, counterparts, reading
from annotator.services.review import reviewing
from annotator.ui.appearance.theme import reading_font
from annotator.ui.context import Context
from annotator.ui.controls.focus import FocusRing
from annotator.ui.label_page.differences.described_difference import findings_in_words
from annotator.ui.languages.language import mark, tr
from annotator.ui.reading.text_blocks import Margins, comfortable_width
from annotator.ui.review_page.sentences import pair_text
from annotator.ui.wording import word_of

_MOST: Final = 12
_LONGEST: Final = 3_000
_GRADES: Final = {
    Grade.SAME: mark("Review", "= the same words"),
    Grade.NEAR: mark("Review", "≈ nearly the same words"),
    Grade.PARAPHRASE: mark("Review", "~ a paraphrase"),
}


@dataclass(frozen=True, slots=True)
class _Story:
    """A story with its counterparts, read once for all its sentences."""

    story_id: StoryId
    places: dict[SentenceId, tuple[Variant, Sentence]]
    pairs: dict[SentenceId, list[Counterpart]]


class CounterpartsPane(QScrollArea):
    """Shows the closest counterparts of the sentence, with what differs."""

    def __init__(self, context: Context, labels: dict[LabelName, Label], parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._labels = labels
        self._story: _Story | None = None
        self._shown: Disagreement | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Review", "Counterparts in the other variants"))
        self._ring = FocusRing(self)
        sheet = QWidget(self)
        sheet.setBackgroundRole(QPalette.ColorRole.Base)
        sheet.setAutoFillBackground(True)
        self._text = QLabel(sheet)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # Aligned with the sentence above.
        self._measure = QWidget(sheet)
        self._column = QVBoxLayout(self._measure)
        self._column.addWidget(self._text)
        self._column.addStretch(1)
        self._row = QHBoxLayout(sheet)
        self._row.addWidget(self._measure)
        self._row.addStretch(1)
        self._keep_measure()
        self.setWidget(sheet)

    @property
    def text(self) -> str:
        """The HTML that is shown."""
        return self._text.text()

    def show_disagreement(self, found: Disagreement | None) -> None:
        """Show the counterparts of the sentence on which annotators differ."""
        self._shown = found
        if found is None:
            self._text.setText("")
            return
        theme = self._context.themes.theme
        self._text.setFont(reading_font(self._context.settings.zoom * 0.94))
        story = self._read(found.story_id)
        pairs = story.pairs.get(found.sentence_id, [])
        faint = theme.faint.name()
        heading = (
            tr("Review", "In the other variants")
            if pairs
            else tr("Review", "No counterpart in the other variants.")
        )
        closest = sorted(pairs, key=lambda pair: -pair.score)[:_MOST]
        places = [story.places[pair.partner_of(found.sentence_id)] for pair in closest]
        parts = [f'<p style="margin:0; color:{faint}">{heading}</p>']
        parts += [
            self._told(found, *place, pair) for place, pair in zip(places, closest, strict=True)
        ]
        self._text.setText("".join(parts))
        self.verticalScrollBar().setValue(0)

    def forget(self) -> None:
        """Read the story again when it is shown next."""
        self._story = None

    def set_look(self) -> None:
        """Apply the current theme and text size."""
        self._keep_measure()
        self.show_disagreement(self._shown)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_measure()

    def _keep_measure(self) -> None:
        font = reading_font(self._context.settings.zoom)
        margins = Margins.beside(font)
        # The same with and without a scroll bar: above, there always is one, and a width that went
        # by it would make it come and go.
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        width = max(min(comfortable_width(font), room), 1)
        self._measure.setFixedWidth(width)
        self._row.setContentsMargins((room - width) // 2, 0, 0, 0)
        self._column.setContentsMargins(margins.left, 12, margins.right, 12)

    def _told(
        self, found: Disagreement, variant: Variant, sentence: Sentence, pair: Counterpart
    ) -> str:
        theme = self._context.themes.theme
        ink, faint = theme.ink.name(), theme.faint.name()
        findings = ""
        if len(found.text) + len(sentence.text) > _LONGEST:
            text = f"<p>{escape(sentence.text)}</p>"
        else:
            comparison = comparing.compare_sentences(
                self._context.workspace, found.sentence_id, sentence.id
            )
            text = pair_text.difference(found.text, sentence.text, comparison, theme)
            findings = "".join(f" · {name}" for name in findings_in_words(comparison.findings))
        other = reviewing.sentence(self._context.workspace, sentence.id)
        decided = ""
        if other is not None and other.decision is not None and not other.is_open:
            decided = tr("Review", " · decided: {label}").format(
                label=escape(word_of(self._labels, other.decision.label))
            )
        # No line break between the sign of a grade and its name.
        grade = tr("Review", _GRADES[pair.grade]).replace(" ", "\u00a0", 1)
        return (
            '<p style="margin:14px 0 3px 0">'
            f'<span style="color:{ink}"><b>{escape(variant.name)}</b></span>'
            f'<span style="color:{faint}"> · {grade}{findings}{decided}</span></p>'
            f'<div style="color:{ink}">{text}</div>'
        )

    def _read(self, story_id: StoryId) -> _Story:
        if self._story is not None and self._story.story_id == story_id:
            return self._story
        page = reading.page(self._context.workspace, story_id)
        variants = page.variants if page is not None else ()
        if page is not None:
            counterparts.bring_small_up_to_date(self._context.workspace, page)
        places = {s.id: (each.variant, s) for each in variants for s in each.sentences}
        pairs: defaultdict[SentenceId, list[Counterpart]] = defaultdict(list)
        for pair in counterparts.of_story(self._context.workspace, story_id):
            if pair.sentence_id in places and pair.other_id in places:
                pairs[pair.sentence_id].append(pair)
                pairs[pair.other_id].append(pair)
        self._story = _Story(story_id, places, dict(pairs))
        return self._story
