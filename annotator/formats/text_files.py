"""Small text files that a person names: a guideline, a template."""

import stat
from pathlib import Path
from typing import Final

from annotator.domain.errors import BadInputError

_LARGEST: Final = 4_000_000


def read_bounded(path: Path) -> bytes:
    """Return the bytes of a file, never more than four million.

    Raises:
        BadInputError: If it can't be read, is too large, or is none that ends: a device, a pipe.
    """
    try:
        # Checked before it is opened: opening a pipe that nobody writes to would block.
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
            raise BadInputError("{path} is not a text file.", path=path)
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError as error:
        raise BadInputError(
            "{path} could not be read: {reason}.", path=path, reason=error.strerror
        ) from error
    if len(content) > _LARGEST:
        raise BadInputError(
            "{path} is too large: it may have at most {largest:,} bytes.",
            path=path,
            largest=_LARGEST,
        )
    return content
