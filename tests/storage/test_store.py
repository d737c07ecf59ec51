"""Transactions: all or nothing, one state at a time, and errors explained."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import Cancelled, WorkspaceError
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, QUOTE
from annotator.services import people
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, create_workspace, open_workspace
from annotator.storage.bulk_writing import in_bulk
from annotator.storage.workspace_file import opening


def test_an_error_rolls_everything_back(workspace: Workspace) -> None:
    store = workspace.store
    uid = "019b8d64-ad00-7001-b944-852039292d22"
    add = f"INSERT INTO annotator (uid, name) VALUES ('{uid}', 'Ana')"

    def stop() -> None:
        with store.transaction():
            store.conn.execute(add)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stop()
    assert people.annotators(workspace) == []
    with store.transaction():
        store.conn.execute(add)
    assert len(people.annotators(workspace)) == 1


def test_reading_sees_one_state(workspace: Workspace) -> None:
    with open_workspace(workspace.path) as other, workspace.store.reading():
        assert people.annotators(workspace) == []
        people.add(other, "Ana")
        assert people.annotators(workspace) == []
    assert len(people.annotators(workspace)) == 1


def test_a_query_that_takes_long_is_stopped(workspace: Workspace) -> None:
    store = workspace.store
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
    with pytest.raises(Cancelled), store.stoppable(lambda: True), store.reading():
        store.number(endless)
    assert people.add(workspace, "Ana").name == "Ana"


def test_four_writers_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "workspace.db"
    article = tmp_path / "a.txt"
    article.write_text("\n".join(f"Sentence number {number}." for number in range(25)))
    with create_workspace(path) as workspace:
        importing.run(workspace, importing.plan([article]))
        annotators = [people.add(workspace, f"Annotator {n}").id for n in range(4)]
        sentences = [SentenceId(row[0]) for row in workspace.store.rows("SELECT id FROM sentence")]
    failures: list[BaseException] = []

    def write(annotator: AnnotatorId) -> None:
        try:
            with open_workspace(path) as own:
                for sentence in sentences:
                    labelling.label(own, annotator, [sentence], FACT)
                    labelling.label(own, annotator, [sentence], QUOTE)
        except BaseException as error:  # noqa: BLE001 - whatever it is, the test must see it
            failures.append(error)

    threads = [threading.Thread(target=write, args=[annotator]) for annotator in annotators]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with open_workspace(path) as workspace:
        assert workspace.store.number("SELECT count(*) FROM label_event") == 4 * 25 * 2
        assert workspace.store.number("SELECT count(DISTINCT uid) FROM label_event") == 200
        assert checking.findings(workspace) == []


def test_a_lock_that_is_not_released_is_explained(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_BUSY_TIMEOUT_S", 0.05)
    with closing(sqlite3.connect(workspace.path, isolation_level=None)) as stranger:
        stranger.execute("BEGIN IMMEDIATE")
        with open_workspace(workspace.path) as other:
            with pytest.raises(WorkspaceError, match="Another program is writing"):
                people.add(other, "Ana")
            assert people.annotators(other) == []


def test_a_full_disk_is_explained_and_what_was_saved_stays(workspace: Workspace) -> None:
    people.add(workspace, "Ana")
    store = workspace.store
    pages = store.number("PRAGMA page_count")
    store.conn.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(WorkspaceError, match="disk is full"):
        people.add(workspace, "B" * 100_000)
    store.conn.execute("PRAGMA max_page_count = 1073741823")
    people.add(workspace, "Ben")
    assert [annotator.name for annotator in people.annotators(workspace)] == ["Ana", "Ben"]


def test_a_bug_in_a_query_is_not_explained_away(workspace: Workspace) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        workspace.store.rows("SELECT * FROM no_table")


def test_checks_are_left_out_in_bulk_and_there_again_behind_it(workspace: Workspace) -> None:
    store = workspace.store
    wrong = "INSERT INTO label (name, title, shortcut, color, position) VALUES ('', '', '', '', 9)"
    with in_bulk(store), store.transaction():
        store.conn.execute(wrong)
        store.conn.execute("UPDATE label SET retired = 7 WHERE name = ''")
    with pytest.raises(sqlite3.IntegrityError):
        store.conn.execute("UPDATE label SET retired = 8 WHERE name = ''")


def test_a_checkpoint_empties_the_log_into_the_file(workspace: Workspace) -> None:
    people.add(workspace, "Ana")
    before = workspace.path.read_bytes()
    workspace.store.checkpoint()
    assert workspace.path.read_bytes() != before


def test_an_abandoned_query_does_not_speak_up_after_the_file_is_closed(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path / "w.db")
    rows = workspace.store.each("SELECT name FROM label ORDER BY position")
    assert next(rows) == ("fact",)
    workspace.close()
    close = getattr(rows, "close")  # noqa: B009 - an iterator to types, a generator in fact
    close()
