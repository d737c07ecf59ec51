"""Backups: whole, verified, rolling, and restored without loss."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.backups import Rolling
from annotator.domain.errors import Cancelled, WorkspaceError
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, QUOTE
from annotator.services import people
from annotator.services.labels import labelling
from annotator.services.tasks import Watch
from annotator.services.upkeep import backup_files, backups, checking, kept_copies, restoring
from annotator.services.workspace import Workspace, open_workspace
from tests.scenes.by_chance import Clock
from tests.scenes.contents import contents
from tests.scenes.full_disk import files_of_at_most

MINUTE_MS = 60_000


@pytest.fixture
def clock(workspace: Workspace) -> Clock:
    clock = Clock()
    workspace.clock = clock
    return clock


def test_a_backup_is_whole_and_one_file(labelled: Workspace) -> None:
    made = backups.make(labelled)
    assert made.path.parent == labelled.path.with_name("workspace-backups")
    assert [path.name for path in made.path.parent.iterdir()] == [made.path.name]
    assert made.holds is not None
    assert (made.holds.stories, made.holds.sentences, made.holds.events) == (1, 5, 3)
    assert kept_copies.list_backups(labelled) == [made]
    made.path.chmod(0o444)
    assert contents(made.path) == contents(labelled.path)


def test_a_backup_is_made_while_somebody_works(
    labelled: Workspace, sentences: list[SentenceId]
) -> None:
    seen = []

    def work(_done: int, _total: int) -> None:
        with open_workspace(labelled.path) as other:
            who = people.annotators(other)[0].id
            labelling.label(other, who, sentences, QUOTE)
            seen.append(other.store.number("SELECT count(*) FROM label_event"))

    made = backups.make(labelled, watch=Watch(report=work))
    assert seen
    assert made.holds is not None
    # It is of the moment in which it was begun.
    assert made.holds.events == 3
    with open_workspace(made.path) as copy:
        assert checking.findings(copy) == []


def test_old_backups_make_room_and_other_files_stay(
    labelled: Workspace, clock: Clock, tmp_path: Path
) -> None:
    folder = tmp_path / "chosen"
    folder.mkdir()
    others = [folder / "notes.txt", folder / f"workspace-20260101-000000-000000-{'0' * 12}.db"]
    for other in others:
        other.write_text("mine")
    made = []
    for _ in range(6):
        clock.now_ms += MINUTE_MS
        made.append(backups.make(labelled, folder, Rolling(3, 0, 0)).path)
    assert set(folder.iterdir()) == {*others, *made[-3:]}
    listed = kept_copies.list_backups(labelled, folder)
    assert [backup.path for backup in listed] == made[:2:-1]


@pytest.mark.parametrize("chosen", [True, False])
def test_a_folder_that_can_not_be_read_is_told(labelled: Workspace, *, chosen: bool) -> None:
    folder = backup_files.default_folder(labelled)
    folder.write_text("no folder")
    with pytest.raises(WorkspaceError, match=r"can't be read: .*; ask for permission"):
        kept_copies.list_backups(labelled, folder if chosen else None)
    folder.unlink()
    with pytest.raises(WorkspaceError, match="does not exist; connect the disk"):
        kept_copies.list_backups(labelled, folder)
    assert kept_copies.list_backups(labelled) == []


def test_a_backup_that_somebody_works_in_is_not_one_of_its_own(labelled: Workspace) -> None:
    made = backups.make(labelled)
    with open_workspace(made.path) as workspace:
        assert kept_copies.list_backups(workspace, made.path.parent) == []
        assert backups.due(workspace, 4_000_000_000_000, made.path.parent)
        newer = backups.make(workspace, made.path.parent, Rolling(1, 0, 0))
        assert kept_copies.list_backups(workspace, made.path.parent) == [newer]
    assert made.path.exists()


def test_a_clock_that_jumped_back_loses_nothing_new(labelled: Workspace, clock: Clock) -> None:
    first = backups.make(labelled, rolling=Rolling(1, 0, 0)).path
    clock.now_ms -= 1000 * MINUTE_MS
    second = backups.make(labelled, rolling=Rolling(1, 0, 0)).path
    assert first.exists()
    assert second.exists()


def test_one_is_due_when_something_changed_and_time_has_passed(
    workspace: Workspace, clock: Clock, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    assert backups.due(workspace, clock.now_ms)
    backups.make(workspace)
    assert not backups.due(workspace, clock.now_ms + 31 * MINUTE_MS)
    labelling.label(workspace, ana, sentences, FACT)
    assert not backups.due(workspace, clock.now_ms + 29 * MINUTE_MS)
    assert backups.due(workspace, clock.now_ms + 31 * MINUTE_MS)


def test_a_backup_of_a_clock_that_was_ahead_keeps_none_from_being_due(
    labelled: Workspace, clock: Clock, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    clock.now_ms += 100_000 * MINUTE_MS
    backups.make(labelled)
    clock.now_ms -= 100_000 * MINUTE_MS
    labelling.label(labelled, ana, sentences, QUOTE)
    assert backups.due(labelled, clock.now_ms)
    backups.make(labelled)
    labelling.label(labelled, ana, sentences, FACT)
    assert not backups.due(labelled, clock.now_ms + 29 * MINUTE_MS)
    assert backups.due(labelled, clock.now_ms + 31 * MINUTE_MS)


def test_nothing_is_due_in_an_empty_workspace(workspace: Workspace) -> None:
    assert not backups.due(workspace, 2_000_000_000_000)


def test_a_damaged_backup_is_listed_and_makes_one_due(labelled: Workspace) -> None:
    made = backups.make(labelled)
    made.path.write_bytes(b"no workspace")
    (listed,) = kept_copies.list_backups(labelled)
    assert listed.holds is None
    assert "not an Annotator workspace" in listed.problem
    assert backups.due(labelled, 4_000_000_000_000)


@pytest.mark.parametrize("make", [Path.mkdir, lambda path: path.symlink_to("nowhere")])
def test_what_only_has_the_name_of_a_backup_is_not_listed(
    labelled: Workspace, make: Callable[[Path], None]
) -> None:
    made = backups.make(labelled)
    date = made.path.name.split("-")[1]
    make(made.path.with_name(made.path.name.replace(date, "20200110")))
    assert [each.path for each in kept_copies.list_backups(labelled)] == [made.path]


def test_a_disk_that_takes_no_more_leaves_no_half_file(labelled: Workspace) -> None:
    with files_of_at_most(40_000), pytest.raises(WorkspaceError):
        backups.make(labelled)
    assert list(backup_files.default_folder(labelled).iterdir()) == []
    assert backups.make(labelled).path.exists()


def test_stopping_leaves_nothing(labelled: Workspace) -> None:
    with pytest.raises(Cancelled):
        backups.make(labelled, watch=Watch(is_cancelled=lambda: True))
    assert list(backup_files.default_folder(labelled).iterdir()) == []


def test_a_folder_that_cannot_be_made_is_explained(labelled: Workspace, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(WorkspaceError, match="could not be created"):
        backups.make(labelled, tmp_path / "file" / "folder")


def test_copies_from_before_an_upgrade_and_a_restore_are_listed_and_restored(
    tmp_path: Path,
) -> None:
    path = tmp_path / "old.db"
    schema = Path(__file__).parents[2] / "storage" / "schemas" / "schema-5.sql"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(schema.read_text(encoding="utf-8"))
    with open_workspace(path) as workspace:
        copy = path.with_name("old.schema-5.db")
        (kept,) = kept_copies.list_backups(workspace)
        assert (kept.path, kept.occasion) == (copy, kept_copies.Occasion.UPGRADE)
        assert kept.holds is not None
        assert kept.holds.events > 0
        made = backups.make(workspace)
    restoring.restore(made.path, path, overwrite=True)
    shutil.copy(Path(__file__), tmp_path / "old.schema-4.txt")
    with open_workspace(path) as workspace:
        listed = kept_copies.list_backups(workspace)
        assert {each.occasion for each in listed} == set(kept_copies.Occasion)
        assert len(listed) == 3
    restored = restoring.restore(copy, tmp_path / "again.db")
    with open_workspace(restored.out) as again:
        assert checking.findings(again) == []
        assert kept_copies.list_backups(again)[0].occasion is kept_copies.Occasion.UPGRADE


def test_a_copy_of_another_workspace_is_not_listed(labelled: Workspace, empty_file: Path) -> None:
    shutil.copy(empty_file, labelled.path.with_name("workspace.schema-4.db"))
    with closing(sqlite3.connect(labelled.path.with_name("workspace.schema-4.db"))) as other:
        other.execute("UPDATE workspace SET uid = '00000000-0000-7000-8000-000000000001'")
        other.commit()
    assert kept_copies.list_backups(labelled) == []
