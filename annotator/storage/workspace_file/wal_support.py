"""Whether SQLite's write-ahead log works on a disk: tried on a scratch file, not on data."""

import sqlite3
import tempfile
from pathlib import Path
from typing import Final

from annotator.storage.errors import says_full

_WORKS_ON: Final[set[int]] = set()
"""The disks on which this program has tried it: it works wherever it has worked once."""


def wal_works(folder: Path) -> bool | None:
    """Whether a write-ahead log works on the disk of this folder; tried in it, once per disk.

    None where it can't be told because the disk is full: then everything is to stay as it is.
    """
    try:
        disk = folder.stat().st_dev
    except OSError:
        return False
    if disk in _WORKS_ON:
        return True
    works = _can_write(folder)
    if works:
        _WORKS_ON.add(disk)
    return works


def _can_write(folder: Path) -> bool | None:
    """Write with such a log: on a network share SQLite can accept the mode and fail only then."""
    try:
        with tempfile.TemporaryDirectory(prefix=".annotator-probe-", dir=folder) as scratch:
            conn = sqlite3.connect(Path(scratch) / "probe.db")
            try:
                # First, because switching the mode would otherwise wait for the disk, and the
                # window with it.
                conn.execute("PRAGMA synchronous = OFF")
                mode = conn.execute("PRAGMA journal_mode = WAL").fetchone()[0]
                conn.execute("CREATE TABLE probe (id INTEGER)")
                conn.execute("INSERT INTO probe VALUES (1)")
                conn.commit()
                return bool(mode == "wal")
            finally:
                conn.close()
    except (OSError, sqlite3.Error) as error:
        return None if says_full(error) else False
