"""Saving a report: whole or not at all, and nothing of the person's replaced by accident."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError, KnownError
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, QUOTE
from annotator.domain.reporting.contents import Report
from annotator.domain.reporting.records import FILE_NAMES
from annotator.services.labels import labelling
from annotator.services.reporting import report_files
from annotator.services.reporting.report_files import ReportForm, ReportTarget
from annotator.services.reporting.reports import report_of
from annotator.services.workspace import Workspace

Saved = Callable[..., Path]


@pytest.fixture
def report(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> Report:
    """A report with something in every table."""
    labelling.label(workspace, ana, sentences, FACT)
    labelling.label(workspace, ben, sentences[:3], QUOTE)
    return report_of(workspace)


@pytest.fixture
def save(workspace: Workspace, report: Report, tmp_path: Path) -> Saved:
    """Save the report as somebody asks for it by a name."""

    def saved(name: str, *, overwrite: bool = False) -> Path:
        out = tmp_path / name
        target = ReportTarget(out, report_files.form_of(out), overwrite)
        report_files.check_target(workspace.path, target)
        report_files.save(report, target)
        return out

    return saved


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize(
    ("name", "form"),
    [("r.html", ReportForm.PAGE), ("r.HTM", ReportForm.PAGE), ("tables", ReportForm.TABLES),
     ("tables.csv", ReportForm.TABLES)],
)  # fmt: skip
def test_the_name_says_which_form(name: str, form: ReportForm) -> None:
    assert report_files.form_of(Path(name)) is form


def test_other_endings_are_refused() -> None:
    with pytest.raises(BadInputError, match=r"not as \.pdf; name a page such as r\.html, or "):
        report_files.form_of(Path("r.pdf"))


def test_a_page_and_a_folder_of_tables(save: Saved) -> None:
    page, tables = save("report.html"), save("tables")

    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert names(tables) == {f"{name}.csv" for name in FILE_NAMES}
    assert not [name for name in names(page.parent) if name.startswith(".")]


def test_what_is_there_is_replaced_only_when_asked(save: Saved) -> None:
    for name in ("report.html", "tables"):
        out = save(name)
        with pytest.raises(BadInputError, match="already exists; choose another name"):
            save(name)
        before = out.stat().st_ino
        assert save(name, overwrite=True).stat().st_ino != before
        assert not [left for left in names(out.parent) if left.startswith(".")]


def test_an_empty_folder_is_filled(save: Saved, tmp_path: Path) -> None:
    (tmp_path / "tables").mkdir()

    assert len(names(save("tables"))) == len(FILE_NAMES)


def test_a_folder_with_anything_else_is_never_replaced(save: Saved, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "thesis.odt").write_text("years of work", encoding="utf-8")
    with pytest.raises(BadInputError, match=r"contains other things, such as thesis\.odt"):
        save("mine", overwrite=True)
    assert names(folder) == {"thesis.odt"}


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("missing/report.html", "does not exist; create it first"),
     ("folder.html", "is a folder; name a file in it"),
     ("file", "is a file; the tables need a folder of their own"),
     ("link.html", "is the workspace itself")],
)  # fmt: skip
def test_places_a_report_can_not_go_to(
    save: Saved, workspace: Workspace, tmp_path: Path, name: str, sentence: str
) -> None:
    (tmp_path / "folder.html").mkdir()
    (tmp_path / "file").touch()
    (tmp_path / "link.html").symlink_to(workspace.path)
    with pytest.raises(BadInputError, match=sentence):
        save(name, overwrite=True)


@pytest.mark.parametrize("name", ["report.html", "tables"])
def test_a_full_disk_leaves_what_was_there(
    save: Saved, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    out = save(name)
    files = [out] if out.is_file() else sorted(out.iterdir())
    before = [file.read_bytes() for file in files]

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(KnownError, match="disk is full"):
        save(name, overwrite=True)
    assert [file.read_bytes() for file in files] == before
    assert not [left for left in names(out.parent) if left.startswith(".")]


def test_when_the_last_step_fails_the_old_folder_is_back(
    save: Saved, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = save("tables")
    replace = Path.replace

    def fails_for_new(path: Path, target: Path) -> Path:
        if path.name != out.name:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", fails_for_new)
    with pytest.raises(KnownError, match="could not be written"):
        save("tables", overwrite=True)
    assert len(names(out)) == len(FILE_NAMES)
    assert not [left for left in names(out.parent) if left.startswith(".")]
