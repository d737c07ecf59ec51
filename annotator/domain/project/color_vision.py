"""Whether label colours can be told from each other, by colour-blind readers too, in both themes.

Sources: contrast after WCAG 2.2, success criterion 1.4.3; colour blindness simulated after Machado,
Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency"
(2009), severity 1; distance in Oklab (Ottosson 2020).
"""

import colorsys
import math
import re
from collections.abc import Iterable
from functools import cache
from itertools import product
from typing import Final

from annotator.domain.project.luminance import contrast_ratio, linear, luminance

Linear = tuple[float, float, float]
Matrix = tuple[Linear, Linear, Linear]

PAPERS: Final = ("#fffdf9", "#1d1e20")
"""What the bars stand on, in the light and in the dark theme."""

MARK_CONTRAST: Final = 3.0
"""The least contrast of a mark with its paper."""

LEAST_DISTANCE: Final = 3.0
"""Colours that are nearer than this in Oklab (times 100), to any eye, are refused."""

_NORMAL: Final[Matrix] = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
_PROTAN: Final[Matrix] = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
_DEUTAN: Final[Matrix] = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
_TRITAN: Final[Matrix] = (
    (1.255528, -0.076749, -0.178779),
    (-0.078411, 0.930809, 0.147602),
    (0.004733, 0.691367, 0.303900),
)
_EYES: Final = (_NORMAL, _PROTAN, _DEUTAN, _TRITAN)

# Okabe and Ito's set, then Paul Tol's vibrant, muted and bright sets.
_CANDIDATES: Final = (
    "#0072b2", "#009e73", "#d55e00", "#767676", "#e69f00", "#56b4e9", "#cc79a7", "#f0e442",
    "#332288", "#882255", "#117733", "#999933", "#aa4499", "#ee3377", "#33bbee", "#cc3311",
    "#44aa99", "#ddcc77", "#aa3377", "#66ccee", "#7a5195", "#8c4a2f", "#2f6b4f", "#b8a800",
)  # fmt: skip
_HEX: Final = re.compile("#[0-9a-f]{6}")


def is_color(text: str) -> bool:
    """Whether this is a colour as `#rrggbb`, in lower case."""
    return _HEX.fullmatch(text) is not None


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""
    return contrast_ratio(luminance(*_channels(one)), luminance(*_channels(other)))


def on_paper(color: str, paper: str) -> str:
    """Return the colour as it is painted: its lightness moved until it stands out from the paper.

    Args:
        color: `#rrggbb`.
        paper: What it stands on.
    """
    red, green, blue = _channels(color)
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    step = 4 / 255 if luminance(*_channels(paper)) < 0.18 else -4 / 255  # noqa: PLR2004 - mid grey
    painted = color
    while contrast(painted, paper) < MARK_CONTRAST and 0 <= lightness + step <= 1:
        lightness += step
        painted = _hex(*colorsys.hls_to_rgb(hue, lightness, saturation))
    return painted


def distance(one: str, other: str) -> float:
    """Return how far apart two colours are at worst: for any eye and in either theme.

    In Oklab, times 100: 2 is about the least that a trained eye sees side by side.
    """
    return min(
        _apart(seen, other_seen)
        for seen, other_seen in zip(_as_seen(one), _as_seen(other), strict=True)
    )


def nearest(color: str, others: Iterable[str]) -> tuple[str, float] | None:
    """Return which of the others is nearest to the colour, and how near; None without others.

    Anything that is not a colour, from another program, is ignored.
    """
    found = [(other, distance(color, other)) for other in others if is_color(other.lower())]
    return min(found, key=lambda pair: pair[1]) if found else None


def proposals(used: Iterable[str], limit: int = 8) -> list[str]:
    """Return colours that can be told from those in use and from each other, the best first."""
    taken = [color for color in used if is_color(color.lower())]
    left = [color for color in _CANDIDATES if color not in taken]
    found: list[str] = []
    far = {color: min((distance(color, t) for t in taken), default=100.0) for color in left}
    while left and len(found) < limit:
        best = max(left, key=far.__getitem__)
        if found and far[best] < LEAST_DISTANCE:
            break
        found.append(best)
        left.remove(best)
        for color in left:
            far[color] = min(far[color], distance(color, best))
    return found


@cache
def _as_seen(color: str) -> tuple[Linear, ...]:
    """Return the colour as each eye sees it, on each paper."""
    return tuple(_seen(on_paper(color, paper), eye) for paper, eye in product(PAPERS, _EYES))


def _channels(color: str) -> Linear:
    red, green, blue = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def _hex(*channels: float) -> str:
    return "#" + "".join(f"{min(max(round(c * 255), 0), 255):02x}" for c in channels)


def _seen(color: str, eye: Matrix) -> Linear:
    light = [linear(channel) for channel in _channels(color)]
    return _oklab([sum(m * c for m, c in zip(row, light, strict=True)) for row in eye])


def _oklab(light: list[float]) -> Linear:
    red, green, blue = (min(max(c, 0.0), 1.0) for c in light)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _apart(one: Linear, other: Linear) -> float:
    return 100 * math.dist(one, other)
