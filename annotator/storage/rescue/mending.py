"""Giving damaged uids and times of the log a valid form again, so that their rows can be kept."""

import re
import sqlite3
from datetime import UTC, datetime
from typing import Final

from annotator.domain.ids import Uid
from annotator.domain.merging import LAST_MS
from annotator.domain.uids import is_uid, is_uid_of_event, timestamp_ms
from annotator.storage.rescue.missing_rows import log_tables
from annotator.storage.rescue.refilling import columns

_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", re.ASCII)
_NAMED: Final = ("story", "annotator", "session")
"""Their uids order nothing; those of the log carry a time."""
_TIMED: Final = ("operation", "label_event")


def mend_uids(conn: sqlite3.Connection) -> None:
    """Give damaged uids a valid form again: the same one wherever the same uid stands."""
    for table in (*_NAMED, "operation", *log_tables(conn)):
        for column in {"uid", "op_uid"} & set(columns(conn, table)):
            rows = conn.execute(f"SELECT rowid, {column} FROM {table}").fetchall()  # noqa: S608 - our own names
            for row, uid in rows:
                mended = _mended(str(uid), is_event=table not in _NAMED)
                if mended != uid:
                    conn.execute(
                        f"UPDATE OR IGNORE {table} SET {column} = ? WHERE rowid = ?",  # noqa: S608 - our own names
                        (mended, row),
                    )


def mend_times(conn: sqlite3.Connection) -> None:
    """Put the time that its uid carries where the time of a step or verdict was damaged."""
    for table in _TIMED:
        rows = conn.execute(f"SELECT rowid, uid, recorded_at FROM {table}").fetchall()  # noqa: S608 - our own names
        for row, uid, time in rows:
            if not _is_time(str(time)):
                conn.execute(
                    f"UPDATE {table} SET recorded_at = ? WHERE rowid = ?",  # noqa: S608 - our own names
                    (_time_in(Uid(str(uid))), row),
                )


def _mended(uid: str, *, is_event: bool) -> str:
    if not is_uid(uid):
        digits = re.sub("[^0-9a-f]", "0", uid.lower()).ljust(36, "0")[:36]
        uid = "-".join((digits[:8], digits[9:13], digits[14:18], digits[19:23], digits[24:36]))
    if is_event and not is_uid_of_event(uid):
        uid = f"{uid[:14]}7{uid[15:19]}8{uid[20:]}"
    if is_event and timestamp_ms(Uid(uid)) > LAST_MS:
        uid = f"0{uid[1:]}"
    return uid


def _is_time(time: str) -> bool:
    try:
        return bool(_TIME.fullmatch(time) and datetime.fromisoformat(time))
    except ValueError:
        return False


def _time_in(uid: Uid) -> str:
    moment = datetime.fromtimestamp(timestamp_ms(uid) / 1000, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
