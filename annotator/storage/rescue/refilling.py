"""Filling a new workspace from what was salvaged, through the triggers that every label meets."""

import sqlite3
from collections.abc import Callable, Iterator
from typing import Final

from annotator.storage.history import details
from annotator.storage.rescue.salvage import Salvage
from annotator.storage.store import Store
from annotator.storage.tables import Database, wrapped

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
_AT_ONCE: Final = 1_000
"""How many rows are inserted before it is asked whether to stop."""

_INSTEAD: Final = {
    "variant": {"story_id": "NULL"},
    "sentence": {"kind": "computed_kind", "kind_event_uid": "NULL"},
}
"""What triggers set when the rows that decide it are inserted."""


def pour(
    scratch: sqlite3.Connection, store: Store, salvage: Salvage, alive: Callable[[], None]
) -> None:
    """Insert everything into a new workspace, inside the caller's transaction.

    Args:
        scratch: The rows.
        store: The new workspace.
        salvage: Counts what can't be inserted.
        alive: Called now and then; may raise to stop.
    """
    existing = {str(row[0]) for row in scratch.execute("SELECT name FROM sqlite_master")}
    known = [table for table in _ORDER if table in existing]
    others = [table for table in _further(wrapped(scratch)) if table not in _ORDER]
    for table in [*known, *others]:
        for number, is_kept in enumerate(_poured(scratch, store.conn, table)):
            if number % _AT_ONCE == 0:
                alive()
            if not is_kept:
                salvage.reject(table)
        if table == "sentence":
            _publish(scratch, store.conn)
    _settle(scratch, store.conn)
    details.settle_all(store)


def _poured(scratch: sqlite3.Connection, target: sqlite3.Connection, table: str) -> Iterator[bool]:
    """Insert the rows of a table one by one; yield of each whether it could be."""
    there = columns(target, table)
    kept = [name for name in columns(scratch, table) if name in there]
    instead = _INSTEAD.get(table, {})
    chosen = ", ".join(instead.get(name, f'"{name}"') for name in kept)
    names, marks = ", ".join(f'"{name}"' for name in kept), ", ".join("?" * len(kept))
    order = _ORDER.get(table, "rowid")
    rows = scratch.execute(f"SELECT {chosen} FROM {table} ORDER BY {order}")  # noqa: S608 - our own names
    insert = f"INSERT INTO main.{table} ({names}) VALUES ({marks})"  # noqa: S608 - our own names
    for row in rows:
        try:
            target.execute(insert, row)
        except sqlite3.IntegrityError:
            yield False
        else:
            yield True


def _publish(scratch: sqlite3.Connection, target: sqlite3.Connection) -> None:
    homes = scratch.execute("SELECT story_id, id FROM variant WHERE story_id IS NOT NULL")
    target.executemany("UPDATE variant SET story_id = ? WHERE id = ?", homes.fetchall())


def _settle(scratch: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Make the same sentences count as before, whatever inserting the repairs has changed."""
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


def columns(conn: sqlite3.Connection, table: str) -> list[str]:
    """Return the columns of a table that are stored."""
    found = conn.execute("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", (table,))
    return [str(name) for (name,) in found.fetchall()]
