"""Aligning a story's sentences; nothing is read or stored, so any process can do it.

It does not import the workspace, so that a worker process starts quickly.
"""

from collections.abc import Sequence
from typing import Any


def aligned(texts: Sequence[Sequence[str]]) -> list[tuple[Any, ...]]:
    """Return the pairs of a story's sentences that are counterparts, as columns.

    A worker process may send tens of thousands of pairs, and the window unpickles a few long tuples
    in a tenth of the time that so many pairs would take.

    Args:
        texts: The sentences of each variant, in reading order.
    """
    # Imported here, since the window only lists the pairs and would load it at the start.
    from annotator.domain.pairing.alignment import align  # noqa: PLC0415

    return list(zip(*align(texts), strict=True))
