"""Bringing an older workspace file up to date, after a copy was made of it."""

import filecmp
import glob
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from annotator.domain.errors import WorkspaceError
from annotator.domain.phrases import Phrase
from annotator.storage import definitions
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
        kept = _kept_as_text(definitions.foreign(conn), path)
        schema.upgrade(conn)
        if kept is not None:
            return Phrase(
                "Views or triggers that another program had made in {path} were removed, "
                "because they could change its labels, and its own were restored; {copy} keeps "
                "the others as text.",
                path=path,
                copy=kept,
            )
        return Phrase(
            "Parts of {path} that protect its labels and keep its counts were missing or "
            "altered, perhaps by another program; they were restored.",
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
    return Phrase("{path} was upgraded; the original file is kept as {copy}.", path=path, copy=copy)


def _kept_as_text(statements: Sequence[str], path: Path) -> Path | None:
    """Write the statements that are about to be taken out into a file beside the workspace's.

    Raises:
        WorkspaceError: If that can't be written; nothing is taken out then.
    """
    if not statements:
        return None
    out = free_beside(path.with_suffix(".sql"), ".views")
    try:
        out.write_text("".join(f"{each};\n\n" for each in statements), encoding="utf-8")
    except OSError as error:
        raise WorkspaceError(
            "{path} could not be opened: {out}, which keeps views made by other programs, could "
            "not be written: {reason}.",
            path=path,
            out=out,
            reason=error.strerror,
        ) from error
    return out


def _copy_before_migration(conn: sqlite3.Connection, path: Path) -> Path:
    version = conn.execute("PRAGMA user_version").fetchone()[0]
    addition = f".schema-{version}"
    copy = free_beside(path, addition)
    partial = unfinished.beside(copy)
    try:
        target = sqlite3.connect(partial)
        try:
            conn.backup(target)
        finally:
            target.close()
        for made in path.parent.glob(f"{glob.escape(path.stem + addition)}*{path.suffix}"):
            # Left by an upgrade that was killed.
            if filecmp.cmp(made, partial, shallow=False):
                return made
        partial.replace(copy)
    finally:
        unfinished.remove(partial)
    return copy
