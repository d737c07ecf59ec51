"""The copy of an incoming file: whatever the file is, it stays as it is."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from annotator.domain.errors import Cancelled, WorkspaceError
from annotator.services import people
from annotator.services.exchange import merging
from annotator.services.workspace import Workspace, create_workspace, open_workspace
from annotator.storage.merging import incoming
from tests.scenes.contents import file_bytes


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another workspace, in a folder of its own, with one annotator."""
    (tmp_path / "other").mkdir()
    with create_workspace(tmp_path / "other" / "other.db") as workspace:
        people.add(workspace, "Ben")
    return tmp_path / "other" / "other.db"


def names(workspace: Workspace) -> list[str]:
    return [person.name for person in people.annotators(workspace)]


def test_an_older_file_is_upgraded_in_a_copy_alone(
    other: Path, tmp_path: Path, migrations: Migrations
) -> None:
    @migrations()
    def m008_remark(db: Database) -> None:
        db.execute("ALTER TABLE story ADD COLUMN remark TEXT")

    before = file_bytes(other)
    with create_workspace(tmp_path / "workspace.db") as workspace:
        merging.run(workspace, other)
        assert names(workspace) == ["Ben"]
    assert file_bytes(other) == before


def test_a_newer_file_is_refused_by_its_own_name(workspace: Workspace, other: Path) -> None:
    with closing(sqlite3.connect(other)) as db:
        db.execute("PRAGMA user_version = 99")
    before = file_bytes(other)
    with pytest.raises(WorkspaceError, match="written by a newer Annotator") as caught:
        merging.run(workspace, other)
    assert str(caught.value).startswith(str(other))
    assert file_bytes(other) == before


def test_a_file_in_a_folder_that_cannot_be_written_comes_with_its_log(
    workspace: Workspace, other: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "sealed"
    folder.mkdir()
    with open_workspace(other) as elsewhere:
        people.add(elsewhere, "Cleo")
        for file in (other, other.with_name(f"{other.name}-wal")):
            shutil.copy(file, folder)
    (folder / other.name).chmod(0o444)
    folder.chmod(0o555)
    before = file_bytes(folder / other.name)
    try:
        merging.run(workspace, folder / other.name)
    finally:
        folder.chmod(0o755)
    assert names(workspace) == ["Ben", "Cleo"]
    assert before.items() <= file_bytes(folder / other.name).items()


def test_the_copy_is_gone_in_the_end(
    workspace: Workspace, other: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    with incoming.attached(workspace.store, other):
        assert len(list(scratch.iterdir())) == 1
    assert list(scratch.iterdir()) == []
    # Detached: the same workspace can take another file.
    assert merging.run(workspace, other).people == ("Ben",)
    assert merging.run(workspace, other).people == ()


def test_looking_through_a_file_can_be_stopped(
    workspace: Workspace, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.storage.store._STEPS", 1)
    with pytest.raises(Cancelled), incoming.attached(workspace.store, other, lambda: True):
        pass
    monkeypatch.undo()
    assert merging.run(workspace, other).people == ("Ben",)


def test_a_file_that_is_torn_is_refused(workspace: Workspace, other: Path) -> None:
    content = bytearray(other.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    other.write_bytes(content)
    with pytest.raises(WorkspaceError):
        merging.run(workspace, other)
    assert names(workspace) == []


def test_an_error_of_what_is_done_with_the_copy_stays_what_it_is(other: Path) -> None:
    with pytest.raises(FileNotFoundError), incoming.copied(other):
        (other.parent / "missing").read_bytes()
