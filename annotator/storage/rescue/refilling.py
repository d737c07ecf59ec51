"""Filling a new workspace from what was salvaged, through the triggers that every label meets."""

import re
import sqlite3
from typing import Final

from annotator.storage.history import details
from annotator.storage.rescue.missing_rows import log_tables
from annotator.storage.rescue.salvage import Salvage
from annotator.storage.store import Store
from annotator.storage.tables import Database, wrapped

_UID: Final = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
DERIVED: Final = frozenset(
    {
        "workspace",
        "alignment",
        "sentence_state",
        "variant_size",
        "story_size",
        "progress_total",
        "corpus_total",
        "save_count",
        "_sqlite_migrations",
    }
)
"""What the new workspace has already, or what triggers fill."""

_ORDER: Final = {
    "label": "position",
    "guideline": "id",
    "story": "id",
    "variant": "id",
    "sentence": "id",
    "annotator": "same_as IS NOT NULL, id",
    "session": "id",
    "operation": "uid",
    "boundary_event": "uid",
    "place_event": "uid",
    "detail_event": "uid",
    "kind_event": "uid",
    "link_event": "uid",
    "label_event": "uid",
}
_INSTEAD: Final = {
    "variant": {"story_id": "NULL"},
    "sentence": {"kind": "computed_kind", "kind_event_uid": "NULL"},
}
"""What triggers set when the rows that say so come."""


def mend_uids(conn: sqlite3.Connection) -> None:
    """Give uids that were damaged the form of uids again; those that others point to, alike."""
    for table in ("story", "annotator", "session", "operation", *log_tables(conn)):
        for column in ("uid", "op_uid"):
            if column not in _columns(conn, table):
                continue
            rows = conn.execute(f"SELECT rowid, {column} FROM {table}").fetchall()  # noqa: S608 - our own names
            wrong = [(row, uid) for row, uid in rows if not _UID.fullmatch(str(uid))]
            for row, uid in wrong:
                mended = re.sub("[^0-9a-f]", "0", str(uid).lower()).ljust(36, "0")[:36]
                parts = (mended[:8], mended[9:13], mended[14:18], mended[19:23], mended[24:36])
                conn.execute(
                    f"UPDATE OR IGNORE {table} SET {column} = ? WHERE rowid = ?",  # noqa: S608 - our own names
                    ("-".join(parts), row),
                )


def pour(scratch: sqlite3.Connection, store: Store, salvage: Salvage) -> None:
    """Insert everything into a new workspace, inside the caller's transaction."""
    existing = {str(row[0]) for row in scratch.execute("SELECT name FROM sqlite_master")}
    known = [table for table in _ORDER if table in existing]
    others = [table for table in _further(wrapped(scratch)) if table not in _ORDER]
    for table in [*known, *others]:
        _pour_table(scratch, store.conn, table, salvage)
        if table == "sentence":
            _publish(scratch, store.conn)
    _settle(scratch, store.conn)
    details.settle_all(store)


def _pour_table(
    scratch: sqlite3.Connection, target: sqlite3.Connection, table: str, salvage: Salvage
) -> None:
    columns = [name for name in _columns(scratch, table) if name in _columns(target, table)]
    instead = _INSTEAD.get(table, {})
    chosen = ", ".join(instead.get(name, f'"{name}"') for name in columns)
    names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
    order = _ORDER.get(table, "rowid")
    rows = scratch.execute(f"SELECT {chosen} FROM {table} ORDER BY {order}")  # noqa: S608 - our own names
    insert = f"INSERT INTO main.{table} ({names}) VALUES ({marks})"  # noqa: S608 - our own names
    for row in rows:
        try:
            target.execute(insert, row)
        except sqlite3.IntegrityError:
            salvage.reject(table)


def _publish(scratch: sqlite3.Connection, target: sqlite3.Connection) -> None:
    homes = scratch.execute("SELECT story_id, id FROM variant WHERE story_id IS NOT NULL")
    target.executemany("UPDATE variant SET story_id = ? WHERE id = ?", homes.fetchall())


def _settle(scratch: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Have the same sentences count as before, whatever the repairs on the way there were."""
    actives = scratch.execute("SELECT active, id FROM sentence").fetchall()
    target.executemany("UPDATE sentence SET active = ?1 WHERE id = ?2 AND active <> ?1", actives)
    target.execute(
        "UPDATE sentence_state SET active = 0 WHERE active AND sentence_id IN"
        " (SELECT id FROM sentence WHERE NOT active)"
    )


def _further(scratch: Database) -> list[str]:
    """Return the tables of later schemas, those that others point to first."""
    waiting = {
        name
        for name in scratch.table_names()
        if name not in DERIVED and name not in _ORDER and not name.startswith("sqlite_")
    }
    waiting = {
        name for name in waiting if "WITHOUT ROWID" not in scratch.table(name).schema.upper()
    }
    ordered: list[str] = []
    while waiting:
        free = sorted(
            name
            for name in waiting
            if not {key.other_table for key in scratch.table(name).foreign_keys}
            & (waiting - {name})
        ) or sorted(waiting)
        ordered.extend(free)
        waiting -= set(free)
    return ordered


def _columns(conn: sqlite3.Connection, table: str) -> list[str]:
    found = conn.execute("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", (table,))
    return [str(name) for (name,) in found.fetchall()]
