"""How fast SQLite alone writes the rows of a workspace, which no import can beat."""

import contextlib
import sqlite3
import time
from pathlib import Path
from typing import Final

_TABLES: Final = """
    CREATE TABLE variant (
        id INTEGER PRIMARY KEY, story_id INTEGER, uid TEXT NOT NULL UNIQUE, outlet TEXT, title TEXT,
        url TEXT, published_at TEXT, language TEXT, text TEXT, text_sha256 TEXT, position INTEGER,
        source TEXT, imported_at TEXT
    );
    CREATE INDEX variant_by_story ON variant (story_id, position);
    CREATE TABLE sentence (
        id INTEGER PRIMARY KEY, variant_id INTEGER, uid TEXT NOT NULL UNIQUE, position INTEGER,
        paragraph INTEGER, start INTEGER, "end" INTEGER, text TEXT, kind TEXT, active INTEGER,
        computed_kind TEXT
    );
    CREATE INDEX sentence_by_variant ON sentence (variant_id, active, start);
    CREATE INDEX sentence_by_short_text ON sentence (text) WHERE length(text) <= 80;
"""
_COLUMNS: Final = {
    "variant": "id, story_id, uid, outlet, title, url, published_at, language, text, text_sha256,"
    " position, source, imported_at",
    "sentence": 'id, variant_id, uid, position, paragraph, start, "end", text, kind, active,'
    " computed_kind",
}
_AT_ONCE: Final = 2_000
"""How many rows a transaction has: one may take a few hundredths of a second at most."""


def seconds_for_rows(workspace: Path, scratch: Path) -> float:
    """Return how long it takes to write a workspace's articles and sentences into a bare file.

    The file has the same unique uids and indexes, but no checks, triggers or foreign keys.

    Args:
        workspace: Where the rows come from; reading them is not counted.
        scratch: The file to write, which must not exist yet.
    """
    with contextlib.closing(sqlite3.connect(workspace)) as source:
        rows = {
            table: source.execute(f"SELECT {columns} FROM {table}").fetchall()  # noqa: S608 - ours
            for table, columns in _COLUMNS.items()
        }
    with contextlib.closing(sqlite3.connect(scratch, isolation_level=None)) as target:
        target.execute("PRAGMA journal_mode = WAL")
        target.execute("PRAGMA synchronous = NORMAL")
        target.execute("PRAGMA cache_size = -65536")
        target.executescript(_TABLES)
        started = time.perf_counter()
        for table, columns in _COLUMNS.items():
            marks = ", ".join("?" * (columns.count(",") + 1))
            for first in range(0, len(rows[table]), _AT_ONCE):
                piece = rows[table][first : first + _AT_ONCE]
                target.execute("BEGIN IMMEDIATE")
                target.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", piece)  # noqa: S608 - ours
                target.execute("COMMIT")
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return time.perf_counter() - started
