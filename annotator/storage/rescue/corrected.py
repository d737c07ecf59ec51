"""Corrected outlets in a damaged file: a variant's uid is made from the outlet of its import."""

import sqlite3

from annotator.domain.ids import Uid

_IS_THERE = "SELECT 1 FROM sqlite_master WHERE name = 'detail_event'"


def first_outlet(conn: sqlite3.Connection, uid: str, outlet: str) -> str:
    """Return the outlet that a variant came in with, if it was corrected since."""
    if conn.execute(_IS_THERE).fetchone() is None:
        # The file's schema is older than corrections.
        return outlet
    row = conn.execute(
        "SELECT value FROM detail_event WHERE subject_uid = ? AND field = 'outlet'"
        " ORDER BY uid LIMIT 1",
        (uid,),
    ).fetchone()
    return outlet if row is None else str(row[0])


def follow(conn: sqlite3.Connection, uid: str, new_uid: Uid) -> None:
    """Point the corrections of a variant to its new uid."""
    if uid != new_uid and conn.execute(_IS_THERE).fetchone() is not None:
        conn.execute(
            "UPDATE detail_event SET subject_uid = ? WHERE subject_uid = ?", (new_uid, uid)
        )
