"""How much an archive may unpack to: one rule for documents and workbooks, and for gzip."""

from collections.abc import Sequence
from typing import Final
from zipfile import ZipInfo

from annotator.domain.errors import BadInputError

MEGABYTE: Final = 1024 * 1024
MOST_UNPACKED_BYTES: Final = 128 * MEGABYTE
"""No article or table of articles is this long; a small archive may hold zeros without end."""
_MOST_PARTS: Final = 5_000


def require_bounded(parts: Sequence[ZipInfo], name: object) -> None:
    """Make sure that unpacking takes a bounded amount of memory.

    The archive's list of contents is believed: what a part holds beyond its size is never read.

    Args:
        parts: What would be unpacked.
        name: What the sentence calls the file.

    Raises:
        BadInputError: If it would be too much.
    """
    size = sum(part.file_size for part in parts)
    if len(parts) > _MOST_PARTS or size > MOST_UNPACKED_BYTES:
        raise BadInputError(
            "{name} would unpack to {count} parts of {size} MB in total, far more than articles "
            "have; nothing was unpacked.",
            name=name,
            count=len(parts),
            size=size // MEGABYTE,
        )
