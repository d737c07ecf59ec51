"""Corrections of what was computed: the kinds of sentences, and which sentences are counterparts.

Both belong to the text, not to a person: the latest correction counts, whoever made it.
"""

from dataclasses import dataclass
from typing import Self

from annotator.domain.corpus import Kind
from annotator.domain.ids import SentenceId, Uid
from annotator.domain.pairing.counterparts import Grade


@dataclass(frozen=True, slots=True)
class KindEvent:
    """One line of the log: what a sentence is in its article, from this uid on.

    Attributes:
        uid: Its place in the order of events.
        sentence_id: The sentence.
        kind: Its kind, or None where the computed kind holds again.
        reverts: The event that it takes back.
    """

    uid: Uid
    sentence_id: SentenceId
    kind: Kind | None
    reverts: Uid | None = None


@dataclass(frozen=True, slots=True)
class SentencePair:
    """Two sentences, the one with the smaller id first."""

    sentence_id: SentenceId
    other_id: SentenceId

    @classmethod
    def of(cls, one: SentenceId, other: SentenceId) -> Self:
        """Return the pair of two sentences, given in any order."""
        return cls(min(one, other), max(one, other))

    @property
    def both(self) -> frozenset[SentenceId]:
        """The two, in no order."""
        return frozenset({self.sentence_id, self.other_id})


@dataclass(frozen=True, slots=True)
class LinkEvent:
    """One line of the log: whether two sentences are counterparts, from this uid on.

    Attributes:
        uid: Its place in the order of events.
        pair: The two sentences.
        linked: Whether they are counterparts, or None where what was computed holds again.
        grade: How alike they are; of links only.
        reverts: The event that it takes back.
    """

    uid: Uid
    pair: SentencePair
    linked: bool | None
    grade: Grade | None = None
    reverts: Uid | None = None
