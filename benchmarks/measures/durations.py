"""Durations of many runs of the same thing."""

from collections.abc import Sequence


def at(sorted_durations: Sequence[float], share: float) -> float:
    """Return the duration that this share of all durations does not exceed."""
    return sorted_durations[min(int(len(sorted_durations) * share), len(sorted_durations) - 1)]
