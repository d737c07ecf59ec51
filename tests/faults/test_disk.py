"""The disk is full, fails or forgets: what was acknowledged is there, the rest is explained."""

import contextlib
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.corpus import Article
from annotator.domain.errors import KnownError, WorkspaceError
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.services import people
from annotator.services.articles import importing
from annotator.services.datasets import exporting
from annotator.services.datasets.export_options import ExportOptions
from annotator.services.exchange import merging
from annotator.services.labels import labelling
from annotator.services.upkeep import backup_files, backups, checking, kept_copies
from annotator.services.workspace import Workspace, create_workspace, open_workspace
from tests.scenes.full_disk import files_of_at_most

pytestmark = pytest.mark.slow

ANA = AnnotatorId(1)
LABELS = (FACT, QUOTE, OPINION)
PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workspace of one story and one annotator."""
    with create_workspace(tmp_path / "workspace.db") as workspace:
        text = "\n".join(f"Sentence number {number}." for number in range(40))
        importing.import_article(workspace, Article(text), "Story")
        people.add(workspace, "Ana")
    return tmp_path / "workspace.db"


@pytest.fixture
def other(path: Path) -> Path:
    """A workspace that was labelled elsewhere."""
    (path.parent / "other").mkdir()
    copy = Path(shutil.copy(path, path.parent / "other" / "other.db"))
    with open_workspace(copy) as workspace:
        label(workspace, 0)
        label(workspace, 1)
    return copy


def label(workspace: Workspace, number: int) -> None:
    sentence = SentenceId(number % 40 + 1)
    labelling.label(workspace, ANA, [sentence], LABELS[number % 3])


def labels(path: Path) -> list[str]:
    with open_workspace(path) as workspace:
        assert checking.findings(workspace) == []
        return [row[0] for row in workspace.store.rows("SELECT label FROM label_event ORDER BY id")]


posix_only = pytest.mark.skipif(sys.platform == "win32", reason="limits of files are of POSIX")


@posix_only
def test_a_label_that_no_write_was_possible_for_is_not_acknowledged(path: Path) -> None:
    acknowledged: list[str] = []
    refused = 0
    with open_workspace(path) as workspace:
        label(workspace, 0)
        acknowledged.append(FACT)
        # Each time the disk gives out one page later, whichever file that is in.
        for number, limit in enumerate(range(0, 60 * PAGE, 3 * PAGE), 1):
            with files_of_at_most(limit):
                try:
                    label(workspace, number)
                except WorkspaceError:
                    refused += 1
                    continue
            acknowledged.append(LABELS[number % 3])
        assert refused
        label(workspace, 7)
        acknowledged.append(LABELS[1])
    assert labels(path) == acknowledged


def _import(workspace: Workspace, _other: Path) -> None:
    importing.run(workspace, importing.plan([workspace.path.with_name("article.txt")]))


def _merge(workspace: Workspace, other: Path) -> None:
    merging.run(workspace, other)


def _back_up(workspace: Workspace, _other: Path) -> None:
    backups.make(workspace)


def _export(workspace: Workspace, _other: Path) -> None:
    out = workspace.path.with_name("out.jsonl")
    exporting.run(workspace, ExportOptions(out, overwrite=True))


LONG_TASKS: dict[str, Callable[[Workspace, Path], None]] = {
    "import": _import,
    "merge": _merge,
    "backup": _back_up,
    "export": _export,
}


@posix_only
@pytest.mark.parametrize("limit", [0, 40_000, 200_000, 391_000, 425_000])
@pytest.mark.parametrize("task", sorted(LONG_TASKS))
def test_a_task_without_room_is_explained_and_leaves_nothing_half(
    path: Path, other: Path, task: str, limit: int
) -> None:
    with open_workspace(path) as workspace:
        for number in range(3):
            label(workspace, number)
        lines = "\n".join(f"Line {n} of an article." for n in range(300))
        path.with_name("article.txt").write_text(lines)
        expected = pytest.raises(KnownError) if limit == 0 else contextlib.suppress(KnownError)
        with expected, files_of_at_most(limit):
            LONG_TASKS[task](workspace, other)
        assert not [file for file in path.parent.rglob("*") if "partial" in file.name]
        for backup in kept_copies.list_backups(workspace):
            assert backup.problem == ""
        # With room again, it goes through.
        shutil.rmtree(backup_files.default_folder(workspace), ignore_errors=True)
        LONG_TASKS[task](workspace, other)
    assert labels(path)[:3] == [FACT, QUOTE, OPINION]


def test_a_power_cut_takes_nothing_that_was_acknowledged(path: Path, tmp_path: Path) -> None:
    scene = tmp_path / "after"
    with open_workspace(path) as workspace:
        # Each commit waits until the log is on the disk.
        assert workspace.store.row("PRAGMA synchronous") == (2,)
        log = path.with_name("workspace.db-wal")
        sizes = []
        for number in range(4):
            label(workspace, number)
            sizes.append(log.stat().st_size)
        content, written = path.read_bytes(), log.read_bytes()
    for kept in range(len(sizes) + 1):
        end = sizes[kept - 1] if kept else 0
        # What was on its way to the disk is there in part, or as zeros, or not at all.
        for tail in (b"", written[end : end + 5_000], bytes(5_000)):
            shutil.rmtree(scene, ignore_errors=True)
            scene.mkdir()
            (scene / "workspace.db").write_bytes(content)
            (scene / "workspace.db-wal").write_bytes(written[:end] + tail)
            assert labels(scene / "workspace.db") == [LABELS[n % 3] for n in range(kept)]


def test_a_clock_that_jumps_back_changes_no_order(path: Path) -> None:
    clock = [1_800_000_000_000]
    with open_workspace(path, lambda: clock[0]) as workspace:
        label(workspace, 0)
        clock[0] -= 10 * 365 * 86_400_000
        labelling.label(workspace, ANA, [SentenceId(1)], OPINION)
        assert workspace.store.row("SELECT label FROM current_label") == (OPINION,)
    assert labels(path) == [FACT, OPINION]
