"""Counts of what was found, missed and found wrongly."""

from dataclasses import dataclass


@dataclass(slots=True)
class Counts:
    """How often something was found correctly, found wrongly, or missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / max(self.right + self.wrong, 1)

    @property
    def recall(self) -> float:
        """The share of what exists that was found."""
        return self.right / max(self.right + self.missed, 1)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / max(2 * self.right + self.wrong + self.missed, 1)
