"""The coefficients, computed for many sets of votes at once.

All compare the share of pairs of votes that agree, a, with the share e that would agree by chance:
(a - e) / (1 - e). They differ in what they take for chance, and in how they take votes that are
missing. Nothing is filled in for a missing vote.

Sources: Cohen 1960, "A coefficient of agreement for nominal scales"; Light 1971, "Measures of
response agreement for qualitative data"; Fleiss 1971, "Measuring nominal scale agreement among
many raters"; Krippendorff 2011, "Computing Krippendorff's alpha-reliability"; Gwet 2008, "Computing
inter-rater reliability and its variance in the presence of high agreement"; Gwet 2014, "Handbook of
inter-rater reliability", 4th edition, for the forms with missing votes.
"""

from typing import Final

import numpy as np

from annotator.domain.agreement.tallies import Sums, Tallies

_ROUNDING: Final = 1e-12
"""How far a figure may be off since numbers are rounded."""


def coefficients(tallies: Tallies, used: Sums | None = None) -> Sums:
    """Return all coefficients.

    Args:
        tallies: The sums, with any leading axes (…).
        used: (…) How many labels annotators choose from, for AC1; those that occur if None.
            Bootstrap draws are given what it is for all stories.

    Returns:
        (…, 5) In the order of `figures.NAMES`; NaN where undefined: all where no sentence has two
        votes, all but the first where sentences with two votes have one label only, the second
        also where all pairs of annotators are in that case.
    """
    used = labels_used(tallies) if used is None else used
    share = _ratio(tallies.agreeing.sum(axis=-1), tallies.compared)
    several = np.where((tallies.values > 0).sum(axis=-1) > 1, 1.0, np.nan)
    chance = _ratio(tallies.shares, tallies.sentences[..., None])
    by_chance = (chance**2).sum(axis=-1)
    columns = (
        share,
        mean_cohen(tallies),
        _above(share, by_chance) * several,
        alpha(tallies),
        _above(share, _ratio(1 - by_chance, used - 1)) * several,
    )
    stacked: Sums = np.stack(columns, axis=-1)
    # What rounding left of nought could be shown as less than nought.
    stacked[np.abs(stacked) < _ROUNDING] = 0.0
    return stacked


def labels_used(tallies: Tallies) -> Sums:
    """Return (…) how many labels occur."""
    used: Sums = np.count_nonzero(tallies.shares > 0, axis=-1).astype(np.float64)
    return used


def cohen_of_pairs(tallies: Tallies) -> Sums:
    """Return (…, P) Cohen's κ of each pair of annotators, over the sentences that both labelled.

    Chance is what it would be if each had given their own labels at random (Cohen 1960). NaN
    where they share no sentence, or both used one and the same label only.
    """
    shared = tallies.first.sum(axis=-1)
    observed = shared * tallies.both.sum(axis=-1)
    expected = (tallies.first * tallies.second).sum(axis=-1)
    return _ratio(observed - expected, shared**2 - expected)


def mean_cohen(tallies: Tallies) -> Sums:
    """Return (…) the mean of Cohen's κ over pairs, each weighted by how many sentences it shares.

    Where all share the same sentences it is the plain mean of Light 1971. Pairs for which κ is
    undefined are left out; NaN where that leaves none.
    """
    kappa = cohen_of_pairs(tallies)
    weights = np.where(np.isnan(kappa), 0.0, tallies.first.sum(axis=-1))
    return _ratio((np.nan_to_num(kappa) * weights).sum(axis=-1), weights.sum(axis=-1))


def alpha(tallies: Tallies) -> Sums:
    """Return (…) Krippendorff's alpha for nominal data (Krippendorff 2011, section C).

    Sentences with one vote count for nothing, and a sentence counts by its votes. NaN where there
    is nothing to compare, or one label only.
    """
    values = tallies.values.sum(axis=-1)
    differing = values - tallies.coincidences.sum(axis=-1)
    by_chance = values**2 - (tallies.values**2).sum(axis=-1)
    coefficient: Sums = 1 - _ratio((values - 1) * differing, by_chance)
    return coefficient


def _above(share: Sums, by_chance: Sums) -> Sums:
    """Return how far agreement is above chance, as a share of how far it could be."""
    return _ratio(share - by_chance, 1 - by_chance)


def _ratio(above: Sums, below: Sums) -> Sums:
    """Return the quotient, NaN where it has no meaning."""
    quotient: Sums = np.full(np.broadcast(above, below).shape, np.nan)
    np.divide(above, below, out=quotient, where=below > 0)
    return quotient
