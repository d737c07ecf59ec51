"""Exports hold the votes or the gold, always in the same order."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.corpus import StoryPage
from annotator.domain.datasets.dataset_options import Contents
from annotator.domain.errors import BadInputError
from annotator.domain.history.log import Judgement, OperationKind, Origin, Role, Verdict
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, QUOTE
from annotator.domain.votes import GoldLevel
from annotator.formats.cells import undefuse
from annotator.services.datasets import exporting
from annotator.services.datasets.export_options import ExportOptions
from annotator.services.labels import labelling
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
