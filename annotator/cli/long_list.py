"""Long lists of what was left out, of which only the first lines are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MOST: Final = 20


def beginning(lines: Sequence[str], advice: str = "") -> Iterator[str]:
    """Yield the first lines, and how many more there are.

    Args:
        lines: The whole list.
        advice: Where the rest is to be found, such as `--json lists all of them`.
    """
    # A single line more would be no longer than what stands for it.
    shown = lines if len(lines) <= _MOST + 1 else lines[:_MOST]
    yield from shown
    if rest := len(lines) - len(shown):
        yield f"… and {rest} more{f'; {advice}' if advice else ''}."
