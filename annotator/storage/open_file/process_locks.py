"""Locked files: as long as one is locked, others can tell that the program is still running."""

import contextlib
import sys
from pathlib import Path
from typing import IO


def lock(file: IO[str]) -> None:
    """Lock a file until it is closed or this process ends.

    On Windows nothing needs to be done: others can't rename or delete a file that is open.

    Raises:
        OSError: If it is locked already, or can't be on this disk.
    """
    if sys.platform != "win32":
        import fcntl  # noqa: PLC0415 - not on every system

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def made(path: Path) -> IO[str]:
    """Make a file that is locked, and return it open.

    It is made and locked under the name `being_made` and renamed after that, so that nobody finds
    it unlocked. On a disk that knows no locks it keeps that name.

    Raises:
        OSError: If it can't be made.
    """
    if sys.platform == "win32":
        return path.open("w", encoding="utf-8")
    new = being_made(path)
    file = new.open("w", encoding="utf-8")
    with contextlib.suppress(OSError):
        lock(file)
        new.rename(path)
    return file


def being_made(path: Path) -> Path:
    """Return the name that a file has until it is locked."""
    return path.with_name(f"{path.name}.new")


def is_locked(path: Path) -> bool:
    """Whether the program that locked this file still runs; also true where it can't be told."""
    try:
        if sys.platform == "win32":
            path.rename(path)
            return False
        import fcntl  # noqa: PLC0415 - not on every system

        with path.open(encoding="utf-8") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    return False
