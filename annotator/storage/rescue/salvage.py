"""Filling a scratch database with every row of a damaged file that can still be read."""

import contextlib
import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from annotator.storage.rescue.belonging import orphans, table_roots, walk
from annotator.storage.rescue.raw_file import RawFile
from annotator.storage.rescue.rows import RawRow, rows
from annotator.storage.tables import Database

_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_TIMES: Final = frozenset({"created_at", "imported_at", "recorded_at", "started_at", "ended_at"})
_NOT_OURS: Final = "_sqlite_migrations"
_MAKING_A_TABLE: Final = frozenset(
    {
        sqlite3.SQLITE_CREATE_TABLE,
        sqlite3.SQLITE_CREATE_INDEX,
        sqlite3.SQLITE_FUNCTION,
        sqlite3.SQLITE_INSERT,
        sqlite3.SQLITE_READ,
        sqlite3.SQLITE_REINDEX,
        sqlite3.SQLITE_UPDATE,
    }
)
"""What SQLite does to make a table with its indexes and rules, of the list of all tables mostly."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with rows that have numbers.

    Attributes:
        name: Its name.
        columns: The columns that are stored, in their order.
    """

    name: str
    columns: tuple[str, ...]


@dataclass(slots=True)
class Salvage:
    """What was read.

    Attributes:
        unreadable_pages: How many pages were damaged.
        rejected: By table, how many rows could not be read or broke the table's rules.
        found: How many rows were found.
    """

    unreadable_pages: int = 0
    rejected: dict[str, int] = field(default_factory=dict)
    found: int = 0

    def reject(self, table: str) -> None:
        """Count a row that can't be kept."""
        self.rejected[table] = self.rejected.get(table, 0) + 1


def fill(scratch: Database, file: RawFile, alive: Callable[[], None]) -> Salvage:
    """Put every row that can be read into the scratch database, without regard to other tables.

    Args:
        scratch: The database.
        file: The damaged file.
        alive: Called for each page with rows; may raise to stop.
    """
    done = Salvage()
    tables = {table.name: table for table in _tables(scratch)}
    seen: set[int] = set()
    for root in table_roots(file, seen):
        # If a table was created with another order of columns, its values go by that order.
        table = tables.get(root.name)
        if root.name == _NOT_OURS:
            # Its rows would be mistaken for annotators if they were found without their tree.
            walk(file, root.page, seen)
        elif table is not None:
            tree = walk(file, root.page, seen)
            done.unreadable_pages += tree.unreadable
            columns = _columns_of(root.sql, table)
            for leaf in tree.leaves:
                alive()
                _insert(scratch.conn, Table(table.name, columns), rows(file, leaf), done)
    for leaf in orphans(file, seen):
        alive()
        found = [row for row in rows(file, leaf) if row is not None]
        likely = _likeliest(scratch.conn, tables.values(), found)
        if likely is not None:
            _insert(scratch.conn, likely, found, done)
    return done


def _tables(scratch: Database) -> list[Table]:
    names = scratch.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT wr"
        " AND name NOT LIKE 'sqlite_%' AND name <> ?",
        (_NOT_OURS,),
    ).fetchall()
    return [Table(name, _stored_columns(scratch.conn, name)) for (name,) in names]


def _stored_columns(conn: sqlite3.Connection, table: str) -> tuple[str, ...]:
    found = conn.execute("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", (table,))
    return tuple(name for (name,) in found.fetchall())


def _columns_of(sql: str, table: Table) -> tuple[str, ...]:
    """Return the columns in the order in which the damaged file has them.

    The statement comes from the file, and may say anything: it can make a table in memory, and do
    nothing else.
    """
    try:
        with contextlib.closing(sqlite3.connect(":memory:")) as conn:
            conn.set_authorizer(_makes_a_table)
            conn.execute(sql)
            conn.set_authorizer(None)
            columns = _stored_columns(conn, table.name)
    except sqlite3.Error:
        return table.columns
    return columns if columns and set(columns) <= set(table.columns) else table.columns


def _makes_a_table(action: int, *_about: str | None) -> int:
    return sqlite3.SQLITE_OK if action in _MAKING_A_TABLE else sqlite3.SQLITE_DENY


def _insert(
    conn: sqlite3.Connection, table: Table, found: Iterable[RawRow | None], done: Salvage
) -> None:
    for row in found:
        if row is None or len(row.values) > len(table.columns):
            done.reject(table.name)
        elif _try(conn, table, row):
            done.found += 1
        elif not _is_there(conn, table, row):
            done.reject(table.name)


def _try(conn: sqlite3.Connection, table: Table, row: RawRow) -> bool:
    columns = ("rowid", *table.columns[: len(row.values)])
    names = ", ".join(f'"{name}"' if name != "rowid" else name for name in columns)
    marks = ", ".join("?" * len(columns))
    values: Sequence[object] = (row.rowid, *row.values)
    if row.values and row.values[0] is None:
        # The number of the row is the first column; the record does not repeat it.
        values = (row.rowid, row.rowid, *row.values[1:])
    try:
        conn.execute(f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', values)  # noqa: S608 - names of our own schema
    except (sqlite3.Error, OverflowError):
        return False
    return True


def _is_there(conn: sqlite3.Connection, table: Table, row: RawRow) -> bool:
    found = conn.execute(f'SELECT 1 FROM "{table.name}" WHERE rowid = ?', (row.rowid,))  # noqa: S608 - names of our own schema
    return found.fetchone() is not None


def _likeliest(
    conn: sqlite3.Connection, tables: Iterable[Table], found: Sequence[RawRow]
) -> Table | None:
    """Return the table whose rules most of the rows keep, and which they are most like."""
    best: tuple[float, int, Table] | None = None
    for table in tables:
        fitting = [row for row in found if len(row.values) == len(table.columns)]
        times = [at for at, name in enumerate(table.columns) if name in _TIMES]
        conn.execute("SAVEPOINT trial")
        kept = sum(
            all(_is_time(row.values[at]) for at in times)
            and (_try(conn, table, row) or _is_there(conn, table, row))
            for row in fitting
        )
        conn.execute("ROLLBACK TO trial")
        conn.execute("RELEASE trial")
        if kept and (best is None or (kept, len(times)) > best[:2]):
            best = (kept, len(times), table)
    return best[2] if best is not None else None


def _is_time(value: object) -> bool:
    return value is None or (isinstance(value, str) and _TIME.match(value) is not None)
