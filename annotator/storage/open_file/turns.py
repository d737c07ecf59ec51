"""Waiting for one's turn to write: SQLite has no queue, so whoever waits has to try often.

SQLite's own waiting looks again after 1, 2, 5, 10, 15, 20 and more milliseconds. It would mostly
miss the gaps between the transactions of a long import, unless the import paused for as long as it
works.
"""

import sqlite3
import time
from typing import Final

_LOOK_AGAIN_S: Final = 0.001


def begin(conn: sqlite3.Connection) -> None:
    """Begin a transaction that writes; wait for others as long as the connection is told to.

    Raises:
        sqlite3.OperationalError: If others did not finish in time.
    """
    (patience_ms,) = conn.execute("PRAGMA busy_timeout").fetchone()
    conn.execute("PRAGMA busy_timeout = 0")
    try:
        deadline = time.monotonic() + patience_ms / 1000
        while not _has_begun(conn, is_last_try=time.monotonic() >= deadline):
            time.sleep(_LOOK_AGAIN_S)
    finally:
        conn.execute(f"PRAGMA busy_timeout = {patience_ms}")


def _has_begun(conn: sqlite3.Connection, *, is_last_try: bool) -> bool:
    try:
        conn.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if is_last_try or error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise
        return False
    return True
