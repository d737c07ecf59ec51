"""Aligning a story's sentences, in any process; nothing is read or stored.

Other processes load this module and nothing of the workspace's, so that they begin sooner.
"""

from collections.abc import Sequence
from typing import Any


def aligned(texts: Sequence[Sequence[str]]) -> list[tuple[Any, ...]]:
    """Return the pairs of a story's sentences that are counterparts, column by column.

    Another process hands over tens of thousands of them in one piece, while the window waits:
    four long tuples are read in a tenth of the time.

    Args:
        texts: For each variant its sentences in reading order.
    """
    # Loaded here: the window, which lists what was found, would wait for it.
    from annotator.domain.pairing.alignment import align  # noqa: PLC0415

    return list(zip(*align(texts), strict=True))
