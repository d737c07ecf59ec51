"""Locks on an open workspace that no other part of this process can lose.

A file dialog looks into the files that it lists, to tell what they are, and so do other libraries.
Closing them drops all locks that the process has on these files (see `raw_reading`), and SQLite
doesn't know. Linux has locks that belong to an open file description instead of to the process
(`man 2 fcntl`, open file description locks); they stand beside those of SQLite and keep the
write-ahead log from being tidied away by whoever closes the file next. Elsewhere Python has no such
locks, but there the system's file dialogs run in a process of their own.
"""

import contextlib
import ctypes
import os
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from annotator.storage.open_file.raw_reading import Hold

_SHARED: Final = (0x4000_0002, 510)
"""First byte and count of what says that somebody reads (SQLite, `os_unix.c`)."""
_IN_USE: Final = (128, 1)
"""The same of what says that somebody uses the index of the log, the `-shm` file."""


class _Flock(ctypes.Structure):
    _fields_ = (
        ("l_type", ctypes.c_short),
        ("l_whence", ctypes.c_short),
        ("l_start", ctypes.c_longlong),
        ("l_len", ctypes.c_longlong),
        ("l_pid", ctypes.c_int),
    )


@dataclass(slots=True)
class _Taken:
    """The locks on one file, shared by all who have it open in this process."""

    locks: list[tuple[int, tuple[int, int]]]
    users: int = 0


_guard: Final = threading.Lock()
_taken: Final[dict[tuple[int, int], _Taken]] = {}


@dataclass(slots=True)
class LastingLocks:
    """Says that a workspace with a write-ahead log is open, whatever closes its files here."""

    _key: tuple[int, int] | None

    @classmethod
    def on(cls, path: Path, hold: Hold) -> Self | None:
        """Take them, as far as they are granted; None where there are no such locks.

        Args:
            path: The file; SQLite has read it already.
            hold: Its hold: the descriptors are kept as long as that.
        """
        key = hold.key
        if key is None or not are_possible():
            return None
        with _guard:
            if key not in _taken:
                # Even without locks: otherwise each opening would use up a descriptor for good.
                _taken[key] = _Taken(_locks_on(path.resolve(), hold))
            _taken[key].users += 1
        return cls(key)

    def release(self) -> None:
        """Release them before SQLite closes the file: otherwise it could not remove its log."""
        key, self._key = self._key, None
        if key is None:
            return
        with _guard:
            taken = _taken[key]
            taken.users -= 1
            if not taken.users:
                del _taken[key]
                for descriptor, bytes_ in taken.locks:
                    _lock(descriptor, bytes_, is_wanted=False)


def _locks_on(path: Path, hold: Hold) -> list[tuple[int, tuple[int, int]]]:
    taken = []
    for place, bytes_ in ((path.with_name(f"{path.name}-shm"), _IN_USE), (path, _SHARED)):
        try:
            descriptor = os.open(place, os.O_RDONLY)
        except OSError:
            break
        hold.keep(descriptor)
        if not _lock(descriptor, bytes_, is_wanted=True):
            break
        taken.append((descriptor, bytes_))
    return taken


def are_possible() -> bool:
    """Whether this system has such locks, and takes `_Flock` for what asks for one."""
    if sys.platform != "linux":
        return False
    import fcntl  # noqa: PLC0415 - there is none on Windows

    return hasattr(fcntl, "F_OFD_SETLK")


def _lock(descriptor: int, bytes_: tuple[int, int], *, is_wanted: bool) -> bool:
    """Take or give back a lock for reading; whether that was done."""
    import fcntl  # noqa: PLC0415 - there is none on Windows

    kind = fcntl.F_RDLCK if is_wanted else fcntl.F_UNLCK
    request = _Flock(kind, os.SEEK_SET, *bytes_, 0)
    with contextlib.suppress(OSError):
        fcntl.fcntl(descriptor, fcntl.F_OFD_SETLK, bytes(request))
        return True
    return False
