"""`annotator disagreements` and `annotator adjudicate`."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Command


def listed(command: Command, db: Path, *options: str) -> list[dict[str, Any]]:
    """The open disagreements as JSON gives them."""
    found: list[dict[str, Any]] = json.loads(
        command("--db", db, "disagreements", "--json", *options).out
    )
    return found


def test_the_most_contested_come_first(command: Command, sample_db: Path) -> None:
    found = listed(command, sample_db)

    contested = [item["contested"] for item in found]
    assert contested == sorted(contested, reverse=True)
    assert len(found[0]["counts"]) == 3
    assert {vote["label"] for vote in found[0]["votes"]} == set(found[0]["counts"])


def test_a_limit(command: Command, sample_db: Path) -> None:
    assert listed(command, sample_db, "--limit", "2") == listed(command, sample_db)[:2]
    assert command("--db", sample_db, "disagreements", "--limit", "0").code == 2


def test_the_table_names_what_adjudicate_takes(command: Command, sample_db: Path) -> None:
    lines = command("--db", sample_db, "disagreements").out.splitlines()
    found = listed(command, sample_db)

    assert len(lines) == 1 + len(found)
    assert all(item["sentence_uid"] in line for item, line in zip(found, lines[1:], strict=True))


def test_a_decision_ends_a_disagreement_and_is_gold(
    command: Command, sample_db: Path, place: Path
) -> None:
    first, *others = listed(command, sample_db)

    outcome = command(
        *("--db", sample_db, "adjudicate", first["sentence_uid"], "quote"),
        *("--annotator", "Rita", "--reason", "guideline_gap", "--note", "Said by the source."),
    )

    assert (outcome.code, outcome.out) == (0, "Rita decided: quote.\n")
    assert listed(command, sample_db) == others
    command("--db", sample_db, "export", "gold.jsonl", "--gold", "adjudicated")
    (record,) = (place / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(record)["sentence_uid"] == first["sentence_uid"]
    assert json.loads(record)["label"] == "quote"
    assert command("--db", sample_db, "check").code == 0


def test_the_last_decision_taken_leaves_none(command: Command, sample_db: Path) -> None:
    for item in listed(command, sample_db):
        command("--db", sample_db, "adjudicate", item["sentence_uid"], "fact", "--annotator", "R")

    assert command("--db", sample_db, "disagreements").out == "There are no open disagreements.\n"
    assert listed(command, sample_db) == []


@pytest.mark.parametrize(
    ("sentence", "label", "name", "says"),
    [
        ("unknown", "fact", "Rita", "There is no sentence unknown here"),
        (None, "fakt", "Rita", "There is no label fakt; there are fact, quote, opinion, exclude."),
        (None, "fact", "  ", "An annotator needs a name."),
    ],
)
def test_what_can_not_be_decided_leaves_no_trace(
    command: Command, sample_db: Path, sentence: str | None, label: str, name: str, says: str
) -> None:
    uid = sentence or listed(command, sample_db)[0]["sentence_uid"]
    before = sample_db.read_bytes()

    outcome = command("--db", sample_db, "adjudicate", uid, label, "--annotator", name)

    assert outcome.code == 2
    assert outcome.err.startswith(f"Error: {says}")
    assert sample_db.read_bytes() == before


def test_a_reviewer_is_required(command: Command, sample_db: Path) -> None:
    outcome = command("--db", sample_db, "adjudicate", "x", "fact")

    assert outcome.code == 2
    assert "'--annotator'" in outcome.err


def test_a_read_only_workspace_takes_no_decision(command: Command, sample_db: Path) -> None:
    uid = listed(command, sample_db)[0]["sentence_uid"]
    sample_db.chmod(0o444)

    outcome = command("--db", sample_db, "adjudicate", uid, "fact", "--annotator", "Rita")

    assert (outcome.code, outcome.err.count("\n")) == (2, 1)
    assert "open for reading only" in outcome.err
