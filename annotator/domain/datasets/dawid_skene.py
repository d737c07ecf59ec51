"""Labels estimated from votes together with how often each annotator errs.

A. P. Dawid and A. M. Skene (1979), "Maximum likelihood estimation of observer error-rates using
the EM algorithm", Applied Statistics 28 (1): 20-28. The first estimate of a label is the share of
votes for it; then the error rates and the labels are estimated from one another by turns, until
the evidence lower bound per vote grows by less than a tolerance.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

Codes: TypeAlias = npt.NDArray[np.int32]
Shares: TypeAlias = npt.NDArray[np.float64]

TOLERANCE: Final = 1e-5
MOST_ROUNDS: Final = 100
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
        converged: Whether the last round brought less than the tolerance.
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
        tolerance: By how much the bound has to grow for another round.
        done: Called with the number of rounds after each; may raise to stop.
    """
    sentences, _, labels = votes.shape
    probabilities = _tallied(votes.sentences * labels + votes.labels, sentences * labels).reshape(
        sentences, labels
    )
    probabilities /= probabilities.sum(axis=1, keepdims=True)
    priors, rates = _maximised(votes, probabilities)
    bound = -np.inf
    for number in range(1, most_rounds + 1):
        probabilities = _expected(votes, priors, rates)
        priors, rates = _maximised(votes, probabilities)
        before, bound = bound, _bound(votes, probabilities, priors, rates)
        done(number)
        if bound - before < tolerance:
            return Estimates(probabilities, rates, priors, number, converged=True)
    return Estimates(probabilities, rates, priors, most_rounds, converged=False)


def _tallied(places: Codes, length: int, weights: Shares | None = None) -> Shares:
    return np.bincount(places, weights, length).astype(np.float64)


def _maximised(votes: CodedVotes, probabilities: Shares) -> tuple[Shares, Shares]:
    """Return the priors and error rates that fit the labels best."""
    _, annotators, labels = votes.shape
    given = votes.annotators * labels + votes.labels
    rates = np.empty((annotators, labels, labels))
    for true in range(labels):
        weights = probabilities[votes.sentences, true]
        rates[:, true] = _tallied(given, annotators * labels, weights).reshape(annotators, labels)
    np.maximum(rates, _LEAST, out=rates)
    rates /= rates.sum(axis=2, keepdims=True)
    return probabilities.mean(axis=0), rates


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


def _bound(votes: CodedVotes, probabilities: Shares, priors: Shares, rates: Shares) -> float:
    """Return the evidence lower bound, per vote."""
    logs = np.log(rates)
    total = 0.0
    for true in range(votes.shape[2]):
        likely = probabilities[:, true]
        weights = logs[votes.annotators, true, votes.labels]
        total += float(weights @ likely[votes.sentences])
        if priors[true] > 0:
            total += float(likely.sum() * np.log(priors[true]))
        sure = likely[likely > 0]
        total -= float(sure @ np.log(sure))
    return total / len(votes.labels)
