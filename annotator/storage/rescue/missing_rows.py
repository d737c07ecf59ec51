"""Restoring rows that others point to: a label must not be lost with its annotator's name."""

import sqlite3
from collections.abc import Callable, Iterator
from typing import Final

from annotator.domain.labels import DEFAULT_LABELS
from annotator.domain.phrases import Phrase
from annotator.storage.rescue.salvage import Salvage
from annotator.storage.store import Store

_WHEN: Final = "1970-01-01T00:00:00.000Z"
_OF_LABELS: Final = "CASE role WHEN 'adjudication' THEN 'adjudicate' ELSE 'label' END"


def log_tables(conn: sqlite3.Connection) -> list[str]:
    """Return the tables with lines of the log, whichever the schema has."""
    found = conn.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%_event' ORDER BY name"
    )
    return [str(name) for (name,) in found.fetchall()]


def _with_column(conn: sqlite3.Connection, column: str) -> list[str]:
    return [
        table
        for table in log_tables(conn)
        if conn.execute(
            "SELECT 1 FROM pragma_table_info(?) WHERE name = ?", (table, column)
        ).fetchone()
    ]


def lost_between(conn: sqlite3.Connection, salvage: Salvage) -> dict[str, int]:
    """Return by table how many lines of the log are missing, as far as their numbers tell.

    Lines are numbered without gaps, since none is ever deleted.
    """
    lost: dict[str, int] = {}
    for table in ("operation", *log_tables(conn)):
        count, most = conn.execute(f"SELECT count(*), coalesce(max(id), 0) FROM {table}").fetchone()  # noqa: S608 - constants
        lost[table] = max(most - count, salvage.rejected.get(table, 0))
    return lost


def restore_stories(conn: sqlite3.Connection, tell: Callable[[str], None]) -> None:
    """Restore the stories whose titles were lost."""
    lost = conn.execute(
        "SELECT DISTINCT story_id FROM variant WHERE story_id IS NOT NULL"
        " AND story_id NOT IN (SELECT id FROM story)"
    ).fetchall()
    for (story,) in lost:
        title = f"Rescued story {story}"
        conn.execute(
            "INSERT INTO story (id, uid, title, created_at) VALUES (?, ?, ?, ?)",
            (story, _uid(conn), title, _WHEN),
        )
        tell(Phrase("The title of a story was lost; it is called “{title}” now.", title=title))


def restore_people(conn: sqlite3.Connection, tell: Callable[[str], None]) -> None:
    """Restore the annotators whose names were lost."""
    sources = " UNION ".join(
        f"SELECT annotator_id FROM {table}"  # noqa: S608 - constants
        for table in ("operation", "session", *_with_column(conn, "annotator_id"))
    )
    lost = conn.execute(
        f"SELECT annotator_id FROM ({sources}) WHERE annotator_id NOT IN"  # noqa: S608 - constants
        " (SELECT id FROM annotator)"
    ).fetchall()
    for (person,) in lost:
        name = f"Rescued annotator {person}"
        conn.execute(
            "INSERT INTO annotator (id, uid, name) VALUES (?, ?, ?)", (person, _uid(conn), name)
        )
        tell(Phrase("The name of an annotator was lost; they are called “{name}” now.", name=name))
    conn.execute(
        "UPDATE annotator SET same_as = NULL WHERE same_as NOT IN (SELECT id FROM annotator)"
    )


def restore_labels(conn: sqlite3.Connection, tell: Callable[[str], None]) -> None:
    """Restore the labels that were given and are not in the label set any more."""
    lost = conn.execute(
        "SELECT DISTINCT label FROM label_event WHERE label IS NOT NULL"
        " AND label NOT IN (SELECT name FROM label)"
    ).fetchall()
    (count,) = conn.execute("SELECT count(*) FROM label").fetchone()
    names = [name for (name,) in lost]
    if not count:
        names.extend(label.name for label in DEFAULT_LABELS if label.name not in names)
    known = {str(label.name): label for label in DEFAULT_LABELS}
    for place, name in enumerate(names, count):
        label = known.get(name)
        conn.execute(
            "INSERT OR IGNORE INTO label (name, title, shortcut, color, definition, position)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                name,
                label.title if label else name,
                label.shortcut if label else "",
                label.color if label else "#777777",
                label.definition if label else "",
                place,
            ),
        )
        tell(Phrase("The definition of the label {name} was lost.", name=name))


def restore_steps(
    conn: sqlite3.Connection, workspace_uid: str, tell: Callable[[str], None]
) -> None:
    """Restore the steps to which lines of the log belong."""
    conn.execute(
        "UPDATE label_event SET session_uid = NULL WHERE session_uid IS NOT NULL"
        " AND session_uid NOT IN (SELECT uid FROM session)"
    )
    made = 0
    for table in _with_column(conn, "op_uid"):
        # Every other table is named by the kind of its steps.
        kind = _OF_LABELS if table == "label_event" else f"'{table.removesuffix('_event')}'"
        made += conn.execute(
            "INSERT OR IGNORE INTO operation (uid, annotator_id, kind, workspace_uid, recorded_at)"  # noqa: S608 - constants
            f" SELECT op_uid, annotator_id, {kind}, ?, recorded_at FROM {table}"
            " WHERE op_uid NOT IN (SELECT uid FROM operation)",
            (workspace_uid,),
        ).rowcount
    if made:
        tell(Phrase("Steps of the history that were lost, and rebuilt: {made}.", made=made))


def unlabelled(conn: sqlite3.Connection, store: Store) -> Iterator[str]:
    """Yield where labels are missing: votes that had been counted are known from the counts."""
    counted = conn.execute(
        "SELECT t.sentence_id, t.votes, v.id, coalesce(nullif(v.title, ''), v.outlet), s.position"
        " FROM sentence_state AS t JOIN sentence AS s ON s.id = t.sentence_id"
        " JOIN variant AS v ON v.id = s.variant_id WHERE t.votes > 0 ORDER BY v.id, s.start"
    )
    kept: dict[int, int] = dict(store.rows("SELECT sentence_id, votes FROM sentence_state"))
    places: dict[tuple[int, str], list[str]] = {}
    for sentence, votes, variant, name, position in counted:
        if kept.get(sentence, 0) < votes:
            places.setdefault((variant, name), []).append(str(position + 1))
    for (variant, name), numbers in places.items():
        yield (
            Phrase(
                "In “{name}”, the labels of these sentences are missing: {numbers}.",
                name=name or variant,
                numbers=", ".join(numbers),
            )
        )


def _uid(conn: sqlite3.Connection) -> str:
    """Return a random uid in the form of all others."""
    (digits,) = conn.execute("SELECT lower(hex(randomblob(16)))").fetchone()
    return f"{digits[:8]}-{digits[8:12]}-7{digits[13:16]}-8{digits[17:20]}-{digits[20:]}"
