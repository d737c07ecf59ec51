"""Counterparts: sentences of different variants that say the same."""

from enum import StrEnum
from typing import NamedTuple

from annotator.domain.ids import SentenceId


class Grade(StrEnum):
    """How alike two counterparts are."""

    SAME = "same"
    NEAR = "near"
    PARAPHRASE = "paraphrase"


class Pair(NamedTuple):
    """Two counterparts by their places in the flat list of the story's sentences.

    A tuple, since another process hands over tens of thousands of them within a frame.
    """

    one: int
    other: int
    score: float
    grade: Grade


class Counterpart(NamedTuple):
    """Two sentences of different variants that say the same.

    A tuple, since a story of many variants has tens of thousands of them.

    Attributes:
        sentence_id: The one with the smaller id.
        other_id: The other one.
        score: How alike they are, from 0 to 1.
        grade: The same in words.
        is_manual: A person has linked them; no computation overrules that.
    """

    sentence_id: SentenceId
    other_id: SentenceId
    score: float
    grade: Grade
    is_manual: bool = False

    def partner_of(self, sentence_id: SentenceId) -> SentenceId:
        """Return the other one of the two."""
        return self.other_id if sentence_id == self.sentence_id else self.sentence_id


class Closest(NamedTuple):
    """Two sentences of different variants of which one comes closest to the other.

    They are no counterparts: one of them has none in the variant of the other.

    Attributes:
        sentence_id: The one with the smaller id.
        other_id: The other one.
        score: How alike they are, on the scale of counterparts.
    """

    sentence_id: SentenceId
    other_id: SentenceId
    score: float
