"""`annotator export`: a dataset, or one clear sentence and everything as it was."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.services.workspace import open_workspace
from tests.cli.conftest import Command


def test_one_record_a_vote(command: Command, sample_db: Path, place: Path) -> None:
    outcome = command("--db", sample_db, "export", "votes.jsonl")

    records = [json.loads(line) for line in (place / "votes.jsonl").read_bytes().splitlines()]
    assert outcome.code == 0
    assert outcome.out == f"Wrote {len(records)} records to votes.jsonl.\n"
    assert {record["annotator"] for record in records} == {
        "Idris Quade",
        "Maren Tolliver",
        "Saskia Orme",
    }


def test_gold_as_csv(command: Command, sample_db: Path, place: Path) -> None:
    counts = []
    for level in ("unanimous", "majority"):
        command("--db", sample_db, "export", f"{level}.csv", "--gold", level)
        with (place / f"{level}.csv").open(encoding="utf-8", newline="") as file:
            records = list(csv.DictReader(file))
        assert {"label", "decided_by", "votes"} <= records[0].keys()
        counts.append(len(records))

    assert counts[0] < counts[1], "a majority is enough for some that are not unanimous"


def test_the_format_can_be_named(command: Command, sample_db: Path, place: Path) -> None:
    command("--db", sample_db, "export", "votes.data", "--format", "csv")

    assert (place / "votes.data").read_text(encoding="utf-8").startswith("story_uid,")


def test_the_same_labels_give_the_same_bytes(
    command: Command, sample_db: Path, place: Path
) -> None:
    for name in ("one.jsonl", "two.jsonl"):
        command("--db", sample_db, "export", name)

    assert (place / "one.jsonl").read_bytes() == (place / "two.jsonl").read_bytes()


def test_a_file_that_is_there_is_replaced_only_when_told(
    command: Command, sample_db: Path, place: Path
) -> None:
    out = place / "votes.jsonl"
    out.write_text("precious", encoding="utf-8")

    refused = command("--db", sample_db, "export", out)
    assert (refused.code, out.read_text(encoding="utf-8")) == (2, "precious")
    assert "--overwrite" in refused.err

    assert command("--db", sample_db, "export", out, "--overwrite").code == 0
    assert out.stat().st_size > 1000


@pytest.mark.parametrize(
    ("out", "says"),
    [
        ("folder", "is a folder"),
        ("nowhere/votes.jsonl", "does not exist; create it first"),
        ("votes.doc", "No format is known for votes.doc; choose one (--format): "),
        ("votes", "No format is known for votes; choose one (--format): "),
        (os.devnull, "is not a plain file"),
    ],
)
def test_targets_that_can_not_be(
    command: Command, sample_db: Path, place: Path, out: str, says: str
) -> None:
    (place / "folder").mkdir()
    options = ["--overwrite", "--format", "csv"] if out == os.devnull else []

    outcome = command("--db", sample_db, "export", out, *options)

    assert outcome.code == 2
    assert says in outcome.err
    assert outcome.err.count("\n") == 1
    assert [path.name for path in place.iterdir()] == ["folder"]


def test_an_unknown_format_lists_the_known_ones(command: Command, sample_db: Path) -> None:
    outcome = command("--db", sample_db, "export", "votes.jsonl", "--format", "docx")

    assert outcome.code == 2
    assert "jsonl" in outcome.err
    assert "csv" in outcome.err


def test_every_format_is_in_the_help(command: Command) -> None:
    from annotator.formats.datasets.registry import WRITERS

    text = command("export", "--help").out
    assert [name for name in WRITERS if name not in text] == []


def test_nothing_labelled_is_nothing_to_export(
    command: Command, articles: Path, place: Path
) -> None:
    command("--db", "new.db", "import", articles)

    outcome = command("--db", "new.db", "export", "votes.jsonl")

    assert (outcome.code, outcome.err.count("\n")) == (2, 1)
    assert not (place / "votes.jsonl").exists()


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="limits the size of files the POSIX way")
def test_a_disk_that_takes_no_more_leaves_the_target(sample_db: Path, place: Path) -> None:
    out = place / "votes.jsonl"
    out.write_text("precious", encoding="utf-8")
    limited = (
        "import resource, runpy, sys;"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192));"
        f"sys.argv = ['annotator', '--db', {str(sample_db)!r},"
        " 'export', 'votes.jsonl', '--overwrite'];"
        "runpy.run_module('annotator', run_name='__main__')"
    )
    sample_db.chmod(0o444)  # SQLite's own files would meet the limit first
    outcome = subprocess.run(
        [sys.executable, "-c", limited], capture_output=True, encoding="utf-8", check=False
    )

    assert outcome.returncode == 2
    assert outcome.stderr.startswith("Error: votes.jsonl could not be written")
    assert out.read_text(encoding="utf-8") == "precious"
    assert [path.name for path in place.iterdir()] == ["votes.jsonl"]


def test_a_read_only_workspace_can_be_exported(
    command: Command, sample_db: Path, place: Path
) -> None:
    sample_db.chmod(0o444)

    outcome = command("--db", sample_db, "export", "votes.jsonl")

    assert (outcome.code, outcome.err) == (0, "")
    assert (place / "votes.jsonl").exists()


def test_counterparts_that_can_not_be_computed_are_not_left_out_in_silence(
    command: Command, sample_db: Path, place: Path
) -> None:
    with open_workspace(sample_db) as workspace, workspace.store.transaction():
        workspace.store.conn.execute("DELETE FROM alignment")
    sample_db.chmod(0o444)
    for option in ("--counterparts", "--statement"):
        refused = command("--db", sample_db, "export", "votes.jsonl", option)
        assert (refused.code, list(place.iterdir())) == (2, [])
        assert "has no counterparts yet" in refused.err
    assert command("--db", sample_db, "export", "votes.jsonl").code == 0


@pytest.fixture
def many(command: Command, place: Path) -> Path:
    """A workspace with six stories that one person has labelled."""
    for number in range(6):
        lines = [f"a{number}b{line} c{number} d{number} e{line} f g{number}." for line in range(4)]
        (place / f"{number}.txt").write_text("\n".join(lines), encoding="utf-8")
        command("--db", "many.db", "import", f"{number}.txt", "--story", f"Story {number}")
        (place / f"{number}.txt").unlink()
    labels = [
        json.dumps({"text": line, "annotator": "Ana", "label": "fact"})
        for number in range(6)
        for line in [f"a{number}b0 c{number} d{number} e0 f g{number}."]
    ]
    (place / "labels.jsonl").write_text("\n".join(labels), encoding="utf-8")
    command("--db", "many.db", "labels", "import", "labels.jsonl")
    (place / "labels.jsonl").unlink()
    return place / "many.db"


def test_a_split_is_told_and_kept(command: Command, many: Path, place: Path) -> None:
    outcome = command("--db", many, "export", "old", "--format", "jsonl", "--split", "60/20/20")

    assert outcome.code == 0, outcome.err
    lines = outcome.out.splitlines()
    assert lines[0] == "Wrote 6 records to old."
    assert [line.partition(":")[0] for line in lines[1:4]] == ["train", "dev", "test"]
    assert "fact 100%" in lines[1]
    assert any(line.startswith("Note: ") for line in lines)

    again = ["--format", "parquet", "--split", "60/20/20", "--seed", "9", "--like", "old"]
    assert command("--db", many, "export", "new", *again).code == 0
    parts = [
        json.loads((place / name / "manifest.json").read_bytes())["split"]["assignments"]
        for name in ("old", "new")
    ]
    assert parts[0] == parts[1]


def test_a_dataset_is_checked_against_its_manifest(
    command: Command, sample_db: Path, place: Path
) -> None:
    command("--db", sample_db, "export", "data", "--format", "huggingface")

    assert command("export", "--verify", "data").code == 0
    card = place / "data" / "README.md"
    card.write_bytes(card.read_bytes() + b"more")
    outcome = command("export", "--verify", "data")
    assert outcome.code == 1
    assert outcome.out.startswith("README.md has ")
    assert command("export", "--verify", place).code == 2


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--gold", "majority", "--soft"], "--gold and --soft are different labels"),
        (["--split", "80"], "write it like 80/10/10"),
        (["--like", "old"], "--like goes with --split"),
        (["--seed", "1"], "--seed goes with --split"),
        (["--split", "80/10/10"], "Only 1 story has labels"),
        (["--with-unconfirmed", "--soft"], "only be exported as votes"),
        (["--verify", "--gold", "majority"], "--verify goes with no other option"),
    ],
)
def test_options_that_can_not_be(
    command: Command, sample_db: Path, place: Path, options: list[str], says: str
) -> None:
    outcome = command("--db", sample_db, "export", "votes.jsonl", *options)

    assert (outcome.code, outcome.err.count("\n")) == (2, 1)
    assert says in outcome.err
    assert list(place.iterdir()) == []


def test_estimated_and_soft_labels(command: Command, sample_db: Path, place: Path) -> None:
    for flag in ("--dawid-skene", "--soft"):
        assert command("--db", sample_db, "export", f"out{flag}.jsonl", flag).code == 0
        line = (place / f"out{flag}.jsonl").read_bytes().splitlines()[0]
        assert {"label", "votes", "p_fact", "p_quote"} <= json.loads(line).keys()
