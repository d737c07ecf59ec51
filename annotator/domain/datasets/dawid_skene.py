"""Labels estimated from votes together with how often each annotator errs.

A. P. Dawid and A. M. Skene (1979), "Maximum likelihood estimation of observer error-rates using
the EM algorithm", Applied Statistics 28 (1): 20-28. The first estimate of a label is the share of
votes for it; then the error rates and the labels are estimated from one another by turns, until
no probability moves any more: there the likelihood is at the maximum that lies uphill of the votes.
To stop by how little the likelihood grows would be too soon: near a flat maximum a label can still
change while it hardly does.

Sentences with the same votes have the same probabilities, so each pattern of votes is computed once
however many sentences have it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

Codes: TypeAlias = npt.NDArray[np.int32]
Places: TypeAlias = npt.NDArray[np.intp]
Shares: TypeAlias = npt.NDArray[np.float64]

TOLERANCE: Final = 1e-7
MOST_ROUNDS: Final = 10_000
_LEAST: Final = 1e-10
"""No error rate is taken to be smaller: the logarithm of none is not a number."""


@dataclass(frozen=True, slots=True)
class CodedVotes:
    """Votes as numbers, one place in each array a vote.

    Attributes:
        sentences: Which sentence, from 0.
        annotators: Which annotator, from 0.
        labels: Which label, from 0.
        shape: How many sentences, annotators and labels there are; each has a vote.
    """

    sentences: Codes
    annotators: Codes
    labels: Codes
    shape: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Estimates:
    """What is estimated.

    Attributes:
        probabilities: Sentences by labels: how likely each label is; rows add up to 1.
        error_rates: Annotators by true labels by given labels; the last axis adds up to 1.
        priors: How frequent each label is.
        rounds: How many rounds were made.
        converged: Whether the last round moved no probability by the tolerance.
    """

    probabilities: Shares
    error_rates: Shares
    priors: Shares
    rounds: int
    converged: bool


def estimate(
    votes: CodedVotes,
    most_rounds: int = MOST_ROUNDS,
    tolerance: float = TOLERANCE,
    done: Callable[[int], None] = lambda _rounds: None,
) -> Estimates:
    """Return the labels and error rates that the votes speak for.

    Args:
        votes: At least one vote.
        most_rounds: The most rounds to make.
        tolerance: How far a probability has to move for another round.
        done: Called with the number of rounds after each; may raise to stop.
    """
    pattern_of, patterns = _patterns(votes)
    sizes = np.bincount(pattern_of).astype(np.float64)
    count, _, labels = patterns.shape
    probabilities = _tallied(patterns.sentences * labels + patterns.labels, count * labels)
    probabilities = probabilities.reshape(count, labels)
    probabilities /= probabilities.sum(axis=1, keepdims=True)
    priors, rates = _maximised(patterns, sizes, probabilities)
    converged, number = False, 0
    while not converged and number < most_rounds:
        before, probabilities = probabilities, _expected(patterns, priors, rates)
        priors, rates = _maximised(patterns, sizes, probabilities)
        number += 1
        done(number)
        converged = bool(np.abs(probabilities - before).max() < tolerance)
    return Estimates(probabilities[pattern_of], rates, priors, number, converged)


def _patterns(votes: CodedVotes) -> tuple[Places, CodedVotes]:
    """Return for each sentence the number of its pattern, and one sentence's votes a pattern."""
    sentences, annotators, labels = votes.shape
    order = np.lexsort((votes.annotators, votes.sentences))
    given = votes.annotators[order].astype(np.int64) * labels + votes.labels[order]
    counts = np.bincount(votes.sentences, minlength=sentences)
    starts = np.cumsum(counts) - counts
    numbers = np.zeros(sentences, np.int64)
    for place in range(int(counts.max())):
        longer = np.flatnonzero(counts > place)
        keys = numbers[longer] * (annotators * labels) + given[starts[longer] + place]
        numbers[longer] = np.unique(keys, return_inverse=True)[1]
    # Numbers tell apart sentences that have as many votes, and only these.
    _, first, pattern_of = np.unique(
        counts * sentences + numbers, return_index=True, return_inverse=True
    )
    lengths = counts[first]
    pattern = np.repeat(np.arange(len(first)), lengths)
    offsets = np.arange(len(pattern)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    taken = order[starts[first][pattern] + offsets]
    shape = (len(first), annotators, labels)
    some = CodedVotes(pattern.astype(np.int32), votes.annotators[taken], votes.labels[taken], shape)
    return pattern_of, some


def _tallied(places: Codes, length: int, weights: Shares | None = None) -> Shares:
    return np.bincount(places, weights, length).astype(np.float64)


def _maximised(votes: CodedVotes, sizes: Shares, probabilities: Shares) -> tuple[Shares, Shares]:
    """Return the priors and error rates that fit the labels best.

    Args:
        votes: The votes of each pattern.
        sizes: How many sentences have it.
        probabilities: Patterns by labels: how likely each label is.
    """
    _, annotators, labels = votes.shape
    given = votes.annotators * labels + votes.labels
    rates = np.empty((annotators, labels, labels))
    likely = probabilities * sizes[:, None]
    for true in range(labels):
        weights = likely[votes.sentences, true]
        rates[:, true] = _tallied(given, annotators * labels, weights).reshape(annotators, labels)
    # As shares first: by the number of votes the least would weigh less, the more there are.
    rates /= np.maximum(rates.sum(axis=2, keepdims=True), np.finfo(np.float64).tiny)
    np.maximum(rates, _LEAST, out=rates)
    rates /= rates.sum(axis=2, keepdims=True)
    return likely.sum(axis=0) / sizes.sum(), rates


def _expected(votes: CodedVotes, priors: Shares, rates: Shares) -> Shares:
    """Return how likely each label of each sentence is."""
    sentences, _, labels = votes.shape
    logs = np.log(rates)
    found = np.empty((sentences, labels))
    with np.errstate(divide="ignore"):
        prior_logs = np.log(priors)
    for true in range(labels):
        weights = logs[votes.annotators, true, votes.labels]
        found[:, true] = _tallied(votes.sentences, sentences, weights) + prior_logs[true]
    found -= found.max(axis=1, keepdims=True)
    np.exp(found, out=found)
    found /= found.sum(axis=1, keepdims=True)
    return found
