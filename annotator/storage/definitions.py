"""Views and triggers: what they must be, and putting them back when they are not.

Altering a table can drop its triggers without a word (sqlite-utils issue 611), and a file from a
stranger may bring triggers of its own. So the expected set is compared with the file's, and
re-created whenever they differ.
"""

import sqlite3
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

_FILES: Final = ("views", "derived", "guards", "guards_of_inserts")


def sql_text(name: str) -> str:
    """Return the text of the SQL file `name` beside this module."""
    return Path(__file__).with_name("sql").joinpath(f"{name}.sql").read_text(encoding="utf-8")


def statements(script: str) -> Iterator[str]:
    """Yield the statements of a script, one by one, without the comments before them."""
    pending: list[str] = []
    for line in script.splitlines():
        if not pending and (not line.strip() or line.startswith("--")):
            continue
        pending.append(line)
        statement = "\n".join(pending)
        if sqlite3.complete_statement(statement):
            yield statement.rstrip().removesuffix(";")
            pending.clear()


def run_script(conn: sqlite3.Connection, name: str) -> None:
    """Run the SQL file `name` statement by statement, inside the caller's transaction."""
    for statement in statements(sql_text(name)):
        conn.execute(statement)


def differences(conn: sqlite3.Connection) -> list[str]:
    """Return the names of views and triggers that are missing, foreign or altered."""
    expected = _expected()
    found = _found(conn)
    names = expected.keys() | found.keys()
    return sorted(name for name in names if expected.get(name) != found.get(name))


def foreign(conn: sqlite3.Connection) -> list[str]:
    """Return the statements that make the views and triggers that are not ours, by their names."""
    found = _found(conn)
    return [found[name] for name in sorted(found.keys() - _expected().keys())]


def recreate(conn: sqlite3.Connection) -> None:
    """Drop every view and trigger and create the expected ones, inside the caller's transaction."""
    kinds = conn.execute(
        "SELECT type, name FROM sqlite_master WHERE type IN ('view', 'trigger') ORDER BY type"
    ).fetchall()
    for kind, name in kinds:
        # Dropping a view takes its INSTEAD OF triggers along.
        conn.execute(f"DROP {kind} IF EXISTS {_quoted(name)}")
    for file in _FILES:
        run_script(conn, file)


@cache
def _expected() -> dict[str, str]:
    created: dict[str, str] = {}
    for file in _FILES:
        for statement in statements(sql_text(file)):
            name = statement.split(None, 3)[2]
            created[name] = statement
    return created


def _found(conn: sqlite3.Connection) -> dict[str, str]:
    rows = conn.execute("SELECT name, sql FROM sqlite_master WHERE type IN ('view', 'trigger')")
    return {str(name): str(sql) for name, sql in rows.fetchall()}


def _quoted(identifier: str) -> str:
    return '"' + identifier.replace('"', '""') + '"'
