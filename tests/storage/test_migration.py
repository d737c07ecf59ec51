"""Older files are upgraded after a copy was made, and newer ones refused."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from annotator.domain.errors import WorkspaceError
from annotator.services import people
from annotator.services.project import label_set
from annotator.services.upkeep import checking
from annotator.services.workspace import create_workspace, open_workspace
from annotator.storage import definitions
from annotator.storage.workspace_file.version import SCHEMA_VERSION


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workspace of the present schema, which the tests' migrations make an old one."""
    path = tmp_path / "workspace.db"
    with create_workspace(path) as workspace:
        people.add(workspace, "Ana")
    return path


def test_an_old_file_is_upgraded_after_a_copy_was_made(path: Path, migrations: Migrations) -> None:
    before = contents(path)

    @migrations()
    def m999_remark(db: Database) -> None:
        # transform() drops the table's triggers without a word.
        db.table("label_event").transform(types={"note": str})
        db.execute("ALTER TABLE story ADD COLUMN remark TEXT")

    with open_workspace(path) as workspace:
        assert "upgraded" in workspace.store.notices[0]
        assert workspace.store.number("PRAGMA user_version") == SCHEMA_VERSION + 1
        assert definitions.differences(workspace.store.conn) == []
        assert workspace.store.rows("SELECT remark FROM story") == []
        assert checking.findings(workspace) == []
    copy = path.with_name(f"workspace.schema-{SCHEMA_VERSION}.db")
    assert contents(copy) == before
    with open_workspace(path) as workspace:
        assert workspace.store.notices == ()
    assert len(list(path.parent.iterdir())) == 2


def test_a_copy_never_overwrites_another(path: Path, migrations: Migrations) -> None:
    taken = path.with_name(f"workspace.schema-{SCHEMA_VERSION}.db")
    taken.write_text("mine")

    @migrations()
    def m999_nothing(_db: Database) -> None:
        pass

    open_workspace(path).close()
    assert taken.read_text() == "mine"
    assert path.with_name(f"workspace.schema-{SCHEMA_VERSION}-2.db").exists()


def test_a_migration_that_fails_leaves_the_old_file(path: Path, migrations: Migrations) -> None:
    @migrations()
    def m999_first(db: Database) -> None:
        db.execute("ALTER TABLE story ADD COLUMN remark TEXT")

    @migrations()
    def m999_broken(db: Database) -> None:
        db.execute("UPDATE label_event SET nothing = 1")

    before = contents(path)
    for _ in range(2):
        with pytest.raises(WorkspaceError, match=r"could not be upgraded .* it is as it was"):
            open_workspace(path)
    assert contents(path) == before
    # It is tried again on the same file: one copy of it is enough.
    assert len(list(path.parent.glob(f"*.schema-{SCHEMA_VERSION}*"))) == 1


def test_an_old_file_that_cannot_be_written_is_refused_if_a_migration_fails(
    path: Path, migrations: Migrations
) -> None:
    @migrations()
    def m999_broken(db: Database) -> None:
        db.execute("UPDATE label_event SET nothing = 1")

    path.chmod(0o444)
    with pytest.raises(WorkspaceError, match="has to be upgraded"):
        open_workspace(path)


def contents(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_a_file_of_the_first_schema_keeps_every_label(tmp_path: Path) -> None:
    path = tmp_path / "first.db"
    script = Path(__file__).parent / "schemas" / "schema-1.sql"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script.read_text(encoding="utf-8"))
        before = connection.execute(VERDICTS).fetchall()
    with open_workspace(path) as workspace:
        assert "upgraded" in workspace.store.notices[0]
        assert workspace.store.rows(VERDICTS) == before
        assert checking.findings(workspace) == []
        label_set.retire(workspace, "fact")
        assert workspace.store.rows(VERDICTS) == before
    assert path.with_name("first.schema-1.db").exists()


VERDICTS = "SELECT uid, annotator_id, sentence_id, label, guideline_version FROM label_event"
