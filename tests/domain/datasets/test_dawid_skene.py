"""Dawid and Skene's estimates: their properties, and the figures that crowd-kit gives."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.datasets.dawid_skene import (
    CodedVotes,
    Codes,
    Estimates,
    Shares,
    estimate,
)

VOTES = (
    "fq.f .f.f o.oq f..f f.ff ..q. f.f. f..o qqoq o..o fqq. oqoo "
    "oo.o .ff. .qf. qq.o o.oo ofo. qfqq ooqo .q.. foqf .ofo .qof"
)
"""Four annotators on each sentence: a label's letter, or a dot where there is no vote."""

# What crowd-kit 1.4.2 gives for these votes: `DawidSkene(n_iter=4, tol=-1.0).fit(votes)`.
PROBABILITIES = (
    (0.984195, 6.5e-05, 0.01574),
    (0.901866, 0.004374, 0.093761),
    (0.0, 0.779427, 0.220573),
    (0.988211, 0.000137, 0.011652),
    (0.999525, 4e-05, 0.000435),
    (0.470126, 0.229994, 0.29988),
    (0.993023, 0.004896, 0.002081),
    (0.824528, 0.082486, 0.092986),
    (0.0, 0.000951, 0.999049),
    (2.7e-05, 0.97678, 0.023193),
    (0.907373, 0.00454, 0.088087),
    (5e-06, 0.943489, 0.056506),
    (1e-05, 0.999962, 2.8e-05),
    (0.839311, 0.145182, 0.015507),
    (0.880536, 0.097161, 0.022303),
    (6.7e-05, 0.011216, 0.988717),
    (3e-06, 0.979309, 0.020688),
    (1.9e-05, 0.923663, 0.076318),
    (0.0, 0.000888, 0.999112),
    (1.6e-05, 0.999927, 5.7e-05),
    (0.484052, 0.183913, 0.332035),
    (0.999708, 0.000242, 5e-05),
    (0.205671, 0.794303, 2.6e-05),
    (0.421599, 0.013774, 0.564627),
)
ERROR_RATES = (
    (
        (0.999978, 1.2e-05, 1e-05),
        (0.013775, 0.984278, 0.001946),
        (0.058697, 0.110524, 0.830779),
    ),
    (
        (0.262845, 0.181964, 0.555192),
        (0.209637, 0.545399, 0.244964),
        (0.278626, 3.8e-05, 0.721336),
    ),
    (
        (0.583313, 0.062771, 0.353916),
        (0.176009, 0.615198, 0.208793),
        (0.011991, 0.575806, 0.412203),
    ),
    (
        (0.837114, 0.162886, 0.0),
        (0.002828, 0.878571, 0.118601),
        (0.167906, 0.289245, 0.542849),
    ),
)


def codes(values: list[int]) -> Codes:
    return np.array(values, np.int32)


def coded(text: str, labels: str = "foq") -> CodedVotes:
    rows = [
        (sentence, annotator, labels.index(label))
        for sentence, votes in enumerate(text.split())
        for annotator, label in enumerate(votes)
        if label != "."
    ]
    sentences, annotators, given_ = (codes(list(column)) for column in zip(*rows, strict=True))
    shape = (len(text.split()), len(text.split(maxsplit=1)[0]), len(labels))
    return CodedVotes(sentences, annotators, given_, shape)


def fixed(text: str, rounds: int) -> Estimates:
    return estimate(coded(text), rounds, -np.inf)


def test_the_estimates_are_crowd_kits() -> None:
    found = fixed(VOTES, 4)
    assert found.rounds == 4
    assert found.probabilities == pytest.approx(np.array(PROBABILITIES), abs=2e-6)
    assert found.error_rates == pytest.approx(np.array(ERROR_RATES), abs=2e-6)


def likelihood(votes: CodedVotes, priors: Shares, error_rates: Shares) -> float:
    """Return the logarithm of how likely the votes are, written out."""
    total = 0.0
    for sentence in range(votes.shape[0]):
        likely = priors.copy()
        for where, who, given_ in zip(votes.sentences, votes.annotators, votes.labels, strict=True):
            if where == sentence:
                likely *= error_rates[who, :, given_]
        total += float(np.log(likely.sum()))
    return total


def test_it_ends_where_no_probability_moves() -> None:
    found = estimate(coded(VOTES))
    further = fixed(VOTES, 20 * found.rounds)
    assert found.converged
    assert found.probabilities == pytest.approx(further.probabilities, abs=1e-5)


def test_where_crowd_kit_stops_a_label_can_still_change() -> None:
    # `DawidSkene().fit(votes)` of crowd-kit 1.4.2 makes 11 rounds: its loss counts the labels'
    # frequencies once a vote, and so falls before the likelihood is at its maximum.
    text = ".fof qoff ofqf f.ff ffff qqqq ffff ffff fq.q"
    stopped, found = fixed(text, 11), estimate(coded(text))
    theirs, ours = (
        likelihood(coded(text), each.priors, each.error_rates) for each in (stopped, found)
    )
    assert ours > theirs + 0.2
    assert (
        stopped.probabilities.argmax(axis=1).tolist() != found.probabilities.argmax(axis=1).tolist()
    )


def test_agreement_is_believed() -> None:
    found = estimate(coded("fff ooo qqq fff"))
    assert found.converged
    assert found.probabilities.argmax(axis=1).tolist() == [0, 1, 2, 0]
    assert found.error_rates == pytest.approx(np.array([np.eye(3)] * 3), abs=1e-6)


def test_who_errs_often_is_believed_less() -> None:
    # The third annotator is right half of the time only; where two contradict each other it is the
    # one who agrees with the others elsewhere that is right.
    found = estimate(coded("ffo ooo fff oof ffo oof .fo .of"))
    assert found.probabilities[6, 0] > 0.9
    assert found.probabilities[7, 1] > 0.9


VOTE_TEXTS = st.lists(
    st.text("foq.", min_size=3, max_size=3).filter(lambda votes: votes != "..."),
    min_size=1,
    max_size=12,
).map(" ".join)


@given(VOTE_TEXTS)
def test_probabilities_and_rates_add_up(text: str) -> None:
    found = estimate(coded(text))
    assert found.probabilities.sum(axis=1) == pytest.approx(1)
    assert found.error_rates.sum(axis=2) == pytest.approx(1)
    assert found.priors.sum() == pytest.approx(1)
    assert not np.isnan(found.probabilities).any()


@given(VOTE_TEXTS, st.integers(1, 5))
def test_no_round_makes_the_votes_less_likely(text: str, rounds: int) -> None:
    before, after = (fixed(text, number) for number in (rounds, rounds + 1))
    one, other = (
        likelihood(coded(text), each.priors, each.error_rates) for each in (before, after)
    )
    assert other >= one - 1e-6


@example("fqo .o. q.f", 2)
@given(VOTE_TEXTS, st.integers(2, 4))
def test_sentences_with_the_same_votes_count_as_often_as_they_occur(text: str, times: int) -> None:
    once, often = fixed(text, 5), fixed(" ".join([text] * times), 5)
    count = len(text.split())
    for copy in range(times):
        found = often.probabilities[copy * count : (copy + 1) * count]
        assert found == pytest.approx(once.probabilities, abs=1e-6)
    assert often.priors == pytest.approx(once.priors, abs=1e-6)


@given(VOTE_TEXTS)
def test_a_label_that_nobody_gives_is_not_believed(text: str) -> None:
    found = estimate(coded(text, "foqx"))
    assert found.probabilities[:, 3] == pytest.approx(0)


def test_it_can_be_stopped() -> None:
    def stop(_rounds: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        estimate(coded(VOTES), done=stop)
