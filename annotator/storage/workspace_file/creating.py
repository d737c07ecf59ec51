"""Creating workspace files: whole, or not at all."""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

from annotator.domain.errors import WorkspaceError
from annotator.domain.ids import Uid
from annotator.storage.errors import explained
from annotator.storage.store import Store
from annotator.storage.workspace_file import opening, schema, unfinished, version
from annotator.storage.workspace_file.wal_support import wal_works

_EXISTS: Final = "{path} already exists; choose another name."
_UNWRITTEN: Final = "{path} could not be written: {reason}."


def create_store(
    path: Path, workspace_uid: Uid, created_at: str, fill: Callable[[Store], None]
) -> Store:
    """Create a workspace file at `path` and open it; it appears whole or not at all.

    Args:
        path: Where; nothing may be there yet.
        workspace_uid: Its identity.
        created_at: ISO 8601 time.
        fill: Writes what every workspace has from the start, inside one transaction.

    Raises:
        WorkspaceError: If something is already there, or the folder can't be written.
    """
    with published(path) as partial, explained(path):
        _create_schema(partial, workspace_uid, created_at, fill)
    return opening.open_store(path)


def _create_schema(
    path: Path, workspace_uid: Uid, created_at: str, fill: Callable[[Store], None]
) -> None:
    path.write_bytes(_empty())
    conn = sqlite3.connect(path, isolation_level=None)
    try:
        opening.set_safe_pragmas(conn)
        conn.execute(
            "INSERT INTO workspace (id, uid, created_at) VALUES (1, ?, ?)",
            (workspace_uid, created_at),
        )
        store = Store(conn, path, workspace_uid)
        with store.transaction():
            fill(store)
        if wal_works(path.parent):
            conn.execute("PRAGMA journal_mode = WAL")
    finally:
        conn.close()


@cache
def _empty() -> bytes:
    """Return the bytes of an empty file of the present schema; made in memory, once."""
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as conn:
        conn.execute(f"PRAGMA application_id = {version.APPLICATION_ID}")
        opening.set_safe_pragmas(conn)
        schema.upgrade(conn)
        return conn.serialize()


def require_free(path: Path) -> None:
    """Make sure that a file can be made there.

    Raises:
        WorkspaceError: If something is there, or the folder is missing or can't be written.
    """
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        pass
    except OSError as error:
        # Its name may be too long, or another person's folder may be on the way.
        raise WorkspaceError(_UNWRITTEN, path=path, reason=error.strerror) from error
    else:
        raise WorkspaceError(_EXISTS, path=path)
    for kind in ("wal", "journal"):
        log = path.with_name(f"{path.name}-{kind}")
        if log.exists():
            # SQLite would take it for the new file's own and write what is in it over the file.
            raise WorkspaceError(
                "{name} was left behind by a file that used to be at {path}; choose another name.",
                name=log.name,
                path=path,
            )
    if path.parent.is_file():
        raise WorkspaceError(
            "{parent} is a file, not a folder; choose another place.", parent=path.parent
        )
    if not path.parent.is_dir():
        raise WorkspaceError(
            "The folder {parent} does not exist; create it first.", parent=path.parent
        )
    if not opening.is_writable(path.parent):
        raise WorkspaceError(
            "The folder {parent} can't be written; choose another one.", parent=path.parent
        )


@contextlib.contextmanager
def published(path: Path) -> Iterator[Path]:
    """Give a hidden name to write to; at the end it becomes the real name, or nothing is left.

    Raises:
        WorkspaceError: If something is there, or it can't be written. What the body says of the
            hidden name is said of the real one.
    """
    require_free(path)
    partial = unfinished.beside(path)
    try:
        yield partial
        _publish(partial, path)
    except WorkspaceError as error:
        raise type(error)(error.sentence.with_value(partial, path)) from error
    except OSError as error:
        raise WorkspaceError(_UNWRITTEN, path=path, reason=error.strerror) from error
    finally:
        unfinished.remove(partial)


def _publish(partial: Path, path: Path) -> None:
    """Give the finished file its name, unless somebody else took the name meanwhile.

    Raises:
        WorkspaceError: If the name is taken.
    """
    try:
        os.link(partial, path)
    except FileExistsError:
        raise WorkspaceError(_EXISTS, path=path) from None
    except OSError:
        # No hard links here (some shares, FAT): the name is taken first, so that what came under
        # it meanwhile is not replaced.
        try:
            path.touch(exist_ok=False)
        except FileExistsError:
            raise WorkspaceError(_EXISTS, path=path) from None
        try:
            partial.replace(path)
        except OSError:
            path.unlink()
            raise
