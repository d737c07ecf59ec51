"""A figure for the window and what it is compared with."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratio:
    """One row of the table.

    Attributes:
        name: What was measured.
        value: The figure.
        beside: What it is divided by: a time of the screen, or a figure from the same run.
        unit: The unit of both.
        against: What the divisor is.
        at_most: The target for the ratio.
    """

    name: str
    value: float
    beside: float
    unit: str
    against: str
    at_most: float = 1.0

    @property
    def row(self) -> str:
        """The row of the table."""
        ratio = self.value / self.beside
        said = "met" if ratio <= self.at_most else "MISSED"
        figures = f"{self.value:8.1f} {self.unit:<3}{self.beside:8.1f} {self.unit:<3}"
        return f"{self.name:<46}{figures}{ratio:7.2f}{self.at_most:7.2f}  {said:<8}{self.against}"


def table(ratios: Iterable[Ratio]) -> str:
    """Return the table."""
    head = f"{'':<46}{'figure':>11}{'beside':>13}{'ratio':>8}{'aim':>7}"
    return "\n".join([head, *(ratio.row for ratio in ratios)])
