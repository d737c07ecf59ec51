"""Datasets on their way into place: what exports that were killed have left is put in order."""

import os
from pathlib import Path

import pytest

from annotator.services import output

pytestmark = pytest.mark.skipif(os.name == "nt", reason="nobody can tell there what is in use")


def put(folder: Path, **files: str) -> None:
    with output.replaced(folder / "out.txt", is_folder=False) as new:
        for name, text in files.items():
            (new / f"{name}.txt").write_text(text, encoding="utf-8")


def abandoned(folder: Path, new: list[str], old: list[str]) -> Path:
    staging = folder / ".annotator-dead.partial"
    for name, files in (("new", new), ("old", old)):
        (staging / name).mkdir(parents=True)
        for file in files:
            (staging / name / file).write_text(f"{name} {file}", encoding="utf-8")
    return staging


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_a_killed_export_has_left_goes(tmp_path: Path) -> None:
    abandoned(tmp_path, ["half.txt"], [])
    put(tmp_path, out="1")
    assert names(tmp_path) == ["out.txt"]


def test_what_another_export_writes_just_now_stays(tmp_path: Path) -> None:
    with output.replaced(tmp_path / "other.txt", is_folder=False) as new:
        (new / "other.txt").write_text("2", encoding="utf-8")
        put(tmp_path, out="1")
    assert names(tmp_path) == ["other.txt", "out.txt"]


def test_what_had_made_room_comes_back(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("new a.txt", encoding="utf-8")
    abandoned(tmp_path, ["b.txt"], ["a.txt", "b.txt"])
    put(tmp_path, out="1")
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "old a.txt"
    assert (tmp_path / "b.txt").read_text(encoding="utf-8") == "old b.txt"
    assert names(tmp_path) == ["a.txt", "b.txt", "out.txt"]


def test_what_is_in_its_place_stays_there(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("new a.txt", encoding="utf-8")
    abandoned(tmp_path, [], ["a.txt"])
    put(tmp_path, out="1")
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "new a.txt"
    assert names(tmp_path) == ["a.txt", "out.txt"]
