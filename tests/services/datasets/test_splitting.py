"""Splits of real workspaces: whole stories, the same bytes, and honest about their worth."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError
from annotator.services.datasets import exporting, verifying
from annotator.services.datasets.export_options import ExportOptions, SplitOptions
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace
from tests.services.datasets.conftest import Export, parts_of


@pytest.mark.usefixtures("stories")
def test_parts_are_files_of_whole_stories(export: Export, tmp_path: Path) -> None:
    report, records = export(split=SplitOptions(), out=tmp_path / "data")
    names = {path.name for path in (tmp_path / "data").iterdir()}
    assert names == {
        *("train.jsonl", "dev.jsonl", "test.jsonl"),
        *("manifest.json", "DATASHEET.md"),
    }
    found = {(record["story_uid"], record["split"]) for record in records}
    assert {(uid, part.value) for uid, part in parts_of(report).items()} == found
    assert len(found) == 12
    assert sum(part.records for part in report.parts) == report.records == 60


@pytest.mark.usefixtures("stories")
def test_a_small_test_part_is_warned_of(export: Export, tmp_path: Path) -> None:
    report, _ = export(split=SplitOptions(), out=tmp_path / "data")
    assert any("test is based on only 1 story" in warning for warning in report.warnings)
    sheet = (tmp_path / "data" / "DATASHEET.md").read_text(encoding="utf-8")
    assert all(f"**Note:** {warning}" in sheet for warning in report.warnings)


@pytest.mark.usefixtures("stories")
def test_progress_goes_from_nothing_to_all(workspace: Workspace, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    watch = Watch(lambda done, total: steps.append((done, total)))
    options = ExportOptions(tmp_path / "data", "jsonl", split=SplitOptions())
    exporting.run(workspace, options, watch)
    assert [done for done, _ in steps] == list(range(37))
    assert {total for _, total in steps} == {36}


def test_one_story_can_not_be_split(
    export: Export,
    add_labelled: Callable[[str], str],
    tmp_path: Path,
) -> None:
    add_labelled("One sentence.")
    with pytest.raises(BadInputError, match="Only 1 story has labels"):
        export(split=SplitOptions(), out=tmp_path / "data")
    assert not (tmp_path / "data").exists()
    with pytest.raises(BadInputError, match="does not exist; name a dataset"):
        export(split=SplitOptions(like=tmp_path / "none"), out=tmp_path / "data")


@pytest.mark.usefixtures("stories")
def test_the_same_options_give_the_same_bytes(export: Export, tmp_path: Path) -> None:
    for name in ("one", "two"):
        export(split=SplitOptions(seed=3), out=tmp_path / name)
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()
    assert verifying.verify(tmp_path / "one") == []
    manifest = json.loads((tmp_path / "one" / "manifest.json").read_bytes())
    assert {entry["path"] for entry in manifest["files"]} == {
        *("train.jsonl", "dev.jsonl", "test.jsonl", "DATASHEET.md"),
    }
