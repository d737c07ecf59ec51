"""Two counterparts as rich text: each in its paragraph, and their difference."""

from collections.abc import Iterable
from html import escape
from typing import Final

from annotator.domain.comparison.findings import Comparison, Finding, FindingKind
from annotator.domain.texts.text import is_right_to_left
from annotator.ui.appearance.theme import Theme
from annotator.ui.label_page.differences.described_difference import FINDING_NAMES
from annotator.ui.languages.language import mark, tr
from annotator.ui.reading.marked_text import marked_up

LEGEND: Final = mark(
    "Review",
    "struck: only in the first · underlined: only in the second · italics: moved · "
    "shaded: what the points above are about",
)
_LINE_HEIGHT: Final = "135%"
_MARKS: Final = frozenset({FindingKind.QUOTES_LOST, FindingKind.QUOTES_GAINED})


def paragraph(before: str, sentence: str, after: str, theme: Theme) -> str:
    """Return a sentence within its dimmed paragraph.

    Args:
        before: The text before the sentence in its paragraph.
        sentence: The sentence, as HTML.
        after: The text after it.
        theme: The theme in force.
    """
    faint = f'<span style="color:{theme.faint.name()}">'
    parts = (
        f"{faint}{escape(before)}</span> " if before else "",
        f'<span style="color:{theme.ink.name()}">{sentence}</span>',
        f" {faint}{escape(after)}</span>" if after else "",
    )
    return _block("".join(parts), before + sentence)


def difference(one: str, other: str, comparison: Comparison, theme: Theme) -> str:
    """Return the second sentence with its differences from the first marked."""
    return _block(marked_up(one, other, comparison, theme, theme.paper), other)


def said(findings: Iterable[Finding], one: str, other: str) -> list[str]:
    """Return the findings, with the words that they are about."""
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


def _block(html: str, text: str) -> str:
    direction = "rtl" if is_right_to_left(text) else "ltr"
    return f'<p dir="{direction}" style="margin:0; line-height:{_LINE_HEIGHT}">{html}</p>'
