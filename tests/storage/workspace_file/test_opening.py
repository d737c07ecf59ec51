"""Files are opened for writing where that can be, and left as they were."""

import errno
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import ReadOnlyWorkspaceError, WorkspaceError
from annotator.services import people, reading
from annotator.services.datasets import exporting
from annotator.services.datasets.export_options import ExportOptions
from annotator.services.workspace import create_workspace, open_workspace
from annotator.storage.workspace_file import creating, opening, wal_support


def names(path: Path) -> list[str]:
    with open_workspace(path) as workspace:
        return [annotator.name for annotator in people.annotators(workspace)]


def leave_a_log(path: Path) -> None:
    """Add Ben as a program would that was killed: his row is in the log beside the file only."""
    scratch = path.with_name("scratch")
    scratch.mkdir()
    with open_workspace(path) as workspace:
        people.add(workspace, "Ben")
        for file in (path, path.with_name(path.name + "-wal")):
            shutil.copy(file, scratch)
    for file in scratch.iterdir():
        shutil.copy(file, path.parent)
    shutil.rmtree(scratch)


def test_opening_and_closing_leaves_the_bytes_and_no_other_file(path: Path) -> None:
    before = path.read_bytes()
    with open_workspace(path) as workspace:
        assert reading.story_count(workspace) == 0
        assert people.annotators(workspace)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_file_with_a_rollback_journal_is_left_so_until_something_is_written(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    before = path.read_bytes()
    assert names(path) == ["Ana"]
    assert path.read_bytes() == before
    with open_workspace(path) as workspace:
        people.add(workspace, "Ben")
        assert workspace.store.row("PRAGMA journal_mode") == ("wal",)
    assert names(path) == ["Ana", "Ben"]


def test_writing_leaves_one_file_behind(path: Path) -> None:
    with open_workspace(path) as workspace:
        people.add(workspace, "Ben")
        assert path.with_name(path.name + "-wal").exists()
    assert list(path.parent.iterdir()) == [path]


def test_the_last_to_close_leaves_one_file_behind(path: Path) -> None:
    one, other = open_workspace(path), open_workspace(path)
    people.add(one, "Ben")
    one.close()
    assert [a.name for a in people.annotators(other)] == ["Ana", "Ben"]
    other.close()
    assert list(path.parent.iterdir()) == [path]


def test_what_a_killed_program_wrote_is_there(path: Path) -> None:
    leave_a_log(path)
    assert names(path) == ["Ana", "Ben"]


def test_odd_names_are_opened(path: Path) -> None:
    odd = path.with_name("50% of #1? ä.db")
    path.rename(odd)
    assert names(odd) == ["Ana"]
    odd.chmod(0o444)
    assert names(odd) == ["Ana"]


@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_cannot_be_written_is_opened_for_reading(path: Path, what: str) -> None:
    before = path.read_bytes()
    (path if what == "file" else path.parent).chmod(0o555)
    with open_workspace(path) as workspace:
        assert workspace.store.read_only
        assert "can't be written" in workspace.store.notices[0]
        assert people.annotators(workspace)[0].name == "Ana"
        with pytest.raises(ReadOnlyWorkspaceError, match="only for reading"):
            people.add(workspace, "Ben")
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]
    path.parent.chmod(0o755)


def test_a_log_left_in_a_folder_that_cannot_be_written_is_read(path: Path) -> None:
    leave_a_log(path)
    path.parent.chmod(0o555)
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    with open_workspace(path) as workspace:
        scratch = workspace.store.scratch
        assert scratch is not None
        assert [a.name for a in people.annotators(workspace)] == ["Ana", "Ben"]
        with pytest.raises(Exception, match="Nothing is labelled"):
            exporting.run(workspace, ExportOptions(scratch.path.parent / "none.jsonl"))
    assert not scratch.path.exists()
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before
    path.parent.chmod(0o755)


def test_a_link_to_a_file_in_a_folder_that_cannot_be_written_is_read_only(
    path: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(path)
    path.parent.chmod(0o555)
    with open_workspace(link) as workspace:
        assert workspace.store.read_only
    path.parent.chmod(0o755)


def test_where_no_log_can_be_it_falls_back_to_a_rollback_journal_and_says_so(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (opening, creating):
        monkeypatch.setattr(module, "wal_works", lambda _: False)
    for name in ("Ben", "Cleo"):
        with open_workspace(path) as workspace:
            assert "network share" in workspace.store.notices[0]
            people.add(workspace, name)
            assert workspace.store.row("PRAGMA journal_mode") == ("delete",)
            assert not path.with_name(path.name + "-wal").exists()
    with create_workspace(path.with_name("new.db")) as workspace:
        assert workspace.store.row("PRAGMA journal_mode") == ("delete",)


def test_a_log_is_tried_once_on_a_disk_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wal_support, "_WORKS_ON", set())
    assert wal_support.wal_works(tmp_path)
    monkeypatch.setattr("tempfile.TemporaryDirectory", None)
    assert wal_support.wal_works(tmp_path)
    assert wal_support.wal_works(tmp_path / "none") is False
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_turns_no_log_off(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with open_workspace(path) as workspace:
        people.add(workspace, "Ben")
    before = path.read_bytes()
    monkeypatch.setattr(wal_support, "_WORKS_ON", set())
    monkeypatch.setattr("tempfile.TemporaryDirectory", full)
    with open_workspace(path) as workspace:
        assert workspace.store.notices == ()
        assert workspace.store.row("PRAGMA journal_mode") == ("wal",)
    assert path.read_bytes() == before


def test_where_not_even_the_index_of_the_log_has_room_it_is_open_for_reading(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
        raise error

    monkeypatch.setattr(opening, "_connect", full)
    with open_workspace(path) as workspace:
        assert workspace.is_read_only
        assert "The disk is full" in workspace.notices[0]
        assert [each.name for each in people.annotators(workspace)] == ["Ana"]
        with pytest.raises(ReadOnlyWorkspaceError, match=r"The disk is full.*free some space"):
            people.add(workspace, "Ben")


def test_what_came_to_the_name_meanwhile_is_not_replaced_where_there_are_no_hard_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", none)

    def publish(path: Path, meanwhile: str = "") -> None:
        with creating.published(path) as partial:
            partial.write_text("new")
            if meanwhile:
                path.write_text(meanwhile)

    free, there = tmp_path / "free.db", tmp_path / "there.db"
    publish(free)
    assert free.read_text() == "new"
    with pytest.raises(WorkspaceError, match="already exists"):
        publish(there, meanwhile="somebody else's")
    assert there.read_text() == "somebody else's"


def test_creating_never_overwrites(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(WorkspaceError, match="already exists"):
        create_workspace(path)
    assert path.read_bytes() == before
    with pytest.raises(WorkspaceError, match="does not exist"):
        create_workspace(tmp_path / "none" / "workspace.db")
    path.parent.chmod(0o555)
    with pytest.raises(WorkspaceError, match="can't be written"):
        create_workspace(path.with_name("new.db"))
    path.parent.chmod(0o755)
    assert list(path.parent.iterdir()) == [path]
