"""Files that no Annotator wrote, or that are no workspaces: refused, and nothing is touched."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import WorkspaceError
from annotator.domain.labels import FACT
from annotator.services import people
from annotator.services.exchange import merging
from annotator.services.labels import labelling
from annotator.services.workspace import open_workspace
from tests.scenes.apart import BEN, Files, first_sentences, merge
from tests.scenes.contents import file_bytes
from tests.scenes.texts import TEXTS

pytestmark = pytest.mark.slow


def spoil(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as db:
        names = db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in names:
            db.execute(f"DROP TRIGGER IF EXISTS {name}")
        for statement in statements:
            db.execute(statement)
        db.commit()


HOSTILE: list[tuple[str, str]] = [
    ("UPDATE label_event SET uid = 'zzz'", "not a uid"),
    ("UPDATE label_event SET uid = '019b8d64-ad00-4001-b944-852039292d22'", "not a uid"),
    ("UPDATE label_event SET uid = 'ffffffff-ffff-7fff-bfff-ffffffffffff'", "year 9999"),
    ("UPDATE operation SET recorded_at = 'soon'", "not a time"),
    ("UPDATE variant SET text = text || ' More.'", "hash"),
    ("UPDATE sentence SET text = 'I never said that.'", "is not the text"),
    ("UPDATE sentence SET uid = 'eeeeeeee-0000-8000-8000-000000000000' WHERE id = 1", "the uid"),
    ("UPDATE sentence SET active = 0 WHERE id = 2", "leaves out"),
    ("UPDATE label_event SET note = CAST(X'FF' AS TEXT)", "can't be read"),
    ("UPDATE story SET uid = '../../x'", "not a uid"),
    ("UPDATE label_event SET sentence_id = 99", "not exist"),
]


@pytest.mark.parametrize(("statement", "finding"), HOSTILE)
def test_a_file_that_no_annotator_wrote_is_refused(
    files: Files, statement: str, finding: str
) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    with open_workspace(b) as workspace:
        ben = people.add(workspace, "Ben", BEN)
        labelling.label(workspace, ben.id, first_sentences(workspace)[:1], FACT)
    spoil(b, statement)
    before = file_bytes(a), file_bytes(b)
    with open_workspace(a) as workspace, pytest.raises(WorkspaceError, match=finding) as caught:
        merging.run(workspace, b)
    assert str(b) in str(caught.value)
    assert (file_bytes(a), file_bytes(b)) == before


def test_times_with_a_zone_of_their_own_are_merged(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    with open_workspace(b) as workspace:
        ben = people.add(workspace, "Ben", BEN)
        labelling.label(workspace, ben.id, first_sentences(workspace)[:1], FACT)
    for table in ("operation", "label_event"):
        spoil(b, f"UPDATE {table} SET recorded_at = '2026-01-31T09:00:00+01:00'")
    assert merge(a, b).coming.labels == 1


def test_tables_that_take_anything_are_refused(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    spoil(
        b,
        "PRAGMA foreign_keys = OFF",
        "ALTER TABLE boundary_event RENAME TO old",
        "CREATE TABLE boundary_event (id, uid, op_uid, annotator_id, variant_id, start, 'end',"
        " spans, reverts, recorded_at)",
    )
    with open_workspace(a) as workspace, pytest.raises(WorkspaceError, match="boundary_event"):
        merging.run(workspace, b)


def test_views_and_triggers_of_a_stranger_do_nothing(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", *TEXTS[:2])
    spoil(b, "CREATE TRIGGER evil AFTER INSERT ON story BEGIN DELETE FROM variant; END")
    before = file_bytes(b)
    assert merge(a, b).coming.variants == 1
    assert file_bytes(b) == before


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00" + b"\x00" * 200])
def test_what_is_no_workspace_is_refused(files: Files, content: bytes) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b")
    b.write_bytes(content)
    with pytest.raises(WorkspaceError, match="not an Annotator workspace"):
        merge(a, b)
