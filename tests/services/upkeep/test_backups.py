"""Backups: whole, verified, rolling, and restored without loss."""

import errno
import resource
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from annotator.domain.backups import Rolling
from annotator.domain.errors import BadInputError, Cancelled, WorkspaceError
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, QUOTE
from annotator.services import people
from annotator.services.labels import labelling
from annotator.services.tasks import Watch
from annotator.services.upkeep import backups, checking
from annotator.services.workspace import Workspace, open_workspace
from tests.services.exchange.merging_scenes import Clock, contents

MINUTE_MS = 60_000


@pytest.fixture
def clock(workspace: Workspace) -> Clock:
    clock = Clock()
    workspace.clock = clock
    return clock


@pytest.fixture
def labelled(workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]) -> Workspace:
    """A workspace in which something is labelled."""
    labelling.label(workspace, ana, sentences[:3], FACT)
    return workspace


def test_a_backup_is_whole_and_one_file(labelled: Workspace) -> None:
    made = backups.make(labelled)
    assert made.path.parent == labelled.path.with_name("workspace-backups")
    assert [path.name for path in made.path.parent.iterdir()] == [made.path.name]
    assert made.holds is not None
    assert (made.holds.stories, made.holds.sentences, made.holds.events) == (1, 5, 3)
    assert backups.list_backups(labelled) == [made]
    made.path.chmod(0o444)
    assert contents(made.path) == contents(labelled.path)


def test_it_is_made_while_somebody_works(labelled: Workspace, sentences: list[SentenceId]) -> None:
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


def test_they_roll_and_leave_others_alone(
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
    listed = backups.list_backups(labelled, folder)
    assert [backup.path for backup in listed] == made[:2:-1]


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
    (listed,) = backups.list_backups(labelled)
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
    assert [each.path for each in backups.list_backups(labelled)] == [made.path]


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_takes_no_more_leaves_no_half_file(labelled: Workspace) -> None:
    with files_of_at_most(40_000), pytest.raises(WorkspaceError):
        backups.make(labelled)
    assert list(backups.default_folder(labelled).iterdir()) == []
    assert backups.make(labelled).path.exists()


def test_what_fails_names_the_file_that_was_asked_for(labelled: Workspace, tmp_path: Path) -> None:
    made = backups.make(labelled)
    out = tmp_path / "out.db"
    with files_of_at_most(40_000), pytest.raises(WorkspaceError) as error:
        backups.restore(made.path, out)
    assert str(out) in str(error.value)
    backups.restore(made.path, out)
    with files_of_at_most(40_000), pytest.raises(WorkspaceError) as error:
        backups.restore(made.path, out, overwrite=True)
    assert str(out) in str(error.value)


def test_stopping_leaves_nothing(labelled: Workspace) -> None:
    with pytest.raises(Cancelled):
        backups.make(labelled, watch=Watch(is_cancelled=lambda: True))
    assert list(backups.default_folder(labelled).iterdir()) == []


def test_a_folder_that_cannot_be_made_is_explained(labelled: Workspace, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(WorkspaceError, match="could not be made"):
        backups.make(labelled, tmp_path / "file" / "folder")


def test_restoring_into_a_new_file(labelled: Workspace, tmp_path: Path) -> None:
    made = backups.make(labelled)
    out = tmp_path / "restored.db"
    restored = backups.restore(made.path, out)
    assert (restored.out, restored.holds, restored.old) == (out, made.holds, None)
    assert contents(out) == contents(labelled.path)
    with pytest.raises(BadInputError, match="exists already"):
        backups.restore(made.path, out)


def test_restoring_over_a_file_keeps_the_old_one(
    labelled: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    made = backups.make(labelled)
    path = labelled.path
    labelling.label(labelled, ana, sentences, QUOTE)
    with pytest.raises(WorkspaceError, match="open somewhere else"):
        backups.restore(made.path, path, overwrite=True)
    labelled.close()
    later = contents(path)
    first = backups.restore(made.path, path, overwrite=True)
    second = backups.restore(made.path, path, overwrite=True)
    assert first.old is not None
    assert second.old is not None
    assert contents(first.old) == later
    assert contents(path) == contents(second.old) == contents(made.path)
    names = {file.name for file in path.parent.iterdir()}
    assert {name for name in names if "restore" in name} == {first.old.name, second.old.name}


def test_restoring_touches_no_file_beside_the_one_that_is_named(labelled: Workspace) -> None:
    made, path = backups.make(labelled), labelled.path
    labelled.close()
    beside = Path(shutil.copy(path, path.with_name(f"{path.name}.restored")))
    before = beside.read_bytes()
    backups.restore(made.path, path, overwrite=True)
    assert beside.read_bytes() == before


def test_restoring_over_a_link_replaces_what_it_leads_to(
    labelled: Workspace, sentences: list[SentenceId], ana: AnnotatorId, tmp_path: Path
) -> None:
    made = backups.make(labelled)
    labelling.label(labelled, ana, sentences, QUOTE)
    labelled.close()
    (tmp_path / "elsewhere").mkdir()
    real = labelled.path.rename(tmp_path / "elsewhere" / "real.db")
    link = labelled.path
    link.symlink_to(real)
    later = contents(real)
    restored = backups.restore(made.path, link, overwrite=True)
    assert link.is_symlink()
    assert contents(real) == contents(made.path)
    assert restored.old is not None
    assert restored.old.parent == real.parent
    assert contents(restored.old) == later


@pytest.mark.parametrize("second_names", [True, False])
def test_where_nothing_is_replaced_the_workspace_stays(
    labelled: Workspace, monkeypatch: pytest.MonkeyPatch, *, second_names: bool
) -> None:
    made = backups.make(labelled)
    labelled.close()

    def refused(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", refused)
        if not second_names:
            patched.setattr(Path, "hardlink_to", refused)
        with pytest.raises(WorkspaceError, match="could not be replaced"):
            backups.restore(made.path, labelled.path, overwrite=True)
    assert contents(labelled.path) == contents(made.path)
    assert list(labelled.path.parent.glob("*before-restore*")) == []


def test_a_damaged_backup_is_not_restored(labelled: Workspace, tmp_path: Path) -> None:
    made = backups.make(labelled)
    page = 4096
    content = bytearray(made.path.read_bytes())
    content[5 * page : 6 * page] = b"\xff" * page
    made.path.write_bytes(content)
    with pytest.raises(WorkspaceError):
        backups.restore(made.path, tmp_path / "out.db")
    with pytest.raises(WorkspaceError):
        backups.restore(made.path, labelled.path, overwrite=True)
    assert not (tmp_path / "out.db").exists()
    assert checking.findings(labelled) == []


def test_what_is_no_backup_is_refused(labelled: Workspace, tmp_path: Path) -> None:
    made = backups.make(labelled)
    with pytest.raises(WorkspaceError, match="does not exist"):
        backups.restore(tmp_path / "missing.db", tmp_path / "out.db")
    for folder in (tmp_path, Path(), Path(tmp_path.anchor)):
        with pytest.raises(BadInputError, match="is a folder; name a backup"):
            backups.restore(folder, tmp_path / "out.db")
    with pytest.raises(BadInputError, match="is the backup itself"):
        backups.restore(made.path, made.path, overwrite=True)
    with pytest.raises(BadInputError, match="is a folder"):
        backups.restore(made.path, tmp_path, overwrite=True)
    with pytest.raises(BadInputError, match="close the window"):
        backups.restore(labelled.path, tmp_path / "out.db")
    stranger = Path(shutil.copy(made.path, tmp_path / "stranger.db"))
    with closing(sqlite3.connect(stranger)) as db:
        db.execute("PRAGMA application_id = 7")
    with pytest.raises(WorkspaceError, match="not an Annotator workspace"):
        backups.restore(stranger, tmp_path / "out.db")


def test_copies_from_before_an_upgrade_and_a_restore_are_listed_and_restored(
    tmp_path: Path,
) -> None:
    path = tmp_path / "old.db"
    schema = Path(__file__).parents[2] / "storage" / "schemas" / "schema-5.sql"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(schema.read_text(encoding="utf-8"))
    with open_workspace(path) as workspace:
        copy = path.with_name("old.schema-5.db")
        (kept,) = backups.list_backups(workspace)
        assert (kept.path, kept.occasion) == (copy, backups.Occasion.UPGRADE)
        assert kept.holds is not None
        assert kept.holds.events > 0
        made = backups.make(workspace)
    backups.restore(made.path, path, overwrite=True)
    shutil.copy(Path(__file__), tmp_path / "old.schema-4.txt")
    with open_workspace(path) as workspace:
        listed = backups.list_backups(workspace)
        assert {each.occasion for each in listed} == set(backups.Occasion)
        assert len(listed) == 3
    restored = backups.restore(copy, tmp_path / "again.db")
    with open_workspace(restored.out) as again:
        assert checking.findings(again) == []
        assert backups.list_backups(again)[0].occasion is backups.Occasion.UPGRADE


def test_a_copy_of_another_workspace_is_not_listed(labelled: Workspace, empty_file: Path) -> None:
    shutil.copy(empty_file, labelled.path.with_name("workspace.schema-4.db"))
    with closing(sqlite3.connect(labelled.path.with_name("workspace.schema-4.db"))) as other:
        other.execute("UPDATE workspace SET uid = '00000000-0000-7000-8000-000000000001'")
        other.commit()
    assert backups.list_backups(labelled) == []
