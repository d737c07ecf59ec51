"""SQLite's errors in plain words, by their result codes; an unknown code is a bug."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from annotator.domain.errors import (
    DamagedWorkspaceError,
    KnownError,
    ReadOnlyWorkspaceError,
    WorkspaceError,
)
from annotator.domain.phrases import Typed

BY_RESCUE: Final = Typed("`annotator rescue`")
"""What one types to bring what is left of a damaged file into a new one."""

_BUSY: Final = (
    "Another program is writing to {path} and did not finish in time; try again in a moment."
)
_SENTENCES: Final = {
    sqlite3.SQLITE_FULL: "The disk is full, so {path} could not be written; free some space and "
    "try again. Everything saved before is safe.",
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    # So many others began at the same moment that this one never got its turn.
    sqlite3.SQLITE_PROTOCOL: _BUSY,
    sqlite3.SQLITE_IOERR: "The disk reported an error while {path} was read or written; check "
    "the disk, then open the workspace again.",
    sqlite3.SQLITE_NOTADB: "{path} is not an Annotator workspace.",
    sqlite3.SQLITE_CANTOPEN: "{path} could not be opened; check that it and its folder exist and "
    "may be read and written.",
    sqlite3.SQLITE_PERM: "{path} could not be opened: permission denied.",
}
_NO_ROOM: Final = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
DAMAGED: Final = (
    "{path} is damaged: a part of it can't be read; restore a backup, or rescue what can be read "
    "into a new file{typed}."
)
_READ_ONLY: Final = "{path} can't be written, so it is open only for reading and nothing was saved."


def explain(error: sqlite3.Error, path: Path) -> KnownError | None:
    """Return what a person should read, or None where the error is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = sqlite3.SQLITE_FULL if says_full(error) else code & 0xFF
    if primary == sqlite3.SQLITE_READONLY:
        return ReadOnlyWorkspaceError(_READ_ONLY, path=path)
    if primary == sqlite3.SQLITE_CORRUPT:
        return DamagedWorkspaceError(DAMAGED, path=path, typed=BY_RESCUE)
    return WorkspaceError(_SENTENCES[primary], path=path) if primary in _SENTENCES else None


def says_full(error: Exception) -> bool:
    """Whether the system or SQLite says by this error that the disk has no room left."""
    if isinstance(error, OSError):
        return error.errno in _NO_ROOM
    code = getattr(error, "sqlite_errorcode", 0)
    # The other sign of it: no room for the index of the log beside the file.
    return code & 0xFF == sqlite3.SQLITE_FULL or code == sqlite3.SQLITE_IOERR_SHMSIZE


def says_stopped(error: sqlite3.Error) -> bool:
    """Whether a query ended because somebody asked to stop."""
    # Errors of Python's own module have no code.
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into known ones where they are; let bugs through.

    Raises:
        WorkspaceError: For what a person can meet: a full disk, a lock, damage.
    """
    try:
        yield
    except sqlite3.Error as error:
        known = explain(error, path)
        if known is None:
            raise
        raise known from error
