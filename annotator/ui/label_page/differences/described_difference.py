"""The difference of two counterparts, as the window shows it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from annotator.domain.comparison.findings import Finding, FindingKind
from annotator.domain.corpus import Sentence
from annotator.domain.ids import SentenceId
from annotator.services import comparing
from annotator.ui.context import Context
from annotator.ui.languages.language import mark, tr
from annotator.ui.reading.marked_text import marked_up

FINDING_NAMES: Final = {
    FindingKind.QUOTES_LOST: mark("Label", "quotation marks lost"),
    FindingKind.QUOTES_GAINED: mark("Label", "quotation marks gained"),
    FindingKind.VERB_CHANGED: mark("Label", "another verb"),
    FindingKind.SPEAKER_CHANGED: mark("Label", "another speaker"),
    FindingKind.ATTRIBUTION_LOST: mark("Label", "attribution lost"),
    FindingKind.ATTRIBUTION_GAINED: mark("Label", "attribution gained"),
}
"""The names of the findings, from the first sentence's point of view."""


@dataclass(frozen=True, slots=True)
class DescribedDifference:
    """A difference, ready to be shown.

    Attributes:
        text: The other sentence as HTML, with the words that it dropped and added.
        findings: The findings in words; empty if there are none.
    """

    text: str
    findings: str


def compared(
    context: Context, one_id: SentenceId, one: str, other: Sentence
) -> DescribedDifference:
    """Return how a sentence and its counterpart differ."""
    comparison = comparing.compare_sentences(context.workspace, one_id, other.id)
    theme = context.themes.theme
    text = marked_up(one, other.text, comparison, theme, theme.chrome)
    return DescribedDifference(text, ", ".join(findings_in_words(comparison.findings)))


def findings_in_words(findings: Iterable[Finding]) -> list[str]:
    """Return the names of the kinds of findings, each once."""
    return [tr("Label", FINDING_NAMES[kind]) for kind in dict.fromkeys(f.kind for f in findings)]
