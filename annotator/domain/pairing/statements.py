"""Statements: the sets of sentences, across variants, that say the same.

The rule:

1. Sentences that a `same` or `near` pair ties are in one statement, and so are those tied by a
   chain of such pairs.
2. Of two statements that a paraphrase ties, all pairs of a sentence of the one and a sentence of
   the other are counted. If more than half of them are counterparts, of any grade, and they score
   a quarter on average (0 where they are not counterparts), the two become one.
3. Where several could be joined, the two with the greatest sum of scores between them go first:
   what many sentences say of each other weighs more than one strong pair, which may be a
   coincidence. Then those with the strongest pair; then those whose first sentences come first.
4. This is repeated until no two can be joined.

Two sentences that follow each other in one variant are not counted as a pair: another variant may
say both in one sentence. Any other two of one variant are, and as they are never counterparts, they
keep statements apart.

So the result does not depend on the order of the input, and a chain of paraphrases (a like b, b
like c, c like d) does not join ends that have nothing to do with each other.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import pairwise
from typing import Final, TypeAlias

from annotator.domain.corpus import StoryPage
from annotator.domain.ids import SentenceId
from annotator.domain.pairing.counterparts import Counterpart, Grade, Pair

_Entry: TypeAlias = tuple[int, int, int, int, int, int]
_UNIT: Final = 10_000
"""Scores are added up as whole ten-thousandths, so that the order makes no difference."""
_AVERAGE: Final = _UNIT // 4
"""What the pairs between two statements score on average, at least, for these to be one."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A set of counterparts.

    Attributes:
        sentences: At least one, in ascending order.
    """

    sentences: tuple[int, ...]


def statements_of(
    page: StoryPage, counterparts: Iterable[Counterpart]
) -> list[tuple[SentenceId, ...]]:
    """Return the statements of a story that more than one sentence makes, in reading order.

    Furniture makes none; what people have linked counts as it was graded.
    """
    order = [s.id for variant in page.variants for s in variant.sentences if s.kind.counts]
    return statements_among(order, counterparts)


def statements_among(
    order: Sequence[SentenceId], counterparts: Iterable[Counterpart]
) -> list[tuple[SentenceId, ...]]:
    """Return the statements that more than one of these sentences makes, in their order.

    Args:
        order: The sentences of a story that are no furniture, in reading order.
        counterparts: The story's; those with a sentence that is not among them are ignored.
    """
    places = {sentence_id: place for place, sentence_id in enumerate(order)}
    pairs = [
        Pair(places[pair.sentence_id], places[pair.other_id], pair.score, pair.grade)
        for pair in counterparts
        if pair.sentence_id in places and pair.other_id in places
    ]
    return [
        tuple(order[place] for place in statement.sentences)
        for statement in statements(range(len(order)), pairs, pairwise(range(len(order))))
        if len(statement.sentences) > 1
    ]


@dataclass(slots=True)
class _Tie:
    """What ties two groups.

    Attributes:
        links: How many counterparts there are between them.
        total: The sum of their scores.
        best: The best of their scores.
        exempt: How many of the pairs between them could not be counterparts.
    """

    links: int = 0
    total: int = 0
    best: int = 0
    exempt: int = 0

    def add(self, other: "_Tie") -> None:
        """Take over what else ties the two."""
        self.links += other.links
        self.total += other.total
        self.best = max(self.best, other.best)
        self.exempt += other.exempt

    def joins(self, sizes: tuple[int, int]) -> bool:
        """Whether two groups of so many sentences become one."""
        possible = sizes[0] * sizes[1] - self.exempt
        return 2 * self.links > possible and self.total >= _AVERAGE * possible


def statements(
    sentences: Sequence[int], pairs: Sequence[Pair], neighbours: Iterable[tuple[int, int]] = ()
) -> list[Statement]:
    """Return the statements of a story; every sentence is in exactly one.

    Args:
        sentences: Places or ids, as the pairs name them.
        pairs: Counterparts. A pair with a sentence that is not among `sentences` is ignored; of
            several pairs of the same two sentences, the one with the best grade counts.
        neighbours: Which sentences follow each other in a variant, the smaller one first.

    Returns:
        In ascending order of their first sentences.
    """
    known = sorted(set(sentences))
    kept = _distinct(known, pairs)
    linked = {(pair.one, pair.other) for pair in kept}
    groups = _Groups(_joined(known, kept), kept, set(neighbours) - linked)
    groups.join_alike()
    return [Statement(tuple(sorted(members))) for _, members in sorted(groups.members.items())]


def _distinct(known: Iterable[int], pairs: Iterable[Pair]) -> list[Pair]:
    """Return the pairs with the smaller sentence first, each once, in a fixed order."""
    among = set(known)
    order = list(Grade)
    best: dict[tuple[int, int], Pair] = {}
    for pair in pairs:
        one, other = sorted((pair.one, pair.other))
        if one == other or one not in among or other not in among:
            continue
        before = best.get((one, other))
        if before is None or (order.index(pair.grade), -pair.score) < (
            order.index(before.grade),
            -before.score,
        ):
            best[one, other] = Pair(one, other, pair.score, pair.grade)
    return [best[places] for places in sorted(best)]


def _joined(known: Iterable[int], pairs: Iterable[Pair]) -> dict[int, int]:
    """Return for each sentence the smallest one that `same` and `near` pairs tie it to."""
    parents = {sentence: sentence for sentence in known}

    def root(sentence: int) -> int:
        while parents[sentence] != sentence:
            parents[sentence] = parents[parents[sentence]]
            sentence = parents[sentence]
        return sentence

    for pair in pairs:
        if pair.grade is not Grade.PARAPHRASE:
            first, second = sorted((root(pair.one), root(pair.other)))
            parents[second] = first
    return {sentence: root(sentence) for sentence in parents}


class _Groups:
    """The groups on the way to statements, each known by its smallest sentence."""

    def __init__(
        self,
        group: Mapping[int, int],
        pairs: Iterable[Pair],
        neighbours: Iterable[tuple[int, int]],
    ) -> None:
        self.members: dict[int, list[int]] = defaultdict(list)
        for sentence, name in group.items():
            self.members[name].append(sentence)
        self._ties: dict[int, dict[int, _Tie]] = defaultdict(dict)
        for pair in pairs:
            score = round(pair.score * _UNIT)
            self._add_tie(group[pair.one], group[pair.other], _Tie(1, score, score))
        for one, other in neighbours:
            if one in group and other in group:
                self._add_tie(group[one], group[other], _Tie(exempt=1))

    def join_alike(self) -> None:
        """Join groups that are like most of each other's members, the most alike first."""
        waiting = [
            self._entry(one, other)
            for one, ties in self._ties.items()
            for other, tie in ties.items()
            if one < other and tie.links
        ]
        heapify(waiting)
        while waiting:
            entry = heappop(waiting)
            one, other = entry[2:4]
            if other not in self._ties.get(one, {}) or entry != self._entry(one, other):
                continue
            if not self._ties[one][other].joins(self._sizes(one, other)):
                continue
            self.members[one] += self.members.pop(other)
            for neighbour in self._merge_ties(one, other):
                if self._ties[one][neighbour].links:
                    heappush(waiting, self._entry(*sorted((one, neighbour))))

    def _entry(self, one: int, other: int) -> _Entry:
        tie = self._ties[one][other]
        return (-tie.total, -tie.best, one, other, *self._sizes(one, other))

    def _sizes(self, one: int, other: int) -> tuple[int, int]:
        return len(self.members[one]), len(self.members[other])

    def _add_tie(self, one: int, other: int, tie: _Tie) -> None:
        if one == other:
            return
        known = self._ties[one].get(other)
        if known is None:
            self._ties[one][other] = self._ties[other][one] = tie
        else:
            known.add(tie)

    def _merge_ties(self, one: int, other: int) -> list[int]:
        """Give `one` the ties of `other`, which it has taken in, and return all its neighbours."""
        del self._ties[one][other]
        for neighbour, tie in self._ties.pop(other).items():
            if neighbour != one:
                del self._ties[neighbour][other]
                self._add_tie(one, neighbour, tie)
        return list(self._ties[one])
