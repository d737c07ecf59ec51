"""The schema's versions and how a file gets from one to the next."""

import sqlite3
from typing import Final

from annotator.storage import definitions
from annotator.storage.tables import Database, Migrations, wrapped
from annotator.storage.workspace_file import uids_of_sentences, version

migrations: Final = Migrations("annotator")


@migrations()
def m001_initial(db: Database) -> None:
    """Create the tables."""
    definitions.run_script(db.conn, "m001_initial")


@migrations()
def m002_setup(db: Database) -> None:
    """Add what is decided about the work itself, and who wrote which version of the guideline."""
    definitions.run_script(db.conn, "m002_setup")


@migrations()
def m003_places(db: Database) -> None:
    """Have articles moved to other stories, and removed, by operations."""
    definitions.run_script(db.conn, "m003_places")


@migrations()
def m004_totals(db: Database) -> None:
    """Keep the sums of what is to be labelled and what everybody has labelled."""
    definitions.run_script(db.conn, "m004_totals")


@migrations()
def m005_saves(db: Database) -> None:
    """Count how often something was saved."""
    definitions.run_script(db.conn, "m005_saves")


@migrations()
def m006_details(db: Database) -> None:
    """Have outlets, titles, addresses and dates corrected by operations."""
    definitions.run_script(db.conn, "m006_details")


@migrations()
def m007_uids(db: Database) -> None:
    """Have the uids of a variant's sentences begin alike."""
    uids_of_sentences.rename(db.conn)


def upgrade(conn: sqlite3.Connection, stop_before: str | None = None) -> None:
    """Apply what is pending, then put views and triggers in place: all of it or nothing."""
    db = wrapped(conn)
    conn.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(db, stop_before=stop_before)
        definitions.recreate(conn)
        conn.execute(f"PRAGMA user_version = {version.SCHEMA_VERSION}")
        conn.execute("COMMIT")
    except BaseException:
        conn.rollback()
        raise


def steps() -> tuple[object, ...]:
    """Return what is done by all migrations, in their order."""
    empty = Database(memory=True, execute_plugins=False)
    try:
        return tuple(migration.fn for migration in migrations.pending(empty))
    finally:
        empty.close()


def make_tables(conn: sqlite3.Connection, schema_version: int) -> None:
    """Make the tables of a schema version in an empty database; of today's, if it is unknown."""
    db = wrapped(conn)
    pending = [migration.name for migration in migrations.pending(db)]
    is_older = 0 < schema_version < len(pending)
    migrations.apply(db, stop_before=pending[schema_version] if is_older else None)
