"""A pair of counterparts with different labels, in the form that all parts of the page use."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor

from annotator.domain.comparison.findings import Comparison
from annotator.domain.ids import LabelName, SentenceId, VariantId
from annotator.domain.labels import Label
from annotator.domain.pairing.counterparts import Grade
from annotator.ui.review_page.sentences import pair_text

_UNKNOWN_HUE: Final = "#888888"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownSide:
    """One of the two sentences.

    Attributes:
        sentence_id: The sentence.
        variant_id: Its variant.
        variant: The name of the variant.
        text: The sentence itself.
        label_name: The name of its label.
        label: The label; None if the workspace has no such label.
        about: More about it, such as the date of publication.
    """

    sentence_id: SentenceId
    variant_id: VariantId
    variant: str
    text: str
    label_name: LabelName
    label: Label | None
    about: str

    @property
    def title(self) -> str:
        """The title of the label."""
        return self.label.title if self.label else self.label_name

    @property
    def letter(self) -> str:
        """The label's letter."""
        return (self.label.shortcut if self.label else "") or self.title[:1].upper()

    @property
    def hue(self) -> QColor:
        """The label's colour, not yet adapted to a background."""
        return QColor(self.label.color if self.label else _UNKNOWN_HUE)


@dataclass(frozen=True, slots=True)
class ShownPair:
    """Two counterparts with different labels.

    Attributes:
        story: The title of their story.
        one: The first one.
        other: The other one.
        grade: How alike they are.
        comparison: How they differ.
    """

    story: str
    one: ShownSide
    other: ShownSide
    grade: Grade
    comparison: Comparison

    @property
    def findings(self) -> list[str]:
        """The findings in words."""
        return pair_text.said(self.comparison.findings, self.one.text, self.other.text)
