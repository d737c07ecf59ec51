"""Sentences as sets of words, held in arrays: what near-duplicates are looked for in.

A sentence is compared by the words it has (`compared_words`), whatever their order and the
punctuation between them.
"""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from annotator.domain.datasets.compared_words import compared_words

Places: TypeAlias = npt.NDArray[np.int32]
Starts: TypeAlias = npt.NDArray[np.int64]
Bits: TypeAlias = npt.NDArray[np.uint64]
Flags: TypeAlias = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class TokenSets:
    """Distinct sets of words, the smallest first.

    Attributes:
        tokens: The words of all sets as numbers, each set's in ascending order. The rarer a word,
            the smaller its number.
        starts: Where each set begins in `tokens`, and last where the last one ends.
        owners: For each set, the story it was first found in.
        places: For each set, the number of its sentence, as it was taken in.
        by_pairs: For each set, whether most of its words are pairs of characters.
        repeats: Pairs of stories that have the same set, one pair a row.
    """

    tokens: Places
    starts: Starts
    owners: Places
    places: Places
    by_pairs: Flags
    repeats: Places

    @property
    def sizes(self) -> Places:
        """How many words each set has."""
        return np.diff(self.starts).astype(np.int32)

    def signatures(self) -> Bits:
        """Return 64 bits a set, one of them switched on by each word.

        The bits in which two sets differ are never more than the words in which they do.
        """
        found = np.zeros(len(self.owners), np.uint64)
        for first, last in _slices(self.starts):
            words = self.tokens[self.starts[first] : self.starts[last]].astype(np.uint64)
            bits = np.left_shift(np.uint64(1), (words * _ODD) >> np.uint64(58))
            found[first:last] = np.bitwise_or.reduceat(
                bits, self.starts[first:last] - self.starts[first]
            )
        return found


_ODD: Final = np.uint64(0x9E3779B97F4A7C15)
"""2**64 divided by the golden ratio: multiplied by it, neighbouring numbers lie far apart."""


class TokenSetBuilder:
    """Takes sentences in, story after story."""

    def __init__(self) -> None:
        self._clear()

    def _clear(self) -> None:
        self._numbers: dict[str, int] = {}
        self._tokens, self._sizes = array("i"), array("i")
        self._owners, self._places = array("i"), array("i")
        self._by_pairs = array("b")

    def add(self, story: int, place: int, text: str) -> None:
        """Take a sentence in; one with too few words is passed over.

        Args:
            story: Its story's number.
            place: Its own number, to find it by.
            text: The sentence.
        """
        found = compared_words(text)
        if found is None:
            return
        numbers = self._numbers
        distinct = {numbers.setdefault(word, len(numbers)) for word in found.words}
        self._tokens.extend(distinct)
        self._sizes.append(len(distinct))
        self._owners.append(story)
        self._places.append(place)
        self._by_pairs.append(found.by_pairs)

    def build(self) -> TokenSets:
        """Return all sets, each once; what was taken in is given up."""
        tokens, sizes, owners, places = (
            np.array(column, np.int32)
            for column in (self._tokens, self._sizes, self._owners, self._places)
        )
        by_pairs = np.array(self._by_pairs, bool)
        words_known = len(self._numbers)
        self._clear()
        starts = np.concatenate(([0], np.cumsum(sizes, dtype=np.int64)))
        _number_by_rarity(tokens, words_known)
        _sort_within(tokens, starts)
        return _distinct(tokens, starts, owners, places, by_pairs)


def _number_by_rarity(tokens: Places, words_known: int) -> None:
    """Number the words anew, the rarest first."""
    order = np.argsort(np.bincount(tokens, minlength=words_known), kind="stable")
    ranks = np.empty(words_known, np.int32)
    ranks[order] = np.arange(words_known, dtype=np.int32)
    np.take(ranks, tokens, out=tokens)


_SLICE: Final = 1 << 20


def _slices(starts: Starts) -> Iterator[tuple[int, int]]:
    """Yield the first set and the one after the last of slices that have about `_SLICE` words."""
    first = 0
    while first < len(starts) - 1:
        last = int(np.searchsorted(starts, starts[first] + _SLICE, "right")) - 1
        last = max(last, first + 1)
        yield first, last
        first = last


def _sort_within(tokens: Places, starts: Starts) -> None:
    """Sort the words of each set."""
    for first, last in _slices(starts):
        words = tokens[starts[first] : starts[last]]
        lengths = np.diff(starts[first : last + 1])
        keys = (np.repeat(np.arange(last - first, dtype=np.int64), lengths) << 32) | words
        keys.sort()
        words[:] = (keys & 0xFFFFFFFF).astype(np.int32)


def _sums(tokens: Places, starts: Starts) -> Bits:
    """Return a number for each set, the same for the same words."""
    found = np.zeros(len(starts) - 1, np.uint64)
    for first, last in _slices(starts):
        mixed = (tokens[starts[first] : starts[last]].astype(np.uint64) + np.uint64(1)) * _ODD
        mixed ^= mixed >> np.uint64(29)
        mixed *= np.uint64(0xBF58476D1CE4E5B9)
        mixed ^= mixed >> np.uint64(32)
        found[first:last] = np.add.reduceat(mixed, starts[first:last] - starts[first])
    return found


def _distinct(
    tokens: Places, starts: Starts, owners: Places, places: Places, by_pairs: Flags
) -> TokenSets:
    """Keep each set once, in the order of their sizes."""
    sizes = np.diff(starts)
    sums = _sums(tokens, starts)
    order = np.lexsort((owners, sums, sizes))
    kept = np.ones(len(order), bool)
    repeats: set[tuple[int, int]] = set()
    same = (sums[order[1:]] == sums[order[:-1]]) & (sizes[order[1:]] == sizes[order[:-1]])
    run = 0
    for place in np.flatnonzero(same).tolist():
        if kept[place]:
            run = place
        one, other = int(order[run]), int(order[place + 1])
        # Two sets can have one number by chance; then they are two sets.
        if np.array_equal(
            tokens[starts[one] : starts[one + 1]], tokens[starts[other] : starts[other + 1]]
        ):
            kept[place + 1] = False
            if owners[one] != owners[other]:
                repeats.add((int(owners[one]), int(owners[other])))
    chosen = order[kept]
    return TokenSets(
        _taken(tokens, starts, chosen),
        np.concatenate(([0], np.cumsum(sizes[chosen]))),
        owners[chosen],
        places[chosen],
        by_pairs[chosen],
        np.array(sorted(repeats), np.int32).reshape(-1, 2),
    )


def _taken(tokens: Places, starts: Starts, chosen: Starts) -> Places:
    """Return the words of the chosen sets, one set after another."""
    lengths = np.diff(starts)[chosen]
    new_starts = np.concatenate(([0], np.cumsum(lengths)))
    found = np.empty(int(new_starts[-1]), np.int32)
    for first, last in _slices(new_starts):
        shift = np.repeat(starts[chosen[first:last]] - new_starts[first:last], lengths[first:last])
        old = shift + np.arange(new_starts[first], new_starts[last])
        found[new_starts[first] : new_starts[last]] = tokens[old]
    return found
