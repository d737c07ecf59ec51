"""Where datasets go: whole or not at all, and nothing of anybody else's is lost."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError, Cancelled, KnownError
from annotator.formats.datasets import registry, spacy_docbin
from annotator.services import output
from annotator.services.datasets import exporting
from annotator.services.datasets.export_options import ExportOptions, SplitOptions
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace

pytestmark = pytest.mark.usefixtures("stories")
FORMATS = sorted(set(registry.WRITERS) - {"spacy"})


def listing(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "workspace.db" not in path.name
    }


@pytest.mark.slow
@pytest.mark.parametrize("split", [None, SplitOptions()])
@pytest.mark.parametrize("name", FORMATS)
def test_every_format_gives_the_same_bytes_every_time(
    workspace: Workspace, tmp_path: Path, name: str, split: SplitOptions | None
) -> None:
    for place in ("one", "two"):
        (tmp_path / place).mkdir()
        exporting.run(workspace, ExportOptions(tmp_path / place / "out", name, split=split))
    found = listing(tmp_path / "one")
    assert found == listing(tmp_path / "two")
    assert len(found) >= 3


@pytest.mark.parametrize("name", FORMATS)
def test_a_cancelled_export_leaves_nothing_in_any_format(
    workspace: Workspace, tmp_path: Path, name: str
) -> None:
    calls = iter(range(1000))
    watch = Watch(is_cancelled=lambda: next(calls) >= 8)
    with pytest.raises(Cancelled):
        exporting.run(workspace, ExportOptions(tmp_path / "out", name), watch)
    assert listing(tmp_path) == {}
    assert not (tmp_path / "out").exists()


def test_a_dataset_is_replaced_only_on_request(workspace: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "data"
    options = ExportOptions(out, "jsonl", split=SplitOptions(seed=1))
    exporting.run(workspace, options)
    before = listing(out)
    with pytest.raises(BadInputError, match=r"already exists; .*--overwrite"):
        exporting.run(workspace, options)
    other = ExportOptions(out, "csv", split=SplitOptions(seed=1), overwrite=True)
    exporting.run(workspace, other)
    assert {name.rpartition(".")[2] for name in listing(out)} == {"csv", "json", "md"}
    assert before.keys() != listing(out).keys()


@pytest.mark.parametrize("name", ["notes.txt", "more/notes.txt"])
def test_a_folder_with_files_of_somebody_else_is_never_replaced(
    workspace: Workspace, tmp_path: Path, name: str
) -> None:
    out = tmp_path / "data"
    options = ExportOptions(out, "brat", overwrite=True)
    exporting.run(workspace, options)
    (out / name).parent.mkdir(exist_ok=True)
    (out / name).write_text("mine", encoding="utf-8")
    before = listing(out)
    with pytest.raises(BadInputError, match=f"contains {name}, which was not written by an export"):
        exporting.run(workspace, options)
    (out / "manifest.json").unlink()
    with pytest.raises(BadInputError, match="already contains other files"):
        exporting.run(workspace, options)
    assert listing(out) == {name: b for name, b in before.items() if name != "manifest.json"}


@pytest.mark.parametrize("name", ["out", "out.manifest.json", "folder/train.jsonl"])
def test_what_came_there_meanwhile_is_replaced_only_on_request(
    workspace: Workspace, tmp_path: Path, name: str
) -> None:
    def write(_done: int, _total: int) -> None:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("another's", encoding="utf-8")

    out, _, inside = name.partition("/")
    split = SplitOptions() if inside else None
    options = ExportOptions(tmp_path / out.removesuffix(".manifest.json"), "jsonl", split=split)
    with pytest.raises(BadInputError, match=r"already exists; .*--overwrite"):
        exporting.run(workspace, options, Watch(write))
    assert listing(tmp_path) == {name: b"another's"}
    if name == "out":
        exporting.run(workspace, replace(options, overwrite=True), Watch(write))
        assert listing(tmp_path)[name] != b"another's"


def test_a_file_is_no_place_for_a_folder(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("mine", encoding="utf-8")
    with pytest.raises(BadInputError, match="is a file, and this dataset is a folder"):
        exporting.run(workspace, ExportOptions(tmp_path / "data", "brat", overwrite=True))
    assert listing(tmp_path) == {"data": b"mine"}


def test_an_empty_folder_is_as_good_as_none(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    exporting.run(workspace, ExportOptions(tmp_path / "data", "huggingface"))
    assert (tmp_path / "data" / "README.md").exists()


@pytest.mark.parametrize("name", ["manifest.json", "DATASHEET.md", "label-config.xml"])
def test_what_goes_beside_a_file_is_replaced_only_on_request(
    workspace: Workspace, tmp_path: Path, name: str
) -> None:
    beside = tmp_path / f"out.json.{name}"
    beside.write_text("mine", encoding="utf-8")
    options = ExportOptions(tmp_path / "out.json", "label-studio")
    with pytest.raises(BadInputError, match="already exists"):
        exporting.run(workspace, options)
    assert listing(tmp_path) == {beside.name: b"mine"}


def test_a_disk_that_fails_at_the_end_brings_everything_back(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.jsonl"
    exporting.run(workspace, ExportOptions(out))
    (tmp_path / "out.jsonl").write_text("old", encoding="utf-8")
    before = listing(tmp_path)
    real = Path.replace
    calls = iter(range(100))

    def failing(self: Path, other: Path) -> Path:
        if next(calls) == 1:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return real(self, other)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(KnownError, match="Input/output error"):
        exporting.run(workspace, ExportOptions(out, overwrite=True))
    assert listing(tmp_path) == before


def test_a_full_disk_leaves_a_folder_as_it_was(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "data"
    exporting.run(workspace, ExportOptions(out, "brat"))
    before = listing(tmp_path)

    def full(_path: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(output, "_sync", full)
    with pytest.raises(KnownError, match="The disk is full"):
        exporting.run(workspace, ExportOptions(out, "brat", overwrite=True))
    assert listing(tmp_path) == before


def test_a_missing_library_is_said_before_anything_happens(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere(_name: str) -> None:
        return None

    monkeypatch.setattr(spacy_docbin, "find_spec", nowhere)
    (tmp_path / "out.spacy").write_text("mine", encoding="utf-8")
    with pytest.raises(BadInputError, match=r"pip install 'variant-annotator\[spacy\]'"):
        exporting.run(workspace, ExportOptions(tmp_path / "out.spacy", overwrite=True))
    assert listing(tmp_path) == {"out.spacy": b"mine"}


@pytest.mark.parametrize("name", ["ä ö 💩.jsonl", "-out.jsonl", "a'b\"c.jsonl", "x\ny.jsonl"])
def test_odd_names_are_names(workspace: Workspace, tmp_path: Path, name: str) -> None:
    exporting.run(workspace, ExportOptions(tmp_path / name))
    assert set(listing(tmp_path)) == {name, f"{name}.manifest.json", f"{name}.DATASHEET.md"}


@pytest.mark.skipif(os.name == "nt", reason="names are bytes on POSIX only")
def test_a_name_that_is_no_unicode_is_a_name(workspace: Workspace, tmp_path: Path) -> None:
    out = Path(os.fsdecode(os.fsencode(tmp_path) + b"/a\xffb.jsonl"))
    exporting.run(workspace, ExportOptions(out))
    assert out.exists()


def test_a_name_that_is_too_long_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="is too long for this disk"):
        exporting.run(workspace, ExportOptions(tmp_path / f"{'x' * 245}.jsonl"))
    assert listing(tmp_path) == {}


def test_offsets_of_formats_that_know_one_unit_can_not_be_chosen(
    workspace: Workspace, tmp_path: Path
) -> None:
    from annotator.domain.datasets.dataset_options import Contents
    from annotator.domain.datasets.text_offsets import OffsetUnit

    contents = Contents(offsets=OffsetUnit.UTF16)
    for name in ("brat", "label-studio"):
        with pytest.raises(BadInputError, match="counts in code points"):
            exporting.run(workspace, ExportOptions(tmp_path / "out", name, contents))
