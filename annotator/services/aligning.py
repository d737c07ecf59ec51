"""Aligning a story's sentences, in any process; nothing is read or stored.

It imports nothing of the workspace, so that a process of its own starts quickly.
"""

from collections.abc import Sequence
from typing import Any


def aligned(texts: Sequence[Sequence[str]]) -> list[tuple[Any, ...]]:
    """Return the pairs of a story's sentences that are counterparts, column by column.

    Columns, since a process of its own may send tens of thousands of pairs: the window unpickles
    four long tuples in a tenth of the time.

    Args:
        texts: For each variant its sentences in reading order.
    """
    # Loaded here: the window, which only lists the pairs, would otherwise load it at the start.
    from annotator.domain.pairing.alignment import align  # noqa: PLC0415

    return list(zip(*align(texts), strict=True))
