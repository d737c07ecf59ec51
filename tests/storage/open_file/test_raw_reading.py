"""Reading a file's bytes beside SQLite: no lock is lost by it."""

import contextlib
import os
import sqlite3
from pathlib import Path

import pytest

from annotator.services.workspace import create_workspace, open_workspace
from annotator.storage.merging import incoming
from annotator.storage.open_file import lasting_locks
from annotator.storage.open_file.raw_reading import Hold, descriptor_of, first_bytes


def is_open(descriptor: int) -> bool:
    try:
        os.fstat(descriptor)
    except OSError:
        return False
    return True


def test_a_file_that_nobody_has_open_is_closed_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"abcdef")
    assert (first_bytes(path, 4), first_bytes(path, 100)) == (b"abcd", b"abcdef")
    with descriptor_of(path) as descriptor:
        assert is_open(descriptor)
    assert not is_open(descriptor)


@pytest.mark.skipif(os.name != "posix", reason="only POSIX drops locks with a descriptor")
def test_a_descriptor_outlives_everybody_who_has_the_file_open(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"abcdef")
    one, other = Hold.of(path), Hold.of(path)
    with descriptor_of(path) as descriptor:
        pass
    one.release()
    one.release()
    assert is_open(descriptor)
    other.release()
    assert not is_open(descriptor)


@pytest.mark.skipif(not Path("/proc/locks").exists(), reason="no list of locks here")
def test_opening_a_workspace_twice_here_loses_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "w.db"
    with create_workspace(path) as workspace:
        with workspace.store.transaction():
            workspace.store.conn.execute("UPDATE label SET title = title")
        before = locks(path)
        open_workspace(path).close()
        assert before
        assert locks(path) == before


@pytest.mark.skipif(not Path("/proc/locks").exists(), reason="no list of locks here")
def test_copying_an_open_workspace_as_one_to_be_merged_loses_no_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lasting_locks, "are_possible", lambda: False)
    path = tmp_path / "w.db"
    create_workspace(path).close()
    with open_workspace(path):
        before = locks(path)
        with incoming.copied(path):
            pass
        assert before
        assert locks(path) == before


@pytest.mark.skipif(not lasting_locks.are_possible(), reason="no locks that last on this system")
def test_a_look_into_the_files_of_an_open_workspace_leaves_it_in_use(tmp_path: Path) -> None:
    path = tmp_path / "w.db"
    log_index = path.with_name("w.db-shm")
    with create_workspace(path):
        path.read_bytes()
        log_index.read_bytes()
        assert [len(locks(file)) for file in (path, log_index)] == [1, 1]
    assert [file.name for file in tmp_path.iterdir()] == ["w.db"]


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="no list of descriptors here")
@pytest.mark.parametrize("has_locks", [True, False])
def test_opening_a_workspace_again_and_again_costs_no_descriptors(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, has_locks: bool
) -> None:
    """Nor where the system has such locks by its name only, as some containers do."""
    if not has_locks:
        monkeypatch.setattr(lasting_locks, "_lock", lambda *_, **__: False)
    path = tmp_path / "w.db"
    with create_workspace(path):
        open_workspace(path).close()
        before = len(list(Path("/proc/self/fd").iterdir()))
        for _ in range(3):
            open_workspace(path).close()
        assert len(list(Path("/proc/self/fd").iterdir())) == before
        if has_locks and lasting_locks.are_possible():
            path.read_bytes()
            assert len(locks(path)) == 1


def test_a_rollback_journal_wants_no_lasting_locks(tmp_path: Path) -> None:
    path = tmp_path / "w.db"
    create_workspace(path).close()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    with open_workspace(path) as workspace:
        assert workspace.store.locks is None
        with workspace.store.transaction():
            workspace.store.conn.execute("UPDATE label SET title = title")
        assert (workspace.store.locks is not None) is lasting_locks.are_possible()


def locks(path: Path) -> set[str]:
    """Return the locks that somebody has on a file, without their running numbers.

    While other programs lock and unlock, one reading of the list may skip a line or repeat it.
    """
    number = f":{path.stat().st_ino} "
    readings = (Path("/proc/locks").read_text(encoding="utf-8") for _ in range(10))
    lines = (line for reading in readings for line in reading.splitlines() if number in line)
    return {line.split(":", 1)[1] for line in lines}
