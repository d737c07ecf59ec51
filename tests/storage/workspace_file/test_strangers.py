"""Nothing in a file from a stranger runs before its tables are known to be ours."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import WorkspaceError
from annotator.services.upkeep import checking
from annotator.services.workspace import open_workspace
from annotator.storage.workspace_file import schema, strangers
from annotator.storage.workspace_file.version import SCHEMA_VERSION

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"


def change(path: Path, script: str) -> bytes:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA legacy_alter_table = ON")
        connection.executescript(script)
    return path.read_bytes()


@pytest.mark.parametrize(
    "script",
    [
        f"ALTER TABLE workspace RENAME TO w; CREATE VIEW workspace AS {ENDLESS} SELECT x FROM n",
        f"ALTER TABLE sentence RENAME TO s; CREATE VIEW sentence AS {ENDLESS} SELECT * FROM n",
        "ALTER TABLE story ADD COLUMN more TEXT AS (hex(zeroblob(100000000)))",
        "ALTER TABLE label RENAME COLUMN title TO heading",
        "DROP TABLE undo_step",
        "DROP INDEX variant_by_story; CREATE INDEX variant_by_story ON variant (title)",
    ],
)
def test_tables_that_are_not_ours_are_refused_unread(path: Path, script: str) -> None:
    before = change(path, script)
    with pytest.raises(WorkspaceError, match="is not as Annotator makes it"):
        open_workspace(path)
    assert path.read_bytes() == before


def test_what_somebody_has_added_is_left_alone(path: Path) -> None:
    change(path, "CREATE TABLE mine (a); CREATE INDEX mine_too ON variant (outlet)")
    with open_workspace(path) as workspace:
        assert checking.findings(workspace) == []
        assert workspace.store.rows("SELECT * FROM mine") == []


def test_no_extension_can_be_loaded_and_no_schema_is_trusted(path: Path) -> None:
    with open_workspace(path) as workspace:
        assert workspace.store.row("PRAGMA trusted_schema") == (0,)
        assert workspace.store.row("PRAGMA cell_size_check") == (1,)
        with pytest.raises(sqlite3.OperationalError, match=r"not authorized|no such function"):
            workspace.store.conn.execute("SELECT load_extension('evil')")


@pytest.mark.parametrize("number", range(1, SCHEMA_VERSION + 1))
def test_the_usual_tables_of_every_schema_are_known_at_once(number: int) -> None:
    assert strangers._PLAIN.get(number) == strangers._hash(
        strangers._expected(number, schema.steps())
    )
