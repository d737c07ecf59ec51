"""Restoring a backup: into a new file, or in the place of one that is kept."""

import errno
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError, WorkspaceError
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import QUOTE
from annotator.services.labels import labelling
from annotator.services.upkeep import backups, checking, restoring
from annotator.services.workspace import Workspace
from tests.scenes.contents import contents
from tests.scenes.full_disk import files_of_at_most


def test_restoring_into_a_new_file(labelled: Workspace, tmp_path: Path) -> None:
    made = backups.make(labelled)
    out = tmp_path / "restored.db"
    restored = restoring.restore(made.path, out)
    assert (restored.out, restored.holds, restored.old) == (out, made.holds, None)
    assert contents(out) == contents(labelled.path)
    with pytest.raises(BadInputError, match="already exists"):
        restoring.restore(made.path, out)


def test_restoring_over_a_file_keeps_the_old_one(
    labelled: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    made = backups.make(labelled)
    path = labelled.path
    labelling.label(labelled, ana, sentences, QUOTE)
    with pytest.raises(WorkspaceError, match="open somewhere else"):
        restoring.restore(made.path, path, overwrite=True)
    labelled.close()
    later = contents(path)
    first = restoring.restore(made.path, path, overwrite=True)
    second = restoring.restore(made.path, path, overwrite=True)
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
    restoring.restore(made.path, path, overwrite=True)
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
    restored = restoring.restore(made.path, link, overwrite=True)
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
            restoring.restore(made.path, labelled.path, overwrite=True)
    assert contents(labelled.path) == contents(made.path)
    assert list(labelled.path.parent.glob("*before-restore*")) == []


def test_a_damaged_backup_is_not_restored(labelled: Workspace, tmp_path: Path) -> None:
    made = backups.make(labelled)
    page = 4096
    content = bytearray(made.path.read_bytes())
    content[5 * page : 6 * page] = b"\xff" * page
    made.path.write_bytes(content)
    with pytest.raises(WorkspaceError):
        restoring.restore(made.path, tmp_path / "out.db")
    with pytest.raises(WorkspaceError):
        restoring.restore(made.path, labelled.path, overwrite=True)
    assert not (tmp_path / "out.db").exists()
    assert checking.findings(labelled) == []


def test_what_is_no_backup_is_refused(labelled: Workspace, tmp_path: Path) -> None:
    made = backups.make(labelled)
    with pytest.raises(WorkspaceError, match="does not exist"):
        restoring.restore(tmp_path / "missing.db", tmp_path / "out.db")
    for folder in (tmp_path, Path(), Path(tmp_path.anchor)):
        with pytest.raises(BadInputError, match="is a folder; name a backup"):
            restoring.restore(folder, tmp_path / "out.db")
    with pytest.raises(BadInputError, match="is the backup itself"):
        restoring.restore(made.path, made.path, overwrite=True)
    with pytest.raises(BadInputError, match="is a folder"):
        restoring.restore(made.path, tmp_path, overwrite=True)
    with pytest.raises(BadInputError, match="close the window"):
        restoring.restore(labelled.path, tmp_path / "out.db")
    stranger = Path(shutil.copy(made.path, tmp_path / "stranger.db"))
    with closing(sqlite3.connect(stranger)) as db:
        db.execute("PRAGMA application_id = 7")
    with pytest.raises(WorkspaceError, match="not an Annotator workspace"):
        restoring.restore(stranger, tmp_path / "out.db")


def test_what_fails_names_the_file_that_was_asked_for(labelled: Workspace, tmp_path: Path) -> None:
    made = backups.make(labelled)
    out = tmp_path / "out.db"
    with files_of_at_most(40_000), pytest.raises(WorkspaceError) as error:
        restoring.restore(made.path, out)
    assert str(out) in str(error.value)
    restoring.restore(made.path, out)
    with files_of_at_most(40_000), pytest.raises(WorkspaceError) as error:
        restoring.restore(made.path, out, overwrite=True)
    assert str(out) in str(error.value)
