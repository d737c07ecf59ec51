"""Whether the file under an open connection is still the one that SQLite takes it for.

A program that copies another file over an open one bypasses SQLite: what is written next would mix
pages of one workspace with those of another. In the file itself the count of its pages and of its
changes never go back (SQLite file format, section 1.3), and the page that holds the workspace's
identity never changes. `VACUUM` alone does both, by way of SQLite: that every connection is told
of.

With a write-ahead log the count of changes mostly stands still, so transactions are counted in a
table: an older copy of the same workspace is known by it. A copy that was made since the log was
last moved into the file does no harm: what it lacks is in the log.
"""

import contextlib
import ctypes
import os
import re
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self

from annotator.domain.errors import OverwrittenWorkspaceError
from annotator.storage.open_file.raw_reading import SQLITE_MAGIC, descriptor_of

_HEADER_BYTES: Final = 100
_IDENTITY: Final = "SELECT rootpage FROM sqlite_master WHERE name = 'workspace'"
_SAVES_PAGE: Final = "SELECT rootpage FROM sqlite_master WHERE name = 'save_count'"
_SAVES: Final = re.compile(rb"saves:(\d{12})")
COUNT_SAVE: Final = "UPDATE save_count SET count = printf('saves:%012d', substr(count, 7) + 1)"
"""Run in each transaction that writes."""
_OVERWRITTEN: Final = (
    "{path} was overwritten by another program while it was open; nothing more is saved in it: "
    "open it again to see what it holds now, or restore a backup."
)


def saves_in(page: bytes) -> int | None:
    """Return how many transactions a page counts; None if it is not the page that does."""
    # Older contents may remain in it; the greatest count is the latest one.
    return max(map(int, _SAVES.findall(page)), default=None)


@dataclass(slots=True)
class MainFile:
    """What a file's own bytes said when they were looked at last.

    Attributes:
        path: The file.
        is_overwritten: Whether another program has written over it; that is for good.
    """

    path: Path
    is_overwritten: bool = False
    _descriptor: int = field(kw_only=True)
    _page_bytes: int = field(kw_only=True)
    _identity_page: int = field(kw_only=True)
    _saves_page: int = field(kw_only=True)
    _identity: bytes = field(default=b"", repr=False)
    _stat: tuple[int, int] = (0, 0)
    _changes: int = 0
    _pages: int = 0
    _saves: int = 0
    _version: int = 0

    @classmethod
    def of(cls, path: Path, conn: sqlite3.Connection) -> Self | None:
        """Return what an open file says; None where it can't be looked at beside SQLite.

        The file has to be held as long as this is used
        (`annotator.storage.open_file.raw_reading.Hold`).

        Raises:
            OSError: If it can't be read.
        """
        if os.name != "posix":
            return None
        (page_bytes,) = conn.execute("PRAGMA page_size").fetchone()
        with descriptor_of(path) as descriptor:
            found = cls(
                path,
                _descriptor=descriptor,
                _page_bytes=page_bytes,
                _identity_page=_root(conn, _IDENTITY),
                _saves_page=_root(conn, _SAVES_PAGE),
            )
        found._identity = found._identity_now()
        version = _version(conn, 0)
        found._remember(os.pread(descriptor, _HEADER_BYTES, 0), version)
        return found

    def require(self, conn: sqlite3.Connection) -> None:
        """Make sure that nobody has written over the file; cheap as long as it is unchanged.

        Args:
            conn: The connection, outside any transaction.

        Raises:
            OverwrittenWorkspaceError: If somebody has.
        """
        if not self.is_overwritten and self._stat_now() != self._stat:
            version = _version(conn, self._version)
            head = os.pread(self._descriptor, _HEADER_BYTES, 0)
            changes, pages = _counts(head)
            # Counted after reading the file, so that another program's saves in between are
            # included.
            most = _page_count(conn)
            if most is None:
                return
            self.is_overwritten = (
                not head.startswith(SQLITE_MAGIC)
                or changes < self._changes
                or self._saves_now() < self._saves
                or not self._pages <= pages <= most
                or self._identity_now() != self._identity
            ) and not (version != self._version and self._is_vacuumed(head, most, conn))
            if not self.is_overwritten:
                self._remember(head, version)
        if self.is_overwritten:
            raise OverwrittenWorkspaceError(_OVERWRITTEN, path=self.path)

    def _is_vacuumed(self, head: bytes, most: int, conn: sqlite3.Connection) -> bool:
        """Whether SQLite itself has rewritten the file; if so, look up its identity again."""
        changes, pages = _counts(head)
        if not (head.startswith(SQLITE_MAGIC) and changes > self._changes and pages == most):
            return False
        try:
            (uid,) = conn.execute("SELECT uid FROM workspace").fetchone()
            self._identity_page = _root(conn, _IDENTITY)
            self._saves_page = _root(conn, _SAVES_PAGE)
        except sqlite3.DatabaseError:
            return False
        self._identity = self._identity_now()
        return str(uid).encode() in self._identity

    def _remember(self, head: bytes, version: int) -> None:
        self._stat = self._stat_now()
        self._changes, self._pages = _counts(head)
        self._saves = self._saves_now()
        self._version = version

    def _stat_now(self) -> tuple[int, int]:
        found = os.fstat(self._descriptor)
        return found.st_size, found.st_mtime_ns

    def _identity_now(self) -> bytes:
        return self._page(self._identity_page)

    def _saves_now(self) -> int:
        return saves_in(self._page(self._saves_page)) or 0

    def _page(self, number: int) -> bytes:
        return os.pread(self._descriptor, self._page_bytes, (number - 1) * self._page_bytes)


def _root(conn: sqlite3.Connection, sql: str) -> int:
    """Return the page at which a table begins; the first one where it is not there."""
    row = conn.execute(sql).fetchone()
    return int(row[0]) if row else 1


def _page_count(conn: sqlite3.Connection) -> int | None:
    """Return how many pages the file has with its log.

    None while another program is writing, or if the numbers contradict each other.
    """
    try:
        return int(conn.execute("PRAGMA page_count").fetchone()[0])
    except sqlite3.DatabaseError as error:
        return None if "locked" in str(error) else 0


def _version(conn: sqlite3.Connection, before: int) -> int:
    """Return a number that changes when another connection has written by way of SQLite."""
    try:
        return int(conn.execute("PRAGMA data_version").fetchone()[0])
    except sqlite3.DatabaseError:
        return before


def _counts(head: bytes) -> tuple[int, int]:
    """Return how often a file has changed, and how many pages it has."""
    return int.from_bytes(head[24:28], "big"), int.from_bytes(head[28:32], "big")


def leave(conn: sqlite3.Connection, path: Path) -> None:
    """Give up a connection to a file that was overwritten, without writing to the new file.

    The log beside it holds pages of what was there before. It is renamed, because the next program
    that opens the file would write them into it.

    Args:
        conn: The connection; not to be used any more.
        path: The file.
    """
    real = path.resolve()
    _close_unsettled(conn, real)
    with contextlib.suppress(OSError):
        log = real.with_name(f"{real.name}-wal")
        if log.stat().st_size:
            log.replace(real.with_name(f"{real.name}-wal.left"))
        real.with_name(f"{real.name}-shm").unlink()


def _close_unsettled(conn: sqlite3.Connection, path: Path) -> None:
    """Close a connection without moving its log into the file.

    SQLite does that when the last connection closes. So a second, read-only connection is opened:
    then the first is not the last, and the last can't write.
    """
    with contextlib.ExitStack() as stack:
        try:
            reader = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, isolation_level=None)
            stack.enter_context(contextlib.closing(reader))
            reader.execute("BEGIN")
            reader.execute("PRAGMA schema_version").fetchone()
        except sqlite3.DatabaseError:
            # There is no file any more, or it is not SQLite's, so no second connection can be
            # opened: never close this one.
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(conn))
        else:
            conn.close()
