"""A sentence with what it tells by itself, so that it is read once and compared many times."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.comparison.attribution import Attribution, attributions
from annotator.domain.comparison.quotations import quoted
from annotator.domain.comparison.wording import Stretch, Word, keys, words_of


@dataclass(frozen=True, slots=True)
class ReadSentence:
    """A sentence that is to be compared with its counterparts.

    Attributes:
        text: The sentence.
        words: Its words in reading order.
        keys: What is compared of them.
        quotations: What of it stands in quotation marks, in reading order.
        attributions: Where it says who says so, in reading order.
    """

    text: str
    words: Sequence[Word]
    keys: Sequence[str]
    quotations: Sequence[Stretch]
    attributions: Sequence[Attribution]


def read(text: str, quotations: Sequence[Stretch] | None = None) -> ReadSentence:
    """Return what a sentence tells by itself.

    Args:
        text: The sentence.
        quotations: What of it stands in quotation marks, where its paragraph is known (see
            `annotator.domain.comparison.quotations.quoted_within`); else the sentence alone tells.
    """
    known = quoted(text) if quotations is None else quotations
    words = words_of(text)
    return ReadSentence(text, words, keys(words), known, attributions(text, known))
