"""Colours that everybody can tell apart and see on either paper."""

from itertools import combinations

import pytest

from annotator.domain.labels import DEFAULT_LABELS
from annotator.domain.project.color_vision import (
    LEAST_DISTANCE,
    MARK_CONTRAST,
    PAPERS,
    contrast,
    distance,
    is_color,
    nearest,
    on_paper,
    proposals,
)

DEFAULTS = [label.color for label in DEFAULT_LABELS]


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_the_default_colours_can_be_told_apart_by_everybody() -> None:
    assert min(distance(*pair) for pair in combinations(DEFAULTS, 2)) > LEAST_DISTANCE


def test_red_and_green_of_one_lightness_are_one_colour_to_some() -> None:
    assert distance("#b06a3a", "#7f7f37") < LEAST_DISTANCE < 10


def test_what_is_proposed_can_be_told_from_all_and_seen_on_both_papers() -> None:
    used = list(DEFAULTS)
    for _ in range(8):
        color = proposals(used, 1)[0]
        found = nearest(color, used)
        assert found is not None
        assert found[1] >= LEAST_DISTANCE
        assert all(contrast(on_paper(color, paper), paper) >= MARK_CONTRAST for paper in PAPERS)
        used.append(color)


def test_what_is_no_colour_is_passed_over() -> None:
    used = ["nocolor", "", "#f00", "#FF0000"]
    found = nearest("#ff0000", used)
    assert found == ("#FF0000", 0.0)
    assert "#0072b2" in proposals(used, 8)


def test_what_is_a_colour() -> None:
    assert is_color("#0072b2")
    assert not any(map(is_color, ("#0072B2", "red", "#fff", "#0072b2 ", "")))
    assert nearest("#0072b2", []) is None
