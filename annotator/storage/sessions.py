"""Sessions in the file: when they were, and when labels were given in them."""

from typing import Final

from annotator.domain.ids import AnnotatorId, Uid
from annotator.storage.store import Row, Store

GIVEN_BY_HAND: Final = (
    "label IS NOT NULL AND role = 'annotation' AND origin IN ('manual', 'propagated')"
    " AND confirmed AND reverts IS NULL"
)
"""Which lines of the log count for the pace of a session."""


def start_session(store: Store, uid: Uid, annotator_id: AnnotatorId, started_at: str) -> None:
    """Insert a session, open until it is ended; one that is here already stays as it is."""
    store.conn.execute(
        "INSERT INTO session (uid, annotator_id, started_at) VALUES (?, ?, ?)"
        " ON CONFLICT (uid) DO NOTHING",
        (uid, annotator_id, started_at),
    )


def end_session(store: Store, uid: Uid, ended_at: str) -> None:
    """Write when a session ended: not before it began, even if the clock was put back meanwhile."""
    store.conn.execute(
        "UPDATE session SET ended_at = max(?, started_at) WHERE uid = ?", (ended_at, uid)
    )


def sessions_of(store: Store, annotator_id: AnnotatorId, limit: int) -> list[Row]:
    """Return uid, start and end of the annotator's last sessions, the latest first."""
    return store.rows(
        "SELECT s.uid, s.started_at, s.ended_at FROM annotator AS a JOIN session AS s"
        " ON s.annotator_id = a.id WHERE a.id = ?1 OR a.same_as = ?1"
        " ORDER BY s.started_at DESC, s.id DESC LIMIT ?2",
        (annotator_id, limit),
    )


def last_annotator(store: Store) -> AnnotatorId | None:
    """Return whose session began last in this workspace, or None where nobody has had one.

    A session counts if its labels were given in this workspace: others came with a merge. Where
    none counts, as in a file that was just handed out, all sessions have to be one person's.
    """
    row = store.row(
        "SELECT coalesce(a.same_as, a.id) FROM annotator AS a WHERE a.id = coalesce("
        "(SELECT s.annotator_id FROM session AS s WHERE (SELECT o.workspace_uid"
        " FROM label_event AS e JOIN operation AS o ON o.uid = e.op_uid"
        " WHERE e.session_uid = s.uid LIMIT 1) = ? ORDER BY s.id DESC LIMIT 1),"
        " (SELECT CASE min(annotator_id) WHEN max(annotator_id) THEN min(annotator_id) END"
        " FROM session))",
        (store.workspace_uid,),
    )
    return AnnotatorId(row[0]) if row else None


def label_times(store: Store, session: Uid) -> list[str]:
    """Return when labels were given by hand in a session, ISO 8601 in UTC, in their order."""
    rows = store.rows(
        f"SELECT recorded_at FROM label_event WHERE session_uid = ? AND {GIVEN_BY_HAND}"  # noqa: S608 - of constants
        " ORDER BY uid",
        (session,),
    )
    return [row[0] for row in rows]
