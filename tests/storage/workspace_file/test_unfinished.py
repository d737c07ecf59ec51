"""Unfinished files of killed programs are taken away, and nothing else is."""

import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from annotator.services.upkeep import backups
from annotator.services.workspace import create_workspace
from annotator.storage.workspace_file import unfinished

HOUR_S = 3_600


def left(path: Path, age_s: float = HOUR_S) -> Path:
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("CREATE TABLE story (id)")
    aged(path, age_s)
    return path


def aged(path: Path, age_s: float) -> None:
    then = time.time() - age_s
    os.utime(path, (then, then))


def test_what_was_left_is_taken_away_with_its_log(tmp_path: Path) -> None:
    left(tmp_path / ".a.db.0123abcd.partial")
    log = tmp_path / ".a.db.0123abcd.partial-journal"
    log.write_bytes(b"pages")
    aged(log, HOUR_S)
    assert unfinished.beside(tmp_path / "b.db").parent == tmp_path
    assert list(tmp_path.iterdir()) == []


def test_what_is_still_written_to_stays(tmp_path: Path) -> None:
    left(tmp_path / ".a.db.0123abcd.partial", 0)
    slow = left(tmp_path / ".b.db.0123abcd.partial")
    slow.with_name(f"{slow.name}-wal").write_bytes(b"pages")
    before = sorted(tmp_path.iterdir())
    unfinished.take_away_left(tmp_path)
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("name", ["a.db", ".a.db.partial", "a.db.0123abcd.partial"])
def test_a_file_of_another_name_stays(tmp_path: Path, name: str) -> None:
    path = left(tmp_path / name)
    unfinished.take_away_left(tmp_path)
    assert path.exists()


def test_what_another_program_wrote_stays(tmp_path: Path) -> None:
    path = tmp_path / ".film.mkv.0123abcd.partial"
    path.write_bytes(b"half of a film that is still loaded")
    aged(path, HOUR_S)
    unfinished.take_away_left(tmp_path)
    assert path.exists()


def test_a_folder_that_is_gone_is_no_error(tmp_path: Path) -> None:
    unfinished.take_away_left(tmp_path / "nowhere")
    assert list(tmp_path.iterdir()) == []


def test_a_backup_takes_away_what_is_left_where_it_goes_and_beside_the_workspace(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    found = [left(place / ".a.db.0123abcd.partial") for place in (tmp_path, folder)]
    with create_workspace(tmp_path / "work.db") as workspace:
        found[0] = left(found[0])
        backups.make(workspace, folder)
    assert not any(path.exists() for path in found)
