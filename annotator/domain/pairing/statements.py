"""Statements: the sets of sentences, across variants, that say the same.

The rule. (1) Sentences that a `same` or `near` pair ties are in one statement, and so are those
tied by a chain of such pairs. (2) Of two statements that a paraphrase ties, count the pairs that
could be made of a sentence of the one and a sentence of the other. If more than half of them are
counterparts, of any grade, the two become one. (3) Where several could be joined, the two with the
greatest share of counterparts go first; then those with the strongest pair between them; then
those whose first sentences come first. (4) Repeat until no two can be joined.

So the result does not depend on the order of the input, and a chain of paraphrases (a like b, b
like c, c like d) does not join what its ends have nothing to do with.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import TypeAlias

from annotator.domain.corpus import StoryPage
from annotator.domain.ids import SentenceId
from annotator.domain.pairing.counterparts import Counterpart, Grade, Pair

_Entry: TypeAlias = tuple[float, float, int, int, int, int]


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
        for statement in statements(range(len(order)), pairs)
        if len(statement.sentences) > 1
    ]


@dataclass(slots=True)
class _Tie:
    """What ties two groups: how many counterparts, and the best score among them."""

    links: int
    best: float


def statements(sentences: Sequence[int], pairs: Sequence[Pair]) -> list[Statement]:
    """Return the statements of a story; every sentence is in exactly one.

    Args:
        sentences: Places or ids, as the pairs name them.
        pairs: Counterparts. A pair with a sentence that is not among `sentences` is ignored; of
            several pairs of the same two sentences, the one with the best grade counts.

    Returns:
        In ascending order of their first sentences.
    """
    known = sorted(set(sentences))
    kept = _distinct(known, pairs)
    groups = _Groups(_joined(known, kept), kept)
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

    def __init__(self, group: Mapping[int, int], pairs: Iterable[Pair]) -> None:
        self.members: dict[int, list[int]] = defaultdict(list)
        for sentence, name in group.items():
            self.members[name].append(sentence)
        self._ties: dict[int, dict[int, _Tie]] = defaultdict(dict)
        for pair in pairs:
            one, other = group[pair.one], group[pair.other]
            if one != other:
                self._add_tie(one, other, _Tie(1, pair.score))

    def join_alike(self) -> None:
        """Join groups that are like most of each other's members, the likest first."""
        waiting = [
            self._entry(one, other)
            for one in self._ties
            for other in self._ties[one]
            if one < other
        ]
        heapify(waiting)
        while waiting:
            entry = heappop(waiting)
            one, other = entry[2:4]
            if other not in self._ties.get(one, {}) or entry != self._entry(one, other):
                continue
            sizes = len(self.members[one]), len(self.members[other])
            if 2 * self._ties[one][other].links <= sizes[0] * sizes[1]:
                continue
            self.members[one] += self.members.pop(other)
            for neighbour in self._merge_ties(one, other):
                heappush(waiting, self._entry(*sorted((one, neighbour))))

    def _entry(self, one: int, other: int) -> _Entry:
        tie = self._ties[one][other]
        sizes = len(self.members[one]), len(self.members[other])
        return (-tie.links / (sizes[0] * sizes[1]), -tie.best, one, other, *sizes)

    def _add_tie(self, one: int, other: int, tie: _Tie) -> None:
        known = self._ties[one].get(other)
        if known is None:
            self._ties[one][other] = self._ties[other][one] = tie
        else:
            known.links += tie.links
            known.best = max(known.best, tie.best)

    def _merge_ties(self, one: int, other: int) -> list[int]:
        """Give `one` the ties of `other`, which it has taken in, and return all its neighbours."""
        del self._ties[one][other]
        for neighbour, tie in self._ties.pop(other).items():
            if neighbour != one:
                del self._ties[neighbour][other]
                self._add_tie(one, neighbour, tie)
        return list(self._ties[one])
