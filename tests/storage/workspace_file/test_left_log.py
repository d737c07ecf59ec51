"""The log that a program which was killed has left, beside a file that was replaced since."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.errors import WorkspaceError
from annotator.domain.ids import LabelName
from annotator.services import people
from annotator.services.exchange import merging
from annotator.services.project import label_set
from annotator.services.upkeep import restoring
from annotator.services.workspace import Workspace, create_workspace, open_workspace
from annotator.storage.workspace_file import left_log


def add(workspace: Workspace, *names: str) -> None:
    for name in names:
        people.add(workspace, name)


def names(path: Path) -> list[str]:
    with open_workspace(path) as workspace:
        return [person.name for person in people.annotators(workspace)]


def killed(path: Path, folder: Path, act: Callable[[Workspace], None]) -> Path:
    """Act in a workspace and return it as a program would leave it that was killed then."""
    with open_workspace(path) as workspace:
        act(workspace)
        folder.mkdir()
        for file in path.parent.glob(f"{path.name}*"):
            if not file.name.endswith("-shm"):
                shutil.copy(file, folder)
    return folder / path.name


@pytest.fixture
def left(path: Path, tmp_path: Path) -> Path:
    """A workspace whose last three people are only in the log that was left beside it."""
    shutil.copy(path, tmp_path / "old.db")
    with open_workspace(path) as workspace:
        add(workspace, "Ben", "Cleo")
    shutil.copy(path, tmp_path / "right.db")
    return killed(path, tmp_path / "left", lambda w: add(w, "Dora", "Emil", "Fay"))


def test_a_left_log_is_read_with_its_own_file(left: Path) -> None:
    assert names(left) == ["Ana", "Ben", "Cleo", "Dora", "Emil", "Fay"]


def test_a_left_log_is_read_with_a_copy_of_the_same_state(left: Path, tmp_path: Path) -> None:
    shutil.copy(tmp_path / "right.db", left)
    assert names(left) == ["Ana", "Ben", "Cleo", "Dora", "Emil", "Fay"]


def test_a_left_log_is_not_mixed_with_an_older_copy(left: Path, tmp_path: Path) -> None:
    shutil.copy(tmp_path / "old.db", left)
    before = {file.name: file.read_bytes() for file in left.parent.iterdir()}
    with pytest.raises(WorkspaceError, match=r"workspace\.db-wal does not belong to .* as it is"):
        open_workspace(left)
    with (
        open_workspace(tmp_path / "right.db") as workspace,
        pytest.raises(WorkspaceError, match="does not belong to"),
    ):
        merging.run(workspace, left)
    with pytest.raises(WorkspaceError, match="does not belong to"):
        restoring.restore(tmp_path / "old.db", left, overwrite=True)
    assert {file.name: file.read_bytes() for file in left.parent.iterdir()} == before
    # What the sentence advises helps.
    left.with_name("workspace.db-wal").rename(tmp_path / "aside")
    assert names(left) == ["Ana"]


def test_a_left_log_is_not_mixed_with_a_newer_copy(left: Path, path: Path) -> None:
    with open_workspace(path) as workspace:
        add(workspace, "Gus")
    shutil.copy(path, left)
    with pytest.raises(WorkspaceError, match="does not belong to"):
        open_workspace(left)


def test_a_log_that_was_begun_anew_or_moved_in_part_into_the_file_is_its_own(
    path: Path, tmp_path: Path
) -> None:
    def act(workspace: Workspace) -> None:
        add(workspace, "Ben", "Cleo", "Dora")
        workspace.store.conn.execute("PRAGMA wal_checkpoint(PASSIVE)")
        add(workspace, "Emil")
        label_set.retire(workspace, LabelName("exclude"))
        with open_workspace(path) as other:
            other.store.conn.execute("BEGIN")
            other.store.row("SELECT count(*) FROM annotator")
            add(workspace, "Fay")
            workspace.store.conn.execute("PRAGMA wal_checkpoint(PASSIVE)")
            add(workspace, "Gus")

    found = killed(path, tmp_path / "left", act)
    assert len(names(found)) == 7


@pytest.mark.parametrize("size", [0, 10, 32, 5_000])
def test_what_is_no_log_at_all_is_left_to_sqlite(path: Path, size: int) -> None:
    path.with_name("workspace.db-wal").write_bytes(b"\x37" * size)
    left_log.require_own(path)


def test_a_file_that_somebody_works_in_is_not_refused(path: Path) -> None:
    with open_workspace(path) as workspace:
        for number in range(8):
            add(workspace, f"P{number}")
            left_log.require_own(path)
            if number % 3 == 0:
                workspace.settle()
            with open_workspace(path) as other:
                assert len(people.annotators(other)) == number + 2


def test_a_left_log_is_not_mixed_with_another_workspace(left: Path, tmp_path: Path) -> None:
    with create_workspace(tmp_path / "other.db") as workspace:
        add(workspace, *(f"P{number}" for number in range(20)))
    shutil.copy(tmp_path / "other.db", left)
    with pytest.raises(WorkspaceError, match="does not belong to"):
        open_workspace(left)
