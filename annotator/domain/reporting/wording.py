"""How figures are written for people: two digits, never rounded into a false claim."""

from collections.abc import Sequence
from typing import Final

from annotator.domain.agreement.figures import Figure
from annotator.domain.phrases import Phrase

UNDEFINED: Final = Phrase("undefined")
NO_INTERVAL: Final = Phrase("none")
NO_OUTLET: Final = Phrase("no outlet named")

_EXACT: Final = 1e-9
"""The error that floating point may make."""

COEFFICIENTS: Final = (
    Phrase("Percent agreement"),
    Phrase("Cohen’s κ"),
    Phrase("Fleiss’ κ"),
    Phrase("Krippendorff’s alpha"),
    Phrase("Gwet’s AC1"),
)
"""The titles of the figures, in the order of `annotator.domain.agreement.figures.NAMES`."""


def percent(share: float) -> str:
    """Return a share (0 to 1) in whole per cent; 0 and 100 only where they are exact."""
    return Phrase("{share}\N{NO-BREAK SPACE}%", share=_hundredths(share))


def coefficient(value: float) -> str:
    """Return a coefficient with two digits; 0 and 1 only where they are exact."""
    return decimal(_hundredths(value) / 100, 2)


def interval(figure: Figure, *, as_percent: bool = False) -> str | None:
    """Return where the figure's interval reaches from and to, or None where it has none."""
    if figure.low is None or figure.high is None:
        return None
    word = percent if as_percent else coefficient
    return Phrase("{low} to {high}", low=word(figure.low), high=word(figure.high))


def decimal(value: float, places: int) -> str:
    """Return a number with so many digits after the point."""
    sign = "\N{MINUS SIGN}" if round(value, places) < 0 else ""
    return Phrase(f"{sign}{{value:.{places}f}}", value=abs(value))


def whole(number: int) -> str:
    """Return a whole number with its thousands set apart."""
    return Phrase("{number:,}", number=number)


def n_sentences(number: int) -> str:
    """Return a number of sentences: "1 sentence", "2,400 sentences"."""
    return Phrase("{number:,} sentence" if number == 1 else "{number:,} sentences", number=number)


def listed(names: Sequence[str], most: int = 3) -> str:
    """Return names as a sentence has them: "Ana, Ben and Cleo"; many as "Ana, Ben and 4 others"."""
    if len(names) > most:
        names = [*names[: most - 1], Phrase("{count} others", count=len(names) - most + 1)]
    if len(names) < 2:  # noqa: PLR2004 - two names are what "and" joins
        return "".join(names)
    return Phrase("{names} and {last}", names=Phrase.joined(names[:-1], ", "), last=names[-1])


def _hundredths(value: float) -> int:
    """Return the value in hundredths, 0 and 100 only where it is exactly so."""
    rounded = round(value * 100)
    if rounded not in {0, 100} or abs(value * 100 - rounded) < _EXACT:
        return rounded
    return rounded + (1 if value * 100 > rounded else -1)
