"""Reading a file's header without SQLite: what it is, before anything is done to it."""

import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.domain.errors import DamagedWorkspaceError, WorkspaceError
from annotator.storage.errors import BY_RESCUE
from annotator.storage.open_file.raw_reading import SQLITE_MAGIC, first_bytes
from annotator.storage.workspace_file import version

_HEADER_BYTES: Final = 100
_DENIED: Final = "{path} may not be read: permission denied."
_WAL_VERSION: Final = 2
_OURS: Final = b"CREATE TABLE label_event"
_LOOKED_AT: Final = 1_000_000
_HEADLESS: Final = (
    "{path} is damaged (its first bytes are not those of a workspace), so it was not opened and "
    "nothing in it was changed; restore a backup, or rescue what can be read into a new "
    "file{typed}."
)


@dataclass(frozen=True, slots=True)
class Header:
    """What the first hundred bytes of a workspace file say (SQLite file format, section 1.3).

    Attributes:
        uses_wal: The file is in write-ahead-log mode.
        version: The schema version of the program that wrote it last.
    """

    uses_wal: bool
    version: int


def read_header(path: Path) -> Header:
    """Return the header of the workspace file at `path`.

    Raises:
        WorkspaceError: If it is missing, unreadable, not a workspace, or from a newer version.
    """
    head = _read(path)
    if _has_lost_its_head(path, head):
        raise DamagedWorkspaceError(_HEADLESS, path=path, typed=BY_RESCUE)
    if len(head) < _HEADER_BYTES or not head.startswith(SQLITE_MAGIC):
        raise WorkspaceError(
            "{path} is not an Annotator workspace; nothing in it was changed.", path=path
        )
    if int.from_bytes(head[68:72], "big") != version.APPLICATION_ID:
        raise WorkspaceError(
            "{path} is an SQLite file, but not an Annotator workspace; nothing in it was changed.",
            path=path,
        )
    header = Header(head[18] == _WAL_VERSION, int.from_bytes(head[60:64], "big"))
    refuse_newer(path, header.version)
    return header


def _has_lost_its_head(path: Path, head: bytes) -> bool:
    """Whether this was a workspace before its first bytes were damaged."""
    if head.startswith(SQLITE_MAGIC) and head[68:72] == version.APPLICATION_ID.to_bytes(4, "big"):
        return False
    return _OURS in first_bytes(path, _LOOKED_AT) and not head.startswith(SQLITE_MAGIC)


def _read(path: Path) -> bytes:
    try:
        mode = path.stat().st_mode
        _refuse(path, mode)
        return first_bytes(path, _HEADER_BYTES)
    except FileNotFoundError:
        raise WorkspaceError("{path} does not exist.", path=path) from None
    except PermissionError:
        raise WorkspaceError(_DENIED, path=path) from None
    except OSError as error:
        raise WorkspaceError(
            "{path} could not be read: {reason}.", path=path, reason=error.strerror
        ) from error


def _refuse(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise WorkspaceError("{path} is a folder; name a workspace file in it.", path=path)
    if not stat.S_ISREG(mode):
        raise WorkspaceError("{path} is not an Annotator workspace.", path=path)
    if not mode & 0o444:
        # The superuser could read it, but nobody was meant to.
        raise WorkspaceError(_DENIED, path=path)


def refuse_newer(path: Path, found: int) -> None:
    """Raise unless this program knows the schema version.

    Raises:
        WorkspaceError: If the file was written by a newer program.
    """
    if found > version.SCHEMA_VERSION:
        raise WorkspaceError(
            "{path} was written by a newer Annotator (schema {version:d}; this one knows up to "
            "{schema_version:d}); update Annotator to open it. Nothing in it was changed.",
            path=path,
            version=found,
            schema_version=version.SCHEMA_VERSION,
        )
