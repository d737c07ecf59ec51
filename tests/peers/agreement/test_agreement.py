"""Our coefficients beside those of the libraries that compute them."""

import importlib
import random
from itertools import combinations
from typing import Any

import numpy as np
import pytest

from annotator.domain.agreement.figures import NAMES
from annotator.domain.agreement.formulas import coefficients, cohen_of_pairs
from annotator.domain.agreement.matrix import MISSING, Codes
from annotator.domain.agreement.tallies import Tallies, tallies_by_story

LABELS = 5
"""The most that occur in a case."""
CASES = range(40)


def votes(case: int, *, gaps: bool) -> Codes:
    """Return sentences by annotators: of any size, agreement, and number of gaps."""
    chance = random.Random(case)  # noqa: S311 - the same votes every time
    annotators, sentences = chance.randint(2, 6), chance.randint(8, 60)
    labels = chance.randint(2, LABELS)
    agree, missing = chance.random(), chance.random() * 0.6 if gaps else 0.0
    rows = []
    for _ in range(sentences):
        truth = chance.randrange(labels)
        row = [
            MISSING
            if chance.random() < missing
            else truth
            if chance.random() < agree
            else chance.randrange(labels)
            for _ in range(annotators)
        ]
        rows.append(row)
    kept = [row for row in rows if max(row) > MISSING]
    return np.asfortranarray(np.array(kept, dtype=np.int16))


def tallies(codes: Codes) -> Tallies:
    return tallies_by_story(codes, np.zeros(len(codes), dtype=np.intp), LABELS).total()


def ours(codes: Codes) -> dict[str, float]:
    return dict(zip(NAMES, coefficients(tallies(codes)).tolist(), strict=True))


def with_nan(codes: Codes) -> Any:  # noqa: ANN401 - what the libraries take
    return np.where(codes == MISSING, np.nan, codes.astype(float))


@pytest.fixture(params=CASES)
def gappy(request: pytest.FixtureRequest) -> Codes:
    """Votes with gaps."""
    return votes(request.param, gaps=True)


@pytest.fixture(params=CASES)
def complete(request: pytest.FixtureRequest) -> Codes:
    """Votes without gaps."""
    return votes(request.param, gaps=False)


def test_alpha_is_krippendorffs(gappy: Codes) -> None:
    library = importlib.import_module("krippendorff")

    expected = library.alpha(with_nan(gappy).T, level_of_measurement="nominal")

    assert ours(gappy)["krippendorff_alpha"] == pytest.approx(expected, abs=1e-12)


def test_alpha_is_crowd_kits(gappy: Codes) -> None:
    library = importlib.import_module("crowdkit.metrics.data")
    pandas = importlib.import_module("pandas")
    table = pandas.DataFrame(
        [
            (sentence, annotator, str(code))
            for sentence, row in enumerate(gappy.tolist())
            for annotator, code in enumerate(row)
            if code != MISSING
        ],
        columns=["task", "worker", "label"],
    )

    expected = library.alpha_krippendorff(table)

    assert ours(gappy)["krippendorff_alpha"] == pytest.approx(expected, abs=1e-12)


def test_alpha_is_nltks(gappy: Codes) -> None:
    library = importlib.import_module("nltk.metrics.agreement")
    triples = [
        (str(annotator), str(sentence), str(code))
        for sentence, row in enumerate(gappy.tolist())
        if sum(code != MISSING for code in row) > 1
        for annotator, code in enumerate(row)
        if code != MISSING
    ]

    expected = library.AnnotationTask(data=triples).alpha()

    assert ours(gappy)["krippendorff_alpha"] == pytest.approx(expected, abs=1e-12)


def test_fleiss_and_ac1_and_percent_with_gaps_are_gwets(gappy: Codes) -> None:
    library = importlib.import_module("irrCAC.raw")
    pandas = importlib.import_module("pandas")
    found = ours(gappy)

    rated = library.CAC(pandas.DataFrame(with_nan(gappy)), digits=12)
    fleiss, gwet = rated.fleiss()["est"], rated.gwet()["est"]

    assert found["fleiss_kappa"] == pytest.approx(fleiss["coefficient_value"], abs=1e-9)
    assert found["gwet_ac1"] == pytest.approx(gwet["coefficient_value"], abs=1e-9)
    assert found["percent"] == pytest.approx(gwet["pa"], abs=1e-9)


NOTHING = {
    "one annotator": [[0], [1], [0]],
    "no sentence with two votes": [[0, MISSING], [MISSING, 1], [1, MISSING]],
}
ONE_LABEL = {
    "of all": [[0, 0], [0, 0], [0, MISSING]],
    "of those compared": [[0, 0], [0, 0], [1, MISSING]],
}


@pytest.mark.parametrize(
    "rows", [*NOTHING.values(), *ONE_LABEL.values()], ids=[*NOTHING, *ONE_LABEL]
)
def test_where_krippendorff_has_no_figure_ours_is_undefined(rows: list[list[int]]) -> None:
    library = importlib.import_module("krippendorff")
    codes = np.asfortranarray(np.array(rows, dtype=np.int16))

    try:
        theirs = library.alpha(with_nan(codes).T, level_of_measurement="nominal")
    except ValueError:
        theirs = np.nan

    assert np.isnan(theirs)
    assert np.isnan(ours(codes)["krippendorff_alpha"])


@pytest.mark.parametrize("rows", ONE_LABEL.values(), ids=ONE_LABEL)
def test_where_one_label_is_compared_irrcac_says_one_and_ours_is_undefined(
    rows: list[list[int]],
) -> None:
    library = importlib.import_module("irrCAC.raw")
    pandas = importlib.import_module("pandas")
    codes = np.asfortranarray(np.array(rows, dtype=np.int16))

    gwet = library.CAC(pandas.DataFrame(with_nan(codes)), digits=12).gwet()["est"]

    assert gwet["coefficient_value"] == 1
    assert np.isnan(ours(codes)["gwet_ac1"])
    assert ours(codes)["percent"] == 1


def test_fleiss_without_gaps_is_statsmodels(complete: Codes) -> None:
    library = importlib.import_module("statsmodels.stats.inter_rater")

    expected = library.fleiss_kappa(library.aggregate_raters(complete)[0])

    assert ours(complete)["fleiss_kappa"] == pytest.approx(expected, abs=1e-12)


def test_cohen_of_each_pair_is_scikit_learns(gappy: Codes) -> None:
    library = importlib.import_module("sklearn.metrics")
    pairs = combinations(gappy.T, 2)

    for found, (one, other) in zip(cohen_of_pairs(tallies(gappy)), pairs, strict=True):
        shared = (one != MISSING) & (other != MISSING)
        if np.isnan(found):
            assert len({*one[shared].tolist(), *other[shared].tolist()}) < 2
        else:
            expected = library.cohen_kappa_score(one[shared], other[shared])
            assert found == pytest.approx(expected, abs=1e-12)


def test_cohen_over_pairs_without_gaps_is_lights(complete: Codes) -> None:
    library = importlib.import_module("sklearn.metrics")

    expected = np.mean(
        [library.cohen_kappa_score(one, other) for one, other in combinations(complete.T, 2)]
    )

    assert ours(complete)["cohen_kappa"] == pytest.approx(expected, abs=1e-12)


def test_one_label_against_the_rest_is_irrcacs_of_two_labels(complete: Codes) -> None:
    library = importlib.import_module("irrCAC.raw")
    pandas = importlib.import_module("pandas")
    by_label = coefficients(tallies(complete).one_against_rest())

    for label in range(LABELS):
        found = dict(zip(NAMES, by_label[label].tolist(), strict=True))
        if not np.isnan(found["gwet_ac1"]):
            recoded = pandas.DataFrame((complete == label).astype(float))
            rated = library.CAC(recoded, digits=12)
            for name, estimate in (("fleiss_kappa", rated.fleiss()), ("gwet_ac1", rated.gwet())):
                expected = estimate["est"]["coefficient_value"]
                assert found[name] == pytest.approx(expected, abs=1e-9), name
