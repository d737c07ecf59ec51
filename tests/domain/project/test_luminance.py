"""Lightness and contrast of colours, against well-known figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.project.luminance import contrast_ratio, linear, luminance

CHANNELS = st.floats(0, 1)
WHITE, BLACK = luminance(1, 1, 1), luminance(0, 0, 0)


def test_black_on_white_has_the_greatest_contrast_there_is() -> None:
    assert contrast_ratio(WHITE, BLACK) == contrast_ratio(BLACK, WHITE) == pytest.approx(21)


def test_the_darkest_grey_that_is_called_readable_on_white_is_known() -> None:
    grey = 0x76 / 255
    assert contrast_ratio(luminance(grey, grey, grey), WHITE) == pytest.approx(4.54, abs=0.005)
    assert contrast_ratio(luminance(1, 0, 0), WHITE) == pytest.approx(4.0, abs=0.005)


@given(CHANNELS, CHANNELS)
def test_more_of_a_channel_is_never_darker(one: float, other: float) -> None:
    less, more = sorted((one, other))
    assert 0 <= linear(less) <= linear(more) <= 1
