"""Temporary folders for copies of workspaces, deleted even if their program was killed.

A killed program can't delete its folder. So each folder holds a file that is locked as long as its
program runs, and the next program deletes the folders whose lock is free.
"""

import contextlib
import os
import shutil
import stat
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import IO, Final, Literal, Self, TypeAlias, get_args

from annotator.domain.errors import WorkspaceError
from annotator.storage.open_file import process_locks

Purpose: TypeAlias = Literal["merge", "read", "rescue"]

_IN_USE: Final = "in-use.lock"
_NO_ROOM: Final = (
    "No temporary folder could be created ({reason}); free some space on the disk that holds "
    "the system's temporary files, then try again."
)
_OLD_S: Final = timedelta(days=1).total_seconds()


@dataclass(frozen=True, slots=True)
class ScratchFolder:
    """A temporary folder that this program holds.

    Attributes:
        path: Where it is.
    """

    path: Path
    _lock: IO[str]

    @classmethod
    def made(cls, purpose: Purpose) -> Self:
        """Make one, and delete those that killed programs have left.

        Raises:
            WorkspaceError: If it can't be made.
        """
        try:
            take_away_left()
            path = Path(tempfile.mkdtemp(prefix=f"annotator-{purpose}-"))
            try:
                # On a disk without locks, only the folder's age shows that it was abandoned.
                return cls(path, process_locks.made(path / _IN_USE))
            except BaseException:
                shutil.rmtree(path, ignore_errors=True)
                raise
        except OSError as error:
            raise WorkspaceError(_NO_ROOM, reason=error.strerror) from error

    def remove(self) -> None:
        """Delete it with all that is in it."""
        self._lock.close()
        shutil.rmtree(self.path, ignore_errors=True)


def take_away_left() -> None:
    """Delete the folders of programs that were killed."""
    for purpose in get_args(Purpose):
        for folder in Path(tempfile.gettempdir()).glob(f"annotator-{purpose}-*"):
            with contextlib.suppress(OSError):
                if _is_left(folder):
                    shutil.rmtree(folder, ignore_errors=True)


def _is_left(folder: Path) -> bool:
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode):
        return False
    if sys.platform != "win32" and found.st_uid != os.getuid():
        return False
    lock = folder / _IN_USE
    if lock.exists():
        return not process_locks.is_locked(lock)
    return time.time() - found.st_mtime > _OLD_S
