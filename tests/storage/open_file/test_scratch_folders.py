"""Folders for copies: none stays behind, and none is taken from whoever uses it."""

import os
from pathlib import Path

import pytest

from annotator.domain.errors import WorkspaceError
from annotator.storage.open_file.scratch_folders import ScratchFolder, take_away_left


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


def left(folder: Path, name: str = "annotator-merge-left") -> Path:
    """What a program that was killed has left: its file is there, and nobody has it locked."""
    path = folder / name
    path.mkdir()
    (path / "in-use.lock").touch()
    (path / "incoming.db").touch()
    return path


def test_it_is_gone_when_it_is_done_with(folder: Path) -> None:
    made = ScratchFolder.made("read")
    (made.path / "copy.db").touch()
    made.remove()
    assert list(folder.iterdir()) == []


def test_what_a_killed_program_has_left_is_taken_by_the_next(folder: Path) -> None:
    left(folder)
    made = ScratchFolder.made("merge")
    assert list(folder.iterdir()) == [made.path]
    made.remove()


def test_what_somebody_uses_stays(folder: Path) -> None:
    made = ScratchFolder.made("merge")
    take_away_left()
    assert list(folder.iterdir()) == [made.path]
    made.remove()


@pytest.mark.parametrize("name", ["annotator-notes", "annotator-merger", "merge"])
def test_what_is_not_ours_stays(folder: Path, name: str) -> None:
    path = left(folder, name)
    take_away_left()
    assert path.exists()


def test_one_that_is_just_being_made_stays_and_an_old_one_goes(folder: Path) -> None:
    young, old = folder / "annotator-merge-young", folder / "annotator-merge-old"
    for path in (young, old):
        path.mkdir()
    os.utime(old, (0, 0))
    take_away_left()
    assert list(folder.iterdir()) == [young]


def test_a_link_is_not_followed(folder: Path) -> None:
    path = left(folder, "elsewhere")
    (folder / "annotator-merge-link").symlink_to(path)
    take_away_left()
    assert (path / "incoming.db").exists()


def test_a_place_that_takes_none_is_explained(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(folder / "gone"))
    with pytest.raises(WorkspaceError, match="No temporary folder could be created"):
        ScratchFolder.made("merge")
