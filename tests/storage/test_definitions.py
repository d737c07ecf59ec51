"""Views and triggers are put back to what the program expects."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.services.upkeep import checking
from annotator.services.workspace import open_workspace
from annotator.storage import definitions


def tamper(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def test_a_new_workspace_has_exactly_what_is_expected(path: Path) -> None:
    with open_workspace(path) as workspace:
        assert definitions.differences(workspace.store.conn) == []
        assert workspace.store.notices == ()


FOREIGN = (
    "CREATE TRIGGER extra AFTER INSERT ON label_event"
    " BEGIN UPDATE annotator SET name = 'Mallory'; END"
)
HARMLESS = (
    "CREATE TRIGGER label_event_no_delete BEFORE DELETE ON label_event WHEN false"
    " BEGIN SELECT 1; END"
)


@pytest.mark.parametrize(
    "statements",
    [
        ["DROP TRIGGER label_event_no_update"],
        ["DROP VIEW gold_label"],
        ["DROP VIEW recount"],
        [FOREIGN],
        ['CREATE VIEW "odd "" name" AS SELECT 1'],
        ["DROP TRIGGER label_event_no_delete", HARMLESS],
    ],
    ids=["dropped guard", "dropped view", "view with a trigger", "foreign", "odd name", "altered"],
)
def test_opening_puts_views_and_triggers_back_and_says_so(
    path: Path, statements: list[str]
) -> None:
    tamper(path, *statements)
    with open_workspace(path) as workspace:
        assert definitions.differences(workspace.store.conn) == []
        assert "restored" in workspace.store.notices[0]
        assert checking.findings(workspace) == []
    with open_workspace(path) as workspace:
        assert workspace.store.notices == ()


def test_views_of_ones_own_are_kept_as_text_beside_the_file(path: Path) -> None:
    (path.with_name("workspace.views.sql")).write_text("mine of last year", encoding="utf-8")
    mine = "CREATE VIEW facts AS SELECT * FROM gold_label WHERE label = 'fact'"
    tamper(path, mine)
    with open_workspace(path) as workspace:
        assert "workspace.views-2.sql" in workspace.store.notices[0]
    kept = path.with_name("workspace.views-2.sql").read_text(encoding="utf-8")
    assert kept == f"{mine};\n\n"
    tamper(path, kept)


def test_a_read_only_workspace_with_altered_triggers_is_read_in_a_mended_copy(path: Path) -> None:
    tamper(path, "DROP TRIGGER label_event_no_update")
    path.chmod(0o444)
    before = path.read_bytes()
    with open_workspace(path) as workspace:
        assert workspace.store.read_only
        assert definitions.differences(workspace.store.conn) == []
    assert path.read_bytes() == before


def test_statements_are_split_where_triggers_end() -> None:
    script = (
        "-- a comment\nCREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n  SELECT 1;\nEND;\n\nSELECT 2;"
    )
    found = list(definitions.statements(script))
    assert found == [
        "CREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n  SELECT 1;\nEND",
        "SELECT 2",
    ]
