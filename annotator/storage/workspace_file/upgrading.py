"""Bringing an older workspace file up to date, after a copy was made of it."""

import sqlite3
from pathlib import Path

from annotator.domain.errors import WorkspaceError
from annotator.domain.phrases import Phrase
from annotator.storage.tables import wrapped
from annotator.storage.workspace_file import schema, unfinished
from annotator.storage.workspace_file.free_names import free_beside


def upgrade(conn: sqlite3.Connection, path: Path) -> str:
    """Bring an older or altered file up to date.

    Returns:
        What to tell the person.

    Raises:
        WorkspaceError: If a migration fails; the file is as it was then.
    """
    if not schema.migrations.pending(wrapped(conn)):
        schema.upgrade(conn)
        return Phrase(
            "Parts of {path} that guard its labels and keep its counts were missing or altered, "
            "perhaps by another program; they were put back.",
            path=path,
        )
    copy = _copy_before_migration(conn, path)
    try:
        schema.upgrade(conn)
    except sqlite3.Error as error:
        raise WorkspaceError(
            "{path} could not be upgraded ({error}); it is as it was, and {copy} is a copy of it.",
            path=path,
            error=error,
            copy=copy,
        ) from error
    return Phrase(
        "{path} was upgraded; the file as it was is kept as {copy}.", path=path, copy=copy
    )


def _copy_before_migration(conn: sqlite3.Connection, path: Path) -> Path:
    version = conn.execute("PRAGMA user_version").fetchone()[0]
    copy = free_beside(path, f".schema-{version}")
    partial = unfinished.beside(copy)
    try:
        target = sqlite3.connect(partial)
        try:
            conn.backup(target)
        finally:
            target.close()
        partial.replace(copy)
    finally:
        unfinished.remove(partial)
    return copy
