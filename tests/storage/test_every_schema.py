"""A workspace of every schema that ever landed becomes one of today's, with all that is in it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.services.upkeep import checking
from annotator.services.workspace import create_workspace, open_workspace
from annotator.storage import definitions
from annotator.storage.workspace_file.version import SCHEMA_VERSION

FIXTURES = sorted((Path(__file__).parent / "schemas").glob("schema-*.sql"))
KEPT = (
    "SELECT uid, title FROM story",
    "SELECT uid, outlet, text FROM variant",
    'SELECT id, variant_id, start, "end", text, kind, active FROM sentence',
    "SELECT uid, name, same_as FROM annotator",
    "SELECT name, title, color FROM label",
    "SELECT uid, annotator_id, kind, reverts, recorded_at FROM operation",
    "SELECT uid, op_uid, annotator_id, sentence_id, role, label, unsure, note FROM label_event",
    "SELECT uid, sentence_id, kind FROM kind_event",
    "SELECT uid, sentence_id, other_id, linked FROM link_event",
    "SELECT uid, variant_id, spans FROM boundary_event",
    "SELECT sentence_id, annotator_id, label, event_uid FROM current_label",
    "SELECT sentence_id, label, decided_by FROM gold_label",
    "SELECT op_uid, annotator_id, state, applied_by FROM undo_step",
)


@pytest.fixture(params=FIXTURES, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A workspace as it was written then."""
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(request.param.read_text(encoding="utf-8"))
    return path


def contents(path: Path) -> list[list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        return [sorted(connection.execute(sql).fetchall(), key=repr) for sql in KEPT]


def shape(connection: sqlite3.Connection) -> Iterator[tuple[str, object]]:
    """Yield what makes up a schema: columns, keys, indexes and rules of every table."""
    tables = connection.execute(
        "SELECT name, wr, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite_%' ORDER BY name"
    )
    for name, *kinds in tables.fetchall():
        yield name, kinds
        for pragma in ("table_xinfo", "foreign_key_list"):
            rows = connection.execute(f"SELECT * FROM pragma_{pragma}(?)", (name,)).fetchall()
            yield f"{name} {pragma}", sorted(row[1:] for row in rows)
        for index, unique, _, partial in connection.execute(
            'SELECT name, "unique", origin, partial FROM pragma_index_list(?) ORDER BY name',
            (name,),
        ).fetchall():
            columns = connection.execute(
                'SELECT seqno, name, "desc", key FROM pragma_index_xinfo(?)', (index,)
            ).fetchall()
            yield f"{name} {index}", (unique, partial, columns)


def test_there_is_a_fixture_of_every_schema_before_this_one() -> None:
    """Write it before a migration is added: `python -m tests.storage.schemas.make`."""
    found = {int(path.stem.removeprefix("schema-")) for path in FIXTURES}
    assert set(range(1, SCHEMA_VERSION)) <= found


def test_it_is_upgraded_and_nothing_is_missing(old: Path) -> None:
    before = contents(old)
    with open_workspace(old) as workspace:
        assert checking.findings(workspace) == []
        assert definitions.differences(workspace.store.conn) == []
        assert workspace.store.number("PRAGMA user_version") == SCHEMA_VERSION
    assert contents(old) == before
    with open_workspace(old) as workspace:
        assert workspace.notices == ()


def test_what_cannot_be_written_is_read_in_an_upgraded_copy(old: Path) -> None:
    before, bytes_before = contents(old), old.read_bytes()
    old.chmod(0o444)
    with open_workspace(old) as workspace:
        assert workspace.store.read_only
        scratch = workspace.store.scratch
        assert [sorted(workspace.store.rows(sql), key=repr) for sql in KEPT] == before
        assert checking.findings(workspace) == []
    assert scratch is not None
    assert not scratch.path.exists()
    assert old.read_bytes() == bytes_before
    assert list(old.parent.iterdir()) == [old]


def test_its_tables_are_those_of_a_new_workspace(old: Path, tmp_path: Path) -> None:
    open_workspace(old).close()
    create_workspace(tmp_path / "new.db").close()
    with (
        closing(sqlite3.connect(old)) as migrated,
        closing(sqlite3.connect(tmp_path / "new.db")) as fresh,
    ):
        found, expected = dict(shape(migrated)), dict(shape(fresh))
        assert found.keys() == expected.keys()
        for what, value in expected.items():
            assert found[what] == value, what
