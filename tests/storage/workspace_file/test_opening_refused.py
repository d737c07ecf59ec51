"""Files that are not opened: foreign, newer, unreadable or damaged ones."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import WorkspaceError
from annotator.services.workspace import open_workspace
from annotator.storage.workspace_file.version import APPLICATION_ID, SCHEMA_VERSION


def set_header(path: Path, at: int, value: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(value.to_bytes(4, "big"))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not an Annotator workspace"),
        (b"Just a text.\n" * 20, "not an Annotator workspace"),
        (b"SQLite format 3\x00", "not an Annotator workspace"),
    ],
    ids=["empty", "text", "cut off"],
)
def test_other_files_are_refused_and_stay_as_they_are(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    path = tmp_path / "other.db"
    path.write_bytes(content)
    with pytest.raises(WorkspaceError, match=reason):
        open_workspace(path)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_another_programs_sqlite_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE story (id INTEGER)")
    before = path.read_bytes()
    with pytest.raises(WorkspaceError, match="SQLite file, but not an Annotator workspace"):
        open_workspace(path)
    assert path.read_bytes() == before


def test_a_newer_file_is_refused_in_plain_words(path: Path) -> None:
    set_header(path, 60, SCHEMA_VERSION + 1)
    before = path.read_bytes()
    with pytest.raises(WorkspaceError, match=r"newer Annotator .* update Annotator"):
        open_workspace(path)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_newer_file_whose_log_is_not_moved_in_yet_is_refused_as_newer(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as newer:
        newer.execute("PRAGMA journal_mode = WAL")
        newer.execute("PRAGMA wal_autocheckpoint = 0")
        newer.execute("ALTER TABLE story ADD COLUMN mood TEXT")
        newer.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
        with pytest.raises(WorkspaceError, match=r"newer Annotator .* update Annotator"):
            open_workspace(path)


def test_folders_and_missing_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="is a folder"):
        open_workspace(tmp_path)
    with pytest.raises(WorkspaceError, match="does not exist"):
        open_workspace(tmp_path / "none.db")
    with pytest.raises(WorkspaceError, match="could not be read"):
        open_workspace(tmp_path / ("n" * 300))


def test_a_file_that_nobody_may_read_is_refused(path: Path) -> None:
    path.chmod(0)
    with pytest.raises(WorkspaceError, match="permission denied"):
        open_workspace(path)


def test_a_damaged_file_is_explained(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:] = b"\xff" * (len(content) - 100)
    path.write_bytes(content)
    with pytest.raises(WorkspaceError, match=r"damaged|not an Annotator workspace"):
        open_workspace(path)


def test_a_workspace_without_its_tables_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "hollow.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("CREATE TABLE a (id INTEGER)")
    with pytest.raises(WorkspaceError, match="is not as Annotator makes it"):
        open_workspace(path)
