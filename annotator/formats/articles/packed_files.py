"""Files packed by gzip: unpacked up to a bound, since a small one may hold endless zeros."""

import gzip
import io
import zlib
from typing import BinaryIO, Final

from annotator.domain.errors import BadInputError
from annotator.formats.zip_bounds import MEGABYTE, MOST_UNPACKED_BYTES

ENDING: Final = ".gz"
_MARK: Final = b"\x1f\x8b\x08"


def without_ending(name: str) -> str:
    """Return a file's name as it was before it was packed."""
    return name[: -len(ENDING)] if name.lower().endswith(ENDING) else name


def beginning(file: BinaryIO, name: str, length: int) -> bytes:
    """Return the first bytes of a file, or of what is in it if it was packed; no more is unpacked.

    Args:
        file: The file, at its start.
        name: What sentences about it call it.
        length: How many bytes.

    Raises:
        BadInputError: If it is damaged.
    """
    if not _is_packed(file):
        return file.read(length)
    with gzip.GzipFile(fileobj=file) as packed:
        return _read(packed, name, length)


def unpacked(file: BinaryIO, name: str, limit: int | None = None) -> BinaryIO:
    """Return the file, or what is in it if it was packed.

    Args:
        file: The file, at its start.
        name: What sentences about it call it.
        limit: How many bytes there may be at most; None for as many as are held in memory.

    Raises:
        BadInputError: If it is damaged, or there is too much in it.
    """
    if not _is_packed(file):
        return file
    most = min(limit or MOST_UNPACKED_BYTES, MOST_UNPACKED_BYTES)
    with gzip.GzipFile(fileobj=file) as packed:
        data = _read(packed, name, most + 1)
    if len(data) > most:
        raise BadInputError(
            "{name} would unpack to more than {most} MB; unpack it and import what is in it.",
            name=name,
            most=most // MEGABYTE,
        )
    return io.BytesIO(data)


def _is_packed(file: BinaryIO) -> bool:
    mark = file.read(len(_MARK))
    file.seek(0)
    return mark == _MARK


def _read(packed: gzip.GzipFile, name: str, length: int) -> bytes:
    try:
        return packed.read(length)
    except (OSError, EOFError, zlib.error):
        raise BadInputError("{name} is damaged: it can't be unpacked.", name=name) from None
