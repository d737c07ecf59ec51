"""A damaged file is noticed, left as it is, and what can be read of it comes into a new one."""

import shutil
import sqlite3
from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest

from annotator.domain.errors import (
    BadInputError,
    Cancelled,
    DamagedWorkspaceError,
    WorkspaceError,
)
from annotator.services import people
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking, rescuing
from annotator.services.workspace import open_workspace
from annotator.storage.rescue.raw_file import RawFile
from tests.faults.wounds import WOUNDS, wound_file
from tests.scenes.by_chance import Clock, Side
from tests.scenes.contents import DERIVED

pytestmark = pytest.mark.slow


@pytest.fixture
def path(pristine_sample: Path, tmp_path: Path) -> Path:
    """A copy of the sample workspace, to be damaged."""
    return Path(shutil.copy(pristine_sample, tmp_path / "workspace.db"))


def contents(path: Path) -> list[set[tuple[object, ...]]]:
    with open_workspace(path) as workspace:
        assert checking.findings(workspace) == []
        return [set(workspace.store.rows(sql)) for sql in DERIVED]


def column(path: Path, sql: str) -> list[object]:
    with open_workspace(path) as workspace:
        return [row[0] for row in workspace.store.rows(sql)]


def write(path: Path, sql: str) -> None:
    """Change a file as no Annotator does: without its triggers."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in triggers.fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.executescript(sql)


@pytest.mark.parametrize("part", range(3))
def test_a_rescue_that_is_stopped_leaves_nothing(path: Path, part: int) -> None:
    told: list[int] = []
    watch = Watch(lambda done, _: told.append(done), lambda: bool(told) and told[-1] >= part)
    with pytest.raises(Cancelled):
        rescuing.run(path, path.with_name("rescued.db"), watch)
    assert told[-1] == part
    assert [file.name for file in path.parent.iterdir()] == ["workspace.db"]
    assert rescuing.run(path, path.with_name("rescued.db")).missing == ()


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("wound", sorted(WOUNDS))
def test_what_is_left_is_a_sound_workspace(path: Path, wound: str, seed: int) -> None:
    before = wound_file(path, wound, seed)
    out = path.with_name("rescued.db")
    report = rescuing.run(path, out)
    assert path.read_bytes() == before
    assert sorted(file.name for file in path.parent.iterdir()) == ["rescued.db", "workspace.db"]
    with open_workspace(out) as workspace:
        assert checking.findings(workspace) == []
        kept = workspace.store.number("SELECT count(*) FROM label_event")
    assert kept == report.holds.events
    assert kept == 105 or report.missing


@pytest.mark.parametrize("wound", sorted(WOUNDS))
def test_a_damaged_file_is_not_opened_and_stays_as_it_is(path: Path, wound: str) -> None:
    before = wound_file(path, wound, seed=17)
    with pytest.raises(DamagedWorkspaceError, match=r"is damaged \(.*nothing in it was changed"):
        open_workspace(path)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_of_a_larger_file_the_pages_at_least_are_looked_at(path: Path) -> None:
    open_workspace(path, check_up_to=0).close()
    content = bytearray(path.read_bytes())
    content[20 * 4096 : 22 * 4096] = bytes(2 * 4096)
    path.write_bytes(content)
    with pytest.raises(DamagedWorkspaceError, match="is damaged"):
        open_workspace(path, check_up_to=0)
    assert path.read_bytes() == content


def test_everything_comes_out_of_a_sound_file(tmp_path: Path) -> None:
    side = Side(tmp_path / "busy.db", seed=5, number=1, clock=Clock())
    side.create()
    side.act(60)
    side.places = True
    side.act(10)
    out = tmp_path / "rescued.db"
    report = rescuing.run(side.path, out)
    assert report.missing == ()
    assert contents(out) == contents(side.path)
    # Undo goes on where it was.
    steps = "SELECT op_uid || state || applied_by FROM undo_step ORDER BY op_uid"
    assert column(out, steps) == column(side.path, steps)


def test_what_only_a_log_beside_the_file_holds_comes_too(path: Path) -> None:
    with open_workspace(path) as workspace:
        people.add(workspace, "Ben")
        beside = path.with_name("workspace.db-wal").read_bytes()
        content = path.read_bytes()
    damaged = path.with_name("damaged.db")
    damaged.write_bytes(content[:-20_000])
    damaged.with_name("damaged.db-wal").write_bytes(beside)
    out = path.with_name("rescued.db")
    rescuing.run(damaged, out)
    assert "Ben" in column(out, "SELECT name FROM annotator")


def test_a_log_that_names_a_page_far_away_makes_nobody_look_for_it(path: Path) -> None:
    with open_workspace(path) as workspace:
        people.add(workspace, "Ben")
        log = bytearray(path.with_name("workspace.db-wal").read_bytes())
        content = path.read_bytes()
    log[32:36] = b"\xff\xff\xff\xff"
    damaged = path.with_name("damaged.db")
    damaged.write_bytes(content[:-20_000])
    damaged.with_name("damaged.db-wal").write_bytes(log)
    numbers = list(islice(RawFile.read(damaged).page_numbers(), 10_000))
    assert numbers[-1] == 0xFFFFFFFF
    assert len(numbers) < 10_000
    rescuing.run(damaged, path.with_name("rescued.db"))


def test_an_article_is_mended_from_its_sentences(path: Path) -> None:
    expected = column(path, "SELECT text FROM variant ORDER BY id")
    write(path, "UPDATE variant SET text = replace(text, 'Council', 'Cnuocil') WHERE id = 1")
    with pytest.raises(DamagedWorkspaceError, match="not what its article says"):
        open_workspace(path)
    out = path.with_name("rescued.db")
    report = rescuing.run(path, out)
    assert column(out, "SELECT text FROM variant ORDER BY id") == expected
    assert "repaired from its sentences" in report.missing[0]


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("DELETE FROM annotator WHERE id = 1", "The name of an annotator was lost"),
        ("DELETE FROM story WHERE id = 2", "The title of a story was lost"),
        ("DELETE FROM variant WHERE id = 2", "its text was rebuilt from its sentences"),
        (
            "DELETE FROM sentence WHERE id BETWEEN 3 AND 9",
            "that were lost, and made again from its text: 7.",
        ),
        ("DELETE FROM operation", "Steps of the history that were lost, and rebuilt: 105."),
        ("DELETE FROM label", "The definition of the label fact was lost"),
        ("DELETE FROM workspace", "The identity of the workspace was lost"),
    ],
)
def test_labels_survive_the_loss_of_what_they_point_to(path: Path, sql: str, said: str) -> None:
    labels = "SELECT sentence_id || label FROM label_event ORDER BY id"
    expected = column(path, labels)
    write(path, f"PRAGMA foreign_keys = OFF; {sql}")
    out = path.with_name("rescued.db")
    report = rescuing.run(path, out)
    assert said in "\n".join(report.missing)
    assert column(out, labels) == expected
    contents(out)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE label_event SET recorded_at = 'x' WHERE id = 3",
        "UPDATE label_event SET recorded_at = '2026-13-01T10:00:00Z' WHERE id = 3",
        "UPDATE operation SET recorded_at = '' WHERE id = 3",
        "UPDATE label_event SET uid = substr(uid, 1, 14) || '4' || substr(uid, 16) WHERE id = 3",
        "UPDATE label_event SET uid = 'f' || substr(uid, 2) WHERE id = 3",
        "UPDATE operation SET uid = upper(uid) WHERE id = 3",
        "UPDATE operation SET uid = 'zz' WHERE id = 3",
        "UPDATE label_event SET recorded_at = '2026-01-31T09:00:00+01:00'",
    ],
)
def test_labels_survive_damage_to_uids_and_times(path: Path, sql: str) -> None:
    labels = "SELECT sentence_id || label FROM label_event ORDER BY id"
    expected = column(path, labels)
    write(path, f"PRAGMA foreign_keys = OFF; {sql}")
    out = path.with_name("rescued.db")
    rescuing.run(path, out)
    assert column(out, labels) == expected
    contents(out)


def test_lost_labels_are_listed_by_their_sentences(path: Path) -> None:
    write(path, "DELETE FROM label_event WHERE id IN (SELECT id FROM label_event LIMIT 2)")
    report = rescuing.run(path, path.with_name("rescued.db"))
    said = "\n".join(report.missing)
    assert "Missing labels: at least 2." in said
    assert "the labels of these sentences are missing: 1, 2." in said


def test_nothing_is_written_where_something_is_or_from_nothing(path: Path) -> None:
    other = path.with_name("notes.txt")
    other.write_text("Not a workspace." * 1000)
    with pytest.raises(WorkspaceError, match="No part of a workspace"):
        rescuing.run(other, path.with_name("out.db"))
    with pytest.raises(WorkspaceError, match="already exists"):
        rescuing.run(path, other)
    with pytest.raises(BadInputError, match="does not exist"):
        rescuing.run(path.with_name("none.db"), path.with_name("out.db"))
    assert rescuing.suggested_file(path).name == "workspace-rescued.db"


@pytest.mark.parametrize("length", [0, 15, 16, 18, 20, 21, 60, 100])
def test_of_a_file_that_is_cut_within_its_header_nothing_is_left(path: Path, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(WorkspaceError, match="No part of a workspace"):
        rescuing.run(path, path.with_name("rescued.db"))


@pytest.mark.parametrize(
    "statement",
    [
        "VACUUM INTO '{written}'",
        "CREATE TABLE story AS SELECT 1 AS id, 'x' AS uid",
        "CREATE TABLE other (id INTEGER PRIMARY KEY)",
        "CREATE VIEW story AS SELECT 1",
    ],
)
def test_what_a_file_says_that_its_tables_are_made_by_is_not_carried_out(
    path: Path, statement: str
) -> None:
    written = path.with_name("written.db")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        sql = "UPDATE sqlite_schema SET sql = ? WHERE name = 'story'"
        connection.execute(sql, (statement.format(written=written),))
    out = path.with_name("rescued.db")
    assert rescuing.run(path, out).missing == ()
    assert not written.exists()
    checked = column(out, "SELECT title FROM story ORDER BY id")
    assert len(checked) == 2
    assert not any(str(title).startswith("Rescued") for title in checked)
