"""Nothing is written to a file that has gone or been replaced."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import WorkspaceError, WorkspaceGoneError
from annotator.services import people
from annotator.services.upkeep import checking, spare_copies
from annotator.services.workspace import create_workspace, open_workspace

pytestmark = pytest.mark.slow


def test_nothing_is_written_to_a_file_that_has_gone(path: Path) -> None:
    with open_workspace(path) as workspace:
        people.add(workspace, "Ana")
        moved = path.rename(path.with_name("moved.db"))
        with pytest.raises(WorkspaceGoneError, match="deleted or moved"):
            people.add(workspace, "Ben")
        moved.rename(path)
        people.add(workspace, "Cleo")
        assert [person.name for person in people.annotators(workspace)] == ["Ana", "Cleo"]


def test_no_log_is_left_for_what_comes_to_the_path_next(path: Path) -> None:
    other = Path(shutil.copy(path, path.with_name("other.db")))
    with open_workspace(path) as workspace:
        people.add(workspace, "Ana")
        other.replace(path)
        with pytest.raises(WorkspaceGoneError, match="replaced"):
            people.add(workspace, "Ben")
        copy = spare_copies.save_elsewhere(workspace, path.parent)
    with open_workspace(path) as workspace:
        assert people.annotators(workspace) == []
    with open_workspace(copy) as workspace:
        assert [person.name for person in people.annotators(workspace)] == ["Ana"]
    with open_workspace(path) as workspace:
        path.unlink()
    assert [file.name for file in path.parent.iterdir()] == [copy.name]


def test_a_log_that_was_left_is_not_taken_for_a_new_files_own(path: Path) -> None:
    path.unlink()
    path.with_name("workspace.db-wal").write_bytes(b"left")
    with pytest.raises(WorkspaceError, match="was left behind by a file"):
        create_workspace(path)


@pytest.mark.skipif(os.name != "posix", reason="elsewhere an open file can't be overwritten")
@pytest.mark.parametrize("what", ["older", "another"])
def test_nothing_is_written_onto_what_another_program_has_copied_over_it(
    path: Path, what: str
) -> None:
    other = path.with_name("other.db")
    if what == "another":
        create_workspace(other).close()
    with open_workspace(path) as workspace:
        if what == "older":
            workspace.settle()
            shutil.copyfile(path, other)
        for number in range(200):
            people.add(workspace, f"Ana {number}")
        workspace.settle()
        people.add(workspace, "Ben")
        expected = other.read_bytes()
        # In place, as `cp` does it.
        path.write_bytes(expected)
        with pytest.raises(WorkspaceError, match="overwritten by another program"):
            people.add(workspace, "Cleo")
        workspace.settle()
        with pytest.raises(WorkspaceError, match="overwritten by another program"):
            workspace.require_in_place()
    assert path.read_bytes() == expected
    with open_workspace(path) as workspace:
        assert people.annotators(workspace) == []


@pytest.mark.skipif(os.name != "posix", reason="elsewhere an open file can't be overwritten")
def test_what_was_copied_over_it_may_be_gone_again_when_it_is_closed(path: Path) -> None:
    other = path.with_name("other.db")
    create_workspace(other).close()
    with open_workspace(path) as workspace:
        people.add(workspace, "Ana")
        path.write_bytes(other.read_bytes())
        with pytest.raises(WorkspaceError, match="overwritten by another program"):
            people.add(workspace, "Ben")
        path.unlink()
    assert not path.exists()
    create_workspace(path).close()


@pytest.mark.skipif(os.name != "posix", reason="elsewhere an open file can't be overwritten")
def test_a_copy_that_is_older_by_few_labels_is_told_from_the_file(path: Path) -> None:
    other = path.with_name("other.db")
    with open_workspace(path) as workspace:
        people.add(workspace, "Ana")
        workspace.settle()
        shutil.copyfile(path, other)
        # As large as before; what the first one changed is not in the log any more.
        for name in ("Ben", "Cleo"):
            people.add(workspace, name)
            workspace.settle()
        expected = other.read_bytes()
        assert len(expected) == path.stat().st_size
        path.write_bytes(expected)
        with pytest.raises(WorkspaceError, match="overwritten by another program"):
            people.add(workspace, "Dora")
    assert path.read_bytes() == expected


def test_a_copy_that_lacks_only_what_is_in_the_log_does_no_harm(path: Path) -> None:
    with open_workspace(path) as workspace:
        people.add(workspace, "Ana")
        workspace.settle()
        content = path.read_bytes()
        people.add(workspace, "Ben")
        path.write_bytes(content)
        people.add(workspace, "Cleo")
    with open_workspace(path) as workspace:
        assert len(people.annotators(workspace)) == 3
        assert checking.findings(workspace) == []


def test_what_other_programs_save_and_settle_is_no_overwriting(path: Path) -> None:
    with open_workspace(path) as one, open_workspace(path) as other:
        for number in range(300):
            people.add((one, other)[number % 2], f"Ana {number}")
            if number % 7 == 0:
                (other, one)[number % 2].settle()
        one.require_in_place()
        assert len(people.annotators(other)) == 300


def test_a_file_that_another_program_has_made_smaller_is_not_overwritten(path: Path) -> None:
    with open_workspace(path) as workspace, closing(sqlite3.connect(path)) as other:
        other.executescript(
            "CREATE TABLE large (a); INSERT INTO large VALUES (zeroblob(400000));"
            "PRAGMA wal_checkpoint"
        )
        people.add(workspace, "Ana")
        other.executescript("DROP TABLE large; VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
        people.add(workspace, "Ben")
        workspace.settle()
        people.add(workspace, "Cleo")
        assert len(people.annotators(workspace)) == 3


@pytest.mark.skipif(os.name != "posix", reason="elsewhere an open file can't be overwritten")
def test_what_was_saved_by_others_does_not_hide_an_overwriting(path: Path) -> None:
    other = path.with_name("other.db")
    with create_workspace(other) as workspace:
        for number in range(50):
            people.add(workspace, f"Zoe {number}")
    with open_workspace(path) as one, open_workspace(path) as two:
        people.add(two, "Ana")
        two.settle()
        path.write_bytes(other.read_bytes())
        with pytest.raises(WorkspaceError, match="overwritten by another program"):
            people.add(one, "Ben")
