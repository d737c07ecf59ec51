"""Putting drift in order: which sentence is first, what a pair is about, what is counted.

The rules are in the docstring of `annotator.domain.review.drift`.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from annotator.domain.comparison.attribution import seems_attributed
from annotator.domain.comparison.quotations import quoted
from annotator.domain.ids import LabelName, SentenceId, VariantId
from annotator.domain.labels import EXCLUDE, FACT, OPINION, QUOTE
from annotator.domain.pairing.counterparts import Grade
from annotator.domain.review.drift import DriftPlace, DriftQuery, DriftSurvey, OutletPair, Rank
from annotator.domain.review.publication import Printed, is_earlier

_FIRST: Final = {QUOTE: 0, OPINION: 1, FACT: 2, EXCLUDE: 4}
_QUOTE_AND_FACT: Final = frozenset({QUOTE, FACT})
_OPINION_AND_FACT: Final = frozenset({OPINION, FACT})


class GoldPair(NamedTuple):
    """Two counterparts that both have a gold label.

    A tuple, since hundreds of thousands of them are read for one list.

    Attributes:
        sentence_id: The one with the smaller id.
        other_id: The other one.
        score: How alike they are, from 0 to 1.
        grade: The same in words.
        is_manual: A person has linked them.
        label: The first one's gold label.
        other_label: The other one's.
        variant_id: Where the first one stands.
        other_variant_id: Where the other one stands.
        text: The first one's text; only of a quote and a fact.
        other_text: The other one's; likewise.
    """

    sentence_id: SentenceId
    other_id: SentenceId
    score: float
    grade: Grade
    is_manual: bool
    label: LabelName
    other_label: LabelName
    variant_id: VariantId
    other_variant_id: VariantId
    text: str | None = None
    other_text: str | None = None

    def turned(self) -> "GoldPair":
        """Return the same pair with the other sentence first."""
        return GoldPair(
            self.other_id,
            self.sentence_id,
            self.score,
            self.grade,
            self.is_manual,
            self.other_label,
            self.label,
            self.other_variant_id,
            self.variant_id,
            self.other_text,
            self.text,
        )


class Tally:
    """Sorts pairs into a survey as they are read."""

    def __init__(self, query: DriftQuery, printed: Mapping[VariantId, Printed]) -> None:
        self._query = query
        self._printed = printed
        self._places: list[DriftPlace] = []
        self._turns: Counter[tuple[LabelName, LabelName]] = Counter()
        self._outlets: dict[tuple[str, str], Counter[tuple[LabelName, LabelName]]] = {}
        self._ways: Counter[tuple[str, str]] = Counter()

    @property
    def listed(self) -> int:
        """How many drifts there are so far."""
        return len(self._places)

    def add(
        self, pairs: Iterable[GoldPair], statements: Iterable[Sequence[SentenceId]]
    ) -> None:  # fmt: skip
        """Take a story's pairs in: those within one of its statements, and what people linked."""
        first = {sentence: found[0] for found in statements for sentence in found}
        for pair in pairs:
            statement = first.get(pair.sentence_id)
            if statement is None or statement != first.get(pair.other_id):
                if not pair.is_manual:
                    continue
                statement = None
            one, other = self._printed[pair.variant_id], self._printed[pair.other_variant_id]
            if not self._query.wants_between(pair.grade, frozenset((one.name, other.name))):
                continue
            self._count(pair, one.name, other.name)
            if pair.label != pair.other_label:
                self._place(pair, statement)

    def survey(self) -> DriftSurvey:
        """Return everything that was taken in, in order."""
        outlets = [self._outlet_pair(*names) for names in self._outlets]
        outlets.sort(key=lambda pair: (-pair.drifting, -pair.compared, pair.one, pair.other))
        turns = sorted(self._turns.items(), key=lambda turn: (-turn[1], turn[0]))
        return DriftSurvey(self._query, tuple(sorted(self._places)), dict(turns), tuple(outlets))

    def _count(self, pair: GoldPair, one: str, other: str) -> None:
        names, labels = (one, other), (pair.label, pair.other_label)
        if one > other:
            names, labels = names[::-1], labels[::-1]
        counts = self._outlets.get(names)
        if counts is None:
            counts = self._outlets[names] = Counter()
        counts[labels] += 1

    def _outlet_pair(self, one: str, other: str) -> OutletPair:
        counts = self._outlets[one, other]
        if self._ways[other, one] <= self._ways[one, other]:
            return OutletPair(one, other, dict(counts))
        turned = {(there, here): n for (here, there), n in counts.items()}
        return OutletPair(other, one, turned)

    def _place(self, pair: GoldPair, statement: SentenceId | None) -> None:
        query = self._query
        pair, is_dated = self._ordered(pair)
        one = self._printed[pair.variant_id].name
        other = self._printed[pair.other_variant_id].name
        self._ways[one, other] += 1
        if not query.fits_printed((one, pair.label), (other, pair.other_label)):
            return
        if not query.fits(pair.label, pair.other_label):
            can_turn = query.turns_round and not is_dated
            if not can_turn or not query.fits(pair.other_label, pair.label):
                return
            pair = pair.turned()
        place = DriftPlace(
            rank(pair),
            round(1 - pair.score, 4),
            pair.sentence_id,
            pair.other_id,
            pair.grade,
            is_dated,
            statement,
        )
        self._places.append(place)
        self._turns[pair.label, pair.other_label] += 1

    def _ordered(self, pair: GoldPair) -> tuple[GoldPair, bool]:
        """Return the pair with the likely source first, and whether dates say which one it is."""
        one = self._printed[pair.variant_id].moment
        other = self._printed[pair.other_variant_id].moment
        if is_earlier(one, other):
            return pair, True
        if is_earlier(other, one):
            return pair.turned(), True
        is_turned = _first(pair.other_label) < _first(pair.label)
        return (pair.turned() if is_turned else pair), False


def rank(pair: GoldPair) -> Rank:
    """Return what a pair with different labels is about."""
    labels = {pair.label, pair.other_label}
    if EXCLUDE in labels:
        return Rank.EXCLUDED
    if labels == _QUOTE_AND_FACT:
        quote, fact = pair.text or "", pair.other_text or ""
        if pair.label == FACT:
            quote, fact = fact, quote
        return Rank.WORDS_OF_OTHERS if _is_taken_over(quote, fact) else Rank.QUOTE_AND_FACT
    return Rank.OPINION_AND_FACT if labels == _OPINION_AND_FACT else Rank.OTHER


def _is_taken_over(quote: str, fact: str) -> bool:
    """Whether the one sentence shows that somebody else says so, and the other does not."""
    if quoted(quote) and not quoted(fact):
        return True
    return seems_attributed(quote) and not seems_attributed(fact)


def _first(label: LabelName) -> tuple[int, str]:
    return _FIRST.get(label, 3), label
