"""An open workspace file: its connection, its transactions, and closing it."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from annotator.domain.errors import Cancelled, ReadOnlyWorkspaceError, WorkspaceError
from annotator.domain.ids import Uid
from annotator.storage.errors import explained, says_stopped
from annotator.storage.open_file import turns
from annotator.storage.open_file.file_place import FilePlace
from annotator.storage.open_file.lasting_locks import LastingLocks
from annotator.storage.open_file.main_file import COUNT_SAVE, MainFile, leave
from annotator.storage.open_file.raw_reading import Hold
from annotator.storage.open_file.scratch_folders import ScratchFolder

_STEPS: Final = 100_000
"""How much SQLite does before it is asked whether to stop: a few milliseconds."""

Row = tuple[Any, ...]
Values = Sequence[object] | Mapping[str, object]


@dataclass(slots=True)
class Store:
    """One connection to one workspace file; used by the thread that opened it.

    Attributes:
        conn: The connection, in autocommit mode.
        path: The file as the person named it.
        workspace_uid: The identity of this workspace.
        read_only: Nothing can be written.
        refusal: What is said to whoever wants to write nevertheless, if it is not about rights.
        notices: Sentences that a person should read once, such as a fallback that was taken.
        scratch: A folder with a copy that is read instead of the file, deleted on close.
        turns_to_wal: The file has a rollback journal and gets a write-ahead log at the first
            write: not before, since opening alone leaves its bytes as they are.
        place: Where the file was when it was opened; nothing is written once it is elsewhere.
        hold: Keeps our own reading from losing the file's locks; released on close.
        main_file: What the file itself says; nothing is written once others have overwritten it.
        locks: Stay when anything else in this process loses them, such as a file dialog.
    """

    conn: sqlite3.Connection
    path: Path
    workspace_uid: Uid
    read_only: bool = False
    refusal: str = ""
    notices: tuple[str, ...] = ()
    scratch: ScratchFolder | None = field(default=None, repr=False)
    turns_to_wal: bool = False
    place: FilePlace | None = field(default=None, repr=False)
    hold: Hold | None = field(default=None, repr=False)
    main_file: MainFile | None = field(default=None, repr=False)
    locks: LastingLocks | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        """Give the connection `casefold`: of capitals SQLite itself knows those of ASCII only."""
        self.conn.create_function("casefold", 1, str.casefold, deterministic=True)

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """Return all rows of a query.

        Raises:
            WorkspaceError: If the file is damaged, locked, and the like.
        """
        with self._explained():
            return self.conn.execute(sql, values).fetchall()

    def row(self, sql: str, values: Values = ()) -> Row | None:
        """Return the first row of a query, or None.

        Raises:
            WorkspaceError: If the file is damaged, locked, and the like.
        """
        with self._explained():
            found: Row | None = self.conn.execute(sql, values).fetchone()
            return found

    def number(self, sql: str, values: Values = ()) -> int:
        """Return the one number that a query gives.

        Raises:
            WorkspaceError: If the file is damaged, locked, and the like.
        """
        row = self.row(sql, values)
        return 0 if row is None else int(row[0])

    def each(self, sql: str, values: Values = ()) -> Iterator[Row]:
        """Yield the rows of a query one by one, for results too large to hold.

        Raises:
            WorkspaceError: If the file is damaged, locked, and the like.
        """
        with self._explained():
            # Not `yield from`: a query that is abandoned would close its cursor when it is
            # collected, and the file may have been closed by then.
            for row in self.conn.execute(sql, values):  # noqa: UP028 - see above
                yield row

    def require_writable(self) -> None:
        """Make sure that the workspace is not open for reading only.

        Raises:
            ReadOnlyWorkspaceError: If it is.
        """
        if self.read_only and self.refusal:
            raise ReadOnlyWorkspaceError(self.refusal)
        if self.read_only:
            raise ReadOnlyWorkspaceError(
                "{path} is open only for reading; make the file and its folder writable to go "
                "on working in it.",
                path=self.path,
            )

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Run the body as one `BEGIN IMMEDIATE … COMMIT`; on any error nothing of it stays.

        sqlite-utils' own `atomic()` opens a deferred transaction, in which a read followed by a
        write fails at once when another program writes; this one waits for its turn.

        Raises:
            ReadOnlyWorkspaceError: If the workspace is open for reading only.
            WorkspaceGoneError: If the file is not where it was.
            WorkspaceError: If the disk is full, the file is locked, and the like.
        """
        self.require_in_place()
        self.require_writable()
        with explained(self.path):
            self.turn_to_wal()
            turns.begin(self.conn)
            before = self.conn.total_changes
            try:
                yield
                if self.conn.total_changes != before:
                    self.conn.execute(COUNT_SAVE)
                self.conn.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """Run the body's queries on one consistent state of the workspace.

        Raises:
            WorkspaceError: If the file is damaged, locked, and the like.
        """
        if self.conn.in_transaction:
            yield
            return
        with explained(self.path):
            self.conn.execute("BEGIN")
            try:
                yield
            finally:
                self._roll_back()

    @contextlib.contextmanager
    def stoppable(self, is_asked: Callable[[], bool]) -> Iterator[None]:
        """Run the body's queries, however long one takes, until somebody asks to stop.

        Args:
            is_asked: Whether somebody has; asked every few milliseconds.

        Raises:
            Cancelled: If somebody has.
        """
        self.conn.set_progress_handler(is_asked, _STEPS)
        try:
            yield
        except sqlite3.OperationalError as error:
            if not says_stopped(error):
                raise
            raise Cancelled("Stopped; nothing of it was kept.") from error
        finally:
            self.conn.set_progress_handler(None, _STEPS)

    def require_in_place(self) -> None:
        """Make sure that what is written is written to the file that everybody sees.

        Raises:
            WorkspaceGoneError: If the file was deleted, moved or replaced since it was opened.
            OverwrittenWorkspaceError: If another program has written over it.
        """
        if self.place is not None:
            self.place.require()
        if self.main_file is not None and not self.conn.in_transaction:
            with explained(self.path):
                self.main_file.require(self.conn)

    @property
    def is_overwritten(self) -> bool:
        """Whether another program was found to have written over the file."""
        return self.main_file is not None and self.main_file.is_overwritten

    def keep_locks(self) -> None:
        """Mark the file as in use by locks that last; with a rollback journal none are needed."""
        (mode,) = self.conn.execute("PRAGMA journal_mode").fetchone()
        if mode == "wal" and self.hold is not None and self.locks is None:
            # SQLite opens its log with the first query.
            self.conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
            self.locks = LastingLocks.on(self.path, self.hold)

    def turn_to_journal(self) -> None:
        """Give a file that nobody else uses, such as a copy, a rollback journal."""
        if self.locks is not None:
            self.locks.release()
        self.conn.execute("PRAGMA journal_mode = DELETE")

    def data_version(self) -> int:
        """Return a number that changes when another connection has written to the file."""
        return self.number("PRAGMA data_version")

    def checkpoint(self) -> None:
        """Move what is in the write-ahead log into the file, without waiting for anybody.

        Left to SQLite, this would happen within some commit and make a key press wait.
        """
        if not self.read_only:
            with contextlib.suppress(WorkspaceError):
                self.require_in_place()
            if self.is_overwritten:
                return
            # What can't be moved now stays in the log; who reads or writes next is told why.
            with contextlib.suppress(sqlite3.DatabaseError):
                self.conn.execute("PRAGMA wal_checkpoint(PASSIVE)")
            with contextlib.suppress(WorkspaceError):
                # So that a file put in its place later is compared with its present state.
                self.require_in_place()

    def close(self) -> None:
        """Close the file; the last one to close leaves a single file behind."""
        has_gone = self.place is not None and not self.place.holds
        if has_gone:
            # SQLite leaves the log of a moved file behind, and it would be taken for that of a new
            # file.
            with contextlib.suppress(sqlite3.DatabaseError):
                self.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        if self.locks is not None:
            self.locks.release()
        if self.is_overwritten:
            leave(self.conn, self.path)
        else:
            # SQLite itself empties the write-ahead log when the last connection closes.
            self.conn.close()
        if self.hold is not None:
            self.hold.release()
        if has_gone and self.place is not None:
            self.place.tidy()
        if self.scratch is not None:
            self.scratch.remove()

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        """As `explained`, but an overwritten file is reported as such, not as a damaged disk."""
        try:
            with explained(self.path):
                yield
        except WorkspaceError:
            if self.main_file is not None:
                self.main_file.require(self.conn)
            raise

    def turn_to_wal(self) -> None:
        """Give the file a write-ahead log, if it is to get one at the first write."""
        if self.turns_to_wal:
            # It can't be switched while somebody else has it open: a later opening will do it.
            self.turns_to_wal = False
            with contextlib.suppress(sqlite3.OperationalError):
                self.conn.execute("PRAGMA journal_mode = WAL")
                self.keep_locks()

    def _roll_back(self) -> None:
        # A failed statement may have ended the transaction already (a full disk does).
        if self.conn.in_transaction:
            self.conn.execute("ROLLBACK")


def inserted(cursor: sqlite3.Cursor) -> int:
    """Return the row number that an insert was given."""
    if cursor.lastrowid is None:
        raise RuntimeError("SQLite gave no row number for an insert")
    return cursor.lastrowid
