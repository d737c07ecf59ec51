"""Annotators in the file."""

import contextlib
import sqlite3
from typing import Final

from annotator.domain.ids import AnnotatorId, Uid
from annotator.domain.people import Annotator
from annotator.storage.store import Store, inserted

# In a file from elsewhere rows may stand for each other in a circle: those stay as they are.
_TO_MOVE: Final = (
    "FROM annotator AS a JOIN annotator AS r ON r.id = a.same_as AND r.same_as IS NULL"
    " JOIN current_label AS c ON c.annotator_id = a.id"
)


def annotators(store: Store) -> list[Annotator]:
    """Return the people of this workspace by name; a person with two rows comes once."""
    rows = store.rows("SELECT id, uid, name FROM annotator WHERE same_as IS NULL ORDER BY name, id")
    return [Annotator(AnnotatorId(row[0]), Uid(row[1]), row[2]) for row in rows]


def standing_for(store: Store, uid: Uid) -> Annotator | None:
    """Return the annotator who stands for the person with this uid, or None."""
    row = store.row(
        "SELECT s.id, s.uid, s.name FROM annotator AS a"
        " JOIN annotator AS s ON s.id = coalesce(a.same_as, a.id) WHERE a.uid = ?",
        (uid,),
    )
    return Annotator(AnnotatorId(row[0]), Uid(row[1]), row[2]) if row else None


def rows_of(store: Store, annotator_id: AnnotatorId) -> list[AnnotatorId]:
    """Return all rows of the person whom this annotator stands for.

    It is just one, unless a merge has joined several.
    """
    rows = store.rows(
        "SELECT id FROM annotator WHERE id = ?1 OR same_as = ?1 ORDER BY id", (annotator_id,)
    )
    return [AnnotatorId(row[0]) for row in rows]


def uids_of(store: Store, annotator_id: AnnotatorId) -> list[Uid]:
    """Return the uids of all rows of the person whom this annotator stands for, in their order."""
    rows = store.rows(
        "SELECT uid FROM annotator WHERE id = ?1 OR same_as = ?1 ORDER BY uid", (annotator_id,)
    )
    return [Uid(row[0]) for row in rows]


def has_labels(store: Store, annotator_id: AnnotatorId) -> bool:
    """Whether any label, or decision, was ever given here by this annotator."""
    sql = "SELECT 1 FROM label_event WHERE annotator_id = ? LIMIT 1"
    return any(store.row(sql, (row,)) for row in rows_of(store, annotator_id))


def add_annotator(store: Store, uid: Uid, name: str) -> Annotator:
    """Insert an annotator."""
    cursor = store.conn.execute("INSERT INTO annotator (uid, name) VALUES (?, ?)", (uid, name))
    return Annotator(AnnotatorId(inserted(cursor)), uid, name)


def remove_annotator(store: Store, annotator_id: AnnotatorId) -> None:
    """Delete an annotator of whom nothing is known but the name; everybody else stays."""
    # What people do refers to their row, which keeps it; what is decided of them has their uid.
    with contextlib.suppress(sqlite3.IntegrityError):
        store.conn.execute(
            "DELETE FROM annotator WHERE id = ? AND NOT EXISTS"
            " (SELECT 1 FROM setup_event WHERE annotator.uid IN (annotator_uid, author_uid))",
            (annotator_id,),
        )


def last_annotator_id(store: Store) -> int:
    """Return the row number of the annotator who was added last, 0 where there is none."""
    return store.number("SELECT coalesce(max(id), 0) FROM annotator")


def joined_rows(store: Store) -> int:
    """Return how many rows another row stands for, since merges found them to be one person's."""
    return store.number("SELECT count(*) FROM annotator WHERE same_as IS NOT NULL")


def has_labels_to_move(store: Store) -> bool:
    """Whether a merge was stopped before it had moved all labels to the rows that stand."""
    return store.row(f"SELECT 1 {_TO_MOVE} LIMIT 1") is not None


def move_labels(store: Store, limit: int) -> int:
    """Bring current labels of rows that another row stands for to that row.

    A merge sets who stands for whom at once and moves the labels after it, some at a time.

    The triggers on `current_label` keep progress and votes: what is to go is cleared first.

    Args:
        store: The workspace file.
        limit: How many to bring at most; -1 for all.

    Returns:
        How many were brought; fewer than `limit` when none is left.
    """
    rows = store.rows(
        f"SELECT c.sentence_id, c.annotator_id, r.id {_TO_MOVE} ORDER BY 2, 1 LIMIT ?",
        (limit,),
    )
    for sentence, annotator, root in rows:
        values = {"sentence": sentence, "annotator": annotator, "root": root}
        store.conn.execute(
            "UPDATE current_label SET label = NULL"
            " WHERE sentence_id = :sentence AND annotator_id = :annotator",
            values,
        )
        store.conn.execute(
            "INSERT INTO current_label (sentence_id, annotator_id, label, unsure, note, origin,"
            " confirmed, event_uid, recorded_at)"
            " SELECT c.sentence_id, :root, e.label, e.unsure, e.note, e.origin, e.confirmed, e.uid,"
            " e.recorded_at FROM current_label AS c JOIN label_event AS e ON e.uid = c.event_uid"
            " WHERE c.sentence_id = :sentence AND c.annotator_id = :annotator"
            " ON CONFLICT (sentence_id, annotator_id) DO UPDATE SET label = excluded.label,"
            " unsure = excluded.unsure, note = excluded.note, origin = excluded.origin,"
            " confirmed = excluded.confirmed, event_uid = excluded.event_uid,"
            " recorded_at = excluded.recorded_at"
            " WHERE excluded.event_uid > current_label.event_uid",
            values,
        )
        store.conn.execute(
            "DELETE FROM current_label WHERE sentence_id = :sentence AND annotator_id = :annotator",
            values,
        )
    return len(rows)
