"""The file itself refuses what would falsify the log."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.ids import SentenceId
from annotator.domain.labels import FACT
from annotator.services import people
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.workspace import create_workspace
from tests.scenes.logs import LOGS, add_to_log


@pytest.fixture
def stranger(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A plain connection of another program to a workspace with one label in it."""
    path = tmp_path / "workspace.db"
    article = tmp_path / "a.txt"
    article.write_text("One sentence. Another sentence.")
    with create_workspace(path) as workspace:
        importing.run(workspace, importing.plan([article]))
        ana = people.add(workspace, "Ana")
        sentence = workspace.store.number("SELECT id FROM sentence")
        labelling.label(workspace, ana.id, [SentenceId(sentence)], FACT)
        with workspace.store.transaction():
            for table in LOGS[2:]:
                add_to_log(workspace.store.conn, table)
    with closing(sqlite3.connect(path)) as connection:
        yield connection


OTHER_TEXT = (
    'INSERT OR REPLACE INTO sentence (id, variant_id, uid, position, paragraph, start, "end", text)'
    " SELECT id, variant_id, uid, 0, 0, 0, 1, 'x' FROM sentence"
)


def replaced(table: str, columns: Sequence[str], column: str, value: str) -> str:
    """Return the statement that puts every row in again, with something else in one column."""
    values = ", ".join(value if name == column else name for name in columns)
    return f"INSERT OR REPLACE INTO {table} ({', '.join(columns)}) SELECT {values} FROM {table}"


VARIANT = ["id", "story_id", "uid", "outlet", "title", "text", "text_sha256", "position"]
SENTENCE = ["id", "variant_id", "uid", "position", "paragraph", "start", '"end"', "text"]
GUIDELINE = ["id", "uid", "version", "text", "created_at"]


@pytest.mark.parametrize("table", LOGS)
def test_the_log_only_grows(stranger: sqlite3.Connection, table: str) -> None:
    before = stranger.execute(f"SELECT * FROM {table}").fetchall()
    assert before
    about = stranger.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()
    columns = [f'"{name}"' for (name,) in about]
    for statement in (
        f"UPDATE {table} SET recorded_at = 'never'",
        f"DELETE FROM {table}",
        f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
        f"INSERT OR IGNORE INTO {table} SELECT * FROM {table}",
        replaced(table, columns, '"id"', "id + 1000"),
        replaced(table, columns, '"uid"', "substr(uid, 1, 35) || 'f'"),
    ):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            stranger.execute(statement)
        stranger.rollback()
    assert stranger.execute(f"SELECT * FROM {table}").fetchall() == before


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("UPDATE variant SET text = 'other'", "never changes"),
        ("UPDATE variant SET uid = 'other'", "never changes"),
        ("DELETE FROM variant", "never deleted"),
        ("INSERT OR REPLACE INTO variant SELECT * FROM variant", "already here"),
        (replaced("variant", VARIANT, "id", "id + 9"), "already here"),
        (replaced("variant", VARIANT, "uid", "uid || 'f'"), "already here"),
        ("UPDATE sentence SET start = start + 1", "never changes"),
        ("UPDATE sentence SET text = 'other'", "never changes"),
        ("DELETE FROM sentence", "never deleted"),
        (OTHER_TEXT, "already here"),
        (replaced("sentence", SENTENCE, "id", "id + 9"), "already here"),
        (replaced("sentence", SENTENCE, "uid", "uid || 'f'"), "already here"),
        ("UPDATE guideline SET text = 'other'", "never changes"),
        ("DELETE FROM guideline", "never deleted"),
        (replaced("guideline", GUIDELINE, "id", "id + 9"), "already here"),
        (replaced("guideline", GUIDELINE, "uid", "uid || 'f'"), "already here"),
        ("UPDATE label SET name = 'other'", "never changes"),
    ],
)
def test_texts_stay_under_their_labels(
    stranger: sqlite3.Connection, statement: str, reason: str
) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=reason):
        stranger.execute(statement)


UID = "019b8d64-ad00-7001-b944-852039292d22"
NOW = "2026-01-31T09:00:00.000Z"
STEP = (
    "INSERT INTO operation (uid, annotator_id, kind, workspace_uid, recorded_at)"
    " VALUES (:uid, :annotator, 'import', '', :now)"
)
LABEL = (
    "INSERT INTO label_event (uid, op_uid, annotator_id, sentence_id, role, label, recorded_at)"
    " VALUES (:uid, coalesce(:op, (SELECT uid FROM operation)), :annotator, :sentence,"
    " 'annotation', :label, :now)"
)
RIGHT = {"uid": UID, "op": None, "annotator": 1, "sentence": 2, "label": "quote", "now": NOW}


@pytest.mark.parametrize(
    ("statement", "wrong", "reason"),
    [
        (STEP, {"uid": "my-script-1"}, "operation must be a UUIDv7"),
        (STEP, {"uid": "ffffffff-ffff-7fff-bfff-ffffffffffff"}, "later than the year 9999"),
        (STEP, {"annotator": 99}, "annotator_id must be"),
        (STEP, {"now": "yesterday"}, "recorded_at must be UTC"),
        (LABEL, {"uid": UID.upper()}, "label_event must be a UUIDv7"),
        (LABEL, {"uid": "019b8d64-ad00-4001-b944-852039292d22"}, "must be a UUIDv7"),
        (LABEL, {"uid": "ffffffff-ffff-7fff-bfff-ffffffffffff"}, "later than the year 9999"),
        (LABEL, {"op": UID}, "insert that first"),
        (LABEL, {"annotator": 99}, "annotator_id must be"),
        (LABEL, {"sentence": 99}, "sentence_id must be"),
        (LABEL, {"label": "Faktum"}, "label must be the name"),
        (LABEL, {"now": "2026-13-31T09:00:00.000Z"}, "recorded_at must be UTC"),
        ("INSERT INTO annotator (uid, name) VALUES ('hans', 'Hans')", {}, "must be a UUID"),
        ("UPDATE current_label SET label = 'quote'", {}, "follows the log by itself"),
        ("UPDATE current_label SET note = 'x'", {}, "follows the log by itself"),
    ],
)
def test_what_another_program_adds_wrongly_is_refused_in_words(
    stranger: sqlite3.Connection, statement: str, wrong: dict[str, object], reason: str
) -> None:
    with pytest.raises(sqlite3.DatabaseError, match=reason):
        stranger.execute(statement, RIGHT | wrong)


def test_what_another_program_adds_rightly_counts_at_once(stranger: sqlite3.Connection) -> None:
    stranger.execute(LABEL, RIGHT)
    assert stranger.execute(
        "SELECT label, votes FROM gold_label WHERE sentence_id = 2"
    ).fetchone() == ("quote", 1)
