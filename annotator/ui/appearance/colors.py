"""Colours: contrast by WCAG 2.2, and a hue made readable on a background."""

from typing import Final

from PySide6.QtGui import QColor

TEXT_CONTRAST: Final = 4.5
MARK_CONTRAST: Final = 3.0


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two opaque colours, from 1 to 21 (WCAG 2.2, 1.4.3)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable(hue: QColor, background: QColor, ratio: float = TEXT_CONTRAST) -> QColor:
    """Return the hue, its lightness moved away from the background until it can be read.

    Args:
        hue: The colour to keep, as far as it can be.
        background: What it will stand on.
        ratio: The contrast to reach.
    """
    color = QColor(hue)
    step = 4 if _luminance(background) < 0.18 else -4  # noqa: PLR2004 - mid grey, in linear light
    lightness = color.lightness()
    while contrast(color, background) < ratio and 0 <= lightness + step <= 255:  # noqa: PLR2004
        lightness += step
        color.setHsl(hue.hslHue(), hue.hslSaturation(), lightness)
    return color


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return a mix of two colours, `share` (0 to 1) of it the first."""
    return QColor(
        round(one.red() * share + other.red() * (1 - share)),
        round(one.green() * share + other.green() * (1 - share)),
        round(one.blue() * share + other.blue() * (1 - share)),
    )


def _luminance(color: QColor) -> float:
    red, green, blue = (_linear(c / 255) for c in (color.red(), color.green(), color.blue()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    # The curve of sRGB (IEC 61966-2-1).
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004
