"""Sessions in the file: when they were, and when labels were given in them."""

from annotator.domain.ids import AnnotatorId, Uid
from annotator.storage.store import Row, Store


def start_session(store: Store, uid: Uid, annotator_id: AnnotatorId, started_at: str) -> None:
    """Insert a session, open until it is ended; one that is here already stays as it is."""
    store.conn.execute(
        "INSERT INTO session (uid, annotator_id, started_at) VALUES (?, ?, ?)"
        " ON CONFLICT (uid) DO NOTHING",
        (uid, annotator_id, started_at),
    )


def end_session(store: Store, uid: Uid, ended_at: str) -> None:
    """Write when a session ended."""
    store.conn.execute("UPDATE session SET ended_at = ? WHERE uid = ?", (ended_at, uid))


def sessions_of(store: Store, annotator_id: AnnotatorId, limit: int) -> list[Row]:
    """Return uid, start and end of the annotator's last sessions, the latest first."""
    return store.rows(
        "SELECT uid, started_at, ended_at FROM session WHERE annotator_id = ?"
        " ORDER BY id DESC LIMIT ?",
        (annotator_id, limit),
    )


def last_annotator(store: Store) -> AnnotatorId | None:
    """Return whose session began last in this file, or None where nobody has had one."""
    row = store.row("SELECT annotator_id FROM session ORDER BY id DESC LIMIT 1")
    return AnnotatorId(row[0]) if row else None


def label_times(store: Store, session: Uid) -> list[str]:
    """Return when labels were given by hand in a session, ISO 8601 in UTC, in their order."""
    rows = store.rows(
        "SELECT recorded_at FROM label_event WHERE session_uid = ? AND label IS NOT NULL"
        " AND role = 'annotation' AND origin IN ('manual', 'propagated') AND confirmed"
        " AND reverts IS NULL ORDER BY uid",
        (session,),
    )
    return [row[0] for row in rows]
