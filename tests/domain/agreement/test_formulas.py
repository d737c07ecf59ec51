"""The coefficients against published tables, and against their definitions written out."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, permutations

import numpy as np
import pytest
from hypothesis import given

from annotator.domain.agreement.figures import NAMES
from annotator.domain.agreement.formulas import coefficients, cohen_of_pairs
from annotator.domain.agreement.tallies import Tallies, tallies_by_story
from tests.scenes.votes import ROWS, Rows, as_codes

# Fleiss 1971: how many of six psychiatrists gave each of 30 patients each diagnosis
# (depression, personality disorder, schizophrenia, neurosis, other).
FLEISS = """
00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031
00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006
"""
# Krippendorff 2011, section C: four observers, twelve units, a full stop for a missing value.
KRIPPENDORFF = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")
# Artstein and Poesio 2008: two coders and 100 utterances (statement, request, check).
ARTSTEIN_POESIO = ((46, 6, 0), (0, 32, 0), (0, 6, 10))
# Gwet 2014, two abstractors and 100 pregnancies (ectopic, abnormal, normal intrauterine).
GWET = ((13, 0, 0), (0, 20, 7), (0, 4, 56))


def figures(rows: Rows) -> dict[str, float]:
    return dict(zip(NAMES, coefficients(total(rows)).tolist(), strict=True))


def total(rows: Rows) -> Tallies:
    codes = as_codes(rows)
    story = np.zeros(len(codes), dtype=np.intp)
    return tallies_by_story(codes, story, int(codes.max()) + 1).total()


def from_table(table: Rows) -> list[list[int]]:
    return [
        [one, other]
        for one, row in enumerate(table)
        for other, count in enumerate(row)
        for _ in range(count)
    ]


def test_fleiss_1971() -> None:
    rows = [
        [label for label, count in enumerate(counts) for _ in range(int(count))]
        for counts in FLEISS.split()
    ]
    assert (len(rows), {len(row) for row in rows}) == (30, {6})

    found = figures(rows)

    assert found["percent"] == pytest.approx(0.5556, abs=5e-5)
    assert found["fleiss_kappa"] == pytest.approx(0.4302, abs=5e-5)


def test_krippendorff_2011_with_gaps_is_also_gwets_four_raters() -> None:
    rows = [
        [-1 if value == "." else int(value) - 1 for value in unit]
        for unit in zip(*KRIPPENDORFF, strict=True)
    ]

    found = figures(rows)

    assert found["krippendorff_alpha"] == pytest.approx(0.7434, abs=5e-5)
    assert found["gwet_ac1"] == pytest.approx(0.77544, abs=5e-6)
    assert found["fleiss_kappa"] == pytest.approx(0.76117, abs=5e-6)
    assert found["percent"] == pytest.approx(0.81818, abs=5e-6)


def test_artstein_and_poesio_2008() -> None:
    found = figures(from_table(ARTSTEIN_POESIO))

    assert found["percent"] == pytest.approx(0.88)
    assert found["cohen_kappa"] == pytest.approx(0.8013, abs=5e-5)


def test_gwet_two_abstractors() -> None:
    found = figures(from_table(GWET))

    assert found["cohen_kappa"] == pytest.approx(0.7964, abs=5e-5)
    assert found["gwet_ac1"] == pytest.approx(0.8493, abs=5e-5)
    assert found["krippendorff_alpha"] == pytest.approx(0.7973, abs=5e-5)


def test_less_agreement_than_by_chance_is_negative() -> None:
    found = figures([[0, 1], [1, 0], [0, 1], [1, 0]])

    assert found["percent"] == 0.0
    assert found["cohen_kappa"] == found["fleiss_kappa"] == -1.0
    assert found["krippendorff_alpha"] == -0.75


def test_full_agreement_is_exactly_one() -> None:
    rows = [[0] * 7, [1] * 7, [2, 2, 2, -1, -1, -1, -1]] * 49

    assert set(figures(rows).values()) == {1.0}


def test_what_chance_would_give_is_exactly_nought_and_never_below() -> None:
    # Of rounded numbers they come out as -8e-17 and -2e-16, which would be shown as -0.000.
    by_chance = figures([[0, 1, 1], [3, 3, 0]])["gwet_ac1"]
    also = figures([[0, 1, 0, 1, -1], [0, 1, 0, 1, -1], [-1, 1, -1, -1, 1]])["krippendorff_alpha"]

    assert (str(by_chance), str(also)) == ("0.0", "0.0")


def test_cohen_of_pairs_weighs_by_shared_sentences() -> None:
    rows = [[0, 0, 0], [1, 1, 1], [0, 1, -1], [1, 1, -1], [0, 1, -1]]

    kappas = cohen_of_pairs(total(rows))

    # By hand: 5 shared with 3 alike; Ana 3:2, Ben 1:4, so chance is 11/25. The others agree.
    assert kappas.tolist() == pytest.approx([(15 - 11) / 14, 1.0, 1.0])
    assert figures(rows)["cohen_kappa"] == pytest.approx((5 * 4 / 14 + 2 + 2) / 9)


@given(ROWS)
def test_every_figure_is_its_definition_written_out(rows: Rows) -> None:
    expected = {
        "percent": percent(rows),
        "cohen_kappa": cohen(rows),
        "fleiss_kappa": fleiss(rows),
        "krippendorff_alpha": alpha(rows),
        "gwet_ac1": ac1(rows),
    }

    for name, value in figures(rows).items():
        wanted = expected[name]
        if wanted is None:
            assert np.isnan(value), name
        else:
            assert value == pytest.approx(float(wanted), abs=1e-12), name


def votes_of(row: Sequence[int]) -> list[int]:
    return [code for code in row if code >= 0]


def compared(rows: Rows) -> list[list[int]]:
    return [votes for row in rows if len(votes := votes_of(row)) > 1]


def has_several_labels(rows: Rows) -> bool:
    return len({label for votes in compared(rows) for label in votes}) > 1


def percent(rows: Rows) -> Fraction | None:
    shares = [
        Fraction(sum(a == b for a, b in pairs), len(pairs))
        for votes in compared(rows)
        if (pairs := list(combinations(votes, 2)))
    ]
    return sum(shares, Fraction(0)) / len(shares) if shares else None


def chances(rows: Rows) -> list[Fraction]:
    """Return for each label that occurs its mean share of the votes on a sentence."""
    means: dict[int, Fraction] = defaultdict(Fraction)
    for row in rows:
        votes = votes_of(row)
        for label in votes:
            means[label] += Fraction(1, len(votes) * len(rows))
    return list(means.values())


def fleiss(rows: Rows) -> Fraction | None:
    share = percent(rows)
    if share is None or not has_several_labels(rows):
        return None
    chance = sum((mean * mean for mean in chances(rows)), Fraction(0))
    return (share - chance) / (1 - chance)


def ac1(rows: Rows) -> Fraction | None:
    share = percent(rows)
    if share is None or not has_several_labels(rows):
        return None
    means = chances(rows)
    chance = sum((mean * (1 - mean) for mean in means), Fraction(0)) / (len(means) - 1)
    return (share - chance) / (1 - chance)


def alpha(rows: Rows) -> Fraction | None:
    if not has_several_labels(rows):
        return None
    votes = [label for sentence in compared(rows) for label in sentence]
    differing = [
        Fraction(sum(a != b for a, b in permutations(sentence, 2)), len(sentence) - 1)
        for sentence in compared(rows)
    ]
    observed = sum(differing, Fraction(0)) / len(votes)
    pairs = list(permutations(votes, 2))
    expected = Fraction(sum(a != b for a, b in pairs), len(pairs))
    return 1 - observed / expected


def cohen(rows: Rows) -> Fraction | None:
    above = below = Fraction(0)
    for one, other in combinations(range(len(rows[0])), 2):
        shared = [(row[one], row[other]) for row in rows if min(row[one], row[other]) >= 0]
        if len({label for pair in shared for label in pair}) < 2:
            continue
        size = len(shared)
        share = Fraction(sum(a == b for a, b in shared), size)
        first, second = Counter(a for a, _ in shared), Counter(b for _, b in shared)
        chance = Fraction(sum(first[label] * second[label] for label in first), size * size)
        above += size * (share - chance) / (1 - chance)
        below += size
    return above / below if below else None
