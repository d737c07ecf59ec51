"""How light a colour is to the eye, and how two of them contrast (WCAG 2.2, 1.4.3)."""

from typing import Final

_STRAIGHT_UP_TO: Final = 0.04045


def linear(channel: float) -> float:
    """Return a channel of sRGB, 0 to 1, as light that adds up (IEC 61966-2-1)."""
    if channel <= _STRAIGHT_UP_TO:
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)


def luminance(red: float, green: float, blue: float) -> float:
    """Return the relative luminance, 0 to 1, of the channels of sRGB, each 0 to 1."""
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast_ratio(one: float, other: float) -> float:
    """Return the contrast of two luminances, from 1 to 21."""
    darker, lighter = sorted((one, other))
    return (lighter + 0.05) / (darker + 0.05)
