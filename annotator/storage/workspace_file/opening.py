"""Opening workspace files: for writing where that is possible, else for reading."""

import os
import shutil
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from annotator.domain.errors import WorkspaceError
from annotator.domain.ids import Uid
from annotator.domain.phrases import Phrase
from annotator.storage import people
from annotator.storage.errors import explained, says_full
from annotator.storage.open_file.file_place import FilePlace
from annotator.storage.open_file.main_file import MainFile
from annotator.storage.open_file.raw_reading import Hold
from annotator.storage.open_file.scratch_folders import ScratchFolder
from annotator.storage.store import Store
from annotator.storage.workspace_file import header, soundness, strangers, version
from annotator.storage.workspace_file.wal_support import wal_works

_BUSY_TIMEOUT_S: Final = 5.0
_READ_ONLY: Final = "{path} can't be written, so it is open for reading, reviewing and exporting."
_NO_WAL: Final = (
    "The folder of {path} does not support SQLite's write-ahead log (is it a network share?), so "
    "a slower, equally safe way of saving is used; only one person at a time should have this "
    "workspace open."
)
_FULL: Final = (
    "The disk is full, so {path} is open only for reading and for exporting to another disk; "
    "free some space and open it again to go on working in it."
)


def open_store(path: Path, check_up_to: int = soundness.SMALL_BYTES) -> Store:
    """Open the workspace file at `path`; read-only where it or its folder can't be written.

    Opening and closing without a change leaves the file's bytes as they were.

    Args:
        path: The file.
        check_up_to: A file of more bytes is not looked through first.

    Raises:
        DamagedWorkspaceError: If it is damaged.
        WorkspaceError: If it is not a workspace, comes from a newer version, or can't be read.
    """
    head = header.read_header(path)
    try:
        real = path.resolve()
        can_be_written = is_writable(real) and is_writable(real.parent)
        soundness.require_whole(path, check_up_to, folder_is_writable=can_be_written)
        with explained(path):
            if not can_be_written:
                return _open_read_only(path, real)
            try:
                return _open_writable(path, uses_wal=head.uses_wal)
            except sqlite3.OperationalError as error:
                if not says_full(error):
                    raise
            store = _open_read_only(path, real)
            store.notices = (Phrase(_FULL, path=path),)
            store.refusal = store.notices[0]
            return store
    except OSError as error:
        raise WorkspaceError(
            "{path} could not be opened: {reason}.", path=path, reason=error.strerror
        ) from error


def _open_writable(path: Path, *, uses_wal: bool) -> Store:
    works = wal_works(path.resolve().parent)
    # Read before it is opened: if it is replaced in between, the first write finds out.
    place = FilePlace.of(path, has_lasting_number=works is not False)
    hold = Hold.of(path)
    try:
        conn = _connect(path)
    except BaseException:
        hold.release()
        raise
    try:
        if uses_wal and works is False:
            # Without shared memory, only a connection that has the file for itself can leave WAL.
            conn.execute("PRAGMA locking_mode = EXCLUSIVE")
            conn.execute("PRAGMA journal_mode = DELETE")
            conn.execute("PRAGMA locking_mode = NORMAL")
        conn.execute("PRAGMA wal_autocheckpoint = 0")
        store = _ready(conn, path)
        store.place, store.hold = place, hold
        store.main_file = MainFile.of(path, conn)
        store.keep_locks()
    except BaseException:
        conn.close()
        hold.release()
        raise
    if works is False:
        store.notices += (Phrase(_NO_WAL, path=path),)
    store.turns_to_wal = bool(works) and not uses_wal
    return store


def _open_read_only(path: Path, real: Path) -> Store:
    """Open a file that can't be written: in place if that is possible, else as a copy.

    A write-ahead log in a folder that can't be written stops even `mode=ro`, and `immutable=1`
    would ignore what the log holds, as well as a journal that has to be rolled back. What an
    older version of this program wrote, or a merge that was killed has left half done, is read in
    the copy, which is brought up to date.
    """
    logs = [real.with_name(f"{real.name}-{kind}") for kind in ("wal", "journal")]
    logs = [log for log in logs if log.exists() and log.stat().st_size]
    store = None if logs else _opened_in_place(path, real)
    return store or _opened_as_copy(path, [real, *logs])


def _opened_in_place(path: Path, real: Path) -> Store | None:
    """Open a file that is at rest; None where it has to be brought up to date first."""
    conn = _connect_read_only(path, f"{real.as_uri()}?immutable=1")
    try:
        if version.is_current(conn):
            store = _read_only_store(conn, path)
            if not people.has_labels_to_move(store):
                return store
    except BaseException:
        conn.close()
        raise
    conn.close()
    return None


def _opened_as_copy(path: Path, files: Sequence[Path]) -> Store:
    scratch = ScratchFolder.made("read")
    try:
        for source in files:
            shutil.copyfile(source, scratch.path / source.name)
        conn = _connect_read_only(path, (scratch.path / files[0].name).as_uri())
        try:
            _bring_copy_up_to_date(conn, path)
            store = _read_only_store(conn, path, scratch)
            conn.execute("BEGIN")
            people.move_labels(store, -1)
            conn.execute("COMMIT")
        except BaseException:
            conn.close()
            raise
    except BaseException:
        scratch.remove()
        raise
    return store


def _connect_read_only(path: Path, uri: str) -> sqlite3.Connection:
    conn = sqlite3.connect(uri, uri=True, isolation_level=None)
    try:
        set_safe_pragmas(conn)
        header.refuse_newer(path, _user_version(conn))
        strangers.require_known(conn, path)
    except BaseException:
        conn.close()
        raise
    return conn


def _bring_copy_up_to_date(conn: sqlite3.Connection, path: Path) -> None:
    try:
        if not version.is_current(conn):
            from annotator.storage.workspace_file import schema  # noqa: PLC0415 - seldom needed

            schema.upgrade(conn)
    except sqlite3.Error as error:
        raise WorkspaceError(
            "{path} was written by an older Annotator and has to be upgraded before it can be "
            "read, but the file can't be written; copy it to a folder where it can.",
            path=path,
        ) from error


def _read_only_store(
    conn: sqlite3.Connection, path: Path, scratch: ScratchFolder | None = None
) -> Store:
    return Store(
        conn,
        path,
        _workspace_uid(conn, path),
        read_only=True,
        notices=(Phrase(_READ_ONLY, path=path),),
        scratch=scratch,
    )


def _ready(conn: sqlite3.Connection, path: Path) -> Store:
    conn.execute("PRAGMA synchronous = FULL")
    set_safe_pragmas(conn)
    header.refuse_newer(path, _user_version(conn))
    strangers.require_known(conn, path)
    workspace_uid = _workspace_uid(conn, path)
    notices = () if version.is_current(conn) else (_upgraded(conn, path),)
    return Store(conn, path, workspace_uid, notices=notices)


def _upgraded(conn: sqlite3.Connection, path: Path) -> str:
    """Bring the file up to the present schema, and return what a person should know of it."""
    from annotator.storage.workspace_file.upgrading import upgrade  # noqa: PLC0415 - seldom needed

    return upgrade(conn, path)


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=rw",
        uri=True,
        timeout=_BUSY_TIMEOUT_S,
        isolation_level=None,
    )


def set_safe_pragmas(conn: sqlite3.Connection) -> None:
    """Check foreign keys, and restrict what the contents of a foreign file can do.

    Triggers see the rows, too, that `INSERT OR REPLACE` deletes: the log is append-only for it.
    """
    conn.execute("PRAGMA recursive_triggers = ON")
    conn.execute("PRAGMA foreign_keys = ON")
    conn.execute("PRAGMA trusted_schema = OFF")
    conn.execute("PRAGMA cell_size_check = ON")


def _user_version(conn: sqlite3.Connection) -> int:
    return int(conn.execute("PRAGMA user_version").fetchone()[0])


def _workspace_uid(conn: sqlite3.Connection, path: Path) -> Uid:
    row = None
    if conn.execute("SELECT 1 FROM sqlite_master WHERE name = 'workspace'").fetchone():
        row = conn.execute("SELECT uid FROM workspace").fetchone()
    if row is None:
        raise WorkspaceError(
            "{path} is not a whole workspace; restore it from a backup.", path=path
        )
    return Uid(str(row[0]))


def is_writable(path: Path) -> bool:
    """Whether the file or folder may be written."""
    # The mode is asked too: to the superuser everything is writable, yet a file that nobody
    # may write was meant to stay as it is.
    return bool(path.stat().st_mode & 0o222) and os.access(path, os.W_OK)
