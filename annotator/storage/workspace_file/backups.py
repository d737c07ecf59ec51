"""Backups: a copy of the file as it is at one moment, verified before it gets its name."""

import contextlib
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from annotator.domain.errors import WorkspaceError
from annotator.domain.ids import Uid
from annotator.domain.phrases import Phrase
from annotator.storage.errors import explained
from annotator.storage.store import Store
from annotator.storage.workspace_file import creating, header, left_log, strangers
from annotator.storage.workspace_file.version import APPLICATION_ID

_PAGES_A_STEP: Final = 2_000
_NOT_WHOLE: Final = (
    "{path} is not a whole copy: {finding}; it was not kept. Check the disk, then try again."
)
_IN_USE: Final = "{path} is open somewhere else; close it there, then try again."
_COUNTS: Final = (
    "SELECT (SELECT uid FROM workspace), (SELECT count(*) FROM story),"
    " (SELECT count(*) FROM variant WHERE story_id IS NOT NULL), (SELECT count(*) FROM sentence),"
    " (SELECT count(*) FROM label_event), (SELECT count(*) FROM operation),"
    " (SELECT count(*) FROM annotator WHERE same_as IS NULL),"
    " (SELECT coalesce(max(uid), '') FROM operation), (SELECT coalesce(max(id), 0) FROM variant)"
)


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a workspace file holds.

    Attributes:
        workspace_uid: Which workspace it is.
        stories: Stories.
        variants: Variants that are in a story.
        sentences: Sentences, inactive ones included.
        events: Verdicts in the log.
        operations: Steps of people.
        annotators: People.
        last_operation: The uid of the latest step; empty without any.
        last_variant: The row of the variant that came last.
    """

    workspace_uid: Uid
    stories: int
    variants: int
    sentences: int
    events: int
    operations: int
    annotators: int
    last_operation: str
    last_variant: int


def holdings(store: Store) -> Holdings:
    """Return what an open workspace holds."""
    return _read(store.conn)


def holdings_of(path: Path) -> Holdings:
    """Return what a backup holds; the file is left as it is.

    Raises:
        WorkspaceError: If it is no workspace, or can't be read.
    """
    header.read_header(path)
    with explained(path), contextlib.closing(_opened(path)) as conn:
        return _read(conn)


def write(store: Store, path: Path, report: Callable[[int, int], None]) -> Holdings:
    """Write a verified copy of an open workspace; it is there whole or not at all.

    Work in the workspace goes on meanwhile: the copy is of the moment in which it was begun.

    Args:
        store: The workspace.
        path: The new file; nothing may be there yet.
        report: Called with pages done and pages in all; may raise to stop.

    Raises:
        WorkspaceError: If the disk is full, the copy is not whole, and the like.
    """
    with creating.published(path) as partial:
        with store.reading():
            expected = holdings(store)
            with explained(path):
                _copy(store.conn, partial, report)
        _verify(partial, expected)
    return expected


def copy_file(source: Path, path: Path, report: Callable[[int, int], None]) -> Holdings:
    """Write a verified copy of a workspace file that nobody works in, such as a backup.

    Args:
        source: The file; it is left as it is.
        path: The new file; nothing may be there yet.
        report: Called with pages done and pages in all; may raise to stop.

    Raises:
        WorkspaceError: If the source is not sound, or the disk is full, and the like.
    """
    expected = holdings_of(source)
    with creating.published(path) as partial:
        with explained(path), contextlib.closing(_opened(source)) as conn:
            _copy(conn, partial, report)
        _verify(partial, expected)
    return expected


def _verify(path: Path, expected: Holdings) -> None:
    """Prove that a copy is whole: SQLite's own check, its mark, and what it holds.

    Raises:
        WorkspaceError: If it is not.
    """
    with explained(path), contextlib.closing(_opened(path)) as conn:
        (answer,) = conn.execute("PRAGMA quick_check(1)").fetchone()
        if answer != "ok":
            raise WorkspaceError(_NOT_WHOLE, path=path, finding=answer)
        (mark,) = conn.execute("PRAGMA application_id").fetchone()
        if mark != APPLICATION_ID:
            raise WorkspaceError(_NOT_WHOLE, path=path, finding=Phrase("its mark is missing"))
        if _read(conn) != expected:
            raise WorkspaceError(_NOT_WHOLE, path=path, finding=Phrase("some rows are missing"))


def set_aside(path: Path, kept: Path) -> None:
    """Give a workspace file another name too, with all its log holds, if nobody has it open.

    Raises:
        WorkspaceError: If somebody works in it, or it can't be renamed.
    """
    try:
        left_log.require_own(path)
        with explained(path), contextlib.closing(sqlite3.connect(path, timeout=0)) as conn:
            try:
                # Only a connection that is alone in the file may leave write-ahead mode.
                conn.execute("PRAGMA journal_mode = DELETE")
                conn.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise
                raise WorkspaceError(_IN_USE, path=path) from error
        _give_second_name(path, kept)
    except OSError as error:
        raise WorkspaceError(
            "{path} could not be renamed: {reason}.", path=path, reason=error.strerror
        ) from error


def _give_second_name(path: Path, kept: Path) -> None:
    """Add a second name and keep the first until another file takes it."""
    try:
        kept.hardlink_to(path)
    except OSError:
        # A disk without hard links.
        path.rename(kept)


def take_back(path: Path, kept: Path) -> None:
    """Give a file that was set aside its first name back, as far as that can be done."""
    with contextlib.suppress(OSError):
        if not path.exists():
            kept.rename(path)
        elif path.samefile(kept):
            kept.unlink()


def _copy(source: sqlite3.Connection, partial: Path, report: Callable[[int, int], None]) -> None:
    def progress(_status: int, remaining: int, total: int) -> None:
        report(total - remaining, total)

    with contextlib.closing(sqlite3.connect(partial, isolation_level=None)) as target:
        source.backup(target, pages=_PAGES_A_STEP, progress=progress)
        # One file without sidecars, which can be read even where nothing can be written.
        target.execute("PRAGMA journal_mode = DELETE")


def _opened(path: Path) -> sqlite3.Connection:
    uri = f"{path.resolve().as_uri()}?immutable=1"
    conn = sqlite3.connect(uri, uri=True, isolation_level=None)
    try:
        conn.execute("PRAGMA trusted_schema = OFF")
        strangers.require_known(conn, path)
    except BaseException:
        conn.close()
        raise
    return conn


def _read(conn: sqlite3.Connection) -> Holdings:
    values: tuple[Any, ...] = conn.execute(_COUNTS).fetchone()
    return Holdings(Uid(values[0]), *values[1:])
