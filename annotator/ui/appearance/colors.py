"""Colours: contrast by WCAG 2.2, and making a colour readable on a background."""

from functools import lru_cache
from typing import Final

from PySide6.QtGui import QColor

from annotator.domain.project.luminance import contrast_ratio, luminance

TEXT_CONTRAST: Final = 4.5
MARK_CONTRAST: Final = 3.0


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two opaque colours, from 1 to 21 (WCAG 2.2, 1.4.3)."""
    return contrast_ratio(_luminance(one), _luminance(other))


def readable(hue: QColor, background: QColor, ratio: float = TEXT_CONTRAST) -> QColor:
    """Return a colour with its lightness changed until it is readable on the background.

    Args:
        hue: The colour, kept as far as possible.
        background: The colour behind it.
        ratio: The contrast ratio to reach.
    """
    return QColor.fromRgba(_readable(hue.rgba(), background.rgba(), ratio))


@lru_cache(maxsize=4_096)
def _readable(hue_rgba: int, background_rgba: int, ratio: float) -> int:
    """Compute and cache it: every sentence is painted in such colours again and again."""
    hue, background = QColor.fromRgba(hue_rgba), QColor.fromRgba(background_rgba)
    color = QColor(hue)
    step = 4 if _luminance(background) < 0.18 else -4  # noqa: PLR2004 - mid grey, in linear light
    lightness = color.lightness()
    while contrast(color, background) < ratio and 0 <= lightness + step <= 255:  # noqa: PLR2004 - Qt counts so far
        lightness += step
        color.setHsl(hue.hslHue(), hue.hslSaturation(), lightness)
    return color.rgba()


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return a mix of two colours, with `share` (0 to 1) of the first."""
    return QColor(
        round(one.red() * share + other.red() * (1 - share)),
        round(one.green() * share + other.green() * (1 - share)),
        round(one.blue() * share + other.blue() * (1 - share)),
    )


def _luminance(color: QColor) -> float:
    return luminance(color.red() / 255, color.green() / 255, color.blue() / 255)
