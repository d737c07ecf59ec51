"""Waiting for one's turn to write."""

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.storage.open_file import turns


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[sqlite3.Connection, sqlite3.Connection]]:
    """Two connections to one file."""

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(
            tmp_path / "a.db", timeout=5.0, isolation_level=None, check_same_thread=False
        )

    with closing(connect()) as one, closing(connect()) as other:
        one.execute("PRAGMA journal_mode = WAL")
        yield one, other


def test_who_waits_comes_in_between_two_transactions_that_follow_each_other_closely(
    pair: tuple[sqlite3.Connection, sqlite3.Connection],
) -> None:
    one, other = pair
    turns.begin(one)
    has_begun = threading.Event()

    def wait() -> None:
        turns.begin(other)
        has_begun.set()

    thread = threading.Thread(target=wait)
    thread.start()
    for _ in range(1_000):
        one.execute("COMMIT")
        time.sleep(0.004)
        if has_begun.is_set():
            break
        one.execute("BEGIN IMMEDIATE")
        time.sleep(0.02)
    thread.join()
    assert other.in_transaction
    assert not one.in_transaction


def test_who_waited_in_vain_is_told_and_may_try_again(
    pair: tuple[sqlite3.Connection, sqlite3.Connection],
) -> None:
    one, other = pair
    other.execute("PRAGMA busy_timeout = 20")
    turns.begin(one)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        turns.begin(other)
    assert other.execute("PRAGMA busy_timeout").fetchone() == (20,)
    one.execute("ROLLBACK")
    turns.begin(other)
    assert other.in_transaction
