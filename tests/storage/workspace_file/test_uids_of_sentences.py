"""Workspaces from before schema 7: sentences get new uids, and what names them follows."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.corpus import sentence_uid
from annotator.domain.ids import LabelName, Uid
from annotator.domain.project.practice import Answer, packed, unpacked
from annotator.services.exchange import merging
from annotator.services.upkeep import checking, rescuing
from annotator.services.workspace import Workspace, open_workspace

SCHEMA_6 = Path(__file__).parents[1] / "schemas" / "schema-6.sql"
REOPENED, ANSWERED = "6931ec23-6800-8955-ad6e-357167f152d3", "c8958ca7-d252-8a7c-986b-6b05fa42f213"
NOT_HERE = Uid("eeeeeeee-0000-8000-8000-000000000000")
FACT = Answer(LabelName("fact"), note="It says so.")
PLACES = 'SELECT s.uid, v.uid, s.start, s."end" FROM sentence AS s JOIN variant AS v'


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A workspace of schema 6 in which decisions about the work name sentences."""
    path = tmp_path / "old.db"
    lines = (
        ("1", "reopening", REOPENED, "reopened", "3"),
        ("2", "reopening", NOT_HERE, "reopened", "3"),
        ("3", "practice", "variant", "answers", packed({Uid(ANSWERED): FACT, NOT_HERE: FACT})),
        ("4", "practice", "variant", "seen", "1"),
    )
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(SCHEMA_6.read_text(encoding="utf-8"))
        connection.executemany(
            "INSERT INTO setup_event (uid, step_uid, subject, key, annotator_uid, field, value,"
            " before, author_uid, workspace_uid, recorded_at) SELECT '019b8d62-0000-7000-8000-'"
            " || printf('%012d', ?1), '', ?2, ?3, a.uid, ?4, ?5, ?5, '', w.uid,"
            " '2026-01-05T09:00:00.000Z' FROM annotator AS a, workspace AS w WHERE a.id = 1",
            lines,
        )
        connection.commit()
    return path


def strays(workspace: Workspace) -> list[str]:
    """Return the uids of sentences that are not those of their places."""
    rows = workspace.store.rows(f"{PLACES} ON v.id = s.variant_id")
    return [uid for uid, variant, *place in rows if sentence_uid(Uid(variant), *place) != uid]


def named(workspace: Workspace, table: str) -> tuple[set[str], set[str]]:
    """Return the keys of reopened labels, and the sentences with an answer."""
    store = workspace.store
    keys = store.rows(f"SELECT key FROM {table} WHERE subject = 'reopening'")
    texts = store.rows(f"SELECT value FROM {table} WHERE subject = 'practice'")
    return {row[0] for row in keys}, {uid for row in texts for uid in unpacked(row[0])}


def test_every_sentence_has_the_uid_of_its_place_and_what_named_it_names_it_still(
    old: Path,
) -> None:
    with closing(sqlite3.connect(old)) as connection:
        ids = dict(connection.execute("SELECT uid, id FROM sentence").fetchall())
    with open_workspace(old) as workspace:
        assert checking.findings(workspace) == []
        assert strays(workspace) == []
        now: dict[int, Uid] = dict(workspace.store.rows("SELECT id, uid FROM sentence"))
        for table in ("setup", "setup_event"):
            reopened, answered = named(workspace, table)
            assert reopened == {now[ids[REOPENED]], NOT_HERE}
            assert answered == {now[ids[ANSWERED]], NOT_HERE}
        assert workspace.store.rows("SELECT before FROM setup_event WHERE field = 'seen'") == [
            ("1",)
        ]
        (kept,) = workspace.store.rows("SELECT value FROM setup WHERE field = 'answers'")
        assert unpacked(kept[0])[now[ids[ANSWERED]]] == FACT


def test_a_uid_that_no_annotator_made_is_left_for_the_check(old: Path) -> None:
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("DROP TRIGGER sentence_text_stays")
        connection.execute("UPDATE sentence SET uid = ? WHERE id = 1", (NOT_HERE,))
        connection.commit()
    with open_workspace(old) as workspace:
        assert strays(workspace) == [NOT_HERE]
        assert any(
            "the uid that follows from its place" in found for found in checking.findings(workspace)
        )


def test_a_colleagues_older_file_meets_this_one(old: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(old, tmp_path / "other.db"))
    before = other.read_bytes()
    with open_workspace(old) as workspace:
        sentences = workspace.store.rows("SELECT * FROM sentence")
        report = merging.run(workspace, other)
        assert report.coming == type(report.coming)()
        assert workspace.store.rows("SELECT * FROM sentence") == sentences
        assert checking.findings(workspace) == []
    assert other.read_bytes() == before


@pytest.mark.parametrize(
    "wound",
    [
        "UPDATE variant SET text = replace(text, 'council', 'ccuncil')",
        "DELETE FROM variant WHERE id = 2",
        "UPDATE sentence SET uid = 'x' || uid WHERE id > 2",
        "UPDATE sentence SET start = 5 WHERE id = 6",
    ],
)
def test_a_wounded_file_is_rescued_with_todays_uids(old: Path, wound: str, tmp_path: Path) -> None:
    with closing(sqlite3.connect(old)) as connection:
        verdicts = connection.execute("SELECT count(*) FROM label_event").fetchone()
        texts = connection.execute("SELECT text FROM sentence WHERE uid = ?", (REOPENED,))
        (reopened,) = texts.fetchone()
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(wound)
        connection.commit()
    rescuing.run(old, tmp_path / "rescued.db")
    with open_workspace(tmp_path / "rescued.db") as workspace:
        assert checking.findings(workspace) == []
        assert strays(workspace) == []
        assert workspace.store.row("SELECT count(*) FROM label_event") == verdicts
        if "uid" not in wound:
            keys = "SELECT text FROM sentence JOIN setup ON key = uid AND subject = 'reopening'"
            assert workspace.store.rows(keys) == [(reopened,)]
