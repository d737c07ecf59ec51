"""The schema version of a workspace file, and whether this program can use it as it is."""

import sqlite3
from typing import Final

from annotator.storage import definitions

APPLICATION_ID: Final = 0x416E6F74
"""`Anot`: marks the file as an Annotator workspace, in bytes 68 to 71 of its header."""

SCHEMA_VERSION: Final = 7
"""Kept in the file's user_version; a greater one comes from a newer program."""


def is_current(conn: sqlite3.Connection) -> bool:
    """Whether the file needs no migration and its views and triggers are the expected ones."""
    version = conn.execute("PRAGMA user_version").fetchone()[0]
    return version == SCHEMA_VERSION and not definitions.differences(conn)
