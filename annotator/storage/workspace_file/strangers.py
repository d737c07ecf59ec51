"""Files from strangers: nothing in them is executed before their tables are known to be ours.

A table of ours may be a view that never ends, or carry columns, rules and indexes that compute
something. So the tables are compared with what a program of that schema makes, by reading only
SQLite's own list of them (https://www.sqlite.org/security.html).
"""

import contextlib
import hashlib
import sqlite3
from functools import cache
from pathlib import Path
from typing import Final

from annotator.domain.errors import WorkspaceError
from annotator.storage.errors import BY_RESCUE

_LISTED: Final = (
    "SELECT type, name, sql FROM sqlite_master WHERE type IN ('table', 'index')"
    " AND sql IS NOT NULL ORDER BY type DESC, name"
)
_UNKNOWN: Final = (
    "The {kind} {name} of {path} is not as Annotator makes it, so the file was not opened and "
    "nothing in it was changed; rescue its contents into a new file{typed}."
)
_PLAIN: Final = {
    1: "a107419c04ff65a7611b32c821d8a9faa62aa9c44a006e5a3b1cbc803995db0b",
    2: "3e90e68bad9bac9d8c974b7eb03f29db1f3f56e59cf315d3ef8276b492af8571",
    3: "46d76665fa87072c153ebb3ff95bfe5f5109851aea09b045c7f9a4d0948ac3ee",
    4: "c8d6c93cfe54a00aae0ed61a240efacd793c443cd03bb5ed781f1cc4d9574c37",
    5: "03661bed45105b70f5314bcde00fdaaf368b3ba94f7a2fd4f021806ee5ca030e",
    6: "342d8f3482320ef375aafa2fcf1d1a8868f2a5e86a04e3ca4083542754b9f940",
    7: "342d8f3482320ef375aafa2fcf1d1a8868f2a5e86a04e3ca4083542754b9f940",
}
"""The hash of each schema's list of tables, by which the usual file is recognized at once."""

_Listed = list[tuple[str, str, str]]


def require_known(conn: sqlite3.Connection, path: Path) -> None:
    """Make sure that the tables are those of the file's schema, without reading from any.

    Tables and indexes that somebody has added are left alone: nothing of ours reads them.

    Raises:
        WorkspaceError: If one of our tables is missing, altered, or something else.
    """
    version = int(conn.execute("PRAGMA user_version").fetchone()[0])
    listed: _Listed = conn.execute(_LISTED).fetchall()
    if _hash(listed) == _PLAIN.get(version):
        return
    from annotator.storage.workspace_file import schema  # noqa: PLC0415 - seldom needed

    found = {(kind, name): sql for kind, name, sql in listed}
    for kind, name, sql in _expected(version, schema.steps()):
        if found.get((kind, name)) != sql:
            raise WorkspaceError(_UNKNOWN, kind=kind, name=name, path=path, typed=BY_RESCUE)


def _hash(listed: _Listed) -> str:
    return hashlib.sha256(repr(listed).encode()).hexdigest()


@cache
def _expected(version: int, _steps: tuple[object, ...]) -> _Listed:
    from annotator.storage.workspace_file import schema  # noqa: PLC0415 - seldom needed

    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as conn:
        schema.make_tables(conn, version)
        return conn.execute(_LISTED).fetchall()
