"""An export that is refused, fails or is stopped leaves what was there before."""

import errno
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import BinaryIO

import pytest

from annotator.domain.datasets.records import Document, Shape
from annotator.domain.errors import BadInputError, Cancelled, KnownError
from annotator.formats.datasets import registry
from annotator.services.datasets import exporting
from annotator.services.datasets.export_options import ExportOptions
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace


def test_a_file_that_is_there_is_replaced_only_on_request(
    labelled: Workspace, tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("mine")
    with pytest.raises(BadInputError, match=r"already exists; .*--overwrite"):
        exporting.run(labelled, ExportOptions(out))
    assert out.read_text() == "mine"
    exporting.run(labelled, ExportOptions(out, overwrite=True))
    assert out.read_text() != "mine"


def test_a_link_stays_a_link(labelled: Workspace, tmp_path: Path) -> None:
    out, link = tmp_path / "out.jsonl", tmp_path / "link.jsonl"
    out.write_text("mine")
    link.symlink_to(out)
    exporting.run(labelled, ExportOptions(link, overwrite=True))
    assert link.is_symlink()
    assert out.read_text() != "mine"


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("folder.jsonl", "is a folder; name a file in it"),
        ("none/out.jsonl", "does not exist; create it first"),
        ("workspace.db/out.jsonl", "workspace.db is a file, not a folder"),
        ("locked/out.jsonl", "can't be written"),
        ("out.xyz", "No format is known"),
        ("workspace.db", "the workspace itself"),
        ("guarded.jsonl", "write-protected"),
    ],
)
def test_targets_that_cannot_be_are_refused(
    labelled: Workspace, tmp_path: Path, target: str, reason: str
) -> None:
    (tmp_path / "folder.jsonl").mkdir()
    (tmp_path / "locked").mkdir(mode=0o555)
    (tmp_path / "guarded.jsonl").write_text("mine")
    (tmp_path / "guarded.jsonl").chmod(0o444)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(BadInputError, match=reason):
        exporting.run(labelled, ExportOptions(tmp_path / target, overwrite=True))
    assert sorted(tmp_path.rglob("*")) == before


def test_the_workspace_itself_is_never_overwritten(labelled: Workspace, tmp_path: Path) -> None:
    link = tmp_path / "link.jsonl"
    link.symlink_to(labelled.path)
    for out in (labelled.path, link):
        with pytest.raises(BadInputError, match="the workspace itself"):
            exporting.run(labelled, ExportOptions(out, format="jsonl", overwrite=True))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_device_is_never_replaced(labelled: Workspace, tmp_path: Path) -> None:
    # A pipe stands for one: an export that did replace /dev/null would break the whole machine.
    pipe = tmp_path / "pipe.jsonl"
    os.mkfifo(pipe)
    with pytest.raises(BadInputError, match="not a plain file"):
        exporting.run(labelled, ExportOptions(pipe, "jsonl", overwrite=True))
    assert pipe.is_fifo()


class FailingWriter:
    """Writes a little, then fails as a disk does."""

    suffix = ".jsonl"

    def __init__(self, number: int) -> None:
        self.number = number

    def check(self) -> None:
        """Nothing is missing."""

    def write(self, documents: Iterable[Document], shape: Shape, out: BinaryIO) -> None:
        """Take the first document, then fail."""
        out.write(",".join(shape.names).encode())
        next(iter(documents))
        raise OSError(self.number, os.strerror(self.number))

    def companions(self, _shape: Shape) -> Mapping[str, bytes]:
        """Return nothing."""
        return {}


@pytest.mark.parametrize(
    ("number", "reason"),
    [(errno.ENOSPC, "The disk is full"), (errno.EIO, "could not be written: Input/output error")],
)
@pytest.mark.parametrize("is_there", [True, False])
def test_a_disk_that_fails_leaves_the_target_as_it_was(
    labelled: Workspace,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    reason: str,
    is_there: bool,  # noqa: FBT001 - a case
) -> None:
    out = tmp_path / "out.jsonl"
    if is_there:
        out.write_text("mine")
    before = sorted(tmp_path.iterdir())
    monkeypatch.setitem(registry.WRITERS, "jsonl", FailingWriter(number))
    with pytest.raises(KnownError, match=reason):
        exporting.run(labelled, ExportOptions(out, overwrite=True))
    assert sorted(tmp_path.iterdir()) == before
    assert not is_there or out.read_text() == "mine"
    assert not labelled.store.conn.in_transaction


def test_a_cancelled_export_leaves_nothing(labelled: Workspace, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    options = ExportOptions(tmp_path / "out.jsonl")
    with pytest.raises(Cancelled):
        exporting.run(labelled, options, Watch(is_cancelled=lambda: True))
    assert sorted(tmp_path.iterdir()) == before
