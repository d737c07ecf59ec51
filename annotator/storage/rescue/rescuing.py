"""Rescuing a damaged workspace file into a new one; the damaged file is only read."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from annotator.domain.errors import WorkspaceError
from annotator.domain.ids import Uid
from annotator.domain.phrases import Phrase
from annotator.storage.errors import explained
from annotator.storage.open_file.scratch_folders import ScratchFolder
from annotator.storage.rescue import mending, missing_rows, refilling, texts
from annotator.storage.rescue.raw_file import RawFile
from annotator.storage.rescue.salvage import Salvage, fill
from annotator.storage.store import Store
from annotator.storage.tables import Database, wrapped
from annotator.storage.workspace_file import creating, schema
from annotator.storage.workspace_file.backups import Holdings, holdings

PARTS: Final = 4
"""Reading, mending, writing and proving what was written."""


@dataclass(frozen=True, slots=True)
class Rescued:
    """What came out of a damaged file.

    Attributes:
        holds: What the new workspace holds.
        unreadable_pages: How many pages of the file could not be read.
        lost_lines: By table, how many lines of the log are missing, as far as can be told.
        lost_rows: By table, how many other rows could not be kept.
        unlabelled: Sentences about votes that were counted and are in no label any more.
        remarks: Sentences about what was made anew.
    """

    holds: Holdings
    unreadable_pages: int
    lost_lines: dict[str, int]
    lost_rows: dict[str, int]
    unlabelled: tuple[str, ...]
    remarks: tuple[str, ...]


def rescue(
    path: Path, out: Path, new_uid: Uid, now: str, step: Callable[[int, int], None]
) -> Rescued:
    """Write what can be read of a damaged file into a new workspace.

    Args:
        path: The damaged file; it is only read.
        out: The new one; nothing may be there yet.
        new_uid: The identity of the workspace, if it was lost.
        now: ISO 8601 time.
        step: Called again and again with the parts of the work that are done and all of them,
            `PARTS`, of which the last is the caller's; may raise to stop: nothing is written then.

    Raises:
        WorkspaceError: If nothing of a workspace is left, or `out` can't be written.
    """
    creating.require_free(out)
    try:
        file = RawFile.read(path)
    except OSError as error:
        raise WorkspaceError(
            "{path} could not be read: {reason}.", path=path, reason=error.strerror
        ) from error
    remarks: list[str] = []
    with _scratch() as scratch:
        schema.make_tables(scratch.conn, file.version)
        done = fill(scratch, file, partial(step, 0, PARTS))
        if not done.found:
            raise WorkspaceError("No part of a workspace could be found in {path}.", path=path)
        schema.migrations.apply(scratch)
        uid = _mend(scratch.conn, new_uid, remarks.append, partial(step, 1, PARTS))
        lost = missing_rows.lost_between(scratch.conn, done)
        found: list[Holdings] = []
        unlabelled: list[str] = []

        def pour(store: Store) -> None:
            refilling.pour(scratch.conn, store, done, partial(step, 2, PARTS))
            found.append(holdings(store))
            unlabelled.extend(missing_rows.unlabelled(scratch.conn, store))

        creating.create_store(out, uid, now, pour).close()
    return Rescued(
        found[0],
        done.unreadable_pages,
        lost,
        _others(done, lost),
        tuple(unlabelled),
        tuple(remarks),
    )


@contextlib.contextmanager
def _scratch() -> Iterator[Database]:
    folder = ScratchFolder.made("rescue")
    conn = sqlite3.connect(folder.path / "scratch.db", isolation_level=None)
    try:
        with explained(folder.path / "scratch.db"):
            conn.execute("PRAGMA synchronous = OFF")
            conn.execute("PRAGMA journal_mode = MEMORY")
            conn.execute("BEGIN")
            yield wrapped(conn)
    finally:
        conn.close()
        folder.remove()


def _mend(
    conn: sqlite3.Connection, new_uid: Uid, tell: Callable[[str], None], alive: Callable[[], None]
) -> Uid:
    """Make the rescued rows agree with each other again; return the identity of the workspace."""
    known = conn.execute("SELECT uid FROM workspace").fetchone()
    if known is None:
        tell(
            Phrase(
                "The identity of the workspace was lost; it has a new one, and starts without undo."
            )
        )
    uid = Uid(known[0]) if known else new_uid
    mending.mend_uids(conn)
    mending.mend_times(conn)
    texts.restore_variants(conn, tell)
    missing_rows.restore_stories(conn, tell)
    texts.mend(conn, tell, alive)
    missing_rows.restore_people(conn, tell)
    missing_rows.restore_labels(conn, tell)
    missing_rows.restore_steps(conn, uid, tell)
    return uid


def _others(done: Salvage, lost: dict[str, int]) -> dict[str, int]:
    return {
        table: count
        for table, count in done.rejected.items()
        if table not in lost and table not in refilling.DERIVED
    }
