"""The tables are as other programs may rely on."""

import pytest

from annotator.services.workspace import Workspace
from annotator.storage.workspace_file.version import APPLICATION_ID, SCHEMA_VERSION

CONTRACT = {
    "story": "id uid title created_at",
    "variant": "id story_id uid outlet title url published_at language text text_sha256 position",
    "sentence": "id variant_id uid position paragraph start end text kind active",
    "label": "name title shortcut color definition position retired",
    "annotator": "id uid name same_as",
    "label_event": "id uid op_uid annotator_id sentence_id role label unsure note reason origin"
    " confirmed reverts guideline_version session_uid recorded_at elapsed_ms",
    "current_label": "sentence_id annotator_id label unsure note origin confirmed event_uid"
    " recorded_at",
    "gold_label": "sentence_id label decided_by votes",
    "counterpart": "sentence_id other_id score grade origin",
}


def tables(workspace: Workspace) -> list[str]:
    rows = workspace.store.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '*sqlite_*'"
    )
    return [row[0] for row in rows]


@pytest.mark.parametrize("name", CONTRACT)
def test_what_other_programs_rely_on_is_there(workspace: Workspace, name: str) -> None:
    rows = workspace.store.rows("SELECT name FROM pragma_table_xinfo(?)", (name,))
    assert set(CONTRACT[name].split()) <= {row[0] for row in rows}


def test_every_table_is_strict(workspace: Workspace) -> None:
    rows = workspace.store.rows("PRAGMA table_list")
    strict = {row[1] for row in rows if row[5]}
    assert strict == set(tables(workspace))


def test_every_foreign_key_has_an_index(workspace: Workspace) -> None:
    store = workspace.store
    for table in tables(workspace):
        first_columns = {
            store.rows("SELECT name FROM pragma_index_info(?) ORDER BY seqno", (index[1],))[0][0]
            for index in store.rows(f"PRAGMA index_list({table})")
        }
        # A single integer key is the row itself, and a table without rows is its primary key.
        first_columns |= {
            row[1] for row in store.rows(f"PRAGMA table_info({table})") if row[5] == 1
        }
        keys = {row[3] for row in store.rows(f"PRAGMA foreign_key_list({table})")}
        assert keys <= first_columns, f"{table} lacks an index on {keys - first_columns}"


def test_the_file_says_what_it_is(workspace: Workspace) -> None:
    assert workspace.store.number("PRAGMA application_id") == APPLICATION_ID
    assert workspace.store.number("PRAGMA user_version") == SCHEMA_VERSION
    assert workspace.store.number("PRAGMA foreign_keys") == 1
    assert workspace.store.row("PRAGMA journal_mode") == ("wal",)
    assert workspace.store.number("PRAGMA synchronous") == 2


@pytest.mark.parametrize("name", ['a"b', "a\\b", "a\nb", ""])
def test_a_label_name_that_json_would_escape_is_refused(workspace: Workspace, name: str) -> None:
    sql = "INSERT INTO label (name, title, shortcut, color, position) VALUES (?, 'T', '', '', 9)"
    with pytest.raises(Exception, match="CHECK constraint failed"), workspace.store.transaction():
        workspace.store.conn.execute(sql, (name,))
