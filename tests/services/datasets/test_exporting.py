"""Exports hold the votes or the gold, always in the same order."""

import csv
import errno
import io
import json
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from annotator.domain.corpus import StoryPage
from annotator.domain.datasets.dataset_options import Contents
from annotator.domain.datasets.records import Document, Shape
from annotator.domain.errors import BadInputError, Cancelled, KnownError
from annotator.domain.history.log import Judgement, OperationKind, Origin, Role, Verdict
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.votes import GoldLevel
from annotator.formats.cells import undefuse
from annotator.formats.datasets import registry
from annotator.services.datasets import exporting
from annotator.services.datasets.exporting import ExportOptions
from annotator.services.labels import labelling
from annotator.services.review import reviewing
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace

COMMON = [
    "story_uid",
    "story",
    "variant_uid",
    "outlet",
    "title",
    "url",
    "published_at",
    "language",
    "text_sha256",
    "sentence_uid",
    "position",
    "paragraph",
    "start",
    "end",
    "kind",
    "text",
]
VOTE_FIELDS = [
    *COMMON,
    *[
        "annotator_uid",
        "annotator",
        "label",
        "unsure",
        "note",
        "origin",
        "guideline_version",
        "recorded_at",
        "confirmed",
    ],
]
GOLD_FIELDS = [
    *(*COMMON, "label", "decided_by", "votes", "reopened"),
    *("agreeing", "annotator_uids"),
]


@pytest.fixture
def labelled(
    workspace: Workspace,
    ana: AnnotatorId,
    ben: AnnotatorId,
    cleo: AnnotatorId,
    sentences: list[SentenceId],
) -> Workspace:
    """One sentence each: agreed, majority, tied, decided, and labelled by one."""
    votes = [[FACT, FACT], [FACT, FACT, QUOTE], [FACT, QUOTE], [FACT, QUOTE], [OPINION]]
    for sentence, labels in zip(sentences, votes, strict=True):
        for who, label in zip((ana, ben, cleo), labels, strict=False):
            labelling.label(workspace, who, [sentence], label)
    reviewing.adjudicate(workspace, cleo, sentences[3], OPINION)
    return workspace


def export(workspace: Workspace, out: Path, gold: GoldLevel | None = None) -> list[dict[str, Any]]:
    report = exporting.run(workspace, ExportOptions(out, contents=Contents(gold=gold)))
    records = [json.loads(line) for line in out.read_bytes().splitlines()]
    assert report.records == len(records)
    return records


def test_votes_have_the_fields_that_are_fixed_for_good(labelled: Workspace, tmp_path: Path) -> None:
    records = export(labelled, tmp_path / "out.jsonl")
    assert len(records) == 10
    assert all(list(record) == VOTE_FIELDS for record in records)
    first = records[0]
    assert first["text"] == "Sentence number 0."
    assert (first["start"], first["end"], first["kind"]) == (0, 18, "body")
    assert (first["label"], first["unsure"], first["note"]) == ("fact", False, "")
    assert (first["origin"], first["guideline_version"]) == ("manual", 1)


def test_records_are_ordered_by_uids_and_position(
    labelled: Workspace, add_story: Callable[..., StoryPage], ana: AnnotatorId, tmp_path: Path
) -> None:
    page = add_story("One. Two.", "Three. Four.")
    ids = [sentence.id for variant in page.variants for sentence in variant.sentences]
    labelling.label(labelled, ana, ids[::-1], FACT)
    keys = [
        (record["story_uid"], record["variant_uid"], record["position"], record["annotator_uid"])
        for record in export(labelled, tmp_path / "out.jsonl")
    ]
    assert len(keys) == 14
    assert keys == sorted(keys)


@pytest.mark.parametrize(
    ("level", "decided"),
    [
        (GoldLevel.ADJUDICATED, ["adjudication"]),
        (GoldLevel.UNANIMOUS, ["unanimous", "adjudication", "unanimous"]),
        (GoldLevel.MAJORITY, ["unanimous", "majority", "adjudication", "unanimous"]),
    ],
)
def test_gold_levels_nest(
    labelled: Workspace, tmp_path: Path, level: GoldLevel, decided: list[str]
) -> None:
    records = export(labelled, tmp_path / "out.jsonl", level)
    assert all(list(record) == GOLD_FIELDS for record in records)
    assert [record["decided_by"] for record in records] == decided
    labels = {"unanimous": ("fact", "opinion"), "majority": ("fact",), "adjudication": ("opinion",)}
    assert all(record["label"] in labels[record["decided_by"]] for record in records)


def test_unconfirmed_propagated_labels_stay_at_home(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId], tmp_path: Path
) -> None:
    verdict = Verdict(FACT, origin=Origin.PROPAGATED, confirmed=False)
    with workspace.store.transaction():
        judgements = [Judgement(sentences[0], verdict)]
        labelling.record(workspace, OperationKind.LABEL, ana, Role.ANNOTATION, judgements)
    with pytest.raises(BadInputError, match="Nothing is labelled yet"):
        exporting.run(workspace, ExportOptions(tmp_path / "out.jsonl"))
    labelling.label(workspace, ana, sentences[1:2], QUOTE)
    assert [r["label"] for r in export(workspace, tmp_path / "out.jsonl")] == ["quote"]


@pytest.mark.parametrize("name", ["out.jsonl", "out.csv"])
def test_the_same_workspace_gives_the_same_bytes(
    labelled: Workspace, tmp_path: Path, name: str
) -> None:
    exporting.run(labelled, ExportOptions(tmp_path / name))
    exporting.run(labelled, ExportOptions(tmp_path / f"again-{name}"))
    assert (tmp_path / name).read_bytes() == (tmp_path / f"again-{name}").read_bytes()


def test_csv_defuses_formulas_and_gives_the_same_fields(
    labelled: Workspace, ana: AnnotatorId, sentences: list[SentenceId], tmp_path: Path
) -> None:
    labelling.set_note(labelled, ana, sentences[0], '=cmd("x")')
    exporting.run(labelled, ExportOptions(tmp_path / "out.csv"))
    text = (tmp_path / "out.csv").read_bytes().decode("utf-8")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert list(rows[0]) == VOTE_FIELDS
    assert "'=cmd" in text
    notes = [undefuse(row["note"]) for row in rows]
    assert '=cmd("x")' in notes
    assert {row["unsure"] for row in rows} == {"false"}


def test_a_file_that_is_there_is_replaced_only_on_request(
    labelled: Workspace, tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("mine")
    with pytest.raises(BadInputError, match=r"exists already; .*--overwrite"):
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


def test_progress_goes_from_nothing_to_all(labelled: Workspace, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    watch = Watch(lambda done, total: steps.append((done, total)))
    exporting.run(labelled, ExportOptions(tmp_path / "out.jsonl"), watch)
    assert steps == [(0, 1), (1, 1)]


def test_nothing_at_a_level_is_said_and_leaves_nothing(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId], tmp_path: Path
) -> None:
    labelling.label(workspace, ana, sentences, FACT)
    out = tmp_path / "out.jsonl"
    with pytest.raises(BadInputError, match="level adjudicated"):
        exporting.run(workspace, ExportOptions(out, contents=Contents(gold=GoldLevel.ADJUDICATED)))
    assert not out.exists()
