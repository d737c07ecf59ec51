"""How figures are written for people: two digits, never rounded to what is not so."""

from collections.abc import Sequence
from typing import Final

from annotator.domain.agreement.figures import Figure

UNDEFINED: Final = "undefined"
NO_INTERVAL: Final = "none"
NO_OUTLET: Final = "no outlet named"

_EXACT: Final = 1e-9
"""What floating point may add or take away."""

COEFFICIENTS: Final = (
    "Percent agreement",
    "Cohen’s κ",
    "Fleiss’ κ",
    "Krippendorff’s alpha",
    "Gwet’s AC1",
)
"""The titles of the figures, in the order of `annotator.domain.agreement.figures.NAMES`."""


def percent(share: float) -> str:
    """Return a share (0 to 1) in whole per cent; 0 and 100 only where they are exact."""
    return f"{_hundredths(share)}\N{NO-BREAK SPACE}%"


def coefficient(value: float) -> str:
    """Return a coefficient with two digits; 0 and 1 only where they are exact."""
    return f"{_hundredths(value) / 100:.2f}".replace("-", "\N{MINUS SIGN}")


def interval(figure: Figure, *, as_percent: bool = False) -> str | None:
    """Return where the figure's interval reaches from and to, or None where it has none."""
    if figure.low is None or figure.high is None:
        return None
    word = percent if as_percent else coefficient
    return f"{word(figure.low)} to {word(figure.high)}"


def counted(number: int, one: str, many: str = "") -> str:
    """Return a count with its noun: "1 story", "2,400 stories"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(names: Sequence[str], most: int = 3) -> str:
    """Return names as a sentence has them: "Ana, Ben and Cleo"; many as "Ana, Ben and 4 others"."""
    if len(names) > most:
        names = [*names[: most - 1], f"{len(names) - most + 1} others"]
    if len(names) < 2:  # noqa: PLR2004 - two names are what "and" joins
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _hundredths(value: float) -> int:
    """Return the value in hundredths, 0 and 100 only where it is exactly so."""
    rounded = round(value * 100)
    if rounded not in {0, 100} or abs(value * 100 - rounded) < _EXACT:
        return rounded
    return rounded + (1 if value * 100 > rounded else -1)
