"""The schema's versions and how a file gets from one to the next."""

from typing import Final

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from annotator.storage import definitions

APPLICATION_ID: Final = 0x416E6F74
"""`Anot`: marks the file as an Annotator workspace, in bytes 68 to 71 of its header."""

SCHEMA_VERSION: Final = 5
"""Kept in the file's user_version; a greater one comes from a newer program."""

migrations: Final = Migrations("annotator")


@migrations()
def m001_initial(db: Database) -> None:
    """Create the tables."""
    definitions.run_script(db, "m001_initial")


@migrations()
def m002_setup(db: Database) -> None:
    """Add what is decided about the work itself, and who wrote which version of the guideline."""
    definitions.run_script(db, "m002_setup")


@migrations()
def m003_places(db: Database) -> None:
    """Have articles moved to other stories, and removed, by operations."""
    definitions.run_script(db, "m003_places")


@migrations()
def m004_totals(db: Database) -> None:
    """Keep the sums of what is to be labelled and what everybody has labelled."""
    definitions.run_script(db, "m004_totals")


@migrations()
def m005_saves(db: Database) -> None:
    """Count how often something was saved."""
    definitions.run_script(db, "m005_saves")


def upgrade(db: Database, stop_before: str | None = None) -> None:
    """Apply what is pending, then put views and triggers in place: all of it or nothing."""
    db.conn.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(db, stop_before=stop_before)
        definitions.recreate(db)
        db.conn.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        db.conn.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise


def is_current(db: Database) -> bool:
    """Whether the file needs no migration and its views and triggers are the expected ones."""
    version = db.execute("PRAGMA user_version").fetchone()[0]
    return version == SCHEMA_VERSION and not definitions.differences(db)


def steps() -> tuple[object, ...]:
    """Return what is done by all migrations, in their order."""
    empty = Database(memory=True, execute_plugins=False)
    try:
        return tuple(migration.fn for migration in migrations.pending(empty))
    finally:
        empty.close()


def make_tables(db: Database, version: int) -> None:
    """Make the tables of a schema version in an empty database; of today's, if it is unknown."""
    pending = [migration.name for migration in migrations.pending(db)]
    is_older = 0 < version < len(pending)
    migrations.apply(db, stop_before=pending[version] if is_older else None)
