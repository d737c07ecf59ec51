"""Corrected outlets in a damaged file: a variant's uid is made from the outlet of its import."""

import sqlite3

from annotator.domain.ids import Uid

_IS_THERE = "SELECT 1 FROM sqlite_master WHERE name = 'detail_event'"


def first_outlet(conn: sqlite3.Connection, uid: str, outlet: str) -> str:
    """Return the outlet that a variant came in with, if it was corrected since."""
    if conn.execute(_IS_THERE).fetchone() is None:
        # The file is of a schema in which none could be.
        return outlet
    row = conn.execute(
        "SELECT value FROM detail_event WHERE subject_uid = ? AND field = 'outlet'"
        " ORDER BY uid LIMIT 1",
        (uid,),
    ).fetchone()
    return outlet if row is None else str(row[0])


def follow(conn: sqlite3.Connection, uid: str, new_uid: Uid) -> None:
    """Have what was corrected about a variant be about it under its new uid."""
    if uid != new_uid and conn.execute(_IS_THERE).fetchone() is not None:
        conn.execute(
            "UPDATE detail_event SET subject_uid = ? WHERE subject_uid = ?", (new_uid, uid)
        )
