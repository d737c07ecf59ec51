"""Reading a workspace file's bytes while SQLite may have it open in this process.

POSIX drops all locks that a process has on a file when the process closes any descriptor of it
(https://www.sqlite.org/howtocorrupt.html, section 2.2). Another program would then believe itself
to be the last one in the file and remove the log, and whatever is saved here afterwards would be in
a log that nobody ever finds. So descriptors of an open file are kept until it is closed.
"""

import os
import threading
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

SQLITE_MAGIC: Final = b"SQLite format 3\x00"
"""How a file of SQLite begins (SQLite file format, section 1.3)."""
_Key = tuple[int, int]

_guard: Final = threading.Lock()
_held: Final[Counter[_Key]] = Counter()
_kept: Final[dict[_Key, list[int]]] = defaultdict(list)
_idle: Final[dict[_Key, list[int]]] = defaultdict(list)
"""Kept to be used again: otherwise each reading would use up a descriptor for good."""


@dataclass(slots=True)
class Hold:
    """Says that SQLite has a file open here, from before it opens it until it has closed it."""

    _key: _Key | None = field(repr=False)

    @property
    def key(self) -> tuple[int, int] | None:
        """Which file it is of; None once it is released."""
        return self._key

    @classmethod
    def of(cls, path: Path) -> "Hold":
        """Return a hold of a file that is there.

        Raises:
            OSError: If it is not.
        """
        found = path.stat()
        key = (found.st_dev, found.st_ino)
        with _guard:
            _held[key] += 1
        return cls(key)

    def keep(self, descriptor: int) -> None:
        """Close a descriptor when nobody here has the file open any more, and not before."""
        with _guard:
            if self._key is None:
                os.close(descriptor)
            else:
                _kept[self._key].append(descriptor)

    def release(self) -> None:
        """Say that it is closed; calling this again does nothing."""
        key, self._key = self._key, None
        if key is None:
            return
        with _guard:
            _held[key] -= 1
            if _held[key] == 0:
                del _held[key]
                for descriptor in (*_kept.pop(key, []), *_idle.pop(key, [])):
                    os.close(descriptor)


def is_held(path: Path) -> bool:
    """Whether SQLite has the file open in this process.

    Raises:
        OSError: If it is not there.
    """
    found = path.stat()
    with _guard:
        return _held[found.st_dev, found.st_ino] > 0


@contextmanager
def descriptor_of(path: Path) -> Iterator[int]:
    """Give a descriptor to read a file with; it is closed when no lock is lost by it.

    Afterwards, while the file is held, it can still be read from at a given place (`os.pread`).

    Raises:
        OSError: If it can't be opened.
    """
    descriptor = _idle_descriptor(path)
    if descriptor is None:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        yield descriptor
    finally:
        found = os.fstat(descriptor)
        key = (found.st_dev, found.st_ino)
        with _guard:
            if os.name == "posix" and _held[key]:
                _idle[key].append(descriptor)
            else:
                os.close(descriptor)


def _idle_descriptor(path: Path) -> int | None:
    """Take a descriptor of the file that nobody reads with, at its beginning; None without any."""
    found = path.stat()
    with _guard:
        idle = _idle.get((found.st_dev, found.st_ino))
        descriptor = idle.pop() if idle else None
    if descriptor is not None:
        os.lseek(descriptor, 0, os.SEEK_SET)
    return descriptor


def first_bytes(path: Path, count: int) -> bytes:
    """Return the first bytes of a file, or all where it has no more.

    Raises:
        OSError: If it can't be read.
    """
    with descriptor_of(path) as descriptor:
        pieces = []
        while count > 0 and (piece := os.read(descriptor, count)):
            pieces.append(piece)
            count -= len(piece)
        return b"".join(pieces)
