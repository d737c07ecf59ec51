"""Dawid and Skene's estimates beside crowd-kit's, on votes drawn by chance."""

import importlib

import numpy as np
import pytest

from annotator.domain.datasets.dawid_skene import CodedVotes, Shares, estimate


def votes(seed: int, labels: int) -> CodedVotes:
    """Return votes of five annotators, some better than others, with gaps."""
    chance = np.random.default_rng(seed)
    truth = chance.integers(labels, size=300)
    rows = [
        (sentence, who, true if chance.random() < 0.5 + who / 12 else chance.integers(labels))
        for sentence, true in enumerate(truth)
        for who in range(5)
        if who == sentence % 5 or chance.random() < 0.6
    ]
    sentences, annotators, given = np.array(rows, np.int32).T
    return CodedVotes(sentences, annotators, given, (len(truth), 5, labels))


@pytest.mark.parametrize("labels", [2, 3, 4])
@pytest.mark.parametrize("rounds", [1, 10, 60])
@pytest.mark.parametrize("seed", range(3))
def test_the_estimates_are_crowd_kits(seed: int, rounds: int, labels: int) -> None:
    pandas = importlib.import_module("pandas")
    library = importlib.import_module("crowdkit.aggregation")
    coded = votes(seed, labels)
    columns = {"task": coded.sentences, "worker": coded.annotators, "label": coded.labels}
    theirs = library.DawidSkene(n_iter=rounds, tol=-1.0).fit(pandas.DataFrame(columns))

    ours = estimate(coded, rounds, -np.inf)

    expected = theirs.probas_.loc[range(coded.shape[0]), range(labels)].to_numpy()
    assert ours.probabilities == pytest.approx(expected, abs=1e-7)
    for who in range(5):
        for given in range(labels):
            rates = theirs.errors_.loc[(who, given), range(labels)].to_numpy()
            assert ours.error_rates[who, :, given] == pytest.approx(rates, abs=1e-7)


def likelihood(coded: CodedVotes, priors: Shares, error_rates: Shares) -> float:
    """Return the logarithm of how likely the votes are."""
    logs = np.zeros((coded.shape[0], coded.shape[2])) + np.log(np.maximum(priors, 1e-300))
    np.add.at(logs, coded.sentences, np.log(error_rates[coded.annotators, :, coded.labels]))
    return float(np.logaddexp.reduce(logs, axis=1).sum())


@pytest.mark.parametrize("labels", [2, 3, 4])
@pytest.mark.parametrize("seed", range(3))
def test_ours_ends_at_the_maximum_and_crowd_kit_before_it(seed: int, labels: int) -> None:
    # Crowd-Kit's loss has the logarithm of each prior once a vote instead of once a sentence, so it
    # ends where that falls. Made to go on, it comes to where ours ends.
    pandas = importlib.import_module("pandas")
    library = importlib.import_module("crowdkit.aggregation")
    coded = votes(seed, labels)
    columns = {"task": coded.sentences, "worker": coded.annotators, "label": coded.labels}
    table = pandas.DataFrame(columns)
    ended, gone_on = library.DawidSkene().fit(table), library.DawidSkene(400, -1.0).fit(table)

    ours = estimate(coded)

    expected = gone_on.probas_.loc[range(coded.shape[0]), range(labels)].to_numpy()
    assert ours.probabilities == pytest.approx(expected, abs=1e-4)
    rates = np.empty(ours.error_rates.shape)
    for (who, given), row in ended.errors_.iterrows():
        rates[who, :, given] = row.loc[range(labels)].to_numpy()
    theirs = likelihood(coded, ended.priors_.loc[range(labels)].to_numpy(), rates)
    assert likelihood(coded, ours.priors, ours.error_rates) >= theirs - 1e-9
