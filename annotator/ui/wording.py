"""Wording that several views share."""

from collections.abc import Mapping
from typing import Final

from annotator.domain.corpus import Kind
from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.domain.pairing.counterparts import Grade
from annotator.domain.texts.text import one_line
from annotator.ui.languages.language import counted, mark, tr

KIND_NAMES: Final = {
    Kind.BODY: mark("Window", "body"),
    Kind.HEADLINE: mark("Window", "headline"),
    Kind.CAPTION: mark("Window", "caption"),
    Kind.BOILERPLATE: mark("Window", "furniture"),
}
"""The English names of the kinds of text."""

GRADE_NAMES: Final = {
    Grade.SAME: mark("Label", "same"),
    Grade.NEAR: mark("Label", "near"),
    Grade.PARAPHRASE: mark("Label", "paraphrase"),
}
"""The English names of the grades of counterparts."""

_LONGEST: Final = 48
"""How many letters of a quoted sentence are shown: enough to recognize it."""
_QUOTED: Final = ("“", "”", "„", "«", "»", "「", '"')


def within_text(label: Label) -> str:
    """Return the title of a label for use within a sentence.

    `Fact` becomes `fact`, like the label's name. Any other title stays as it is, since German nouns
    and initials need their capitals.
    """
    return label.name if label.title.lower() == label.name else label.title


def title_of(labels: Mapping[LabelName, Label], name: LabelName) -> str:
    """Return the title of a label; its name in the data if it is not among the labels."""
    label = labels.get(name)
    return label.title if label else name


def word_of(labels: Mapping[LabelName, Label], name: LabelName) -> str:
    """Return the title of a label within a sentence; its name if it is not among the labels."""
    label = labels.get(name)
    return within_text(label) if label else name


def n_stories(count: int) -> str:
    """Return `1 story`, `2 stories`, in the language of the window."""
    return counted("%Ln story", "%Ln stories", count)


def n_variants(count: int) -> str:
    """Return `1 variant`, `2 variants`, in the language of the window."""
    return counted("%Ln variant", "%Ln variants", count)


def n_sentences(count: int) -> str:
    """Return `1 sentence`, `2 sentences`, in the language of the window."""
    return counted("%Ln sentence", "%Ln sentences", count)


def n_labels(count: int) -> str:
    """Return `1 label`, `2 labels`, in the language of the window."""
    return counted("%Ln label", "%Ln labels", count)


def n_pairs(count: int) -> str:
    """Return `1 pair`, `2 pairs`, in the language of the window."""
    return counted("%Ln pair", "%Ln pairs", count)


def n_votes(count: int) -> str:
    """Return `1 vote`, `2 votes`, in the language of the window."""
    return counted("%Ln vote", "%Ln votes", count)


def quoted(text: str) -> str:
    """Return a sentence, or its first words where it is long, in quotation marks.

    One that begins with a quotation mark of its own is given no second one.
    """
    shown = beginning(text)
    return shown if shown.startswith(_QUOTED) else tr("Window", "“{text}”").format(text=shown)


def beginning(text: str) -> str:
    """Return a sentence, or its first words and an ellipsis where it is long."""
    line = one_line(text)
    if len(line) <= _LONGEST:
        return line
    cut = line[:_LONGEST]
    # A text without spaces is cut anywhere.
    words, _, _ = cut.rpartition(" ")
    return f"{words or cut} …"
