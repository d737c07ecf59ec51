import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.ids import SentenceId
from annotator.domain.labels import FACT
from annotator.services import people
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.workspace import create_workspace


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
            fill_other_logs(workspace.store.conn)
    with closing(sqlite3.connect(path)) as connection:
        yield connection


def fill_other_logs(connection: sqlite3.Connection) -> None:
    op = "(SELECT uid FROM operation)"
    connection.execute(
        "INSERT INTO kind_event (uid, op_uid, annotator_id, sentence_id, kind, recorded_at)"
        f" VALUES ('k', {op}, 1, 1, 'caption', '')"
    )
    connection.execute(
        "INSERT INTO link_event (uid, op_uid, annotator_id, sentence_id, other_id, linked,"
        f" recorded_at) VALUES ('l', {op}, 1, 1, 2, 1, '')"
    )
    connection.execute(
        'INSERT INTO boundary_event (uid, op_uid, annotator_id, variant_id, start, "end", spans,'
        f" recorded_at) VALUES ('b', {op}, 1, 1, 0, 1, '0-1', '')"
    )
    connection.execute(
        "INSERT INTO setup_event (uid, step_uid, subject, key, annotator_uid, field, value, before,"
        " author_uid, workspace_uid, recorded_at)"
        " VALUES ('s', 's', 'label', 'fact', '', 'title', 'Fact', 'Fact', '', '', '')"
    )


OTHER_TEXT = (
    'INSERT OR REPLACE INTO sentence (id, variant_id, uid, position, paragraph, start, "end", text)'
    " SELECT id, variant_id, uid, 0, 0, 0, 1, 'x' FROM sentence"
)
LOGS = ["operation", "label_event", "kind_event", "link_event", "boundary_event", "setup_event"]


@pytest.mark.parametrize("table", LOGS)
def test_the_log_only_grows(stranger: sqlite3.Connection, table: str) -> None:
    before = stranger.execute(f"SELECT * FROM {table}").fetchall()
    assert before
    for statement in (
        f"UPDATE {table} SET recorded_at = 'never'",
        f"DELETE FROM {table}",
        f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
        f"INSERT OR IGNORE INTO {table} SELECT * FROM {table}",
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
        ("UPDATE sentence SET start = start + 1", "never changes"),
        ("UPDATE sentence SET text = 'other'", "never changes"),
        ("DELETE FROM sentence", "never deleted"),
        (OTHER_TEXT, "already here"),
        ("UPDATE label SET name = 'other'", "never changes"),
    ],
)
def test_texts_stay_under_their_labels(
    stranger: sqlite3.Connection, statement: str, reason: str
) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=reason):
        stranger.execute(statement)
